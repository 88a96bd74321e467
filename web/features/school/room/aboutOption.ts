/** What is said under a proposal wherever it is chosen: who would act, and what it does alone, to the class once known. */
import type { RoomMessages } from '../../../i18n/fr/room.ts';
import type { CardShown, ClassShown } from './types.ts';

/** Nothing for what is no proposal. */
export function aboutOption(
  id: string,
  m: RoomMessages,
  cards: readonly CardShown[],
  { effects }: ClassShown,
): readonly string[] {
  const card = cards.find((one) => one.id === id);
  if (!card) return [];
  const own = effects?.[id];
  return [
    `${m.cards.who} ${card.actors}`,
    own === undefined ? `${m.vote.average} ${card.effect}` : `${m.vote.alone} ${own}`,
  ];
}
