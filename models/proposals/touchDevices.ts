/** What levers do to devices: how many, how large, where from, how long, and asleep or not. */
import type { DeviceType, FactorId } from '../catalogue.ts';
import type { CompleteDevice } from '../footprint/situation.ts';
import { constant } from '../term.ts';
import { mapSpread, type Spread } from './spread.ts';
import { holds, lighter, nameOf, parametersOf, resolved } from './terms.ts';
import type { At, Charge, Found, Touch, Touches, Touching } from './touch.ts';

export const ON_DEVICES: Touches<'number' | 'size' | 'origin' | 'lifetime' | 'standby'> = {
  number: ({ devices }, at) => (deviceAmong(devices, at) ? { quantity: 'number' } : undefined),

  size({ devices, becomes }, { charge, on }) {
    const device = deviceOf(charge, on);
    const smaller = on.situation.catalogue.devices.find(({ id }) => id === becomes);
    if (!device || !smaller || !devices.includes(device.type.id)) return undefined;
    const field = STAGE_FACTORS[charge.line.stage];
    const after = factorOf(smaller, field);
    // a stage that the smaller one’s making contains weighs nothing of its own
    if (field !== 'power' && !on.situation.resolve(after)) return { quantity: 'number' };
    return lighter('number', factorOf(device.type, field), after, on);
  },

  origin({ devices, becomes }, at) {
    const device = deviceAmong(devices, at);
    return device && isMaking(at.charge) ? movedOrigin(device, becomes, at) : undefined;
  },

  lifetime({ by, devices }, at) {
    const { charge, on, lever } = at;
    const device = devices ? deviceAmong(devices, at) : deviceOf(charge, on);
    if (!device || charge.line.stage === 'use' || boughtThisYear(device, on)) return undefined;
    const own = lever.perDevice && parameterOf(device, lever.perDevice);
    if (lever.perDevice && own === undefined) return undefined;
    const share = parametersOf(lever, on, own);
    if (by === 'share') return { quantity: 'lifetime', share };
    const name = `${lever.id} ${own ?? ''} ${nameOf(device.years)}`;
    const years = {
      kept: on.kept(nameOf(device.years), () => on.spreads.ofTerm(device.years)),
      added: share,
    };
    return { quantity: 'lifetime', share: on.kept(name, () => fewerReplacements(years)), years };
  },

  standby({ devices, box }, at) {
    const { charge, on } = at;
    const { lineElectricity } = on.situation.catalogue.networks;
    const asleep =
      charge.line.item === 'fixed-line'
        ? box && holds(charge.term, resolved(lineElectricity, on))
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

const isMaking = ({ line }: Charge) => line.stage === 'manufacture' || line.stage === 'distribution';

export const deviceOf = (
  { line }: Charge,
  { situation }: Pick<Touching, 'situation'>,
): CompleteDevice | undefined =>
  line.component === 'device' ? situation.devices.find(({ item }) => item === line.item) : undefined;

/** The device of a charge, when it or the type that it is a size of is among those named. */
function deviceAmong(named: readonly string[], { charge, on }: At): CompleteDevice | undefined {
  const device = deviceOf(charge, on);
  if (!device) return undefined;
  const { id, variantOf } = device.type;
  return named.includes(id) || (variantOf !== undefined && named.includes(variantOf)) ? device : undefined;
}

/** By device; that of a type holds for its sizes. */
export const parameterOf = (
  { type }: CompleteDevice,
  of: Readonly<Record<string, FactorId>>,
): FactorId | undefined => of[type.id] ?? (type.variantOf === undefined ? undefined : of[type.variantOf]);

/** In the year of purchase, what is bought is bought: a longer life changes another year. */
const boughtThisYear = ({ answer }: CompleteDevice, { situation }: Touching) =>
  situation.answers.view === 'purchase-year' && answer.boughtThisYear !== undefined;

/** From years that become more years: the replacements avoided. */
const fewerReplacements = ({ kept, added }: NonNullable<Touch['years']>): Spread =>
  mapSpread(added.length, (i) => added[i]! / (kept[i]! + added[i]!));

/** Only what is bought new moves; it is the first term of the making of a device. */
function movedOrigin(
  { answer, factors }: CompleteDevice,
  becomes: 'refurbished' | 'second-hand',
  { charge, on }: At,
): Found | undefined {
  const asNew = charge.rank === 0 && (answer.origin ?? 'new') === 'new';
  if (!asNew) return undefined;
  const half = on.situation.answers.secondHand === 'half';
  const carriedNew = half && answer.passedOn ? 1 / 2 : 1;
  const carried = becomes === 'refurbished' ? factors.refurbished : constant(half ? 1 / 2 : 0);
  if (!carried) return undefined;
  const weight = on.kept(`${nameOf(carried)} of ${carriedNew}`, () => {
    const after = on.spreads.ofTerm(carried);
    return mapSpread(after.length, (i) => 1 - after[i]! / carriedNew);
  });
  return { quantity: 'origin', weight };
}
