/** What renewing costs: prices of the file, of a source, or unknown; and years that add up. */
import { describe, expect, test } from 'vitest';
import { pricesOf } from '../../../models/fleet/judge/prices.ts';
import { createReports } from '../../../models/fleet/judge/report.ts';
import { catalogue } from '../shared.ts';
import { factor, fleetOf, rules, sample } from './shared.ts';

const reportOf = createReports(catalogue, rules, sample);
const priceOf = (type: string, fleet = fleetOf(), said = {}) => pricesOf([type], fleet, rules, said)[0]!;
const CUT = factor('policy.purchase-cut');

describe('the price of a device', () => {
  test('is the mean of what the file says of new ones; that of refurbished ones, what they cost', () => {
    const fleet = fleetOf(
      { type: 'laptop', count: 10, year: 2022, priced: 10, euros: 8000 },
      { type: 'laptop', count: 10, year: 2023, origin: 'new', priced: 5, euros: 5500 },
      { type: 'laptop', count: 2, year: 2024, origin: 'refurbished', priced: 2, euros: 700 },
    );
    expect(priceOf('laptop', fleet)).toMatchObject({
      from: 'file',
      devices: 15,
      asNew: { central: 900, low: 900, high: 900 },
      refurbished: { central: 350 },
    });
  });

  test('is else what a source says, with its range, marked as such', () => {
    const { central, low, high } = rules.factors['policy.computer-price']!;
    expect(priceOf('desktop-pro')).toMatchObject({
      from: 'source',
      asNew: { central, low, high },
      refurbished: { central: central * (1 - CUT) },
      factors: ['policy.computer-price'],
    });
    expect(priceOf('smartphone').refurbished!.central).toBe(factor('price.smartphone.refurbished'));
  });

  test('is else unknown, until someone types it', () => {
    expect(priceOf('server')).toEqual({ type: 'server', from: 'unknown', devices: 0, factors: [] });
    expect(priceOf('server', fleetOf(), { server: 6000 })).toMatchObject({
      from: 'said',
      asNew: { central: 6000 },
    });
    expect(priceOf('server', fleetOf(), { server: 6000 })).not.toHaveProperty('refurbished');
  });
});

describe('a budget', () => {
  const fleet = fleetOf(
    { type: 'laptop', count: 10, year: 2024, priced: 10, euros: 9000 },
    { type: 'server', count: 2, year: 2023 },
  );

  test('worked out by hand: ten laptops at 900 in 2029 and in 2034, later when they are kept longer', () => {
    const { budget } = reportOf(fleet, { keepLonger: 1, refurbished: 0 });
    const spent = (key: 'before' | 'after') =>
      budget.years.flatMap((year) => (year[key].central > 0 ? [[year.year, year[key].central]] : []));
    expect(spent('before')).toEqual([
      [2029, 9000],
      [2034, 9000],
    ]);
    expect(spent('after')).toEqual([[2031, 9000]]);
    expect([budget.before.central, budget.after.central]).toEqual([18_000, 9000]);
  });

  test('counts what has no price, and never as nothing', () => {
    const { budget } = reportOf(fleet, {});
    expect(budget.unpriced.map(({ type }) => type)).toEqual(['server']);
    const bought = budget.years.flatMap(({ types }) => types.before.filter(({ type }) => type === 'server'));
    expect(bought.length).toBeGreaterThan(0);
    for (const { euros } of bought) expect(euros).toBeUndefined();
  });

  test('with refurbished purchases pays less for each, and buys them again after a second life', () => {
    const { budget } = reportOf(fleet, { keepLonger: 0, refurbished: 0.5 });
    // ten in 2029; of them, five are refurbished and due in 2032, five in 2034; half of those of 2032 are due in 2035
    const bought = 10 + 5 + 5 + 2.5;
    expect(budget.after.central).toBeCloseTo(bought * 900 * (1 - CUT / 2), 6);
  });

  test('where no price of refurbished ones is known, takes a year of one to cost as much', () => {
    const tablets = fleetOf({ type: 'tablet', count: 4, year: 2024, priced: 4, euros: 1600 });
    const { budget, lives } = reportOf(tablets, { keepLonger: 0, refurbished: 1 });
    const one = (400 * factor('tablet.second-life')) / lives[0]!.years;
    const spent = budget.years.flatMap(({ types }) => types.after.filter(({ devices }) => devices > 0));
    expect(spent.length).toBeGreaterThan(2);
    for (const { devices, euros } of spent) expect(euros!.central).toBeCloseTo(devices * one, 6);
  });

  test('has years and types that add up to its totals', () => {
    const { budget } = reportOf(fleet, { refurbished: 0.3 });
    for (const key of ['before', 'after'] as const) {
      const parts = budget.years.flatMap(({ types }) => types[key].flatMap(({ euros }) => euros ?? []));
      expect(parts.reduce((all, { high }) => all + high, 0)).toBeCloseTo(budget[key].high, 6);
    }
  });
});

describe('fewer devices', () => {
  const office = {
    ...fleetOf({ type: 'laptop', count: 60, year: 2024 }, { type: 'monitor-24', count: 90, year: 2022 }),
    posts: 50,
  };

  test('as many as aimed at, for each post and each computer, weigh less by their making', () => {
    const { fewer, plan } = reportOf(office, { computersPerPost: 1, screensPerComputer: 1, keepLonger: 0 });
    expect(fewer).toMatchObject({ computers: 10, screens: 40 });
    const making = (type: string, years: number) =>
      ['manufacture', 'distribution', 'end-of-life'].reduce(
        (all, part) => all + factor(`${type}.${part}`),
        0,
      ) / years;
    const saved =
      10 * making('laptop', factor('fleet.years.computer')) +
      40 * making('monitor-24', factor('fleet.years.monitor'));
    expect(fewer!.saving.central).toBeCloseTo(saved, 6);
    const all = (key: 'before' | 'after') => plan.years.reduce((sum, year) => sum + year[key], 0);
    expect(all('after')).toBeLessThan(all('before'));
  });

  test('change nothing where the aim is reached already, or where nobody knows how many posts there are', () => {
    expect(reportOf(office, { computersPerPost: 2, screensPerComputer: 1.5 })).not.toHaveProperty('fewer');
    const { posts: _none, ...unknown } = office;
    expect(reportOf(unknown, { computersPerPost: 1 })).not.toHaveProperty('fewer');
  });
});

test('each decision says alone how many euros more or less it makes, as far as it goes', () => {
  const fleet = fleetOf(
    { type: 'laptop', count: 10, year: 2022, priced: 10, euros: 8000 },
    // dearer for each year of its second life than a new one
    { type: 'laptop', count: 5, year: 2024, origin: 'refurbished', priced: 5, euros: 3900 },
  );
  const nothing = { keepLonger: 0, refurbished: 0, donated: 0 };
  const more = ({ budget }: ReturnType<typeof reportOf>) => budget.after.central - budget.before.central;
  const { whatIfs, ...report } = reportOf(fleet, nothing);
  expect(more({ whatIfs, ...report })).toBe(0);
  for (const id of ['keepLonger', 'refurbished'] as const) {
    expect(whatIfs[id].share).toBe(1);
    expect(whatIfs[id].euros).toBe(more(reportOf(fleet, { ...nothing, [id]: 1 })));
  }
  expect(whatIfs.keepLonger.euros).toBeLessThan(0);
  expect(whatIfs.refurbished.euros).toBeGreaterThan(0);
  const half = reportOf(fleet, { keepLonger: 1, refurbished: 0.5 });
  expect(half.whatIfs.refurbished).toMatchObject({
    share: 0.5,
    euros: more(reportOf(fleet, { ...nothing, refurbished: 0.5 })),
  });
  // without any price there is nothing to say
  expect(
    reportOf(fleetOf({ type: 'server', count: 2, year: 2022 }), nothing).whatIfs.keepLonger,
  ).not.toHaveProperty('euros');
});
