/** New purchases that become refurbished or second-hand ones. */
import { lifetimeOf, partOfMaking } from '../../household/device.ts';
import type { CompleteDevice } from '../../household/situation.ts';
import type { Origin } from '../../catalogue/catalogue.ts';
import { mapSpread, type Spread } from '../../draws/spread.ts';
import { product, ratio, type Term } from '../../draws/term.ts';
import type { At, TouchFound, Touching } from './charge.ts';
import { boughtThisYear, deviceAmong, originOf } from './chargedDevice.ts';
import { nameOf } from './terms.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const originAct: FootprintRule<ActOf<'origin'>> = {
  acts: 'on-footprint',
  purchases: ({ becomes }) => becomes,
  touch({ devices, becomes }, at) {
    const device = deviceAmong(devices, at);
    return device && at.charge.line.stage !== 'use' ? movedOrigin(device, becomes, at) : undefined;
  },
};

/** Only new purchases move: their making becomes a refit, or is left to whoever bought the device first. */
function movedOrigin(
  device: CompleteDevice,
  becomes: 'refurbished' | 'second-hand',
  { charge, on }: At,
): TouchFound | undefined {
  if (originOf(charge, device) !== 'new') return undefined;
  const { situation } = on;
  const { stage } = charge.line;
  const { refit } = device.factors;
  if (becomes === 'refurbished' && !refit) return undefined;
  if (becomes === 'second-hand') {
    if (stage === 'end-of-life') return undefined;
    const [before, after] = ['new' as const, becomes].map((each) => partOfMaking(each, situation, device));
    const saved = 1 - after!.central / before!.central;
    return { quantity: 'origin', weight: constantRow(saved, on) };
  }
  if (stage !== 'manufacture') return { quantity: 'origin', weight: constantRow(1, on) };
  return { quantity: 'origin', weight: refitInstead(device, refit!, on) };
}

const constantRow = (value: number, on: Touching): Spread =>
  on.kept(`always ${value}`, () => new Float64Array(on.spreads.length).fill(value));

/**
 * What is saved on the making of a new device when a refit replaces it, each over its own years. The effect
 * of other levers on the years of a new device applies to the refit too: a convention.
 */
function refitInstead(device: CompleteDevice, refit: Term, on: Touching): Spread {
  const { situation, spreads } = on;
  const made = product(device.making!, partOfMaking('new', situation, device));
  const once = boughtThisYear(device, on);
  const ayear = (kg: Term, origin: Origin) => (once ? kg : ratio(kg, lifetimeOf(device, origin)));
  const [before, after] = [ayear(made, 'new'), ayear(refit, 'refurbished')];
  return on.kept(`${nameOf(after)} over ${nameOf(before)}`, () => {
    const [high, low] = [spreads.ofTerm(before), spreads.ofTerm(after)];
    return mapSpread(high.length, (i) => 1 - low[i]! / high[i]!);
  });
}
