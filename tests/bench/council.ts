/**
 * The council simulator: every kind of device over 25 years, bands and summary included, as the page's worker runs it;
 * all communes; the search for a territory; what changes
 * a result most. It runs in a process of its own, as a worker does: code that has already
 * been called with other shapes of objects is slower.
 */
import { load } from '../../data/load.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { createPolicyBench } from '../../models/council/outcome/bench.ts';
import { everywhere, type Commune } from '../../models/council/outcome/everywhere.ts';
import { finishedAll } from '../../models/council/outcome/offer.ts';
import { scopesOf } from '../../models/council/outcome/scope.ts';
import { USUAL } from '../../models/council/plan/plan.ts';
import type { Scenario, Setting } from '../../models/council/plan/scenario.ts';
import { createSimulator, simulate, type Simulation } from '../../models/council/run/simulate.ts';
import { createSummaries } from '../../models/council/outcome/summary.ts';
import { createSample } from '../../models/draws/sample.ts';
import { sensitivityOf } from '../../models/sensitivity/sensitivity.ts';
import { gridOf } from '../../models/territory/grid.ts';
import { sizeIn } from '../../models/territory/homes.ts';
import { placeIn } from '../../models/territory/population.ts';
import { spread, times, type Row } from './measure.ts';

const { catalogue, factors, stock, cases, territories: facts } = load();
const territories = openTerritories(facts);
const HORIZON = 2050;
const TOWN = {
  place: placeIn(territories.get('76709')!, facts, factors),
  base: stock.base,
  horizon: HORIZON,
};
const MEGABYTE = 1e6;

/** Every lever at its usual setting, then at half of it. */
const [WHOLE, HALF] = [1, 1 / 2].map((part): Scenario => ({
  pulls: stock.levers.map(({ id, intensity }) => ({
    lever: id,
    intensity: intensity.usual * part,
    start: stock.base + 2,
    ramp: 2,
  })),
})) as [Scenario, Scenario];

/** The engine settles on its compiled code after some fifty runs. */
const WARM = { samples: 60, warmUp: 3000 };

/** Every lever at its usual setting, except one that is moved: a different one each time. */
const moved = (i: number): Scenario => ({
  pulls: WHOLE.pulls.map((pull, rank) =>
    rank === i % WHOLE.pulls.length ? { ...pull, intensity: pull.intensity * (1 - 1 / (2 + i)) } : pull,
  ),
});

/** @param keeps how many results are kept: all in the page's worker, none on the server */
function benchOf(draws: number, keeps = 0) {
  const sample = createSample({ ...catalogue.factors, ...stock.factors }, draws, 1);
  return {
    stock,
    start: createSimulator(catalogue, stock, sample, keeps),
    summarise: createSummaries(stock, catalogue.factors, sample),
  };
}

/** @param i changes the population each time, so that the reference of the previous run cannot be reused */
function run({ start, summarise }: ReturnType<typeof benchOf>, scenarios: readonly Scenario[], i: number) {
  const { people, households } = TOWN.place;
  const setting: Setting = { ...TOWN, place: { people: people + i, households } };
  const found = simulate(start, setting, scenarios);
  scenarios.forEach((scenario, rank) => summarise(found, rank, setting, scenario));
  return found;
}

function councilRows(): Row[] {
  const bench = benchOf(1000, 1001);
  const kinds = `${stock.types.length} kinds × ${HORIZON - stock.base} years`;
  return [
    {
      what: `council, ${kinds}, 1,000 draws, reference and 1 scenario of ${stock.levers.length} levers`,
      ...times((i) => run(bench, [WHOLE], i), WARM),
      target: 80,
    },
    {
      what: 'the same, the reference kept, one lever moved',
      ...times((i) => run(bench, [moved(i)], 0), WARM),
      target: 45,
    },
    {
      what: 'the same as a first run, with the draws of its factors and the laws of survival',
      ...times((i) => run(benchOf(1000), [WHOLE], i), WARM),
    },
    { what: 'reference and 2 scenarios', ...times((i) => run(bench, [WHOLE, HALF], i), WARM) },
    ...contributionRows(),
    manyDraws(),
    everywhereRow(bench),
    sensitivityRow(),
    searchRow(),
  ];
}

/**
 * What the page's worker does after a slide: the whole run, then what each lever brings. Then the contributions of all
 * levers alone: those of the other rows, after the one that moved.
 */
function contributionRows(): Row[] {
  const bench = createPolicyBench(catalogue, stock, 1000, 1, {}, 1001);
  const scopes = scopesOf(stock, TOWN.place, { ...catalogue.factors, ...stock.factors });
  const setting: Setting = { ...TOWN, horizon: USUAL.horizon };
  const brought = ({ pulls }: Scenario) =>
    finishedAll(bench.gains().ofLevers({ setting, pulls, typed: {}, scopes }));
  const slid = (i: number) => {
    const scenario = moved(i);
    bench.summarise(simulate(bench.start, setting, [scenario]), 0, setting, scenario);
    return brought(scenario);
  };
  const samples = { samples: 20 };
  const levers = `${stock.levers.length} levers`;
  return [
    {
      what: `a slide until ${USUAL.horizon}, with what each of ${levers} brings`,
      ...times(slid, samples),
      target: 250,
    },
    {
      what: `what each of ${levers} brings, one moved`,
      ...times((i) => brought(moved(i)), samples),
      target: 300,
    },
  ];
}

function manyDraws(): Row {
  const bench = benchOf(10_000);
  const held = Math.round(bytesOf(run(bench, [WHOLE, HALF], 0)) / MEGABYTE);
  return {
    what: `10,000 draws, reference and 1 scenario (arrays of 2 scenarios ${held} MB, at most 60)`,
    ...times((i) => run(bench, [WHOLE], i), { samples: 6 }),
    target: 850,
  };
}

const bytesOf = ({ reference, scenarios }: Simulation): number =>
  [reference, ...scenarios].reduce(
    (all, series) => Object.values(series).reduce((sum, row) => sum + row.byteLength, all),
    0,
  );

/** What the page of the method computes once, when it is first asked for. */
function sensitivityRow(): Row {
  const households = [{}, ...cases.households.map(({ answers }) => answers)];
  const run = () => sensitivityOf({ catalogue, stock, households, place: TOWN.place });
  const what = `what changes a result most: ${households.length} households and a commune, one thing at a time`;
  return { what, ...times(run, { samples: 20 }), target: 300 };
}

function everywhereRow(bench: ReturnType<typeof benchOf>): Row {
  const communes = territories.communes().map((row): Commune => {
    const placed = { ...row, kind: 'commune', department: { code: `dep-${row.department}` } } as const;
    const grid = gridOf(placed, facts.grids);
    const peoplePerHome = sizeIn(placed, facts.households, factors).size.central;
    return { ...row, peoplePerHome, ...(grid !== undefined && { grid }) };
  });
  const inHomes = factors[facts.households.share]!.central;
  const { people } = TOWN.place;
  const told = {
    pulls: WHOLE.pulls,
    costs: {},
    assumed: {},
    horizon: HORIZON,
    frozenMix: false,
    trend: 'none',
  } as const;
  const all = () => {
    const running = everywhere(bench, communes, { told, people, inHomes });
    running.advance(Infinity);
    while (running.advance(Infinity) < 1);
    return communes.map((commune) => running.rowOf(commune));
  };
  return { what: `all ${communes.length} communes, reference and 1 scenario`, ...times(all, { samples: 6 }) };
}

/** Names spelt right, with a slip, without accents, cut to their first letters; postcodes; words found nowhere. */
function searchRow(): Row {
  const queries = territories.communes().flatMap(({ name, postcodes }, i) => {
    if (i % 97 !== 0) return [];
    const slip = name.slice(0, 3) + name.slice(4);
    return [name, slip, name.toLowerCase(), name.slice(0, 4), postcodes[0] ?? name, `${name} zz`];
  });
  const found = queries.map((query) => {
    const began = performance.now();
    territories.search(query, 20);
    return performance.now() - began;
  });
  const { median } = spread(found);
  const sorted = [...found].sort((a, b) => a - b);
  const p99 = sorted[Math.floor(sorted.length * 0.99)]!;
  return { what: `a territory searched, ${queries.length} ways (p99 beside)`, median, p95: p99, target: 10 };
}

console.log(JSON.stringify(councilRows()));
