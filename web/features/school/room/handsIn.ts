/** What is dealt in a room, by id: every screen of it, and every page, deals alike. */
import { handsDealt } from '../../../../models/school/deal.ts';
import type { Initial } from './types.ts';

export const handsIn = ({
  code,
  cards,
  screens,
}: Pick<Initial, 'code' | 'cards' | 'screens'>): readonly (readonly string[])[] =>
  handsDealt(
    code,
    cards.map(({ id }) => id),
    screens,
  );
