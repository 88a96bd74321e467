/** What is set beside a scenario: what is already done, an earlier first year, other scenarios to compare with. */
import { describe, expect, test } from 'vitest';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import { createSimulator, simulate } from '../../../models/council/run/simulate.ts';
import { createSummaries, summariesOf } from '../../../models/council/outcome/summary.ts';
import { scenariosOf, settingOf, type PolicyPlan } from '../../../models/council/plan/plan.ts';
import {
  catalogue,
  EVERYTHING,
  NO_PLAN,
  placeOf,
  pull,
  sample,
  simulated,
  simulator,
  stock,
  TOWN,
} from './shared.ts';

const DONE = [pull('council-longer', 2, 2022, 0), pull('repair-bonus', 6, 2024, 0)];

describe('what is already done', () => {
  const setting = settingOf({ ...NO_PLAN, done: DONE }, placeOf(10_000), stock.base);

  test('makes the years start with it, unless an earlier first year is given', () => {
    expect(setting.base).toBe(2021);
    expect(settingOf({ ...NO_PLAN, done: DONE, from: 2018 }, placeOf(1), stock.base).base).toBe(2017);
    expect(settingOf(NO_PLAN, placeOf(1), stock.base).base).toBe(stock.base);
  });

  test('leaves the place as it is, with its own electricity, but for homes that someone counts otherwise', () => {
    const island = { ...placeOf(10_000), grid: 'RE' };
    expect(settingOf(NO_PLAN, island, stock.base).place).toEqual(island);
    expect(settingOf(NO_PLAN, placeOf(10_000), stock.base).place).toEqual(placeOf(10_000));
    expect(settingOf({ ...NO_PLAN, households: 12 }, island, stock.base).place).toEqual({
      ...island,
      households: 12,
    });
  });

  test('and what a scenario adds to it of the same lever leave together a share of what the other left', () => {
    const half = pull('ad-panels', 50, 2026, 1);
    const { scenarios, length } = simulated({ ...TOWN, done: [half] }, { pulls: [half] });
    const alone = (intensity: number) =>
      simulated(TOWN, { pulls: [pull('ad-panels', intensity, 2026, 0)] }).scenarios[0]!;
    // a quarter each in the first year, then a half
    const [first, later] = [alone(43.75), alone(75)];
    scenarios[0]!.kg.forEach((kg, i) => {
      const together = i < length ? first : later;
      expect(kg / together.kg[i]!).toBeCloseTo(1, 9);
    });
  });

  test('and what a scenario adds to it of the same purchases are all of them at most', () => {
    const of = (intensity: number) => pull('council-refurbished', intensity, 2026, 0);
    // where a law bounds it, a share is never added to another
    const free = { ...stock, levers: stock.levers.map(({ minimum: _, ...own }) => own) };
    const start = createSimulator(catalogue, free, sample);
    const { scenarios } = simulate(start, { ...TOWN, done: [of(60)] }, [{ pulls: [of(70)] }]);
    const whole = simulate(start, TOWN, [{ pulls: [of(100)] }]).scenarios[0]!;
    expect(scenarios[0]!.bought).toEqual(whole.bought);
    expect(scenarios[0]!.kg).toEqual(whole.kg);
  });

  test('of a share that a law bounds counts in what a scenario aims at: 70 % with 60 % done is 70 %', () => {
    const of = (intensity: number) => pull('council-refurbished', intensity, 2026, 0);
    const { scenarios } = simulated({ ...TOWN, done: [of(60)] }, { pulls: [of(70)] });
    const whole = simulated(TOWN, { pulls: [of(70)] }).scenarios[0]!;
    expect(scenarios[0]!.bought).toEqual(whole.bought);
    expect(scenarios[0]!.kg).toEqual(whole.kg);
  });

  test('is in the reference and in every scenario: a scenario that adds nothing is the reference, bit for bit', () => {
    const { untouched, reference, scenarios } = simulated(setting, { pulls: [] }, EVERYTHING);
    expect(scenarios[0]).toEqual(reference);
    expect(scenarios[1]).not.toEqual(reference);
    expect(scenarios[1]).not.toEqual(untouched);
    const alone = simulated(setting);
    expect(alone.reference).toEqual(simulated({ ...setting, done: [] }, { pulls: DONE }).scenarios[0]);
    expect(alone.untouched).toEqual(simulated({ ...setting, done: [] }).untouched);
    expect(alone.law).toEqual(simulated({ ...setting, done: [] }).reference);
  });

  test('is counted separately from what the scenario adds to it', () => {
    const summarise = createSummaries(stock, catalogue.factors, sample);
    const told: PolicyPlan = {
      ...NO_PLAN,
      done: DONE,
      pulls: [pull('loan', 50)],
      others: [[pull('loan', 100)]],
    };
    const simulation = simulate(simulator, setting, scenariosOf(told));
    const [first, second] = summariesOf(simulation, setting, told, summarise);
    expect(first!.done.central).toBeLessThan(0);
    expect(first!.total.kg.central).toBe(cumulated(simulation, simulation.scenarios[0]!, 'kg')[0]);
    expect(second!.total.kg.central).toBeLessThan(first!.total.kg.central);
    expect(first!.years[0]).toBe(2022);
  });
});

test('the change over the years is given for the reference and for the scenario, from the same first year', () => {
  const summarise = createSummaries(stock, catalogue.factors, sample);
  const early = { pulls: EVERYTHING.pulls.map((each) => ({ ...each, start: TOWN.base + 1, ramp: 0 })) };
  const simulation = simulated(TOWN, early);
  const { change, series } = summarise(simulation, 0, TOWN, early);
  const { reference, scenario } = series.kg;
  const before = reference[0]!.central;
  expect(change.reference.central).toBeCloseTo(reference.at(-1)!.central / before - 1, 12);
  expect(change.scenario.central).toBeCloseTo(scenario.at(-1)!.central / before - 1, 12);
  expect(change.scenario.central).toBeLessThan(change.reference.central);
});

test('years before the last known one have today’s electricity', () => {
  const early = { ...TOWN, base: stock.base - 5 };
  const [long, short] = [simulated(early), simulated(TOWN)].map(({ reference, length, years }) =>
    Array.from({ length: years }, (_, year) => reference.kg[year * length]!),
  );
  expect(long!.slice(0, 5).every((kg) => Math.abs(kg - long![0]!) < 1e-6 * kg)).toBe(true);
  expect(long!.slice(5)).toEqual(short!.map((kg) => expect.closeTo(kg, 3)));
});
