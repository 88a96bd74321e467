/**
 * Dimensional analysis of a term, from the units that the catalogue declares. What a term lacks to be in kgCO2e a year
 * must come from the answers (a number of devices, hours a day) and from conversions of time; its constant must then be
 * the product of these and nothing else. This finds a factor left out, or a 365 too many.
 */
import type { Assumption } from '../../models/catalogue/catalogue.ts';
import { writtenOut, type Product, type Term } from '../../models/draws/term.ts';
import { catalogue } from './shared.ts';

export type Dimensions = Readonly<Record<string, number>>;
export interface Amount {
  readonly value: number;
  readonly dimensions: Dimensions;
}

const TIMES = ['day', 'week', 'month', 'year'];
const PER_YEAR = { day: 365, week: 365 / 7, month: 12, year: 1 } as const;

const DEVICE_FACTORS = new Set(catalogue.devices.flatMap(({ power, electricity }) => [power, electricity]));

/** `kgCO2e/line.year` → kgCO2e¹ line⁻¹ year⁻¹ */
function parse(unit: string): Dimensions {
  const [above, below = ''] = unit.split('/');
  const dimensions: Record<string, number> = {};
  const add = (name: string, by: number) => (dimensions[name] = (dimensions[name] ?? 0) + by);
  for (const name of above!.split('.')) add(name, 1);
  for (const name of below.split('.').filter(Boolean)) add(name, -1);
  return dimensions;
}

const multiply = (...all: readonly Dimensions[]): Dimensions => {
  const product: Record<string, number> = {};
  for (const dimensions of all)
    for (const [name, power] of Object.entries(dimensions)) product[name] = (product[name] ?? 0) + power;
  return Object.fromEntries(Object.entries(product).filter(([, power]) => power !== 0));
};

const inverse = (dimensions: Dimensions): Dimensions =>
  Object.fromEntries(Object.entries(dimensions).map(([name, power]) => [name, -power]));

const COUNTED_BY: Readonly<Record<Assumption['per'], Dimensions>> = {
  household: {},
  equipment: {},
  'equipment-tv': {},
  person: { person: -1 },
  'person-12': { person: -1 },
  device: {},
  line: { line: -1 },
  sim: { SIM: -1 },
};

const assumed = new Map<string, Assumption['per']>();
{
  const { people, networks, devices, uses } = catalogue;
  const all = [people, networks.lines, networks.sims, networks.fixedGBPerMonth, networks.mobileGBPerMonth];
  for (const { count } of devices) if (count) all.push(count);
  for (const { amount, kept } of uses) all.push(...[amount, kept?.room].filter((each) => each !== undefined));
  for (const { factor, per } of all) assumed.set(factor, per);
}

/** A factor with what its unit leaves out: a watt is per device, a national count is per person. */
function dimensionsOf(id: string): { dimensions: Dimensions; scale: number } {
  const { unit } = catalogue.factors[id]!;
  const per = COUNTED_BY[assumed.get(id) ?? 'household'];
  const own: Dimensions = DEVICE_FACTORS.has(id.split('@')[0]) ? { unit: -1 } : {};
  if (unit === 'share' || unit === 'number') return { dimensions: {}, scale: 1 };
  if (unit === 'W') return { dimensions: multiply({ kWh: 1, hour: -1 }, own), scale: 1 / 1000 };
  return { dimensions: multiply(parse(unit), per, own), scale: 1 };
}

/**
 * Why a term is not in kgCO2e a year, given the amounts from the answers; undefined if it is. Of two products of which
 * the lesser counts, each must be.
 * @param bound the amounts brought to the second of them
 */
export function fault(
  term: Term,
  brought: readonly Amount[],
  bound: readonly Amount[] = [],
): string | undefined {
  const { lesser, ...around } = writtenOut(term);
  if (!lesser) return faultOf(around, brought);
  const [kept, room] = lesser.map(({ constant, times, over }) => ({
    constant: around.constant * constant,
    times: [...times, ...around.times],
    over: [...over, ...around.over],
  }));
  return faultOf(kept!, brought) ?? faultOf(room!, bound);
}

function faultOf({ constant, times, over }: Product, brought: readonly Amount[]): string | undefined {
  let expected = 1;
  const parts: Dimensions[] = [];
  for (const [ids, turn] of [
    [times, (d: Dimensions) => d],
    [over, inverse],
  ] as const) {
    for (const id of ids) {
      const { dimensions, scale } = dimensionsOf(id);
      parts.push(turn(dimensions));
      expected *= turn === inverse ? 1 / scale : scale;
    }
  }
  for (const { value, dimensions } of brought) {
    parts.push(dimensions);
    expected *= value;
  }
  const found = multiply(...parts);
  const time = TIMES.reduce((sum, name) => sum + (found[name] ?? 0), 0);
  const rest = Object.entries(found).filter(([name]) => !TIMES.includes(name));
  const right = time === -1 && rest.length === 1 && found.kgCO2e === 1;
  const what = `${constant} × ${times.join(' × ')}${over.length > 0 ? ` ÷ ${over.join(' ÷ ')}` : ''}`;
  if (!right) return `${what} is in ${JSON.stringify(found)}`;
  for (const name of ['day', 'week', 'month'] as const) expected *= PER_YEAR[name] ** -(found[name] ?? 0);
  return Math.abs(constant / expected - 1) > 1e-9 ? `${what}: the constant should be ${expected}` : undefined;
}
