/** Assumptions of one’s own: a value in the place of a range, and nothing else changed. */
import { describe, expect, test } from 'vitest';
import { assumedBounds, parametersOf, settable, withAssumed } from '../../../models/council/plan/assumed.ts';
import { createPolicyBench, createBenches } from '../../../models/council/outcome/bench.ts';
import type { Scenario } from '../../../models/council/plan/scenario.ts';
import { simulate } from '../../../models/council/run/simulate.ts';
import { catalogue, EVERYTHING, pull, stock, TOWN } from './shared.ts';

const CAFES = { pulls: [pull('repair-cafe', 20)] };
const summaryOf = (assumed: Readonly<Record<string, number>>, scenario: Scenario = CAFES) => {
  const { start, summarise } = createPolicyBench(catalogue, stock, 100, 7, assumed);
  return summarise(simulate(start, TOWN, [scenario]), 0, TOWN, scenario);
};

describe('an assumption of one’s own', () => {
  test('none leaves the catalogue as it is', () => {
    expect(withAssumed(stock, {})).toBe(stock);
  });

  test('is taken as said: twice the repairs that avoid a purchase, nearly twice the carbon saved', () => {
    const [half, whole] = [0.4, 0.8].map(
      (share) => summaryOf({ 'policy.displacement': share }).total.kg.central,
    );
    expect(whole! / half!).toBeGreaterThan(1.7);
    expect(whole! / half!).toBeLessThanOrEqual(2);
  });

  test('has no range, so that it makes none', () => {
    const drivers = (assumed: Readonly<Record<string, number>>) =>
      summaryOf(assumed).drivers.map(({ factor }) => factor);
    const [first] = drivers({});
    expect(drivers({ [first!]: stock.factors[first!]!.central })).not.toContain(first);
  });

  test('at our own central value keeps the central result, bit for bit', () => {
    const ours = summaryOf({}, EVERYTHING).series.kg.scenario.map(({ central }) => central);
    const told = Object.fromEntries(settable(stock).map((id) => [id, stock.factors[id]!.central]));
    expect(summaryOf(told, EVERYTHING).series.kg.scenario.map(({ central }) => central)).toEqual(ours);
  });

  test('may be any parameter of a lever, within bounds that hold its own range', () => {
    expect(settable(stock)).toContain(stock.displacement);
    for (const lever of stock.levers)
      for (const id of parametersOf(lever, stock)) {
        const factor = (stock.factors[id] ?? catalogue.factors[id])!;
        const { min, max } = assumedBounds(factor);
        expect(min, id).toBeLessThanOrEqual(factor.low);
        expect(max, id).toBeGreaterThanOrEqual(factor.high);
        if (factor.unit === 'share') expect(max, id).toBeLessThanOrEqual(1);
      }
  });

  test('is worked out once, and ours are kept beside it', () => {
    const benchOf = createBenches(catalogue, stock, 100, 7);
    const [ours, other] = [benchOf({}), benchOf({ 'policy.displacement': 0.4 })];
    expect(benchOf({ 'policy.displacement': 0.4 })).toBe(other);
    expect(benchOf({})).toBe(ours);
    expect(benchOf({ 'policy.displacement': 0.5 })).not.toBe(other);
  });
});

test('jobs go with what is repaired and reused, in a range as wide as the sources', () => {
  const { jobs } = summaryOf({});
  expect(jobs.low).toBeLessThan(jobs.central);
  expect(jobs.high).toBeGreaterThan(2 * jobs.low);
  expect(summaryOf({}, { pulls: [] }).jobs.central).toBe(0);
});
