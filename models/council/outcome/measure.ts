/**
 * What many combinations of levers save and cost. Kinds of devices are independent unless one gives to
 * another, so each is simulated once for each setting of the levers that touch it, and the parts are added
 * up.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { mapSpread, type Spread, type Spreads } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import { kindsOf, type StockCatalogue } from '../plan/catalogue.ts';
import { costsOf, councilPurchases, sumOf } from './money.ts';
import { cumulated } from './outcome.ts';
import type { Scenario, Setting, TypedCosts } from '../plan/scenario.ts';
import { yearOf, type Series } from '../run/series.ts';
import { createSimulator, type Running, type Simulation, type Simulator } from '../run/simulate.ts';

/** The year of the horizon alone, or all years until then together. */
export const SPANS = ['year', 'all'] as const;
export type Span = (typeof SPANS)[number];

export interface Measured {
  /** kgCO2e, scenario less reference, at the central value and on each draw. */
  readonly change: Spread;
  /** kgCO2e of the reference, at the central value. */
  readonly level: number;
  /** Share of it that is avoided. */
  readonly saved: Spread;
  /** EUR of the council over all the years: its levers, and the change in the cost of its own purchases. */
  readonly levers: Spread;
  readonly purchases: Spread;
}

/** Kinds of devices that no gift ties to others, and the levers that touch them. */
interface Part {
  readonly levers: ReadonlySet<string>;
  readonly start: Simulator;
}

interface PartMeasured {
  /** kgCO2e, scenario less reference. */
  readonly change: Spread;
  readonly purchases: Spread;
}

export function createGauge(catalogue: Catalogue, stock: StockCatalogue, sample: Sample, spreads: Spreads) {
  const startAll = createSimulator(catalogue, stock, sample);
  const parts = partsOf(stock).map((types): Part => {
    const touched = onlyOf(stock, types);
    const levers = stock.levers.filter((lever) => kindsOf(lever).some((type) => types.has(type)));
    return {
      levers: new Set(levers.map(({ id }) => id)),
      start: createSimulator(catalogue, touched, sample),
    };
  });

  /** @returns a generator that measures scenarios and yields now and then so that other work may run */
  return function* gauge(setting: Setting, span: Span, typed: TypedCosts) {
    const whole = yield* finished(startAll(setting, []), 1);
    const weight = overYears(whole, span);
    const kept = parts.map(() => new Map<string, PartMeasured>());

    function* measurePart(
      { levers, start }: Part,
      known: Map<string, PartMeasured>,
      all: readonly Scenario[],
    ) {
      const own = all.map(({ pulls }) => ({ pulls: pulls.filter(({ lever }) => levers.has(lever)) }));
      const fresh = new Map(own.map((each) => [keyOf(each), each]));
      for (const key of fresh.keys()) if (known.has(key)) fresh.delete(key);
      const simulation = yield* finished(start(setting, [...fresh.values()]), fresh.size);
      [...fresh.keys()].forEach((key, i) => {
        const series = simulation.scenarios[i]!;
        const purchases = sumOf(councilPurchases(simulation, series));
        known.set(key, { change: difference(simulation, series, span), purchases });
      });
      return own.map((each) => known.get(keyOf(each))!);
    }

    return function* measure(scenarios: readonly Scenario[]): Generator<void, Measured[]> {
      const found: PartMeasured[][] = [];
      for (const [i, part] of parts.entries()) found.push(yield* measurePart(part, kept[i]!, scenarios));
      return scenarios.map((scenario, i) => {
        const change = sumOf(found.map((rows) => rows[i]!.change));
        return {
          change,
          level: weight[0]!,
          saved: mapSpread(change.length, (d) => (weight[d]! > 0 ? (0 - change[d]!) / weight[d]! : 0)),
          levers: sumOf(costsOf(scenario, stock, setting, spreads, typed).council),
          purchases: sumOf(found.map((rows) => rows[i]!.purchases)),
        };
      });
    };
  };
}

/** What no lever touches grows alike with and without them. */
const onlyOf = (stock: StockCatalogue, types: ReadonlySet<string>): StockCatalogue => ({
  ...stock,
  types: stock.types.filter(({ id }) => types.has(id)),
  trend: { ...stock.trend, grows: [], outside: [] },
});

const keyOf = ({ pulls }: Scenario): string =>
  pulls.map(({ lever, intensity, start, ramp }) => [lever, intensity, start, ramp].join(' ')).join();

/** About how many draws, of one scenario and kind of device, run before other work gets a turn. */
const PIECE = 2000;

function* finished({ advance, simulation }: Running, together: number): Generator<void, Simulation> {
  if (together === 0) return simulation;
  while (advance(Math.ceil(PIECE / (together + 1))) < 1) yield;
  yield;
  return simulation;
}

/** Carbon of the reference. */
function overYears(simulation: Simulation, span: Span): Spread {
  const years = Array.from({ length: simulation.years }, (_, year) =>
    yearOf(simulation, simulation.reference.kg, year),
  );
  return sumOf(span === 'year' ? years.slice(-1) : years);
}

function difference(simulation: Simulation, series: Series, span: Span): Spread {
  if (span === 'all') return cumulated(simulation, series, 'kg');
  const last = simulation.years - 1;
  const [before, after] = [simulation.reference, series].map(({ kg }) => yearOf(simulation, kg, last));
  return mapSpread(simulation.length, (i) => after![i]! - before![i]!);
}

/** The kinds that some lever touches, in separate parts unless one gives to another. */
function partsOf({ levers }: StockCatalogue): ReadonlySet<string>[] {
  const given = levers.flatMap(({ effects }) => effects.flatMap(({ types }) => types));
  let parts = [...new Set(levers.flatMap(kindsOf))].map((type) => new Set([type]));
  for (const { type, to } of given) {
    if (to === undefined) continue;
    const tied = parts.filter((part) => part.has(type) || part.has(to));
    parts = [...parts.filter((part) => !tied.includes(part)), new Set(tied.flatMap((part) => [...part]))];
  }
  return parts;
}
