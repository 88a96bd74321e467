/** Traffic moved from a mobile network to the line of the home. */
import { holdsFactor, lighter, mobileFactor, resolved } from './terms.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const placeAct: FootprintRule<ActOf<'place'>> = {
  acts: 'on-footprint',
  purchases: () => 'untouched',
  touch(_act, { charge, on }) {
    const { catalogue, answers, fixedLines } = on.situation;
    const method = answers.networkMethod ?? 'two-part';
    const mobile = mobileFactor(on);
    if (fixedLines.nothing || !holdsFactor(charge.term, resolved(mobile, on))) return undefined;
    return lighter('place', mobile, catalogue.networks.fixedGB[method], on);
  },
};
