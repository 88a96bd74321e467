/** What a council may change in its fleet: worked out by hand, and properties that hold for any choice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDeviceImpacts } from '../../../models/council/run/impacts.ts';
import { createSpreads } from '../../../models/draws/spread.ts';
import { councilCatalogue } from '../../../models/fleet/judge/council.ts';
import { createDonation } from '../../../models/fleet/judge/donation.ts';
import { createMeasures } from '../../../models/fleet/judge/measures.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { catalogue, certain, withLaw } from '../shared.ts';
import { council, factor, fleetOf, rules, sample } from './shared.ts';
import { evenly } from '../evenly.ts';

const measures = createMeasures(catalogue, rules, sample);
const donation = createDonation(catalogue, rules, sample);

/** kgCO2e a year of a laptop that is on, in France; ways out of its first life, scaled to one. */
const plugged = createDeviceImpacts(catalogue, sample, createSpreads(council.factors, sample))('laptop', {})
  .use[0]!;
const WAYS = ['second', 'drawer', 'collected', 'lost'].map((way) => factor(`exit.computer.${way}`));
const additional = 1 - WAYS[0]! / WAYS.reduce((all, each) => all + each);

const making = (type: string) =>
  factor(`${type}.manufacture`) + factor(`${type}.distribution`) + factor(`${type}.end-of-life`);

describe('two more years', () => {
  test('turn five years into seven, by hand', () => {
    const { saving, each } = measures(fleetOf({ type: 'laptop', count: 10, origin: 'new', year: 2024 }), {
      keepLonger: 1,
    });
    expect(saving.central).toBeCloseTo(10 * making('laptop') * (1 / 5 - 1 / 7), 9);
    expect(each).toEqual([
      expect.objectContaining({ id: 'keepLonger', seal: 'calculated', devices: 10, left: 0 }),
    ]);
  });

  test('take a device already seven years old to nine', () => {
    const fleet = fleetOf({ type: 'laptop', count: 1, origin: 'new', year: 2019 });
    expect(measures(fleet, { keepLonger: 1 }).saving.central).toBeCloseTo(
      making('laptop') * (1 / 7 - 1 / 9),
      9,
    );
  });

  test('never go beyond the longest life published: a computer of eight years stays as it is', () => {
    const { saving, each } = measures(fleetOf({ type: 'laptop', count: 3, origin: 'new', year: 2018 }), {
      keepLonger: 1,
    });
    expect(saving.central).toBe(0);
    expect(each[0]).toMatchObject({ devices: 0, left: 3, leftTypes: ['laptop'] });
  });

  test('for half of the fleet save half as much', () => {
    const fleet = fleetOf({ type: 'monitor-24', count: 40, origin: 'new', year: 2022 });
    const half = measures(fleet, { keepLonger: 1 / 2 }).saving.central;
    expect(half).toBeCloseTo(measures(fleet, { keepLonger: 1 }).saving.central / 2, 9);
  });
});

describe('refurbished purchases', () => {
  test('save their manufacture, less what comes back, by hand', () => {
    const fleet = fleetOf({ type: 'laptop', count: 10, origin: 'new', year: 2024 });
    const made = factor('laptop.manufacture') + factor('laptop.distribution') + factor('laptop.end-of-life');
    const whole = 10 * (made / 5 - factor('laptop.refit') / 3) * 0.3;
    expect(measures(fleet, { refurbished: 0.3 }, { rebound: 0 }).saving.central).toBeCloseTo(whole, 9);
    const net = whole * (1 - factor('lever.rebound'));
    expect(measures(fleet, { refurbished: 0.3 }).saving.central).toBeCloseTo(net, 9);
  });

  test('give nothing for what has no figure', () => {
    const fleet = fleetOf(
      { type: 'monitor-24', count: 5, origin: 'new', year: 2024 },
      { type: 'laptop', count: 2, origin: 'refurbished', year: 2024 },
    );
    const { saving, each } = measures(fleet, { refurbished: 1 });
    expect(saving.central).toBe(0);
    expect(each[0]).toMatchObject({ devices: 0, left: 7, leftTypes: ['monitor-24', 'laptop'] });
  });
});

describe('measures taken together', () => {
  const share = evenly(0, 1);
  const fleet = fleetOf(
    { type: 'laptop', count: 120, origin: 'new', year: 2023 },
    { type: 'laptop', count: 30, origin: 'new', year: 2016 },
    { type: 'desktop-pro', count: 80, year: 2020 },
    { type: 'monitor-24', count: 200, origin: 'new' },
    { type: 'smartphone', count: 50, origin: 'new', year: 2024 },
  );

  test('change nothing when nothing is chosen', () => {
    const { before, after, saving, each } = measures(fleet, {});
    expect(after).toEqual(before);
    expect(saving).toEqual({ central: 0, low: 0, high: 0 });
    expect(each).toEqual([]);
  });

  test('save less than the sum of each alone, and never more than there is', () => {
    fc.assert(
      fc.property(share, share, (keepLonger, refurbished) => {
        const { before, after, saving, each } = measures(fleet, { keepLonger, refurbished });
        const alone = each.reduce((all, effect) => all + effect.saving.central, 0);
        expect(saving.central).toBeLessThanOrEqual(alone + 1e-9);
        expect(after.central).toBeCloseTo(before.central - saving.central, 6);
        expect(after.central).toBeGreaterThanOrEqual(0);
        expect(saving.low).toBeLessThanOrEqual(saving.central);
        expect(saving.high).toBeGreaterThanOrEqual(saving.central);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is given away', () => {
  /** Of those that leave at a mean age, the part that leaves before ten years: Weibull of shape 4, Γ(1 + 1/4) = 0.9064. */
  const underTen = (mean: number) => 1 - Math.exp(-(((10 * 0.9064024770554771) / mean) ** 4));

  test('leaves at five years, serves again, and spares a part of a new device, by hand', () => {
    const given = donation(fleetOf({ type: 'laptop', count: 100, origin: 'new', year: 2024 }), 0.5);
    const [again, displaced] = ['policy.donation.working', 'policy.displacement'].map(factor) as [
      number,
      number,
    ];
    const years = factor('laptop.second-life');
    const life = years / factor('stock.laptop.first-life');
    const made = factor('laptop.manufacture') + factor('laptop.distribution');
    const leaves = 10 * underTen(5);
    expect(given.yearly.devices.central).toBeCloseTo(leaves, 9);
    expect(given.yearly.serving.central).toBeCloseTo(leaves * factor('policy.donation.working'), 9);
    const one = displaced * life * made - factor('handover.carriage') - (1 - displaced) * years * plugged;
    expect(given.yearly.saving.central).toBeCloseTo(leaves * again * additional * one, 9);
    expect(given.missing).toEqual([]);
  });

  test('spares one new device at most, however long it serves again', () => {
    const longer = withLaw(catalogue, 'laptop.second-life', certain(50));
    const lasting = {
      ...rules,
      factors: { ...rules.factors, 'laptop.second-life': longer.factors['laptop.second-life']! },
    };
    const drawn = createSample(councilCatalogue(longer, lasting).factors, sample.draws, sample.seed);
    const fleet = fleetOf({ type: 'laptop', count: 5, origin: 'new', year: 2024 });
    const { saving } = createDonation(longer, lasting, drawn)(fleet, 1).yearly;
    const made = factor('laptop.manufacture') + factor('laptop.distribution');
    const on = (1 - factor('policy.displacement')) * 50 * plugged;
    const spared = factor('policy.displacement') * made - factor('handover.carriage') - on;
    const leaves = underTen(5);
    expect(saving.central).toBeCloseTo(leaves * factor('policy.donation.working') * additional * spared, 9);
  });

  test('is what leaves before ten years where the law says so: the law sends the others to recycling', () => {
    const share = (type: string, years: number) =>
      donation(fleetOf({ type, count: 100, origin: 'new', year: 2024 }), 1, { years: { [type]: years } })
        .yearly.devices.central /
      (100 / years);
    for (const years of [5, 9.1, 12.6]) expect(share('laptop', years)).toBeCloseTo(underTen(years), 9);
    expect(underTen(9.1)).toBeCloseTo(0.63, 2);
    expect(underTen(12.6)).toBeCloseTo(0.23, 2);
    const free = council.devices.find(({ id }) => !rules.law.reuse.devices.includes(id))!;
    expect(share(free.id, 12.6)).toBeCloseTo(1, 9);
    // kept longer than is usual, each is as old as it is
    for (const [year, given] of [
      [2018, 1],
      [2012, 0],
    ] as const) {
      const { devices } = donation(fleetOf({ type: 'laptop', count: 1, year }), 1).yearly;
      expect(devices.central > 0 ? 1 : 0).toBe(given);
    }
  });

  test('counts what waits, retired, once, leaves out what is in stock and the oldest, and lists what has no second life', () => {
    const { waiting, missing } = donation(
      fleetOf(
        { type: 'laptop', count: 4, state: 'retired', year: 2018 },
        { type: 'laptop', count: 3, state: 'stock', year: 2018 },
        { type: 'laptop', count: 5, state: 'retired', year: 2012 },
        { type: 'monitor-24', count: 6, state: 'retired' },
      ),
      1,
    );
    expect(waiting.devices.central).toBe(10);
    expect(waiting.saving.central).toBeGreaterThan(0);
    expect(missing).toEqual(['monitor-24']);
  });

  test('is nothing when nothing is given', () => {
    const { yearly } = donation(fleetOf({ type: 'laptop', count: 100 }), 0);
    expect(yearly.saving).toEqual({ central: 0, low: 0, high: 0 });
  });
});
