import { describe, expect, test } from 'vitest';
import { countryOf, stockOf2020 } from '../../../models/validation/country.ts';
import { COMPUTE_KEYS, computePublished } from '../../../models/validation/published.ts';
import { library, withLaw } from '../shared.ts';

const { totals, parameters, stocks } = library.published;
const within = (value: number, band: { low: number; high: number } | undefined) =>
  value >= band!.low && value <= band!.high;

describe('published totals', () => {
  test.each(totals.filter(({ outcome }) => outcome === 'lands'))('$id is met', ({ compute, accept }) => {
    expect(computePublished(compute, library)).toSatisfy((ours: number) => within(ours, accept));
  });

  test.each(totals.filter(({ outcome }) => outcome === 'misses'))(
    '$id is missed, and said to be',
    ({ compute, accept, published }) => {
      const ours = computePublished(compute, library);
      expect(within(ours, accept)).toBe(false);
      expect(within(ours, published)).toBe(false);
    },
  );

  test('a published band is the published one: it is not widened to include ours', () => {
    for (const { accept, published, outcome } of totals) {
      if (outcome === 'unknown') continue;
      expect(accept!.low).toBeLessThanOrEqual(published!.central);
      expect(accept!.high).toBeGreaterThanOrEqual(published!.central);
    }
  });

  test.each(totals.filter(({ outcome }) => outcome === 'unknown'))(
    '$id is computed, though its published figure was not found',
    ({ compute }) => expect(Number.isFinite(computePublished(compute, library))).toBe(true),
  );

  test('networks are lines and SIM cards at the totals of the study, each with its traffic', () => {
    const each = (name: string) => parameters[name]!.value;
    const total = (id: string) => library.factors[id]!.central;
    const megatonnes =
      (each('fixed-lines') * total('fixed-line.total@average-line') +
        each('sims') * total('mobile-plan.total@average-sim')) /
      1e9;
    expect(computePublished('networks-2020', library)).toBeCloseTo(megatonnes, 1);
  });

  test('all stages except use leave something for use', () => {
    const all = computePublished('devices-2020-total', library);
    const allButUse = computePublished('devices-2020-manufacture', library);
    expect(allButUse).toBeCloseTo(9.69, 2);
    expect(allButUse).toBeLessThan(all);
  });

  test('each total is computed, and nothing is computed for nobody', () => {
    expect([...new Set(totals.map(({ compute }) => compute))].sort()).toEqual([...COMPUTE_KEYS].sort());
    expect(() => computePublished('unknown', library)).toThrow('unknown');
    expect(() => computePublished('toString', library)).toThrow('toString');
  });

  test('the devices of a published stock are in the catalogue, and every source is known', () => {
    const devices = new Set(library.catalogue.devices.map(({ id }) => id));
    for (const { device } of stocks) expect(devices).toContain(device);
    for (const { source } of [...totals, ...stocks, ...Object.values(parameters)])
      expect(library.sources).toHaveProperty([source]);
  });

  test('the parts of the national figure add up to the whole', () => {
    const share = (name: string) => parameters[name]!.value;
    expect(share('devices-share') + share('networks-share') + share('datacenters-share')).toBeCloseTo(1, 9);
  });

  test('what a lever saves depends on the proposals as well as the catalogue', () => {
    const { proposals } = library;
    const changed = withLaw(proposals, 'lever.one-more-year', { central: 2, low: 2, high: 2 });
    const ours = computePublished('one-more-year-smartphones', library);
    expect(computePublished('one-more-year-smartphones', { ...library, proposals: changed })).toBeGreaterThan(
      ours * 1.2,
    );
    expect(computePublished('one-more-year-smartphones', library)).toBe(ours);
  });

  test('the country of the simulator depends on its own stocks and lifetimes', () => {
    const life = 'stock.smartphone.first-life';
    const changed = { ...library, stock: withLaw(library.stock, life, { central: 7, low: 7, high: 7 }) };
    const both = (compute: string) =>
      [library, changed].map((facts) => computePublished(compute, facts)) as [number, number];
    const [sold, fewer] = both('sales-smartphone');
    expect(fewer).toBeLessThan(sold * 0.65);
    const [stay, longerStay] = both('residence-smartphone');
    expect(longerStay - stay).toBeGreaterThan(3);
    const [same, still] = both('in-use-smartphone');
    expect(still).toBeCloseTo(same!, 12);
    // the inventory has lifetimes of its own
    const [theirs, alike] = both('stock-2020-inventory-lives');
    expect(alike).toBe(theirs);
  });

  test('with the same first lives and no second ones, the stock simulator weighs the stock of 2020 as a household does', () => {
    const plan = computePublished('devices-2020-total', library);
    const alike = countryOf(library, stockOf2020(library, 'our-first')).untouched('kg', 0) / 1e9;
    expect(alike / plan).toBeCloseTo(1, 3);
    // only lives differ: those of the inventory are shorter, and ours have second ones
    expect(computePublished('stock-2020-inventory-lives', library)).toBeGreaterThan(plan);
    expect(computePublished('stock-2020-our-lives', library)).toBeLessThan(plan);
  });

  test('the longer the lifetimes, the lower 2030', () => {
    const one = computePublished('life-2030-one-year', library);
    expect(one).toBeLessThan(0);
    expect(computePublished('life-2030-two-years', library)).toBeLessThan(one);
  });

  test('a stock twice as large weighs twice as much', () => {
    const doubled = {
      ...library,
      published: {
        ...library.published,
        stocks: stocks.map((stock) => ({ ...stock, perInhabitant: stock.perInhabitant * 2 })),
      },
    };
    for (const compute of ['devices-2020-total', 'stock-2020-our-lives'])
      expect(computePublished(compute, doubled)).toBeCloseTo(computePublished(compute, library) * 2, 6);
  });
});
