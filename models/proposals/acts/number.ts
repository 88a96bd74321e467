/** Fewer devices: those not bought are neither made, carried, powered nor thrown away. */
import { deviceAmong } from './chargedDevice.ts';
import type { ActOf } from './act.ts';
import { devicesNamed, type FootprintRule } from './rule.ts';

export const numberAct: FootprintRule<ActOf<'number'>> = {
  acts: 'on-footprint',
  references: ({ devices }) => devicesNamed(devices),
  unit: () => 'share',
  purchases: () => 'fewer',
  byDevice: false,
  touch: ({ devices }, at) => (deviceAmong(devices, at) ? { quantity: 'number' } : undefined),
};
