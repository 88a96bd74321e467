/** The ages that a council counted: the law and the policy start from them alike, on common draws. */
import { describe, expect, test } from 'vitest';
import {
  agesFields,
  countable,
  meanAge,
  readAges,
  settledAge,
  type FleetAges,
} from '../../../models/council/plan/ages.ts';
import { departureSaid, departuresOf } from '../../../models/council/plan/departures.ts';
import { settingOf as settingOfPlan } from '../../../models/council/plan/plan.ts';
import { checkSimulation, toldBy } from '../../../models/council/plan/request.ts';
import { checkSaved } from '../../../models/council/plan/saved.ts';
import { readScenario, writeScenario } from '../../../models/council/plan/scenarioText.ts';
import type { Setting } from '../../../models/council/plan/scenario.ts';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import { withAssumed } from '../../../models/council/plan/assumed.ts';
import { yearOf, type Series } from '../../../models/council/run/series.ts';
import { createSimulator, simulate, type Simulation } from '../../../models/council/run/simulate.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { explain } from '../../../models/request/sentences.ts';
import { weibullLives } from '../../../models/stock/life.ts';
import { library } from '../shared.ts';
import { MODEL_WORDS } from '../words.ts';
import { catalogue, EVERYTHING, NO_PLAN, placeOf, pull, sample, simulated, stock, TOWN } from './shared.ts';

const COMPUTER = 'council-computer';
const SCREEN = 'council-screen';
const BASE = stock.base;
const counted = (byAge: readonly number[], year = BASE): FleetAges => ({
  year,
  byType: { [COMPUTER]: byAge },
});
const aged = (byAge: readonly number[], year = BASE): Setting => ({ ...TOWN, ages: counted(byAge, year) });
const NEW = [100];
const OLD = [0, 0, 0, 0, 0, 0, 0, 0, 0, 100];

/** EUR that the council spends on its computers, at the central value, by year. */
const spent = (found: Simulation, series: Series) =>
  Array.from({ length: found.years }, (_, year) => yearOf(found, series.councilSpent, year)[0]!);
const settled = simulated(TOWN, EVERYTHING);
const usual = spent(settled, settled.untouched)[0]!;

describe('ages that were counted', () => {
  test('are those of kinds that a council owns', () => {
    expect(countable(stock).toSorted()).toEqual([COMPUTER, SCREEN]);
  });

  test('buy almost nothing at first where all are new, with the law and without', () => {
    const found = simulated(aged(NEW));
    for (const series of [found.untouched, found.reference])
      for (const each of spent(found, series).slice(0, 2)) expect(each).toBeLessThan(0.3 * usual);
    const later = spent(found, found.untouched);
    expect(Math.max(...later.slice(3))).toBeGreaterThan(usual);
  });

  test('buy far more at first where all are at the end of their life, then fewer', () => {
    const found = simulated(aged(OLD));
    const [first, , third] = spent(found, found.untouched);
    expect(first).toBeGreaterThan(2 * usual);
    expect(third).toBeLessThan(usual);
  });

  test('start from the year of their count', () => {
    const found = simulated(aged(OLD, BASE + 2));
    const [first, second, third] = spent(found, found.untouched);
    expect(first).toBe(usual);
    expect(second).toBe(usual);
    expect(third).toBeGreaterThan(2 * usual);
  });

  test('change nothing, to nine digits, where they are those of a fleet renewed evenly', () => {
    const { firstLife, shape } = stock.types.find(({ id }) => id === COMPUTER)!;
    const mean = stock.factors[firstLife]!.central;
    const own = withAssumed(stock, { [firstLife]: mean });
    const { standing, ages } = weibullLives(stock.factors[shape]!.central)(0, mean);
    const even = Array.from(standing.subarray(0, ages));
    const drawn = createSample({ ...catalogue.factors, ...own.factors }, 100, sample.seed);
    const start = createSimulator(catalogue, own, drawn);
    const [before, after] = [TOWN, aged(even)].map((setting) => simulate(start, setting, [EVERYTHING]));
    for (const of of ['untouched', 'reference', 'law'] as const)
      for (const output of ['kg', 'kgSpread', 'bought', 'councilSpent', 'waste', 'asleep', 'inUse'] as const)
        for (let year = 0; year < before!.years; year++) {
          const [was, is] = [before!, after!].map((each) => yearOf(each, each[of][output], year));
          is!.forEach((value, i) => expect(Math.abs(value / was![i]! - 1)).toBeLessThan(1e-9));
        }
    const [was, is] = [before!, after!].map((each) => cumulated(each, each.scenarios[0]!, 'kg'));
    is!.forEach((value, i) => expect(value / was![i]!).toBeCloseTo(1, 7));
  });

  test('are in the reference and in the scenario alike: a policy that does nothing gains nothing', () => {
    for (const byAge of [NEW, OLD, [3, 1, 4, 1, 5, 9, 2, 6]]) {
      const found = simulated(aged(byAge), { pulls: [] }, { pulls: [pull('household-longer', 1)] });
      expect(found.scenarios[0]!.kg).toEqual(found.reference.kg);
      for (const [i, value] of cumulated(found, found.scenarios[1]!, 'councilSpent').entries())
        expect(Math.abs(value)).toBeLessThan(1e-6 * found.reference.councilSpent[i]!);
    }
  });

  test('leave a policy that keeps devices longer more to spare at once where many are due than where all are new', () => {
    const longer = { pulls: [pull('council-longer', 2, BASE + 1, 0)] };
    const spared = (byAge: readonly number[]) => {
      const found = simulated(aged(byAge), longer);
      return spent(found, found.reference)[0]! - spent(found, found.scenarios[0]!)[0]!;
    };
    expect(spared([0, 0, 0, 20, 20, 20, 20])).toBeGreaterThan(2 * spared(NEW));
  });

  test('are forgotten by the next setting without them, to the last bit', () => {
    simulated(aged(OLD), EVERYTHING);
    expect(simulated(TOWN, EVERYTHING)).toEqual(settled);
  });
});

describe('ages in an address', () => {
  const query = (text: string) => readScenario(new URLSearchParams(text), stock, BASE);

  test('are read and written back, as short as they may be', () => {
    const { told, problems } = query(`ages.${COMPUTER}=112-40.52.20.0.0&ages.${SCREEN}=7-0.7&ages.year=2026`);
    expect(problems).toEqual([]);
    expect(told.ages).toEqual({ year: 2026, byType: { [COMPUTER]: [40, 52, 20], [SCREEN]: [0, 7] } });
    expect(writeScenario(told, BASE)).toEqual([
      [`ages.${COMPUTER}`, '112-40.52.20'],
      [`ages.${SCREEN}`, '7-0.7'],
      ['ages.year', '2026'],
    ]);
    expect(agesFields(counted([1]), BASE)).toEqual([[`ages.${COMPUTER}`, '1-1']]);
    expect(settingOfPlan(told, placeOf(10_000), BASE).ages).toEqual(told.ages);
  });

  test('are absent from a plan where nobody counts any', () => {
    expect(query('ages.year=2026').told).not.toHaveProperty('ages');
    expect(settingOfPlan(NO_PLAN, placeOf(10_000), BASE)).not.toHaveProperty('ages');
  });

  test.each([
    ['112', { code: 'not-ages', max: 25 }],
    ['0-0', { code: 'not-ages', max: 25 }],
    ['1-1.x', { code: 'not-ages', max: 25 }],
    ['1--1', { code: 'not-ages', max: 25 }],
    [`27-${new Array(27).fill(1).join('.')}`, { code: 'not-ages', max: 25 }],
    ['112-40.52', { code: 'wrong-sum', count: 112, sum: 92 }],
  ])('that make no sense are left out and told: %s', (text, wrong) => {
    expect(readAges(text)).toEqual(wrong);
    const { told, problems } = query(`ages.${COMPUTER}=${text}`);
    expect(told).not.toHaveProperty('ages');
    expect(problems).toEqual([{ field: `ages.${COMPUTER}`, ...wrong }]);
  });

  test('are neither of a kind that a council does not own, nor of a year that says nothing of today', () => {
    expect(query('ages.smartphone=1-1').problems).toEqual([
      { field: 'ages.smartphone', code: 'unknown-field' },
    ]);
    expect(query('ages.year=2024').problems).toMatchObject([{ field: 'ages.year', code: 'out-of-range' }]);
  });

  test('are checked in a link that is kept', () => {
    const saved = (text: string) =>
      checkSaved({ territory: '76709', query: text }, { stock, catalogue, knows: () => true }, (asked) => [
        ...new URLSearchParams(asked),
      ]);
    expect(saved(`ages.${COMPUTER}=2-1.1`)).toHaveProperty('value');
    expect(saved(`ages.${COMPUTER}=2-1`)).toEqual({
      problems: [{ path: `query.ages.${COMPUTER}`, code: 'wrong-sum', count: 2, sum: 1 }],
    });
  });
});

describe('ages in a request', () => {
  const check = (ages: unknown) => checkSimulation({ ages }, { stock, catalogue, knows: () => true });
  const devices = [{ type: COMPUTER, count: 3, byAge: [1, 0, 2, 0] }];

  test('mean what they mean in an address', () => {
    const checked = check({ year: 2026, devices });
    expect(checked).toHaveProperty('value');
    expect(toldBy({ ages: { year: 2026, devices } }, stock).ages).toEqual(counted([1, 0, 2], 2026));
    expect(toldBy({ ages: { devices } }, stock).ages).toEqual(counted([1, 0, 2]));
    expect(toldBy({ ages: { devices: [] } }, stock)).not.toHaveProperty('ages');
  });

  test.each([
    [{}, 'ages.devices', 'missing'],
    [{ devices: [{ type: COMPUTER, count: 4, byAge: [1, 2] }] }, 'ages.devices[0].byAge', 'wrong-sum'],
    [{ devices: [{ type: 'smartphone', count: 1, byAge: [1] }] }, 'ages.devices[0].type', 'unknown-word'],
    [{ devices: [{ type: COMPUTER, count: 0, byAge: [] }] }, 'ages.devices[0].count', 'too-small'],
    [{ devices: [{ type: COMPUTER, count: 1, byAge: [0.5] }] }, 'ages.devices[0].byAge[0]', 'not-whole'],
    [
      { devices: [{ type: COMPUTER, count: 27, byAge: new Array(27).fill(1) }] },
      'ages.devices[0].byAge',
      'list-too-long',
    ],
    [{ year: 2024, devices }, 'ages.year', 'too-small'],
    [{ year: 2030, devices }, 'ages.year', 'too-large'],
  ])('are refused where they are wrong: %j', (ages, path, code) => {
    expect(check(ages)).toMatchObject({ problems: [{ path, code }] });
  });

  test.each([
    ['fr', 'Par âge, il y a 3 appareils, et non 4.'],
    ['en', 'By age there are 3 devices, not 4.'],
  ] as const)('say by how much the sum is wrong, in %s', (language, wrong) => {
    const checked = check({ devices: [{ type: COMPUTER, count: 4, byAge: [1, 2] }] });
    const [problem] = 'problems' in checked ? checked.problems : [];
    expect(explain(problem!, MODEL_WORDS[language].request, language).wrong).toBe(wrong);
  });
});

describe('ages among the changed hypotheses', () => {
  test('stand beside those of a fleet renewed evenly, with how many were counted of each', () => {
    const names = Object.fromEntries(
      Object.keys(stock.factors).map((id) => [id, library.factors[id]!.label.fr]),
    );
    const told = { ...NO_PLAN, ages: counted([40, 52, 20], 2026) };
    const [departure, ...others] = departuresOf(told, { stock, names, households: 1, language: 'fr' });
    expect(others).toEqual([]);
    expect(departure).toMatchObject({ kind: 'ages', id: `ages.${COMPUTER}`, theirs: 1.3 });
    expect(departure!.ours).toBeCloseTo(settledAge(COMPUTER, stock), 1);
    expect(meanAge([40, 52, 20])).toBeCloseTo((40 * 0.5 + 52 * 1.5 + 20 * 2.5) / 112, 12);
    expect(departureSaid(departure!, MODEL_WORDS.fr.plan.departures)).toEqual({
      label:
        'âge moyen, Ordinateur de la collectivité (112 comptés fin 2026\u202f: 112 de moins de 3\u202fans)',
      unit: 'années',
    });
  });
});
