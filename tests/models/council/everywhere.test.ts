/** All communes at once: each gives the same as its own run, and those that are alike add up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTerritories } from '../../../data/territories/load.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import {
  costsInProportion,
  everywhere,
  inProportion,
  type Commune,
  type EverywhereRow,
} from '../../../models/council/outcome/everywhere.ts';
import { lawAlone } from '../../../models/council/outcome/beside.ts';
import { createGains } from '../../../models/council/outcome/gains.ts';
import { finishedAll } from '../../../models/council/outcome/offer.ts';
import { estimateOf } from '../../../models/draws/spread.ts';
import type { Scenario, Setting, TypedCosts } from '../../../models/council/plan/scenario.ts';
import { smallness } from '../../../models/council/outcome/smallNumbers.ts';
import { createSummaries } from '../../../models/council/outcome/summary.ts';
import { gridOf } from '../../../models/territory/grid.ts';
import { sizeIn } from '../../../models/territory/homes.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { library } from '../shared.ts';
import { catalogue, EVERYTHING, pull, sample, simulated, simulator, stock } from './shared.ts';

const territories = openTerritories(library.territories);
const summarise = createSummaries(stock, catalogue.factors, sample);
const gains = createGains(catalogue, stock, sample);
const { grids, households } = library.territories;

const communes: readonly Commune[] = territories.communes().map(({ code, name, department, population }) => {
  const placed = { code, kind: 'commune', department: { code: `dep-${department}` } } as const;
  const grid = gridOf(placed, grids);
  const peoplePerHome = sizeIn(placed, households, library.factors).size.central;
  return { code, name, department, population, peoplePerHome, ...(grid !== undefined && { grid }) };
});
const ofCode = (code: string) => communes.find((each) => each.code === code)!;

const SET_IN = 4704;
const HORIZON = 2033;
const inHomes = library.factors[households.share]!.central;

/** One cost is typed; then one of each lever. */
const COSTS = { loan: 12 };
const ALL_COSTS = Object.fromEntries(stock.levers.map(({ id }, i) => [id, 40 + i]));

function rowsOf(
  some: readonly Commune[],
  scenario: Scenario,
  { pieces = Infinity, costs = COSTS as TypedCosts } = {},
): EverywhereRow[] {
  const told = {
    pulls: scenario.pulls,
    costs,
    assumed: {},
    horizon: HORIZON,
    frozenMix: false,
    trend: 'none' as const,
  };
  const running = everywhere({ start: simulator, summarise, stock }, some, {
    told,
    people: SET_IN,
    inHomes,
  });
  let done = 0;
  while (done < 1) {
    const next = running.advance(pieces);
    expect(next).toBeGreaterThan(done);
    done = next;
  }
  expect(running.advance(1)).toBe(1);
  return some.map((commune) => running.rowOf(commune));
}

/** The run as its own page does it, with things per inhabitant where they are given as counts. */
function alone(code: string, scenario: Scenario, costs: TypedCosts) {
  const place = placeIn(territories.get(code)!, library.territories, library.factors);
  const setting: Setting = { place, base: stock.base, horizon: HORIZON, frozenMix: false };
  const here = inProportion(scenario, stock, SET_IN, place.people);
  const simulation = simulated(setting, here);
  return {
    ...summarise(simulation, 0, setting, here, costsInProportion(costs, stock, SET_IN, place.people)),
    law: estimateOf(lawAlone(simulation).change),
    supposed: finishedAll(gains.supposes(here.pulls, { setting, typed: {} })),
  };
}

const scopedUsual = (id: string) => stock.levers.find((lever) => lever.id === id)!.intensity.usual;

const CODES = ['26274', '76709', '17300', '75056', '2A004', '97611', '98714', '98735', '97801'];

const near = (found: Estimate, expected: Estimate, scale: number) => {
  for (const key of ['central', 'low', 'high'] as const)
    expect(Math.abs(found[key] - expected[key])).toBeLessThanOrEqual(1e-9 * scale);
};

describe('every commune', () => {
  test('gives the same as its own run, to 1e-9, whichever grid was run', () => {
    const scenarios = fc.subarray(
      EVERYTHING.pulls.map((each) => each),
      { minLength: 1 },
    );
    const places = fc.constantFrom(...CODES);
    const typed = fc.constantFrom<TypedCosts>(COSTS, ALL_COSTS);
    fc.assert(
      fc.property(scenarios, places, places, typed, (pulls, other, code, costs) => {
        const [, row] = rowsOf([ofCode(other), ofCode(code)], { pulls }, { costs });
        const { series, total, euros, law, supposed } = alone(code, { pulls }, costs);
        const last = series.kg.reference.length - 1;
        const { population } = ofCode(code);
        const kg = series.kg.reference[last]!.central;
        near(row!.kg.reference, series.kg.reference[last]!, kg);
        near(row!.kg.scenario, series.kg.scenario[last]!, kg);
        near(row!.kg.difference, series.kg.difference[last]!, kg);
        near(row!.totalKg, total.kg, kg);
        near(row!.law, law, kg);
        expect(row!.supposed).toBe(supposed);
        near(row!.bought.difference, series.bought.difference[last]!, population);
        near(row!.totalBought, total.bought, population);
        expect(row!.euros !== undefined).toBe(euros.known);
        if (row!.euros) near(row!.euros, euros.net, population);
        expect(row!.bought.reference / series.bought.reference[last]!.central).toBeCloseTo(1, 9);
      }),
      { numRuns: 25 },
    );
  });

  test.each(stock.levers.map(({ id }) => id))(
    'where it was set has its own euros, with a cost that was typed for %s',
    (id) => {
      const { population: _none, ...own } = ofCode('76709');
      const scenario = { pulls: [pull(id, scopedUsual(id))] };
      const costs = { [id]: 1000 };
      const [row] = rowsOf([{ ...own, population: SET_IN }], scenario, { costs });
      const place = { people: SET_IN, households: (SET_IN * inHomes) / own.peoplePerHome };
      const setting: Setting = { place, base: stock.base, horizon: HORIZON, frozenMix: false };
      const { euros } = summarise(simulated(setting, scenario), 0, setting, scenario, costs);
      expect(euros.net.central).not.toBe(0);
      near(row!.euros!, euros.net, euros.net.high);
    },
  );

  test('adds up, where homes are as large and electricity is the same', () => {
    const [{ peoplePerHome }] = communes as [Commune];
    const alike = communes.filter((each) => each.grid === undefined && each.peoplePerHome === peoplePerHome);
    const rows = rowsOf(alike, EVERYTHING);
    const sum = (of: (row: EverywhereRow) => number) => rows.reduce((all, row) => all + of(row), 0);
    const population = sum((row) => row.population);
    const whole = rowsOf([{ code: '', name: '', department: '', population, peoplePerHome }], EVERYTHING)[0]!;
    expect(sum((row) => row.kg.reference.central) / whole.kg.reference.central).toBeCloseTo(1, 9);
    expect(sum((row) => row.totalKg.central) / whole.totalKg.central).toBeCloseTo(1, 9);
    expect(sum((row) => row.euros!.central) / whole.euros!.central).toBeCloseTo(1, 9);
  });

  test('has no euros where nobody knows what its levers cost', () => {
    const [row] = rowsOf(communes.slice(0, 1), { pulls: [pull('council-longer', 2)] });
    expect(row!.euros).toBeUndefined();
  });

  test('gives the same in one go and in pieces, with one run for all grids', () => {
    const some = CODES.map(ofCode);
    expect(rowsOf(some, EVERYTHING, { pieces: 17 })).toEqual(rowsOf(some, EVERYTHING));
  });

  test('has its own electricity', () => {
    const [mayotte, trait] = rowsOf([ofCode('97611'), ofCode('76709')], { pulls: [] });
    const each = ({ kg, population }: EverywhereRow) => kg.reference.central / population;
    expect(each(mayotte!)).toBeGreaterThan(each(trait!));
    expect(mayotte!.kg.difference).toEqual({ central: 0, low: 0, high: 0 });
  });
});

describe('the same policy elsewhere', () => {
  test('keeps shares and numbers per inhabitant, and scales counts of things with the population', () => {
    const scenario = { pulls: [pull('repair-cafe', 2), pull('repair-bonus', 6), pull('council-longer', 1)] };
    expect(inProportion(scenario, stock, 40_000, 20_000).pulls.map(({ intensity }) => intensity)).toEqual([
      1, 6, 1,
    ]);
    expect(inProportion(scenario, stock, 40_000, 40_000)).toEqual(scenario);
    expect(inProportion(scenario, stock, 0, 100).pulls[0]!.intensity).toBe(0);
  });
});

describe('a small number', () => {
  test('is marked as small', () => {
    expect([0, 0.4, -0.4, 1, -1.9, 2, 30].map(smallness)).toEqual([
      ...[undefined, 'fewer-than-one', 'fewer-than-one', 'about-one', 'about-one'],
      ...[undefined, undefined],
    ]);
    const [hamlet, paris] = rowsOf([ofCode('26274'), ofCode('75056')], EVERYTHING);
    expect(hamlet!.small).toBe('fewer-than-one');
    expect(paris!.small).toBeUndefined();
  });
});
