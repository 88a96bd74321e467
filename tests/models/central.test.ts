/**
 * One definition of the central value at all doors: the run at the central values of the factors is the mean of
 * the draws, within 3 %, on the totals that pages show.
 */
import { describe, expect, test } from 'vitest';
import { openTerritories } from '../../data/territories/load.ts';
import { cumulated } from '../../models/council/outcome/outcome.ts';
import type { Setting } from '../../models/council/plan/scenario.ts';
import { yearOf } from '../../models/council/run/series.ts';
import { createSimulator, simulate } from '../../models/council/run/simulate.ts';
import { SHOWN_OUTPUTS } from '../../models/council/run/outputs.ts';
import { createSample } from '../../models/draws/sample.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import { placeIn } from '../../models/territory/population.ts';
import { PERSONAS } from '../personas/household.ts';
import { catalogue, library } from './shared.ts';

const WITHIN = 0.03;
const { stock, territories: facts, factors } = library;

/** Central ÷ mean of the draws − 1. */
function gap(central: number, draws: Iterable<number>): number {
  let sum = 0;
  let count = 0;
  for (const each of draws) {
    sum += each;
    count++;
  }
  return Math.abs((central * count) / sum - 1);
}

describe('a household', () => {
  const estimate = createEstimator(catalogue, createSample(catalogue.factors, 100_000, 7));

  test.each(['nobody', 'family', 'alone', 'couple'])('%s: in all, by component and by stage', (name) => {
    const { total, draws, byComponent, byStage, items } = estimate(PERSONAS[name] ?? {});
    expect(gap(total.central, draws)).toBeLessThan(WITHIN);
    const rows = items.flatMap(({ component, parts }) =>
      parts.map(({ line, row }) => ({ component, stage: line.stage, row })),
    );
    const check = (name: string, central: number, own: readonly { row: Float64Array }[]) => {
      if (central === 0) return;
      const sum = Float64Array.from(draws, (_, i) => own.reduce((all, { row }) => all + row[i]!, 0));
      expect([name, gap(central, sum) < WITHIN]).toEqual([name, true]);
    };
    for (const [component, { central }] of Object.entries(byComponent))
      check(
        component,
        central,
        rows.filter((row) => row.component === component),
      );
    for (const [stage, { central }] of Object.entries(byStage))
      check(
        stage,
        central,
        rows.filter((row) => row.stage === stage),
      );
  });
});

describe('a council', () => {
  const all = { ...catalogue.factors, ...stock.factors };
  const start = createSimulator(catalogue, stock, createSample(all, 5000, 7));
  const territories = openTerritories(facts);
  const pulls = stock.levers.map(({ id, intensity }) => ({
    ...{ lever: id, intensity: intensity.usual },
    ...{ start: stock.base + 2, ramp: 2 },
  }));
  /** One café or workshop would take half of what a hamlet buys: too much for effects to be in proportion. */
  const OF_A_TOWN = ['repair-cafe', 'workshop'];

  test.each([
    ['Le Trait', '76709', 2040, []],
    ['Chevillard', '01101', 2035, OF_A_TOWN],
  ])('%s: every year without policy, and what all levers do in the end', (name, code, horizon, left) => {
    const row = territories.get(code)!;
    expect(row.name).toBe(name);
    const setting: Setting = { place: placeIn(row, facts, factors), base: stock.base, horizon };
    const scenario = { pulls: pulls.filter(({ lever }) => !left.includes(lever)) };
    const simulation = simulate(start, setting, [scenario]);
    for (const output of SHOWN_OUTPUTS) {
      const reference = simulation.reference[output];
      const years = reference.length === simulation.length ? 1 : simulation.years;
      for (let year = 0; year < years; year++) {
        const [central, ...draws] = yearOf(simulation, reference, year);
        if (central === 0) continue;
        expect([output, year, gap(central!, draws) < WITHIN]).toEqual([output, year, true]);
      }
    }
    for (const output of ['kg', 'kgSpread'] as const) {
      const [central, ...draws] = cumulated(simulation, simulation.scenarios[0]!, output);
      expect([output, gap(central!, draws) < WITHIN]).toEqual([output, true]);
    }
  });
});
