/** Devices, and the box of the line, that sleep instead of waiting. */
import { deviceAmong } from './chargedDevice.ts';
import { holdsFactor, resolved } from './terms.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const standbyAct: FootprintRule<ActOf<'standby'>> = {
  acts: 'on-footprint',
  purchases: () => 'untouched',
  touch({ devices, box }, at) {
    const { charge, on } = at;
    const { lineElectricity } = on.situation.catalogue.networks;
    const asleep =
      charge.line.item === 'fixed-line'
        ? box && holdsFactor(charge.term, resolved(lineElectricity, on))
        : charge.line.stage === 'use' && deviceAmong(devices, at) !== undefined;
    return asleep ? { quantity: 'hours' } : undefined;
  },
};
