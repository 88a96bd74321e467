/** Servers moved to the electricity of the country. */
import { holdsFactor, lighter, resolved } from './terms.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const hostingAct: FootprintRule<ActOf<'hosting'>> = {
  acts: 'on-footprint',
  purchases: () => 'untouched',
  touch(_act, { charge, on }) {
    const { foreign, domestic } = on.situation.catalogue.hosting;
    if (charge.line.component !== 'datacenter' || !holdsFactor(charge.term, resolved(foreign, on)))
      return undefined;
    return lighter('mix', foreign, domestic, on);
  },
};
