/** The footprint of a fleet: worked out by hand for small ones, and properties that hold for any. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../models/fleet/judge/answers.ts';
import { councilCatalogue } from '../../../models/fleet/judge/council.ts';
import { mergeFleets, type Fleet, type FleetGroup } from '../../../models/fleet/read/fleet.ts';
import { createFleetEstimator } from '../../../models/fleet/judge/footprint.ts';
import { STATES } from '../../../models/fleet/read/rules.ts';
import { catalogue } from '../shared.ts';
import { council, factor, fleetOf, rules, sample, TODAY } from './shared.ts';

const estimate = createFleetEstimator(council, sample);
const central = (fleet: Fleet) => estimate(fleet).footprint.total.central;

const MIX = factor('electricity.FR');
const DAYS = 365 / 1000;

describe('by hand', () => {
  test('ten new laptops: manufacture over five years, and office hours', () => {
    const made = factor('laptop.manufacture') + factor('laptop.distribution') + factor('laptop.end-of-life');
    const used = factor('laptop.power') * factor('fleet.hours.office') * DAYS * MIX;
    const fleet = fleetOf({ type: 'laptop', count: 10, origin: 'new', year: 2024 });
    expect(central(fleet)).toBeCloseTo(10 * (made / 5 + used), 9);
  });

  test('one nine-year-old desktop: manufacture spread over the nine years that it was kept', () => {
    const made =
      factor('desktop-pro.manufacture') +
      factor('desktop-pro.distribution') +
      factor('desktop-pro.end-of-life');
    const used = factor('desktop-pro.power') * factor('fleet.hours.office') * DAYS * MIX;
    expect(central(fleetOf({ type: 'desktop-pro', count: 1, year: 2017 }))).toBeCloseTo(made / 9 + used, 9);
  });

  test('a refurbished laptop: its refit, over its second life', () => {
    const used = factor('laptop.power') * factor('fleet.hours.office') * DAYS * MIX;
    const fleet = fleetOf({ type: 'laptop', count: 1, origin: 'refurbished', year: 2025 });
    expect(central(fleet)).toBeCloseTo(factor('laptop.refit') / 3 + used, 9);
  });

  test('years and hours that the council gives replace the usual ones', () => {
    const made = factor('laptop.manufacture') + factor('laptop.distribution') + factor('laptop.end-of-life');
    const fleet = fleetOf({ type: 'laptop', count: 4, year: 2025 });
    const { footprint } = estimate(fleet, { years: { laptop: 7 }, hours: { laptop: 0 } });
    expect(footprint.total.central).toBeCloseTo((4 * made) / 7, 9);
  });
});

describe('what is not in service', () => {
  test.each(STATES.filter((state) => state !== 'service'))('%s weighs nothing, and is listed', (state) => {
    const { footprint, notices } = estimate(fleetOf({ type: 'laptop', count: 3, state }));
    expect(footprint.total).toEqual({ central: 0, low: 0, high: 0 });
    expect(notices).toContainEqual({ code: 'not-in-service', devices: 3, types: ['laptop'] });
  });
});

test('assumptions are listed: origin, year, a lifetime exceeded, a device that is not in the catalogue', () => {
  const { notices, types } = estimate(
    fleetOf(
      { type: 'laptop', count: 2, origin: 'new', year: 2025 },
      { type: 'laptop', count: 3 },
      { type: 'desktop-pro', count: 4, origin: 'new', year: 2015 },
      { type: 'abacus', count: 1, origin: 'new', year: 2020 },
    ),
  );
  expect(notices).toEqual([
    { code: 'unknown-device', devices: 1, types: ['abacus'] },
    { code: 'origin-supposed', devices: 3, types: ['laptop'] },
    { code: 'year-unknown', devices: 3, types: ['laptop'] },
    { code: 'beyond-life', devices: 4, types: ['desktop-pro'] },
  ]);
  expect(types.map(({ type, devices }) => [type, devices])).toEqual([
    ['laptop', 5],
    ['desktop-pro', 4],
  ]);
});

test('a device without a figure for electricity is listed as a gap', () => {
  const { footprint } = estimate(fleetOf({ type: 'scanner', count: 5, origin: 'new' }));
  expect(footprint.notices).toContainEqual({ code: 'power-gap', item: 'scanner' });
});

test('the result per post is given where posts are known, and nowhere else', () => {
  const fleet = fleetOf({ type: 'laptop', count: 30, origin: 'new', year: 2024 });
  expect(estimate(fleet)).not.toHaveProperty('perPost');
  const { footprint, perPost } = estimate({ ...fleet, posts: 20 });
  expect(perPost!.central).toBeCloseTo(footprint.total.central / 20, 9);
  expect(estimate({ ...fleet, posts: 20 }, { posts: 10 }).perPost!.central).toBeCloseTo(
    footprint.total.central / 10,
    9,
  );
});

const group: fc.Arbitrary<FleetGroup> = fc
  .record({
    type: fc.constantFrom(...council.devices.map(({ id }) => id)),
    state: fc.constantFrom(...STATES),
    year: fc.option(fc.integer({ min: 2005, max: TODAY.year }), { nil: undefined }),
    origin: fc.option(fc.constantFrom('new' as const, 'refurbished' as const, 'second-hand' as const), {
      nil: undefined,
    }),
    count: fc.integer({ min: 1, max: 5000 }),
  })
  .map(({ year, origin, ...rest }) => ({
    ...rest,
    ...(year !== undefined && { year }),
    ...(origin !== undefined && { origin }),
  }));
const anyFleet = fc.array(group, { maxLength: 12 }).map((groups) => fleetOf(...groups));

describe('any fleet', () => {
  test('merged with itself weighs twice as much, to the last bit', () => {
    fc.assert(
      fc.property(anyFleet, (fleet) => {
        expect(central(mergeFleets(fleet, fleet))).toBe(2 * central(mergeFleets(fleet, fleetOf())));
      }),
      { numRuns: 60 },
    );
  });

  test('weighs what its parts weigh together, and its central value is in its range', () => {
    fc.assert(
      fc.property(anyFleet, anyFleet, (one, other) => {
        const { footprint, types } = estimate(mergeFleets(one, other));
        const { central: whole, low, high } = footprint.total;
        expect(whole).toBeCloseTo(central(one) + central(other), 6);
        expect(types.reduce((all, { estimate: each }) => all + each.central, 0)).toBeCloseTo(whole, 6);
        expect(low).toBeLessThanOrEqual(whole);
        expect(high).toBeGreaterThanOrEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test('weighs no less with one more device', () => {
    fc.assert(
      fc.property(anyFleet, group, (fleet, more) => {
        expect(central({ ...fleet, groups: [...fleet.groups, more] })).toBeGreaterThanOrEqual(
          central(fleet) - 1e-9,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('is an answer for each of its devices in service, once', () => {
    fc.assert(
      fc.property(anyFleet, (fleet) => {
        const inService = fleet.groups.filter(({ state }) => state === 'service');
        const count = (all: readonly { count: number }[]) => all.reduce((sum, each) => sum + each.count, 0);
        expect(count(entriesOf(fleet, council))).toBe(count(inService));
      }),
      { numRuns: 60 },
    );
  });
});

test('of fifty thousand devices is no problem: answers are limited at the edge, not in the models', () => {
  const fleet = fleetOf({ type: 'laptop', count: 50_000, origin: 'new', year: 2024 });
  expect(central(fleet)).toBeCloseTo(
    50_000 * central(fleetOf({ type: 'laptop', count: 1, origin: 'new', year: 2024 })),
    3,
  );
});

test('the council’s catalogue is built once, and leaves the household’s as it was', () => {
  expect(councilCatalogue(catalogue, rules)).toBe(council);
  const laptop = (devices: typeof catalogue.devices) => devices.find(({ id }) => id === 'laptop')!;
  expect(laptop(catalogue.devices).years.factor).toBe('years.laptop');
  expect(laptop(council.devices).years.factor).toBe('fleet.years.computer');
  expect(council.devices.every(({ count, origins }) => count === undefined && origins === undefined)).toBe(
    true,
  );
});
