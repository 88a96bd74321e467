/** Assumptions of one's own: a value replaces a range, and nothing else changes. */
import { describe, expect, test } from 'vitest';
import { assumedBounds, parametersOf, settable, withAssumed } from '../../../models/council/plan/assumed.ts';
import { createPolicyBench, createBenches } from '../../../models/council/outcome/bench.ts';
import type { Gained } from '../../../models/council/outcome/gains.ts';
import { readyPolicies } from '../../../models/council/outcome/ready.ts';
import { scopesOf } from '../../../models/council/outcome/scope.ts';
import type { Scenario } from '../../../models/council/plan/scenario.ts';
import { simulate } from '../../../models/council/run/simulate.ts';
import { catalogue, EVERYTHING, pull, stock, TOWN } from './shared.ts';

const CAFES = { pulls: [pull('repair-cafe', 20)] };
const summaryOf = (assumed: Readonly<Record<string, number>>, scenario: Scenario = CAFES) => {
  const { start, summarise } = createPolicyBench(catalogue, stock, 100, 7, assumed);
  return summarise(simulate(start, TOWN, [scenario]), 0, TOWN, scenario);
};

describe('the lives of an inventory, and its screens,', () => {
  const scopesWith = (assumed: Readonly<Record<string, number>>) =>
    scopesOf(stock, TOWN.place, { ...catalogue.factors, ...withAssumed(stock, assumed).factors });
  const { firstLife } = stock.types.find(({ id }) => id === 'council-computer')!;

  test('leave to a longer life what they lack of the longest that was seen', () => {
    const bounds = [8, 9, 12].map((years) => {
      const { most, usual, limit } = scopesWith({ [firstLife]: years })['council-longer']!;
      return [most, usual, limit];
    });
    expect(bounds).toEqual([
      [1, 1, 'longest'],
      [0, 0, 'longest'],
      [0, 0, 'longest'],
    ]);
    expect(scopesWith({})['council-longer']).toMatchObject({ most: 4, usual: 2, limit: 'catalogue' });
  });

  test('leave to fewer screens those beyond one for each computer', () => {
    const screens = 'council.screens-per-computer';
    const [some, none] = [1.1, 0.8].map((each) => scopesWith({ [screens]: each })['fewer-screens']!);
    expect(some).toMatchObject({ most: 9, usual: 9, limit: 'one' });
    expect(none).toMatchObject({ most: 0, usual: 0, limit: 'one' });
    expect(scopesWith({})['fewer-screens']).toMatchObject({ usual: 10, limit: 'catalogue' });
  });

  test('are in no ready policy that would have nothing to do there', () => {
    const scopes = scopesWith({ [firstLife]: 10 });
    const groups = Object.fromEntries(stock.levers.map(({ id }) => [id, 'helps' as const]));
    const nothing = { saved: { central: 1, low: 0, high: 2 }, helps: 0, euros: 0 } as Gained;
    const alone = Object.fromEntries(stock.levers.map(({ id }) => [id, nothing]));
    const { sure, ambitious } = readyPolicies({ stock, place: TOWN.place, scopes, groups, alone });
    for (const policy of [sure, ambitious]) {
      expect(policy.length).toBeGreaterThan(0);
      expect(policy.map(({ lever }) => lever)).not.toContain('council-longer');
    }
  });
});

describe('an assumption of one’s own', () => {
  test('leaves the catalogue as it is when there is none', () => {
    expect(withAssumed(stock, {})).toBe(stock);
  });

  test('is used as given: twice as many repairs that avoid a purchase save nearly twice as much carbon', () => {
    const [half, whole] = [0.4, 0.8].map(
      (share) => summaryOf({ 'policy.displacement': share }).total.kg.central,
    );
    expect(whole! / half!).toBeGreaterThan(1.7);
    expect(whole! / half!).toBeLessThanOrEqual(2);
  });

  test('has no range, so it adds no uncertainty', () => {
    const drivers = (assumed: Readonly<Record<string, number>>) =>
      summaryOf(assumed).drivers.map(({ factor }) => factor);
    const [first] = drivers({});
    expect(drivers({ [first!]: stock.factors[first!]!.central })).not.toContain(first);
  });

  test('at our own central value gives the same central result, bit for bit', () => {
    const ours = summaryOf({}, EVERYTHING).series.kg.scenario.map(({ central }) => central);
    const told = Object.fromEntries(settable(stock).map((id) => [id, stock.factors[id]!.central]));
    expect(summaryOf(told, EVERYTHING).series.kg.scenario.map(({ central }) => central)).toEqual(ours);
  });

  test('may replace any parameter of a lever, within bounds that include its own range', () => {
    expect(settable(stock)).toContain(stock.displacement);
    expect(settable(stock).filter((id) => !Object.hasOwn(stock.factors, id))).toEqual([]);
    for (const lever of stock.levers)
      for (const id of parametersOf(lever, stock)) {
        const factor = (stock.factors[id] ?? catalogue.factors[id])!;
        const { min, max } = assumedBounds(factor);
        expect(min, id).toBeLessThanOrEqual(factor.low);
        expect(max, id).toBeGreaterThanOrEqual(factor.high);
        if (factor.unit === 'share') expect(max, id).toBeLessThanOrEqual(1);
      }
  });

  test('stands in the catalogue without a range', () => {
    const { factors } = withAssumed(stock, { 'policy.displacement': 0.4 });
    expect(factors).toEqual({
      ...stock.factors,
      'policy.displacement': {
        ...stock.factors['policy.displacement'],
        ...{ shape: 'fixed', central: 0.4, low: 0.4, high: 0.4 },
      },
    });
  });

  test('may be about what a reused device replaces, or what rebound takes back, where a lever depends on it', () => {
    const dependent = (id: string) =>
      stock.levers.filter((lever) => parametersOf(lever, stock).includes(id)).map((lever) => lever.id);
    expect(dependent(stock.displacement)).toEqual([
      'repair-bonus',
      'repair-cafe',
      'workshop',
      'collection',
      'donation',
    ]);
    expect(dependent(stock.rebound)).toEqual(['household-refurbished', 'council-refurbished']);
  });

  test('is applied once, and our values are kept beside it', () => {
    const benchOf = createBenches(catalogue, stock, 100, 7);
    const [ours, other] = [benchOf({}), benchOf({ 'policy.displacement': 0.4 })];
    expect(benchOf({ 'policy.displacement': 0.4 })).toBe(other);
    expect(benchOf({})).toBe(ours);
    expect(benchOf({ 'policy.displacement': 0.5 })).not.toBe(other);
  });
});

test('jobs follow what is repaired and reused, with a range as wide as that of the sources', () => {
  const { jobs } = summaryOf({});
  expect(jobs.low).toBeLessThan(jobs.central);
  expect(jobs.high).toBeGreaterThan(2 * jobs.low);
  expect(summaryOf({}, { pulls: [] }).jobs.central).toBe(0);
});
