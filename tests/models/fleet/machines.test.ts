/** What to do with each machine, by a rule that anyone can check, and what it saves. */
import { describe, expect, test } from 'vitest';
import { createGift } from '../../../models/fleet/judge/donation.ts';
import { DECISIONS } from '../../../models/fleet/judge/machines.ts';
import { createReports } from '../../../models/fleet/judge/report.ts';
import { catalogue } from '../shared.ts';
import { council, factor, fleetOf, rules, sample } from './shared.ts';

const reportOf = createReports(catalogue, rules, sample);
const machine = (group: Parameters<typeof fleetOf>[0], choices = {}) =>
  reportOf(fleetOf(group), choices).machines[0];
const making = (type: string) =>
  ['manufacture', 'distribution', 'end-of-life'].reduce((all, part) => all + factor(`${type}.${part}`), 0);
const LIFE = factor('fleet.years.computer');

describe('a machine in service', () => {
  test('is kept while nothing is due, and where its age is unknown', () => {
    expect(machine({ type: 'laptop', count: 1, year: 2025 })).toMatchObject({
      decision: 'keep',
      reason: 'young',
      age: 1,
    });
    expect(machine({ type: 'laptop', count: 1 })).toMatchObject({ decision: 'keep', reason: 'undated' });
  });

  test('that is due is kept two years more, with parts changed: it spares that part of a new one', () => {
    const due = machine({ type: 'laptop', count: 3, year: 2022, priced: 3, euros: 3000 })!;
    expect(due).toMatchObject({ decision: 'upgrade', reason: 'due', count: 3, age: 4 });
    expect(due.gain!.central).toBeCloseTo((2 * making('laptop')) / LIFE, 6);
    expect(due.euros).toBeCloseTo((2 * 1000) / LIFE, 6);
    expect(machine({ type: 'monitor-24', count: 1, year: 2015 })).toMatchObject({
      decision: 'keep',
      reason: 'due',
    });
  });

  test('that would be older than any that was seen is replaced, by a refurbished one where a figure tells', () => {
    const old = machine({ type: 'desktop-pro', count: 1, year: 2015 })!;
    expect(old).toMatchObject({ decision: 'replace', reason: 'past-longest', age: 11 });
    // as many refits as the life of a new one takes
    const often = LIFE / factor('desktop-pro.second-life');
    expect(often).toBeGreaterThan(1);
    const refit = factor(council.devices.find(({ id }) => id === 'desktop-pro')!.refit!);
    const rebound = factor(rules.rebound);
    expect(old.gain!.central).toBeCloseTo((making('desktop-pro') - often * refit) * (1 - rebound), 6);
    const price = factor('policy.computer-price');
    expect(old.euros).toBeCloseTo(price * (1 - often * (1 - factor('policy.purchase-cut'))), 6);
  });
});

describe('a machine out of service', () => {
  test('is given, for what it spares elsewhere, as the donation of the whole fleet counts it', () => {
    const given = machine({ type: 'laptop', count: 4, state: 'retired', year: 2019 })!;
    expect(given).toMatchObject({ decision: 'give', reason: 'waiting' });
    const { donation } = reportOf(fleetOf({ type: 'laptop', count: 4, state: 'retired', year: 2019 }));
    expect(4 * given.gain!.central).toBeCloseTo(donation.waiting.saving.central, 9);
    expect(createGift(catalogue, rules, sample)('laptop')![0]).toBe(given.gain!.central);
  });

  test('of more than ten years goes to recycling; ten by the years alone are to check, by dates they are told', () => {
    const ten = { type: 'laptop', count: 1, state: 'retired', year: 2016 } as const;
    expect(machine({ ...ten, year: 2015 })).toMatchObject({ decision: 'recycle' });
    expect(machine(ten)).toMatchObject({ decision: 'check', reason: 'waiting-unsure' });
    expect(machine({ ...ten, kept: 9 })).toMatchObject({ decision: 'give', age: 9 });
    expect(machine({ ...ten, kept: 10 })).toMatchObject({ decision: 'recycle', age: 10 });
    expect(machine({ type: 'laptop', count: 1, state: 'retired', year: 2010, retired: 2018 })).toMatchObject({
      decision: 'give',
      age: 8,
    });
  });

  test('that has left is in no list; one whose second life is unknown is given without a gain', () => {
    expect(machine({ type: 'laptop', count: 1, state: 'recycled', year: 2015 })).toBeUndefined();
    expect(machine({ type: 'laptop', count: 1, state: 'gone', year: 2015 })).toBeUndefined();
    expect(machine({ type: 'printer-laser', count: 1, state: 'retired', year: 2022 })).toMatchObject({
      decision: 'give',
      reason: 'no-second-life',
    });
  });

  test('that is in stock is kept, to serve here', () => {
    expect(machine({ type: 'laptop', count: 1, state: 'stock', year: 2015 })).toMatchObject({
      decision: 'keep',
      reason: 'spare',
    });
  });
});

test('those to give are those that the donation of a whole fleet gives', () => {
  const { machines, donation } = reportOf(
    fleetOf(
      { type: 'laptop', count: 1, state: 'retired', year: 2019 },
      { type: 'laptop', count: 2, state: 'retired', year: 2016 },
      { type: 'laptop', count: 4, state: 'retired', year: 2016, kept: 9 },
      { type: 'laptop', count: 8, state: 'retired', year: 2010 },
      // the law does not speak of servers
      { type: 'server', count: 16, state: 'retired', year: 2010 },
    ),
  );
  const given = machines.filter(({ decision }) => decision === 'give');
  expect(given.reduce((all, { count }) => all + count, 0)).toBe(21);
  expect(donation.waiting.devices.central).toBe(21);
});

test('every machine that is still there has one decision', () => {
  const types = council.devices.map(({ id }) => id);
  const groups = types.flatMap((type) =>
    [2010, 2016, 2020, 2026].map(
      (year) => ({ type, year, count: 2, state: year === 2016 ? 'stock' : 'service' }) as const,
    ),
  );
  const { machines } = reportOf(fleetOf(...groups));
  expect(machines.reduce((all, { count }) => all + count, 0)).toBe(groups.length * 2);
  for (const { decision, gain } of machines) {
    expect(DECISIONS).toContain(decision);
    if (gain) expect(gain.low).toBeLessThanOrEqual(gain.high);
  }
});
