/** Smaller devices: at each stage, the factor of the device becomes that of the smaller one. It is still bought. */
import type { DeviceType } from '../../catalogue/catalogue.ts';
import { deviceOf } from './chargedDevice.ts';
import { lighter } from './terms.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const sizeAct: FootprintRule<ActOf<'size'>> = {
  acts: 'on-footprint',
  purchases: () => 'smaller',
  touch({ devices, becomes }, { charge, on }) {
    const device = deviceOf(charge, on);
    const smaller = on.situation.catalogue.devices.find(({ id }) => id === becomes);
    if (!device || !smaller || !devices.includes(device.type.id)) return undefined;
    const field = STAGE_FACTORS[charge.line.stage];
    const after = factorOf(smaller, field);
    // a stage included in the making of the smaller device weighs nothing of its own
    if (field !== 'power' && !on.situation.resolve(after)) return { quantity: 'number' };
    return lighter('number', factorOf(device.type, field), after, on);
  },
};

const STAGE_FACTORS = {
  manufacture: 'manufacture',
  distribution: 'distribution',
  'end-of-life': 'endOfLife',
  use: 'power',
} as const;

const factorOf = (type: DeviceType, field: (typeof STAGE_FACTORS)[keyof typeof STAGE_FACTORS]) => type[field];
