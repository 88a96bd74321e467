/** Purchases year by year, from the present ages, and the age pyramid that they come from. */
import { describe, expect, test } from 'vitest';
import { pyramid } from '../../../models/fleet/judge/pyramid.ts';
import { renewal } from '../../../models/fleet/judge/renewal.ts';
import { createBuyingComparison } from '../../../models/fleet/judge/renewalFootprint.ts';
import { council, factor, fleetOf, sample } from './shared.ts';

const five = { years: () => 5 };
const bought = (plan: ReturnType<typeof renewal>, type: string) =>
  plan.years.map(({ units }) => units[type] ?? 0);

describe('a plan of purchases', () => {
  test('replaces each device at its age, and its successor after it', () => {
    const plan = renewal(fleetOf({ type: 'laptop', count: 10, year: 2024 }), five, 10);
    // bought in 2024: due in 2029 and in 2034
    expect(plan.years.map(({ year }) => year)).toEqual([
      2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036,
    ]);
    expect(bought(plan, 'laptop')).toEqual([0, 0, 10, 0, 0, 0, 0, 10, 0, 0]);
  });

  test('puts overdue devices in the first year, and says how many there are', () => {
    const plan = renewal(
      fleetOf({ type: 'laptop', count: 4, year: 2015 }, { type: 'laptop', count: 2, year: 2022 }),
      five,
      6,
    );
    expect(plan.overdue).toBe(4);
    expect(bought(plan, 'laptop')).toEqual([6, 0, 0, 0, 0, 6]);
  });

  test('counts as due what reaches its age in the year described, and not what does so a year later', () => {
    const plan = renewal(
      fleetOf({ type: 'laptop', count: 3, year: 2021 }, { type: 'laptop', count: 2, year: 2022 }),
      five,
      2,
    );
    expect([plan.overdue, bought(plan, 'laptop')]).toEqual([3, [5, 0]]);
  });

  test('spreads out devices without a date', () => {
    const plan = renewal(fleetOf({ type: 'laptop', count: 10 }), five, 3);
    expect(plan.undated).toBe(10);
    expect(bought(plan, 'laptop')).toEqual([2, 2, 2]);
  });

  test('is put off by the added years', () => {
    const fleet = fleetOf({ type: 'laptop', count: 10, year: 2024 });
    expect(bought(renewal(fleet, { ...five, added: 2 }, 10), 'laptop')).toEqual([
      0, 0, 0, 0, 10, 0, 0, 0, 0, 0,
    ]);
  });

  test('leaves out what is not in service', () => {
    expect(
      bought(
        renewal(fleetOf({ type: 'laptop', count: 10, state: 'retired', year: 2015 }), five, 3),
        'laptop',
      ),
    ).toEqual([0, 0, 0]);
  });
});

describe('two plans', () => {
  const compare = createBuyingComparison(council, sample);
  const fleet = fleetOf({ type: 'laptop', count: 10, origin: 'new', year: 2024 });
  const made = factor('laptop.manufacture') + factor('laptop.distribution') + factor('laptop.end-of-life');

  test('worked out by hand: what is bought weighs in the year of purchase', () => {
    const [before, after] = [renewal(fleet, five, 8), renewal(fleet, { ...five, added: 2 }, 8)];
    const { years, saving } = compare({ renewal: before }, { renewal: after });
    expect(years[2]).toMatchObject({ year: 2029, before: 10, after: 0 });
    expect(years[2]!.saving.central).toBeCloseTo(10 * made, 6);
    expect(years[4]!.saving.central).toBeCloseTo(-10 * made, 6);
    expect(saving.central).toBeCloseTo(10 * made, 6);
    for (const { saving: each } of years) {
      expect(each.low).toBeLessThanOrEqual(each.central);
      expect(each.high).toBeGreaterThanOrEqual(each.central);
    }
  });

  test('that are the same save nothing, to the last bit', () => {
    const plan = renewal(fleet, five, 8);
    expect(compare({ renewal: plan }, { renewal: plan }).saving).toEqual({ central: 0, low: 0, high: 0 });
  });

  test('with refurbished purchases only differ where a figure says what these weigh', () => {
    const made = factor('laptop.manufacture') + factor('laptop.distribution') + factor('laptop.end-of-life');
    const plan = renewal(fleet, five, 5);
    const { saving } = compare({ renewal: plan }, { renewal: plan, refurbished: 0.5 });
    expect(saving.central).toBeCloseTo(5 * (made - factor('laptop.refit')), 6);
    const screens = renewal(fleetOf({ type: 'monitor-24', count: 10, year: 2024 }), five, 5);
    expect(compare({ renewal: screens }, { renewal: screens, refurbished: 1 }).saving.central).toBe(0);
  });
});

describe('the pyramid of ages', () => {
  const ages = pyramid(
    fleetOf(
      { type: 'laptop', count: 3, year: 2026 },
      { type: 'laptop', count: 2, year: 2023 },
      { type: 'laptop', count: 4 },
      { type: 'monitor-24', count: 1, year: 2016 },
      { type: 'server', count: 9, state: 'stock', year: 2020 },
    ),
  );

  test('counts devices in service by whole years, and separately those without a date', () => {
    expect(ages.map(({ type, byAge, undated }) => [type, byAge, undated])).toEqual([
      ['laptop', [3, 0, 0, 2], 4],
      ['monitor-24', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 0],
    ]);
  });

  test('gives a mean age, and the lifetime that it implies where renewal is even', () => {
    expect(ages[0]!.meanAge).toBeCloseTo((3 * 0.5 + 2 * 3.5) / 5, 9);
    const even = pyramid(
      fleetOf(...[2022, 2023, 2024, 2025, 2026].map((year) => ({ type: 'laptop', count: 7, year }))),
    );
    expect(even[0]!.impliedLife).toBe(5);
  });

  test('has no mean where nothing is dated', () => {
    expect(pyramid(fleetOf({ type: 'laptop', count: 1 }))[0]).not.toHaveProperty('meanAge');
  });

  test('can also show what waits in storage', () => {
    expect(
      pyramid(fleetOf({ type: 'server', count: 9, state: 'stock', year: 2020 }), ['stock']),
    ).toHaveLength(1);
  });
});
