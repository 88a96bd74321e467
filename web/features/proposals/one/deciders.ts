/** The drawing of whoever decides of a proposal, in the sprite. */
import type { Actor } from '../../../../models/proposals/proposals.ts';

export const DECIDERS: Readonly<Record<Actor, string>> = {
  state: 'law',
  maker: 'repair',
  operator: 'antenna',
  school: 'school',
  council: 'home',
  household: 'person',
};
