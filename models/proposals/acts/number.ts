/** Fewer devices: those not bought are neither made, carried, powered nor thrown away. */
import { deviceAmong } from './chargedDevice.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const numberAct: FootprintRule<ActOf<'number'>> = {
  acts: 'on-footprint',
  purchases: () => 'fewer',
  touch: ({ devices }, at) => (deviceAmong(devices, at) ? { quantity: 'number' } : undefined),
};
