/** The summary of a scenario: counts that may be seen, euros by payer, euros per tonne. */
import { describe, expect, test } from 'vitest';
import { peakOf } from '../../../models/council/outcome/peak.ts';
import { counted, poissonQuantile } from '../../../models/council/outcome/smallNumbers.ts';
import { createSummaries } from '../../../models/council/outcome/summary.ts';
import type { Scenario, Setting } from '../../../models/council/plan/scenario.ts';
import { catalogue, EVERYTHING, pull, sample, settingOf, simulated, stock, TOWN } from './shared.ts';

const summarise = createSummaries(stock, catalogue.factors, sample);
const summaryOf = (setting: Setting, scenario: Scenario, typed = {}) =>
  summarise(simulated(setting, scenario), 0, setting, scenario, typed);

describe('small numbers', () => {
  test('have the quantiles of a Poisson count, at known values', () => {
    expect(poissonQuantile(1, 0.05)).toBe(0);
    expect(poissonQuantile(1, 0.95)).toBe(3);
    expect(poissonQuantile(10, 0.05)).toBe(5);
    expect(poissonQuantile(10, 0.95)).toBe(15);
    expect(poissonQuantile(0, 0.95)).toBe(0);
    expect(poissonQuantile(1000, 0.95)).toBe(1052);
  });

  test('widen a range, and never narrow it by more than a fraction of one', () => {
    for (const [low, central, high] of [
      [0.1, 1, 3],
      [5, 10, 20],
      [900, 1000, 1100],
    ] as const) {
      const wide = counted({ low, central, high });
      expect(wide.low).toBeLessThanOrEqual(low);
      expect(wide.high).toBeGreaterThanOrEqual(high);
      expect(Number.isInteger(wide.low) && Number.isInteger(wide.high)).toBe(true);
    }
  });
});

describe('a summary', () => {
  test('of no lever changes nothing and costs nothing', () => {
    const { total, euros, drivers } = summaryOf(TOWN, { pulls: [] });
    for (const each of Object.values(total)) expect(each).toEqual({ central: 0, low: 0, high: 0, helps: 0 });
    expect(euros.council.central).toBe(0);
    expect(euros.purchases.central).toBe(0);
    expect(euros.price).toBe('nothing-avoided');
    expect(euros.unknown).toEqual([]);
    expect(euros.known).toBe(true);
    expect(drivers).toEqual([]);
  });

  test('names the year that avoids the most only where carbon and purchases both stand out there', () => {
    const bands = (avoided: readonly number[]) => {
      const rows = avoided.map((each) => ({ low: -each, central: -each, high: -each }));
      return { reference: rows, scenario: rows, difference: rows };
    };
    const peak = (kg: readonly number[], bought: readonly number[]) =>
      peakOf([2026, 2027, 2028], bands(kg), bands(bought));
    expect(peak([10, 30, 20], [1, 3, 2])).toBe(2027);
    expect(peak([10, 20, 20], [1, 3, 2])).toBeUndefined();
    expect(peak([10, 30, 20], [1, 2, 2])).toBeUndefined();
    expect(peak([0, 0.4, 0.1], [0, 3, 1])).toBeUndefined();
    expect(peak([-5, -1, -4], [0, 3, 1])).toBeUndefined();
  });

  test('of nobody is nothing, and changes by nothing', () => {
    const { total, change, euros } = summaryOf(settingOf(0), { pulls: [pull('repair-bonus', 6)] });
    for (const each of Object.values(total)) expect(each).toEqual({ central: 0, low: 0, high: 0, helps: 0 });
    expect(change.reference).toEqual({ central: 0, low: 0, high: 0 });
    expect(change.scenario).toEqual({ central: 0, low: 0, high: 0 });
    expect(euros.net).toEqual({ central: 0, low: 0, high: 0 });
  });

  test('weighs the years to come alone, draw by draw', () => {
    const { weight, series, years } = summaryOf(TOWN, { pulls: [] });
    const sum = (of: 'low' | 'central' | 'high') =>
      series.kg.reference.reduce((all, each) => all + each[of], 0);
    expect(weight.central).toBeCloseTo(sum('central'), 6);
    // no range of a sum is wider than the sum of the ranges
    expect(weight.low).toBeGreaterThanOrEqual(sum('low') - 1e-6);
    expect(weight.high).toBeLessThanOrEqual(sum('high') + 1e-6);
    const since = { ...TOWN, base: TOWN.base - 3 };
    const longer = summaryOf(since, { pulls: [] });
    expect(longer.years).toHaveLength(years.length + 3);
    const coming = longer.series.kg.reference.slice(3).reduce((all, { central }) => all + central, 0);
    expect(longer.weight.central).toBeCloseTo(coming, 6);
  });

  test('names at most six factors that make its range wide, none for less than a thirtieth of it', () => {
    for (const { id, intensity } of stock.levers) {
      const shares = summaryOf(TOWN, { pulls: [pull(id, intensity.usual)] }).drivers.map(
        ({ share }) => share,
      );
      expect(shares.length).toBeGreaterThan(0);
      expect(shares.length).toBeLessThanOrEqual(6);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.03);
    }
  });

  test('has every year, its reference and its scenario, and sums the differences', () => {
    const { years, series, total } = summaryOf(TOWN, EVERYTHING);
    expect(years[0]).toBe(2026);
    expect(years.at(-1)).toBe(2040);
    for (const bands of Object.values(series))
      for (const rows of Object.values(bands)) expect(rows).toHaveLength(years.length);
    const differences = series.kg.difference.reduce((sum, { central }) => sum + central, 0);
    expect(differences).toBeCloseTo(total.kg.central, 3);
    expect(total.kg.helps).toBeGreaterThan(0.5);
  });

  test('multiplies the costs of levers: subsidised repairs times the aid, the ramp included', () => {
    const { euros } = summaryOf(TOWN, { pulls: [pull('repair-bonus', 6, 2026, 0)] });
    expect(euros.council.central).toBeCloseTo(6 * 10 * 33 * 15, 6);
    const ramped = summaryOf(TOWN, { pulls: [pull('repair-bonus', 6, 2026, 1)] });
    expect(ramped.euros.council.central).toBeCloseTo(6 * 10 * 33 * 14.5, 6);
    const started = summaryOf(TOWN, { pulls: [pull('repair-cafe', 3)] });
    expect(started.euros.council.central).toBeCloseTo(3 * 1900, 6);
    const typed = summaryOf(TOWN, { pulls: [pull('repair-cafe', 3)] }, { 'repair-cafe': 130 });
    expect(typed.euros.price).toMatchObject({
      central: expect.closeTo((1000 * typed.euros.net.central) / -typed.total.kg.central, 6) as number,
    });
  });

  test('counts what is known of a cost, and names the lever whose cost leaves something out', () => {
    const { euros } = summaryOf(TOWN, { pulls: [pull('repair-cafe', 3)] });
    expect(euros).toMatchObject({ known: true, unknown: ['repair-cafe'], price: 'unknown-costs' });
    expect(euros.council.central).toBeCloseTo(3 * 1900, 6);
  });

  test('does not tell what nobody knows of the euros of others', () => {
    const { household, maker } = summaryOf(TOWN, { pulls: [pull('household-refurbished', 10)] }).euros;
    expect([household, maker]).toEqual([undefined, undefined]);
  });

  test('counts a one-off cost in the year when it starts, even the last one', () => {
    const paidIn = (start: number) => {
      const { euros, years } = summaryOf(TOWN, { pulls: [pull('repair-cafe', 3, start)] });
      return years.filter((_, i) => euros.byYear[i]!.central !== 0);
    };
    expect([paidIn(2026), paidIn(2030), paidIn(2040)]).toEqual([[2026], [2030], [2040]]);
  });

  test('leaves with inhabitants the part of an aid that does not go into prices, whatever the aid', () => {
    const bonus = { pulls: [pull('repair-bonus', 6, 2026, 0)] };
    const { euros } = summaryOf(TOWN, bonus);
    expect(euros.household!.central).toBeCloseTo(-0.27 * euros.council.central, 6);
    expect(euros.household!.low).toBeLessThan(euros.household!.high);
    const dearer = summaryOf(TOWN, bonus, { 'repair-bonus': 50 }).euros;
    expect(dearer.council.central).toBeCloseTo(6 * 10 * 50 * 15, 6);
    expect(dearer.household!.central).toBeCloseTo(-0.27 * dearer.council.central, 6);
  });

  test('includes what the council does not buy, and the result of a typed cost', () => {
    const { euros } = summaryOf(TOWN, { pulls: [pull('council-longer', 2, 2026, 0)] });
    expect(euros.council.central).toBe(0);
    expect(euros.purchases.central).toBeLessThan(0);
    expect(euros.unknown).toEqual(['council-longer']);
    const typed = summaryOf(
      TOWN,
      { pulls: [pull('council-longer', 2, 2026, 0)] },
      { 'council-longer': 1000 },
    );
    expect(typed.euros.council.central).toBeCloseTo(2 * 1000 * 15, 6);
    expect(typed.euros.unknown).toEqual([]);
    // for a lever counted in hundredths, a unit is one hundredth
    const share = { pulls: [pull('household-refurbished', 20, 2026, 0)] };
    const shared = summaryOf(TOWN, share, { 'household-refurbished': 10 });
    expect(shared.euros.council.central).toBeCloseTo(20 * 10 * 15, 6);
  });

  test('asks the council to pay only for what goes beyond the law', () => {
    const costOf = (intensity: number) =>
      summaryOf(
        TOWN,
        { pulls: [pull('council-refurbished', intensity, 2026, 0)] },
        { 'council-refurbished': 10 },
      ).euros.council.central;
    // 20 % in 2026, 25 % from 2027 to 2029, 30 % from 2030 to 2040
    expect(costOf(50)).toBeCloseTo(10 * (30 + 3 * 25 + 11 * 20), 6);
    expect(costOf(25)).toBeCloseTo(10 * 5, 6);
    expect(costOf(20)).toBe(0);
  });

  test('names no unknown cost of a lever that is pulled no further than the law', () => {
    const unknownAt = (intensity: number) =>
      summaryOf(TOWN, { pulls: [pull('council-refurbished', intensity)] }).euros.unknown;
    expect(unknownAt(20)).toEqual([]);
    expect(unknownAt(31)).toEqual(['council-refurbished']);
  });

  test.each(stock.levers.map(({ id, intensity }) => [id, intensity.max] as const))(
    'of %s alone has a price only where a tonne is certainly avoided, for a known cost',
    (lever, intensity) => {
      const scenario = { pulls: [pull(lever, intensity)] };
      for (const typed of [{}, { [lever]: 100 }]) {
        const { euros, total } = summaryOf(TOWN, scenario, typed);
        if (typeof euros.price === 'string') continue;
        expect(euros.unknown).toEqual([]);
        expect(total.kg.high).toBeLessThan(0);
        const { low, central, high } = euros.price;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(central).toBeCloseTo((1000 * euros.net.central) / -total.kg.central, 6);
      }
    },
  );

  test('has no price while a cost is unknown, whatever else is known, and says whether any is', () => {
    const both = summaryOf(TOWN, { pulls: [pull('repair-bonus', 2), pull('council-longer', 2)] });
    expect(both.euros).toMatchObject({ price: 'unknown-costs', unknown: ['council-longer'], known: true });
    const alone = summaryOf(TOWN, { pulls: [pull('council-longer', 2)] });
    expect(alone.euros).toMatchObject({ price: 'unknown-costs', unknown: ['council-longer'], known: false });
  });

  test('gives what is new one range, as a count and as a difference: there was nothing before', () => {
    const { series } = summaryOf(settingOf(4700), { pulls: [pull('repair-bonus', 6)] });
    expect(series.repaired.reference.at(-1)!.high).toBe(0);
    expect(series.repaired.difference).toEqual(series.repaired.scenario);
    expect(series.bought.difference.at(-1)!.low).toBeLessThan(0);
  });

  test('of a hamlet gives counts in whole things', () => {
    const { series } = summaryOf(settingOf(80), { pulls: [pull('repair-bonus', 14.5)] });
    const { low, high } = series.repaired.scenario.at(-1)!;
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(1);
  });
});
