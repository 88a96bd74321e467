/** Less of an online use: what networks and data centres carry for it, not the devices it is seen on. */
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const volumeAct: FootprintRule<ActOf<'volume'>> = {
  acts: 'on-footprint',
  purchases: () => 'untouched',
  touch: ({ uses }, { charge: { line } }) =>
    line.component !== 'device' && uses.includes(line.item) ? { quantity: 'volume' } : undefined,
};
