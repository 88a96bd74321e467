/**
 * The council simulator run for the whole country, one kind of device at a time, at central values and with
 * today's electricity: first as it is, then with the published stock of 2020 instead of its own.
 */
import { inEach } from '../catalogue/language.ts';
import type { Factor } from '../draws/factor.ts';
import type { StockCatalogue, StockType } from '../council/plan/catalogue.ts';
import type { Scenario, Setting } from '../council/plan/scenario.ts';
import { yearOf, type Series } from '../council/run/series.ts';
import { createSimulator, simulate, type Simulation } from '../council/run/simulate.ts';
import type { Output } from '../council/run/outputs.ts';
import { createSample } from '../draws/sample.ts';
import type { Spread } from '../draws/spread.ts';
import { placeIn, type Population } from '../territory/population.ts';
import { parameter, type Facts } from './facts.ts';

/**
 * Which lives devices have: those of the simulator, second lives included; its first lives alone; or one life for
 * each device, from the inventory.
 */
export type LifeSource = 'ours' | 'our-first' | 'inventory';

// central values above all: few draws are enough for a range
const DRAWS = 100;
const SEED = 1;
/** Long enough for the levers of 2030, at ten years. */
const YEARS = 10;

export interface Country {
  /** The value of an output at the end of a year, 0 being the first, in the country as it is. */
  readonly untouched: (output: Output, year: number) => number;
  readonly untouchedSpread: (output: Output, year: number) => Spread;
  readonly scenario: (output: Output, year: number) => number;
}

/**
 * @param scenario absent for a run without policy
 * @param years how many are run after the first; none is needed to read what is there today
 */
export function countryOf(
  facts: Facts,
  stock: StockCatalogue,
  scenario: Scenario = { pulls: [] },
  years = YEARS,
): Country {
  const sample = createSample({ ...facts.catalogue.factors, ...stock.factors }, DRAWS, SEED);
  const found = simulate(createSimulator(facts.catalogue, stock, sample), settingOf(facts, stock, years), [
    scenario,
  ]);
  return {
    untouched: central(found, found.untouched),
    untouchedSpread: (output, year) => yearOf(found, found.untouched[output], year),
    scenario: central(found, found.scenarios[0]!),
  };
}

const central =
  (simulation: Simulation, series: Series) =>
  (output: Output, year: number): number =>
    yearOf(simulation, series[output], year)[0]!;

/** The whole country, as a territory. */
export function placeOf(facts: Facts): Population {
  const everyone = { code: 'france', kind: 'country' as const, population: parameter(facts, 'population') };
  return placeIn(everyone, facts.territories, facts.factors);
}

const settingOf = (facts: Facts, { base }: StockCatalogue, years: number): Setting => ({
  place: placeOf(facts),
  base,
  horizon: base + years,
  frozenMix: true,
});

/** Only some kinds of the simulator, and the levers that act on no other; otherwise unchanged. */
export const only = (stock: StockCatalogue, ids: readonly string[]): StockCatalogue => ({
  ...stock,
  types: stock.types.filter(({ id }) => ids.includes(id)),
  levers: stock.levers.filter(({ effects }) =>
    effects.every(({ types }) =>
      types.every(({ type, to = type }) => ids.includes(type) && ids.includes(to)),
    ),
  ),
});

/** The published stock of 2020: homes and work together, as many for each inhabitant. */
export function stockOf2020({ stock, published }: Facts, lives: LifeSource): StockCatalogue {
  const counts = Object.fromEntries(
    published.stocks.map(({ device, perInhabitant }) => [
      countId(device),
      fixed(countId(device), 'unit/person', perInhabitant),
    ]),
  );
  const types = published.stocks.map(({ device }) => asked(typeOf(device, stock), device, lives));
  return {
    ...stock,
    types,
    factors: { ...stock.factors, ...counts, [NONE]: fixed(NONE, 'share', 0) },
    exits: { ...stock.exits, [ONCE]: stock.exits.operator! },
    ...(lives !== 'ours' && { collected: { ...stock.collected, reused: NONE } }),
  };
}

const ONCE = 'once';
const NONE = 'stock.none';
const countId = (device: string) => `stock.2020.${device}`;
const fixed = (id: string, unit: string, value: number): Factor => ({
  id,
  unit,
  shape: 'fixed',
  central: value,
  low: value,
  high: value,
});

/**
 * The simulator's own kind for homes; a device that it leaves out has the inventory's life and the common
 * ways out.
 */
function typeOf(device: string, { types, secondShape }: StockCatalogue): StockType {
  const own = types.find((type) => type.device === device && type.owner === 'household');
  if (own) return own;
  const { secondLife, drawerTime, exits } = types.find(({ id }) => id === COMMON)!;
  const label = inEach(() => device);
  return {
    id: device,
    device,
    label,
    owner: 'household',
    wanted: [],
    firstLife: yearsOf(device),
    shape: secondShape,
    secondLife,
    drawerTime,
    exits,
  };
}

const COMMON = 'monitor-24';
export const yearsOf = (device: string) => `${device}.years`;

const asked = (type: StockType, device: string, lives: LifeSource): StockType => ({
  ...type,
  wanted: [{ factor: countId(device), per: 'person' }],
  ...(lives !== 'ours' && { exits: ONCE }),
  ...(lives === 'inventory' && { firstLife: yearsOf(device) }),
});
