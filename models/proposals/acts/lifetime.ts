/** Devices kept longer, by some years or because a share of replacements is avoided. */
import { lifetimeOf } from '../../household/device.ts';
import { mapSpread, type Spread } from '../../draws/spread.ts';
import type { Touch } from './charge.ts';
import { boughtThisYear, deviceAmong, deviceOf, originOf, parameterOf } from './chargedDevice.ts';
import { nameOf, parameterSpread } from './terms.ts';
import type { ActOf } from './act.ts';
import type { FootprintRule } from './rule.ts';

export const lifetimeAct: FootprintRule<ActOf<'lifetime'>> = {
  acts: 'on-footprint',
  purchases: () => 'fewer',
  touch({ by, devices }, at) {
    const { charge, on, lever } = at;
    const device = devices ? deviceAmong(devices, at) : deviceOf(charge, on);
    if (!device || charge.line.stage === 'use' || boughtThisYear(device, on)) return undefined;
    const own = lever.perDevice && parameterOf(device, lever.perDevice);
    if (lever.perDevice && own === undefined) return undefined;
    const share = parameterSpread(lever, on, own);
    if (by === 'share') return { quantity: 'lifetime', share };
    const life = lifetimeOf(device, originOf(charge, device));
    const name = `${lever.id} ${own ?? ''} ${nameOf(life)}`;
    const years = {
      kept: on.kept(nameOf(life), () => on.spreads.ofTerm(life)),
      added: share,
    };
    return { quantity: 'lifetime', share: on.kept(name, () => fewerReplacements(years)), years };
  },
};

/** The share of replacements avoided when years are added to a life. */
const fewerReplacements = ({ kept, added }: NonNullable<Touch['years']>): Spread =>
  mapSpread(added.length, (i) => added[i]! / (kept[i]! + added[i]!));
