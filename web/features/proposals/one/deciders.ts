/** The drawing of whoever decides of a proposal, in the sprite. */
import type { ACTORS } from '../../../../models/proposals/proposals.ts';

export const DECIDERS: Readonly<Record<(typeof ACTORS)[number], string>> = {
  state: 'law',
  maker: 'repair',
  operator: 'antenna',
  school: 'school',
  council: 'home',
  household: 'person',
};
