/**
 * What a proposal saves, in everyday words: never a number without its range, and "perhaps nothing" only where the
 * range starts at nothing.
 */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import { ruleOf } from '../../../../models/proposals/acts/acts.ts';
import type { Proposal } from '../../../../models/proposals/proposals.ts';
import type { Effects } from '../../../../models/proposals/effects.ts';
import type { Answers } from '../../../../models/household/answers.ts';
import type { Situation } from '../../../../models/household/situation.ts';
import { isAttested, type Seal } from '../../../../models/proposals/seal.ts';
import { amount, between, exact, shown } from '../../../format.ts';
import type { ActMessages } from './words/fr.ts';
import type { Choosing } from './choice.svelte.ts';

/** Below this many kg a year, a saving is not worth a figure. */
export const WORTHLESS = 0.05;
/** A saving of less, in kg a year, is hardly anything. */
export const HARDLY = 0.1;

/** What is left, as it is written: whoever takes the saving that they read from the total that they read finds it. */
export const leftWords = (
  { footprint, saving }: Pick<Effects, 'footprint' | 'saving'>,
  language: Language,
): string => exact(shown(footprint.total.central) - shown(saving[0]!), language);

/** How a saving that is not worth a figure is told: it is surely small, or perhaps there is none. */
export function slight({ central, low }: Estimate): 'hardly' | 'perhaps' | undefined {
  if (central >= HARDLY) return undefined;
  return low > 0 ? 'hardly' : 'perhaps';
}

function gain(estimate: Estimate, language: Language, m: ActMessages): string {
  const how = slight(estimate);
  if (how) return m[how](amount(estimate.high, language));
  return m.saves(amount(estimate.central, language), between(estimate, language));
}

/**
 * A saving without its range, which stands elsewhere: what it is at least, by which it is ranked, then what it is.
 * @param atMost whether it is the most that may be gained
 */
export function briefly(
  saved: Estimate,
  atMost: boolean | undefined,
  language: Language,
  m: ActMessages,
): string {
  const how = slight(saved);
  if (how) return m.short[how];
  const [low, kg] = [amount(saved.low, language), amount(saved.central, language)];
  if (atMost) return m.atBest(m.lighter(kg));
  return saved.low < HARDLY || low === kg ? m.lighter(kg) : m.atLeast(low, kg);
}

/** What a proposal saves. Among proposals that pull the same lever as far, one shows the figure. */
export interface Told {
  /** Whose following makes it the most that may be gained; nothing when it is not. */
  readonly atMost: 'law' | 'own' | undefined;
  readonly seal: Seal;
  /** The title of the proposal that shows the figure; absent when this one does. */
  readonly shownBy: string | undefined;
  /** How many measures share this figure. */
  readonly measures: number;
}

export function gainWords(
  saved: Estimate | undefined,
  one: Told,
  language: Language,
  m: ActMessages,
): string {
  if (!saved || saved.high < WORTHLESS) return m.nothingHere;
  const guessed = !isAttested(one.seal);
  if (one.shownBy !== undefined)
    return m.same[one.atMost ? 'atMost' : guessed ? 'unattested' : 'effect'](one.shownBy);
  const own = gain(saved, language, m);
  const figure = one.atMost ? m.atMost[one.atMost](own) : own;
  return guessed && one.measures > 1 ? `${figure}, ${m.same.several(one.measures)}` : figure;
}

/** Whether a saving hangs on a convention: what is bought second-hand was counted for its first buyer. */
export const isByRule = (lever: string | undefined, { secondHand }: Answers): boolean =>
  lever === 'second-hand' && secondHand !== 'half';

/** Whether there would be fewer of things that differ: which one goes is not asked, and the gain is that of their mean. */
export const isOfMean = (lever: string | undefined, { devices }: Pick<Situation, 'devices'>): boolean =>
  lever === 'fewer-televisions' &&
  devices.filter(({ type }) => (type.variantOf ?? type.id) === 'tv').length > 1;

/**
 * What a choice saves as far as it is chosen; until then, as far as it usually goes. Alone, that is proportional to how far
 * it goes.
 */
export function asChosen<Saved extends Estimate | undefined>(
  saved: Saved,
  id: string,
  { picked, usual }: Choosing,
): Saved | Estimate {
  const far = picked.choice[id];
  if (!saved || far === undefined) return saved;
  const by = far / usual(id);
  return { central: saved.central * by, low: saved.low * by, high: saved.high * by };
}

/** The proposals of one kind that act on a footprint. The others act outside it, or nothing is computed for them. */
export function chosenOn({ bench }: Choosing, kind: Proposal['kind']): Proposal[] {
  const { levers, proposals } = bench.proposals;
  const outside = levers.filter(({ act }) => ruleOf(act).acts === 'beside');
  return proposals.filter(
    (proposal) =>
      proposal.kind === kind &&
      proposal.lever !== undefined &&
      !outside.some(({ id }) => id === proposal.lever),
  );
}
