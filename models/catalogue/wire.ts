/**
 * The catalogue as it is sent over the network: only the factors that the models can reach, as rows grouped
 * by the first part of their name, and for each device only what its factors do not say. The prose about
 * provenance is sent separately.
 */
import { SHAPES } from '../draws/distribution.ts';
import type { Catalogue } from './catalogue.ts';
import type { Factor, FactorId, Factors } from '../draws/factor.ts';
import { DEFAULT_GRID } from './country.ts';
import { CRITERIA, criterionFactor } from './criterion.ts';
import { deviceEntry, deviceType, type DeviceEntry } from './device.ts';

/**
 * Unit, shape, central, low, high, then as far as needed medianAt, min, max, none, step, and values each with
 * its share; `null` for an absent value. A shape is its rank, plus `JUDGED` where the range is our own judgement.
 */
export type PackedFactor = readonly (number | null)[];

/** Above every rank of a shape, now and in the catalogues that are kept. */
const JUDGED = 5;

export interface PackedFactors {
  readonly units: readonly string[];
  /** `smartphone` → `manufacture` → row; a name without a dot has an empty second part. */
  readonly factors: Readonly<Record<string, Readonly<Record<string, PackedFactor>>>>;
  /**
   * Ranges that several factors have in proportion: shape, low and high as multiples of the central value, then as in a
   * row. Such a row is unit, -1 less the place of its range here, central. Only parts of a catalogue are written so.
   */
  readonly spreads?: readonly PackedFactor[] | undefined;
}

export interface PackedCatalogue extends Omit<Catalogue, 'factors' | 'devices'>, PackedFactors {
  readonly devices: readonly DeviceEntry[];
}

/**
 * The part of a catalogue that an average home needs: usual devices and uses, the French grid, methods at their first
 * option. Answers that name anything else need the whole catalogue. Both give the same bits for what they share, since
 * each factor has its own stream.
 */
export function core(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    devices: catalogue.devices.filter(({ count }) => count !== undefined),
    uses: catalogue.uses.filter(({ amount }) => amount !== undefined),
    grids: catalogue.grids.filter(({ id }) => id === DEFAULT_GRID),
    switches: [],
    equivalences: [],
  };
}

/**
 * What travels of a catalogue: the factors that it names, and those of other criteria than the climate.
 * @param which `all` for those of levers and policies too, which the models reach elsewhere; `climate` for no other
 *   criterion
 */
export function pack(catalogue: Catalogue, which: 'all' | 'named' | 'climate' = 'named'): PackedCatalogue {
  const others = which === 'climate' ? [] : CRITERIA;
  const criteria = catalogue.devices.flatMap(({ id }) => others.map((one) => criterionFactor(id, one)));
  const named = new Set([...stringsOf({ ...catalogue, factors: undefined }), ...criteria]);
  const reached = Object.values(catalogue.factors).filter(({ id }) => which === 'all' || named.has(id));
  return { ...catalogue, ...packFactors(reached), devices: catalogue.devices.map(deviceEntry) };
}

export function packFactors(sent: readonly Factor[]): PackedFactors {
  const units = [...new Set(sent.map(({ unit }) => unit))];
  const factors: Record<string, Record<string, PackedFactor>> = {};
  for (const factor of sent) {
    const [first, rest] = split(factor.id);
    (factors[first] ??= {})[rest] = toRow(factor, units.indexOf(factor.unit));
  }
  return { units, factors };
}

/** The same in a fifth less: a range that several factors have is written once. It unpacks to the same bits. */
export function withSpreads<P extends PackedFactors>(packed: P): P {
  const rows = Object.values(packed.factors).flatMap((group) => Object.values(group));
  const all = rows.map(spreadOf).filter((spread) => spread !== undefined);
  const shared = [...new Set(all.filter((spread, i) => all.indexOf(spread) < i))];
  const shorter = (row: PackedFactor): PackedFactor => {
    const place = shared.indexOf(spreadOf(row) ?? '');
    return place < 0 ? row : [row[0]!, ~place, row[2]!];
  };
  const changed = <T, U>(of: Readonly<Record<string, T>>, change: (each: T) => U) =>
    Object.fromEntries(Object.entries(of).map(([key, each]) => [key, change(each)]));
  return {
    ...packed,
    factors: changed(packed.factors, (group) => changed(group, shorter)),
    spreads: shared.map((spread) => JSON.parse(spread) as PackedFactor),
  };
}

/** Figures of a catalogue have no more digits. */
const DIGITS = 6;
const atMostDigits = (value: number, digits = DIGITS): number => Number(value.toPrecision(digits));

/** @returns nothing where the range cannot be found again to the last bit */
function spreadOf([, shape, central, low, high, ...rest]: PackedFactor): string | undefined {
  if (low === undefined || high === undefined) return undefined;
  const times = (end: number) => {
    for (let digits = 1; digits <= DIGITS; digits++) {
      const found = atMostDigits(end / central!, digits);
      if (atMostDigits(central! * found) === end) return found;
    }
    return undefined;
  };
  const [least, most] = [times(low!), times(high!)];
  if (least === undefined || most === undefined) return undefined;
  return JSON.stringify([shape, least, most, ...rest]);
}

function spreadOut([unit, place, central]: PackedFactor, spreads: readonly PackedFactor[]): PackedFactor {
  const [shape, low, high, ...rest] = spreads[~place!]!;
  return [unit!, shape!, central!, atMostDigits(central! * low!), atMostDigits(central! * high!), ...rest];
}

export function unpack({ units, factors: packed, spreads, devices, ...rest }: PackedCatalogue): Catalogue {
  const factors = unpackFactors({ units, factors: packed, spreads });
  return { ...rest, factors, devices: devices.map((entry) => deviceType(entry, (id) => id in factors)) };
}

export function unpackFactors({ units, factors: groups, spreads }: PackedFactors): Factors {
  const factors: Record<FactorId, Factor> = {};
  for (const [first, rows] of Object.entries(groups)) {
    for (const [last, row] of Object.entries(rows)) {
      const id = last === '' ? first : `${first}.${last}`;
      factors[id] = toFactor(id, row[1]! < 0 ? spreadOut(row, spreads!) : row, units);
    }
  }
  return factors;
}

function split(id: FactorId): [string, string] {
  const dot = id.indexOf('.');
  return dot < 0 ? [id, ''] : [id.slice(0, dot), id.slice(dot + 1)];
}

function toRow(factor: Factor, unit: number): PackedFactor {
  const { shape, central, low, high, medianAt, min, max, none, step, values = [], judged } = factor;
  if (shape === 'fixed') return [unit, 0, central];
  const row = [
    unit,
    SHAPES.indexOf(shape) + (judged ? JUDGED : 0),
    central,
    low,
    high,
    medianAt ?? null,
    min ?? null,
    max ?? null,
    none ?? null,
    step ?? null,
    ...values.flat(),
  ];
  while (row.at(-1) === null) row.pop();
  return row;
}

function toFactor(id: FactorId, row: PackedFactor, units: readonly string[]): Factor {
  const [unit, shape, central, low = central, high = central, medianAt, min, max, none, step, ...listed] =
    row;
  const values = listed.flatMap((value, i) => (i % 2 === 0 ? [[value!, listed[i + 1]!] as const] : []));
  return {
    id,
    unit: units[unit!]!,
    shape: SHAPES[shape! % JUDGED]!,
    central: central!,
    low: low!,
    high: high!,
    ...(medianAt != null && { medianAt }),
    ...(min != null && { min }),
    ...(max != null && { max }),
    ...(none != null && { none }),
    ...(step != null && { step }),
    ...(values.length > 0 && { values }),
    ...(shape! >= JUDGED && { judged: true }),
  };
}

/** Every string and key inside a value. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...stringsOf(held)]);
}
