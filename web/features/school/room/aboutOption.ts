/**
 * The text under a proposal wherever it can be chosen: who would act and, once the class is known, what it does alone
 * to it.
 */
import type { Band } from '../../../../models/school/bands.ts';
import type { PupilMessages } from './words/fr.ts';
import type { CardShown, ClassShown } from './types.ts';

/**
 * Whose effect it is, once the class is known: one outside homes says so itself, and is the same for any class.
 * @param average the effect for an average person, in the same words
 */
export const whose = (
  own: string | undefined,
  average: string | undefined,
  m: Pick<PupilMessages['vote'], 'alone' | 'average' | 'anyone'>,
): string => (own === undefined ? m.average : own === average ? m.anyone : m.alone);

const cardOf = (id: string, cards: readonly CardShown[]) => cards.find((one) => one.id === id);

/** @returns nothing for an option that is not a proposal */
export function aboutOption(
  id: string,
  m: PupilMessages,
  cards: readonly CardShown[],
  { effects }: ClassShown,
): readonly string[] {
  const card = cardOf(id, cards);
  if (!card) return [];
  const own = effects?.[id];
  return [
    ...card.also,
    `${m.cards.who} ${card.actors}`,
    `${whose(own, card.effect, m.vote)} ${own ?? card.effect}`,
    card.source ?? '',
    card.reach ? m.vote.reach[card.reach] : '',
  ].filter(Boolean);
}

/** Where its range begins, or how it is known. */
const BEYOND_AMOUNT = /, (?:entre|between) |\. /;

/** Of the same, what is read while choosing among many: how much, and who acts. The rest is one tap away. */
export function atAGlance(
  id: string,
  m: PupilMessages,
  cards: readonly CardShown[],
  { effects }: ClassShown,
): readonly string[] {
  const card = cardOf(id, cards);
  if (!card) return [];
  const [amount] = (effects?.[id] ?? card.effect).split(BEYOND_AMOUNT);
  return [amount!, `${m.cards.who} ${card.actors}`];
}

/** The same effect as a band, for a proposal that has one. */
export const bandOf = (id: string, cards: readonly CardShown[], { bands }: ClassShown): Band | undefined =>
  bands ? bands[id] : cardOf(id, cards)?.band;
