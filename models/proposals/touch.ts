/**
 * What a lever does to one charge (one term of one line). A share of its quantity is moved, and what is moved
 * weighs less by a weight: with intensity i, the charge becomes `1 − i · share · weight` times what it was.
 * Left out: a repair's own impact (none is published), and what hosting here would ask of the grid.
 */
import type { DeviceType, FactorId } from '../catalogue.ts';
import type { Line } from '../footprint/line.ts';
import type { CompleteDevice, CompleteUse, Situation } from '../footprint/situation.ts';
import { constant, type Term } from '../term.ts';
import type { Act, Lever } from './proposals.ts';
import { mapSpread, type Spread, type Spreads } from './spread.ts';

/** The order in which levers act; those of one quantity share what is left of it. */
export type Quantity = 'number' | 'origin' | 'lifetime' | 'hours' | 'volume' | 'place' | 'mix';

export interface Touch {
  readonly quantity: Quantity;
  /** Of the quantity, at full intensity. */
  readonly share: Spread;
  /** What is saved of what is moved; absent: all of it. */
  readonly weight?: Spread;
  /** Of a longer life: the years kept before, and those added. */
  readonly years?: { readonly kept: Spread; readonly added: Spread };
}

export interface Charge {
  readonly line: Line;
  readonly term: Term;
  /** Its rank among the terms of its line. */
  readonly rank: number;
  /** kgCO2e a year. */
  readonly spread: Spread;
}

export interface Touching {
  readonly situation: Situation;
  /** Of the catalogue, and of the levers’ own parameters. */
  readonly spreads: Spreads;
  readonly parameters: Spreads;
  /** A spread made once under a name that says all that it is made of. */
  readonly kept: (name: string, make: () => Spread) => Spread;
}

/** What a lever does to a charge, or nothing. */
export function touch(lever: Lever, charge: Charge, on: Touching): Touch | undefined {
  const found = TOUCHES[lever.act.kind] as (act: Act, at: At) => Found | undefined;
  const touched = found(lever.act, { lever, charge, on });
  if (!touched) return undefined;
  const share = touched.share ?? parametersOf(lever, on);
  return { ...touched, share };
}

interface At {
  readonly lever: Lever;
  readonly charge: Charge;
  readonly on: Touching;
}

interface Found extends Omit<Touch, 'share'> {
  /** Absent: the product of the parameters. */
  readonly share?: Spread;
}

type Touches = {
  readonly [K in Act['kind']]: (act: Extract<Act, { kind: K }>, at: At) => Found | undefined;
};

const TOUCHES: Touches = {
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
    const name = `${lever.id} ${nameOf(device.years)}`;
    const years = {
      kept: on.kept(nameOf(device.years), () => on.spreads.ofTerm(device.years)),
      added: share,
    };
    return { quantity: 'lifetime', share: on.kept(name, () => fewerReplacements(years)), years };
  },

  standby({ devices }, at) {
    const { charge, on } = at;
    const box = on.situation.catalogue.networks.lineElectricity;
    const asleep =
      charge.line.item === 'fixed-line'
        ? holds(charge.term, resolved(box, on))
        : charge.line.stage === 'use' && deviceAmong(devices, at) !== undefined;
    return asleep ? { quantity: 'hours' } : undefined;
  },

  volume: ({ uses }, { charge: { line } }) =>
    line.component !== 'device' && uses.includes(line.item) ? { quantity: 'volume' } : undefined,

  definition({ use, becomes }, { charge, on }) {
    if (charge.line.component === 'device' || charge.line.item !== use) return undefined;
    const entries = on.situation.uses.filter(({ type }) => type.id === use);
    const { definitions = [] } = entries[0]?.type ?? {};
    const lightest = definitions.find(({ id }) => id === becomes)?.traffic;
    const present = definitions.find(({ traffic }) => holds(charge.term, resolved(traffic, on)));
    if (!lightest || present?.id === becomes) return undefined;
    if (present) return lighter('volume', present.traffic, lightest, on);
    return charge.line.component === 'network' ? lighterTogether(entries, lightest, on) : undefined;
  },

  place(_act, { charge, on }) {
    const { catalogue, answers, fixedLines } = on.situation;
    const method = answers.networkMethod ?? 'two-part';
    const mobile = catalogue.networks.mobileGB[method];
    if (fixedLines.nothing || !holds(charge.term, resolved(mobile, on))) return undefined;
    return lighter('place', mobile, catalogue.networks.fixedGB[method], on);
  },

  hosting(_act, { charge, on }) {
    const { foreign, domestic } = on.situation.catalogue.hosting;
    if (charge.line.component !== 'datacenter' || !holds(charge.term, resolved(foreign, on)))
      return undefined;
    return lighter('mix', foreign, domestic, on);
  },

  // outside a household’s yearly footprint: see aside.ts
  collective: () => undefined,
  once: () => undefined,
};

const STAGE_FACTORS = {
  manufacture: 'manufacture',
  distribution: 'distribution',
  'end-of-life': 'endOfLife',
  use: 'power',
} as const;

const factorOf = (type: DeviceType, field: (typeof STAGE_FACTORS)[keyof typeof STAGE_FACTORS]) => type[field];

const isMaking = ({ line }: Charge) => line.stage === 'manufacture' || line.stage === 'distribution';

const deviceOf = ({ line }: Charge, { situation }: Touching): CompleteDevice | undefined =>
  line.component === 'device' ? situation.devices.find(({ item }) => item === line.item) : undefined;

/** The device of a charge, when it or the type that it is a size of is among those named. */
function deviceAmong(named: readonly string[], { charge, on }: At): CompleteDevice | undefined {
  const device = deviceOf(charge, on);
  if (!device) return undefined;
  const { id, variantOf } = device.type;
  return named.includes(id) || (variantOf !== undefined && named.includes(variantOf)) ? device : undefined;
}

const parameterOf = ({ type }: CompleteDevice, of: Readonly<Record<string, FactorId>>) =>
  of[type.id] ?? (type.variantOf === undefined ? undefined : of[type.variantOf]);

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

/** One factor that becomes another: what is saved is one less their ratio. */
function lighter(
  quantity: Quantity,
  from: FactorId | undefined,
  to: FactorId | undefined,
  on: Touching,
): Found | undefined {
  const [before, after] = [on.situation.resolve(from), on.situation.resolve(to)];
  if (!before || !after) return undefined;
  const weight = on.kept(`${nameOf(after)} over ${nameOf(before)}`, () => {
    const [high, low] = [on.spreads.ofTerm(before), on.spreads.ofTerm(after)];
    return mapSpread(high.length, (i) => 1 - low[i]! / high[i]!);
  });
  return { quantity, weight };
}

/**
 * An answered number of GB hides the definitions in what the network charges: what is saved is then that of all the
 * entries of the use together.
 */
function lighterTogether(
  entries: readonly CompleteUse[],
  lightest: FactorId,
  on: Touching,
): Found | undefined {
  const becomes = on.situation.resolve(lightest);
  if (!becomes) return undefined;
  const GB = on.spreads.ofTerm(becomes);
  const moved = entries.flatMap(({ traffic, units }) =>
    traffic ? [{ before: on.spreads.ofTerm(traffic), units: on.spreads.ofTerm(units) }] : [],
  );
  const weight = mapSpread(GB.length, (i) => {
    let [before, after] = [0, 0];
    for (const each of moved) {
      before += each.before[i]!;
      after += each.units[i]! * GB[i]!;
    }
    return before > 0 ? 1 - after / before : 0;
  });
  return { quantity: 'volume', weight };
}

const resolved = (id: FactorId, { situation }: Touching) => situation.resolve(id)?.factor;

/** Whether a factor is among those that a term is made of. */
function holds({ factor, left, right }: Term, id: FactorId | undefined): boolean {
  if (id === undefined) return false;
  if (left && right) return holds(left, id) || holds(right, id);
  return factor === id;
}

function parametersOf({ parameters: named }: Lever, { parameters, kept }: Touching, own?: FactorId): Spread {
  const ids = own === undefined ? named : [...named, own];
  if (ids.length === 1) return parameters.ofFactor(ids[0]!);
  return kept(ids.join(), () => {
    const all = ids.map((id) => parameters.ofFactor(id));
    return mapSpread(parameters.length, (i) => all.reduce((product, row) => product * row[i]!, 1));
  });
}

/** Terms made the same way from the same factors have the same name. */
function nameOf({ factor, central, left, right, divides }: Term): string {
  if (factor !== undefined) return factor;
  return left && right ? `(${nameOf(left)}${divides ? '/' : '*'}${nameOf(right)})` : String(central);
}
