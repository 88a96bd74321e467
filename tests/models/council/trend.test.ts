/** What a scenario is compared with: today's number of devices, or a published trend; and the law, once, by itself. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideOf, scenariosShown } from '../../../models/council/outcome/beside.ts';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import type { Scenario, Setting } from '../../../models/council/plan/scenario.ts';
import type { Output } from '../../../models/council/run/outputs.ts';
import { yearOf, type Series } from '../../../models/council/run/series.ts';
import { createSimulator, simulate, type Simulation } from '../../../models/council/run/simulate.ts';
import { catalogue, EVERYTHING, NO_PLAN, pull, sample, settingOf, simulated, stock, TOWN } from './shared.ts';

const TRENDED: Setting = { ...TOWN, trend: 'published' };
const { trend } = stock;
const FIRST = stock.base + 1;

const at = (simulation: Simulation, series: Series, output: Output, year: number) =>
  yearOf(simulation, series[output], year - FIRST);
const centrals = (simulation: Simulation, series: Series, output: Output) =>
  Array.from({ length: simulation.years }, (_, i) => yearOf(simulation, series[output], i)[0]!);

/** The course without any policy of some kinds alone, with a trend and without. */
function courses(ids: readonly string[], outside = false, horizon = 2040) {
  const own = {
    ...stock,
    types: stock.types.filter(({ id }) => ids.includes(id)),
    trend: outside ? trend : { ...trend, outside: [] },
  };
  const run = createSimulator(catalogue, own, sample);
  const setting = settingOf(10_000, horizon);
  return [simulate(run, setting, []), simulate(run, { ...setting, trend: 'published' }, [])] as const;
}

describe('without a trend', () => {
  test('the course without any policy is that of before there was a choice, to the last bit', () => {
    const found = simulated(TOWN, EVERYTHING);
    const total = cumulated(found, found.scenarios[0]!, 'kg');
    const { untouched, scenarios } = found;
    expect([untouched.kg[0], untouched.kg[17], untouched.bought[0]]).toEqual([
      935598.5080093036, 733540.4147794317, 7377.416605146991,
    ]);
    expect([total[0], total[50], scenarios[0]!.kg.at(-1)]).toEqual([
      -183561.43555034196, -159186.77830681344, 828889.3059252157,
    ]);
    expect(simulated({ ...TOWN, trend: 'none' }, EVERYTHING)).toEqual(found);
  });

  test('what is shown beside a scenario moves no bit of it', () => {
    const alone = simulated(TOWN, EVERYTHING);
    const { scenarios, reference, untouched } = simulated(
      TOWN,
      ...scenariosShown({ ...NO_PLAN, pulls: EVERYTHING.pulls }),
    );
    expect({ reference, untouched }).toEqual({ reference: alone.reference, untouched: alone.untouched });
    expect(scenarios[0]).toEqual(alone.scenarios[0]);
  });
});

describe('with the published trend', () => {
  const still = stock.types.map(({ id }) => id).filter((id) => !trend.grows.includes(id));

  test('telephones, computers, televisions and all that no growth is declared for stay as they are', () => {
    expect(still).toEqual(expect.arrayContaining(['smartphone', 'tablet', 'laptop', 'desktop-home', 'tv']));
    const [without, published] = courses(still);
    for (const output of ['bought', 'reused', 'asleep', 'inUse', 'waste', 'kg'] as const)
      expect(centrals(published, published.reference, output)).toEqual(
        centrals(without, without.reference, output),
      );
  });

  test('a kind that grows follows the published line from today to its last year, then stays', () => {
    const [without, published] = courses(['watch']);
    const today = without.reference.inUse[0]!;
    const times = stock.factors[trend.times]!.central;
    const line = (year: number) => 1 + ((times - 1) * (year - trend.from)) / (trend.until - trend.from);
    centrals(published, published.reference, 'inUse').forEach((inUse, i) => {
      const year = Math.min(FIRST + i, trend.until);
      expect(inUse / today).toBeCloseTo(line(year) / line(stock.base), 9);
    });
  });

  test('in every draw more are in use every year until then, and more are bought than without', () => {
    const [without, published] = courses(['watch'], true);
    for (let year = FIRST + 1; year <= 2040; year++) {
      const [before, now] = [year - 1, year].map((each) => at(published, published.reference, 'inUse', each));
      const bought = at(published, published.reference, 'bought', year);
      for (let i = 0; i < published.length; i++) {
        const more = now![i]! - before![i]!;
        expect(year <= trend.until ? more > 0 : Math.abs(more) < 1e-6).toBe(true);
        expect(bought[i]!).toBeGreaterThan(without.reference.bought[i]!);
      }
    }
  });

  test('of what stands outside today, only what is added counts: its making, as no more is known', () => {
    const [, published] = courses([], true);
    const small = trend.outside.map(({ id }) => id);
    expect(small).toEqual(['connected-object']);
    const households = settingOf(10_000).place.households;
    const each = catalogue.factors['count.iot-sensor']!.central;
    const times = stock.factors[trend.times]!.central;
    const growth = ((times - 1) / 2 / (1 + (times - 1) / 2)) * each * households;
    expect(at(published, published.reference, 'inUse', trend.until)[0]).toBeCloseTo(growth, 6);
    expect(at(published, published.reference, 'inUse', FIRST)[0]).toBeCloseTo(growth / 5, 6);
    const making = catalogue.factors['iot-sensor.manufacture']!.central;
    const bought = at(published, published.reference, 'bought', FIRST)[0]!;
    expect(at(published, published.reference, 'kg', FIRST)[0]).toBeCloseTo(bought * making, 6);
  });

  test('is the same whether it is asked for first or after a course without it', () => {
    const [without, published] = courses(['watch', 'tv'], true);
    const own = { ...stock, types: stock.types.filter(({ id }) => ['watch', 'tv'].includes(id)) };
    const fresh = createSimulator(catalogue, own, sample);
    const setting = settingOf(10_000);
    expect(simulate(fresh, { ...setting, trend: 'published' }, [])).toEqual(published);
    expect(simulate(fresh, setting, [])).toEqual(without);
  });

  test('years already past do not grow', () => {
    const early = { ...TRENDED, base: stock.base - 5 };
    const { untouched, length } = simulated(early);
    const first = Array.from({ length: 5 }, (_, i) => untouched.inUse[i * length]!);
    expect(new Set(first.map((each) => each.toFixed(6))).size).toBe(1);
    expect(untouched.inUse[5 * length]!).toBeGreaterThan(first[0]!);
  });

  test('a scenario is measured against it, and avoids as much as without: no lever acts on what grows', () => {
    const some = fc.constantFrom(EVERYTHING, ...EVERYTHING.pulls.map((each) => ({ pulls: [each] })));
    fc.assert(
      fc.property(some, (scenario: Scenario) => {
        const [usual, published] = [TOWN, TRENDED].map((setting) => {
          const found = simulated(setting, scenario);
          return cumulated(found, found.scenarios[0]!, 'kg');
        });
        for (let i = 0; i < usual!.length; i++) expect(published![i]! - usual![i]!).toBeCloseTo(0, 3);
      }),
      { numRuns: 14 },
    );
  });

  test('what is already done is told apart from the trend', () => {
    const done = [pull('repair-cafe', 3, 2025, 0)];
    const [usual, published] = [TOWN, TRENDED].map((setting) => {
      const found = simulated({ ...setting, done });
      return cumulated({ ...found, reference: found.untouched }, found.reference, 'kg');
    });
    expect(usual![0]).toBeLessThan(0);
    for (let i = 0; i < usual!.length; i++) expect(published![i]! - usual![i]!).toBeCloseTo(0, 3);
  });
});

describe('beside the scenarios of a page', () => {
  const shown = (told: Partial<typeof NO_PLAN>) => {
    const plan = { ...NO_PLAN, ...told };
    const setting: Setting = { ...settingOf(10_000, 2035), done: plan.done, trend: plan.trend };
    const simulation = simulated(setting, ...scenariosShown(plan));
    return { simulation, beside: besideOf(simulation) };
  };

  test('stands the reference on the other trend, whichever is chosen, with what is already done', () => {
    const done = [pull('repair-cafe', 3, 2025, 0)];
    const [none, published] = (['none', 'published'] as const).map((each) =>
      shown({ done, trend: each, pulls: EVERYTHING.pulls }),
    );
    const own = ({ simulation }: ReturnType<typeof shown>) =>
      centrals(simulation, simulation.reference, 'kg');
    const other = ({ beside }: ReturnType<typeof shown>) => beside.other.map(({ central }) => central);
    expect(other(none!)).toEqual(own(published!));
    expect(other(published!)).toEqual(own(none!));
    expect(own(published!)[0]).toBeGreaterThan(own(none!)[0]!);
  });

  test('stands what the law asks, once: neither the plan, nor what is done, nor the trend moves it', () => {
    const { law } = shown({}).beside;
    expect(law.central).not.toBe(0);
    for (const told of [
      { pulls: EVERYTHING.pulls },
      { done: [pull('council-refurbished', 40, 2025, 0), pull('repair-cafe', 3, 2025, 0)] },
    ])
      expect(shown(told).beside.law).toEqual(law);
    expect(shown({ trend: 'published' }).beside.law.central).toBeCloseTo(law.central, 3);
  });
});
