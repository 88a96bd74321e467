/** What is dealt in a room, by id: every screen of it, and every page, deals alike. */
import { handsDealt } from '../../../../models/school/deal.ts';
import type { Screens } from '../../../../models/room/types.ts';

interface Dealing {
  readonly code: string;
  readonly cards: readonly { readonly id: string }[];
  readonly screens: Screens;
}

export const handsIn = ({ code, cards, screens }: Dealing): readonly (readonly string[])[] =>
  handsDealt(
    code,
    cards.map(({ id }) => id),
    screens,
  );
