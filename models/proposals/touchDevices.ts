/** The effects of levers on devices: how many, how large, from where, for how long, and asleep or not. */
import type { DeviceType, Origin } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import { originsOf, partOfMaking, lifetimeOf } from '../household/device.ts';
import type { CompleteDevice } from '../household/situation.ts';
import { product, ratio, type Term } from '../draws/term.ts';
import { mapSpread, type Spread } from '../draws/spread.ts';
import { holdsFactor, lighter, nameOf, parameterSpread, resolved } from './terms.ts';
import type { At, Charge, TouchFound, Touch, Touches, Touching } from './charge.ts';

export const ON_DEVICES: Touches<'number' | 'size' | 'origin' | 'lifetime' | 'standby'> = {
  number: ({ devices }, at) => (deviceAmong(devices, at) ? { quantity: 'number' } : undefined),

  size({ devices, becomes }, { charge, on }) {
    const device = deviceOf(charge, on);
    const smaller = on.situation.catalogue.devices.find(({ id }) => id === becomes);
    if (!device || !smaller || !devices.includes(device.type.id)) return undefined;
    const field = STAGE_FACTORS[charge.line.stage];
    const after = factorOf(smaller, field);
    // a stage included in the making of the smaller device weighs nothing of its own
    if (field !== 'power' && !on.situation.resolve(after)) return { quantity: 'number' };
    return lighter('number', factorOf(device.type, field), after, on);
  },

  origin({ devices, becomes }, at) {
    const device = deviceAmong(devices, at);
    return device && at.charge.line.stage !== 'use' ? movedOrigin(device, becomes, at) : undefined;
  },

  lifetime({ by, devices }, at) {
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

  standby({ devices, box }, at) {
    const { charge, on } = at;
    const { lineElectricity } = on.situation.catalogue.networks;
    const asleep =
      charge.line.item === 'fixed-line'
        ? box && holdsFactor(charge.term, resolved(lineElectricity, on))
        : charge.line.stage === 'use' && deviceAmong(devices, at) !== undefined;
    return asleep ? { quantity: 'hours' } : undefined;
  },
};

const STAGE_FACTORS = {
  manufacture: 'manufacture',
  distribution: 'distribution',
  'end-of-life': 'endOfLife',
  use: 'power',
} as const;

const factorOf = (type: DeviceType, field: (typeof STAGE_FACTORS)[keyof typeof STAGE_FACTORS]) => type[field];

export const deviceOf = (
  { line }: Charge,
  { situation }: Pick<Touching, 'situation'>,
): CompleteDevice | undefined =>
  line.component === 'device' ? situation.devices.find(({ item }) => item === line.item) : undefined;

/** The device of a charge, if the device or the type that it is a size of is among those named. */
function deviceAmong(named: readonly string[], { charge, on }: At): CompleteDevice | undefined {
  const device = deviceOf(charge, on);
  if (!device) return undefined;
  const { id, variantOf } = device.type;
  return named.includes(id) || (variantOf !== undefined && named.includes(variantOf)) ? device : undefined;
}

/** The parameter for a device; that of a type also holds for its sizes. */
export const parameterOf = (
  { type }: CompleteDevice,
  of: Readonly<Record<string, FactorId>>,
): FactorId | undefined => of[type.id] ?? (type.variantOf === undefined ? undefined : of[type.variantOf]);

/**
 * In the view by year of purchase, this year's purchase is already made: a longer life changes another year.
 */
const boughtThisYear = ({ answer }: CompleteDevice, { situation }: Touching) =>
  situation.answers.view === 'purchase-year' && answer.boughtThisYear !== undefined;

/** The share of replacements avoided when years are added to a life. */
const fewerReplacements = ({ kept, added }: NonNullable<Touch['years']>): Spread =>
  mapSpread(added.length, (i) => added[i]! / (kept[i]! + added[i]!));

/**
 * Found by rank among the terms of its line, where the origin is not answered: an origin that weighs nothing
 * there has no term.
 */
export function originOf({ line, rank }: Charge, device: CompleteDevice): Origin {
  const origins = originsOf(device).map(({ origin }) => origin);
  const all = origins.filter((origin) => line.stage === 'manufacture' || carriesMore(origin, device));
  return all[rank]!;
}

/** A refurbished device is charged a refit and nothing else. */
const carriesMore = (origin: Origin, { factors }: CompleteDevice) =>
  origin !== 'refurbished' || !factors.refit;

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
  const made = product(device.factors.manufacture!, partOfMaking('new', situation, device));
  const once = boughtThisYear(device, on);
  const ayear = (kg: Term, origin: Origin) => (once ? kg : ratio(kg, lifetimeOf(device, origin)));
  const [before, after] = [ayear(made, 'new'), ayear(refit, 'refurbished')];
  return on.kept(`${nameOf(after)} over ${nameOf(before)}`, () => {
    const [high, low] = [spreads.ofTerm(before), spreads.ofTerm(after)];
    return mapSpread(high.length, (i) => 1 - low[i]! / high[i]!);
  });
}
