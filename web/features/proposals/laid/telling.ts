/** What is told of a receipt laid down and of its effects, whoever it is of: the same on the server and in the browser. */
import { COMPONENTS, type Catalogue, type Language } from '../../../../models/catalogue/catalogue.ts';
import { HUNDRED } from '../../../../models/catalogue/writing.ts';
import type { AloneEffect, Per } from '../../../../models/proposals/alone.ts';
import { type LaidReceipt, type LaidEffect, type Segment } from '../../../../models/proposals/laid.ts';
import { doubtOf, effectWords } from '../../../effects/effectWords.ts';
import { addedUp, amount } from '../../../format.ts';
import { named, totalOf } from './marks.ts';
import type { LaidMessages } from './words/fr.ts';

/** In one language, of a person or of a household. */
export interface Telling {
  readonly language: Language;
  readonly messages: LaidMessages;
  readonly catalogue: Pick<Catalogue, 'devices'>;
  readonly per: Per;
}

/** As it stands under the tape; what is said in parentheses is left out. */
export function nameOf(
  { component, things }: Segment,
  { language, messages: m, catalogue }: Telling,
): string {
  const [thing] = things;
  const known = catalogue.devices.find(({ id }) => id === thing)?.label[language].replace(/ \(.*\)$/, '');
  return (things.length === 1 ? (m.things[thing!] ?? known) : undefined) ?? m.others[component];
}

/** What it weighs, as on the receipt: whoever adds up its lines there finds it. */
export const kgOf = ({ amount: kg, lines }: Segment): number => (lines[1] ? addedUp(lines) : kg);

/** Below this many kg, a saving is hardly anything. */
export const HARDLY = 0.1;

/** What it takes off, and between what that lies. */
export function figureTold(
  effect: AloneEffect | undefined,
  { language, messages: m, per }: Pick<Telling, 'language' | 'messages' | 'per'>,
): Pick<RowTold, 'figure' | 'range'> {
  const { amount: said, number, range } = effectWords(effect, language, m.effects, per);
  const kg = effect && (effect.aside ?? effect).saving.central;
  return { figure: number === undefined ? said : isHardly(kg) ? m.hardly : m.fall(number), range };
}

const isHardly = (kg: number | undefined) => kg !== undefined && kg > 0 && kg < HARDLY;

/** An amount of a person, in words where it is hardly anything. */
export const kgTold = (
  kg: number,
  { language, messages: m }: Pick<Telling, 'language' | 'messages'>,
): string => (isHardly(kg) ? m.hardly : m.effects.kg(amount(kg, language)));

export interface RowTold {
  readonly figure: string;
  readonly range: string;
  /** What it acts on, for whoever does not see it. */
  readonly acts: string;
}

export function rowTold(
  { effect, bites }: LaidEffect,
  segments: readonly Segment[],
  telling: Telling,
): RowTold {
  const { language, messages: m } = telling;
  // the whole of a thing is as it stands on the tape
  const on = bites.reduce((sum, { segment, acts }) => {
    const whole = segments[segment]!;
    return sum + (acts / whole.amount) * kgOf(whole);
  }, 0);
  const things = bites.map(({ segment }) => nameOf(segments[segment]!, telling)).join(', ');
  return {
    ...figureTold(effect, telling),
    acts: bites.length > 0 ? m.actsOn(amount(on, language), things) : m.actsOnNothing,
  };
}

export const savedBy = ({ effect }: LaidEffect): number => (effect.aside ?? effect).saving.central;

/** Of those that weigh more than the surest, the heaviest are told. */
const HEAVIEST = 3;

/** The surest effect on the receipt, and the heaviest of those that would take off more and are less sure. */
export function weighed(effects: LaidReceipt['effects']) {
  const inside = effects.filter(({ bites }) => bites.length > 0);
  const sure = inside.find(({ group }) => group === 'helps');
  const heavier = inside
    .filter((one) => one.group !== 'helps' && savedBy(one) > (sure ? savedBy(sure) : 0))
    .sort((a, b) => savedBy(b) - savedBy(a))
    .slice(0, HEAVIEST);
  return { sure, heavier };
}

/** Why the list does not begin with what weighs most: the surest, and the heaviest, each with its kilograms. */
export function findingOf(
  { effects }: Pick<LaidReceipt, 'effects'>,
  telling: Pick<Telling, 'language' | 'messages'>,
): string {
  const { finding, nothingSure } = telling.messages;
  const { sure, heavier } = weighed(effects);
  const [heaviest] = heavier;
  const said = (one: LaidEffect) => kgTold(savedBy(one), telling);
  return sure ? finding(said(sure), heaviest && said(heaviest), heaviest?.effect.atMost) : nothingSure;
}

/** A figure, and what is told of it. */
export type Told = readonly [figure: string, rest: string];

/**
 * A minute's worth: what would weigh most on the receipt, with what is doubtful of each; then the surest of these effects,
 * which weighs less than those; then one that hardly weighs, and why.
 * @param titleOf the name of a proposal
 * @param outsideOf where it acts, when that is outside the receipt
 * @returns of each, its figure, which is to be seen first, and the rest of its line
 */
export function minuteTold(
  effects: LaidReceipt['effects'],
  { language, messages: m, per }: Omit<Telling, 'catalogue'>,
  titleOf: (id: string) => string,
  outsideOf: (effect: LaidEffect) => string | undefined,
): Told[] {
  const { sure, heavier } = weighed(effects);
  const line = (one: LaidEffect, words: string): Told => [
    m.fall(amount(savedBy(one), language)),
    // a sentence of its own
    `\u2002${m.line(
      words.charAt(0).toUpperCase() + words.slice(1),
      titleOf(one.shownBy.id),
      one.proposals[1] && m.sharing(one.proposals.length),
    )}`,
  ];
  const hardly = effects.find((one) => isHardly(savedBy(one)));
  return [
    ['', `${m.whole(per)}\n`],
    ...heavier.map((one) =>
      line(
        one,
        (one.effect.atMost && m.ifAll[one.shownBy.lever!]) ||
          (doubtOf(one.effect.saving, m.effects, one.effect.atMost === true) ?? m.assumed),
      ),
    ),
    sure ? line(sure, m.surest) : ['', `${m.nothingSure}\n`],
    ...(hardly ? [['', m.line(m.nearly, titleOf(hardly.shownBy.id), outsideOf(hardly))] as const] : []),
  ];
}

/** The tape in words, a sentence for each tier, for a phone and for whoever does not see it. */
export const tapeTold = (segments: readonly Segment[], telling: Telling): string =>
  COMPONENTS.flatMap((tier) => {
    const things = segments
      .filter(({ component }) => component === tier)
      .map((one) => `${nameOf(one, telling)} ${amount(kgOf(one), telling.language)}`);
    return things.length > 0 ? [telling.messages.inOrder[tier](things.join(', '))] : [];
  }).join(' ');

/** The same of what has no room for its name under the tape, on a large screen. */
export const unnamedTold = (segments: readonly Segment[], telling: Telling): string =>
  tapeTold(
    segments.filter((one) => !named(nameOf(one, telling), (one.amount / totalOf(segments)) * HUNDRED)),
    telling,
  );
