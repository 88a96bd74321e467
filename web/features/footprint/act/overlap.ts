/** What two choices do to the same things: together they save less than one after the other. */
import type { Effects } from '../../../../models/proposals/effects.ts';
import { amount, shown } from '../../../format.ts';
import { labelOf } from '../view.ts';
import type { Choosing } from './choice.svelte.ts';
import { HARDLY } from './gain.ts';
import type { ActMessages } from './words/fr.ts';

export interface Overlap {
  /** The id of the other choice. */
  readonly other: string;
  /** Things on which both act, those with most to save first. */
  readonly things: readonly string[];
  /** Whether all that both change is what is bought. */
  readonly bought: boolean;
  /** What both save, in kgCO2e a year at central values, as it is written. */
  readonly together: number;
  /** The sum of what each saves alone as it is read, as it is written. */
  readonly sum: number;
}

/** How many things are named. */
const NAMED = 2;

/**
 * @param id a choice, chosen or not
 * @param among those with which it is compared: those that are chosen, unless others are given
 * @returns the one of them with which it shares most; nothing where they add up as they are read
 */
export function overlapOf(
  id: string,
  choosing: Choosing,
  among: Effects['proposals'] = choosing.effects.proposals,
): Overlap | undefined {
  const { household, picked, workshop } = choosing;
  const footprint = household.footprint!;
  const far = picked.choice[id] ?? choosing.usual(id);
  const own = choosing.on(footprint, { [id]: far });
  const saved = new Map(own.lines.map(({ line, saving }) => [line, saving[0]!]));
  const isShared = (line: (typeof own.lines)[number]['line']) => (saved.get(line) ?? 0) > 0;
  const [most] = among
    .filter(({ proposal, intensity }) => proposal.id !== id && intensity > 0)
    .map((one) => ({ one, kg: one.aloneOn(isShared)[0]! }))
    .filter(({ kg }) => kg > 0)
    .sort((a, b) => b.kg - a.kg);
  if (!most) return undefined;
  const { proposal, intensity } = most.one;
  const both = choosing.on(footprint, { [id]: far, [proposal.id]: intensity });
  const together = shown(both.saving[0]!);
  const sum = shown(shown(own.saving[0]!) + shown(most.one.alone()[0]!));
  if (sum - together < HARDLY) return undefined;
  const lines = own.lines
    .filter(({ line }) => isShared(line) && most.one.aloneOn((each) => each === line)[0]! > 0)
    .sort((a, b) => b.saving[0]! - a.saving[0]!);
  return {
    other: proposal.id,
    things: [...new Set(lines.map(({ line }) => labelOf(line.item, workshop).replace(/ \(.*\)$/, '')))],
    bought: lines.every(({ line }) => line.component === 'device' && line.stage !== 'use'),
    together,
    sum,
  };
}

/** The same as a few short sentences. */
export function overlapWords(
  { other, things, bought, together, sum }: Overlap,
  { household, programme }: Choosing,
  m: ActMessages,
): string {
  const { language } = household.messages;
  const { title } = programme.words.proposals.find(({ id }) => id === other)!;
  const more = things.length - NAMED;
  const named = [things.slice(0, NAMED).join(', '), ...(more > 0 ? [m.andMore(more)] : [])].join(' ');
  return m.shared(title, named, bought, amount(together, language), amount(sum, language));
}
