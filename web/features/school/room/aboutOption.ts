/**
 * The text under a proposal wherever it can be chosen: who would act and, once the class is known, what it does alone
 * to it.
 */
import type { Band } from '../../../../models/school/bands.ts';
import type { EffectTold } from '../effectWords.ts';
import type { PupilMessages } from './words/fr.ts';
import type { CardShown, ClassShown } from './types.ts';

/** @returns an effect in its two sentences */
export const effectInFull = ({ much, more }: EffectTold): string => much + more;

/** What a card does: to the class once it is known, to an average person before. */
export function effectHere(
  { id, effect: average }: Pick<CardShown, 'id' | 'effect'>,
  { effects }: ClassShown,
  m: Pick<PupilMessages['vote'], 'alone' | 'average' | 'anyone'>,
) {
  const own = effects?.[id];
  const told = own ?? average;
  // one outside homes says so itself, and is the same for any class
  const anyone = own && effectInFull(own) === effectInFull(average);
  return { whose: anyone ? m.anyone : own ? m.alone : m.average, much: told.much, full: effectInFull(told) };
}

const cardOf = (id: string, cards: readonly CardShown[]) => cards.find((one) => one.id === id);

/** @returns nothing for an option that is not a proposal */
export function aboutOption(
  id: string,
  m: PupilMessages,
  cards: readonly CardShown[],
  shown: ClassShown,
): readonly string[] {
  const card = cardOf(id, cards);
  if (!card) return [];
  const { whose, full } = effectHere(card, shown, m.vote);
  return [
    ...card.also,
    `${m.cards.who} ${card.actors}`,
    `${whose} ${full}`,
    card.source ?? '',
    card.reach ? m.vote.reach[card.reach] : '',
  ].filter(Boolean);
}

/** Of the same, what is read while choosing among many: how much, and who acts. The rest is one tap away. */
export function atAGlance(
  id: string,
  m: PupilMessages,
  cards: readonly CardShown[],
  shown: ClassShown,
): readonly string[] {
  const card = cardOf(id, cards);
  return card ? [effectHere(card, shown, m.vote).much, `${m.cards.who} ${card.actors}`] : [];
}

/** The same effect as a band, for a proposal that has one. */
export const bandOf = (id: string, cards: readonly CardShown[], { bands }: ClassShown): Band | undefined =>
  bands ? bands[id] : cardOf(id, cards)?.band;
