/** Purchases to plan: as the fleet is renewed now, and with devices kept longer or bought refurbished. */
import { expect, test } from 'vitest';
import { createPlans } from '../../../models/fleet/judge/plan.ts';
import { createReports } from '../../../models/fleet/judge/report.ts';
import { catalogue } from '../shared.ts';
import { factor, fleetOf, rules, sample } from './shared.ts';

const planOf = createPlans(catalogue, rules, sample);
const FLEET = fleetOf({ type: 'laptop', count: 10, year: 2024 }, { type: 'laptop', count: 4, year: 2015 });
const bought = (plan: ReturnType<typeof planOf>, key: 'before' | 'after') =>
  plan.years.map((year) => year[key]);

test('two-year-old laptops are replaced at five years, then five years later; those past that age at once', () => {
  const plan = planOf(FLEET, {});
  expect(bought(plan, 'before')).toEqual([4, 0, 10, 0, 0, 4, 0, 10, 0, 0]);
  expect(bought(plan, 'after')).toEqual(bought(plan, 'before'));
  expect(plan.saving.central).toBe(0);
  expect(plan.overdue).toBe(4);
});

test('laptops kept two years longer are replaced at seven; for half of them, half at each date', () => {
  expect(bought(planOf(FLEET, { keepLonger: 1 }), 'after')).toEqual([4, 0, 0, 0, 10, 0, 0, 4, 0, 0]);
  expect(bought(planOf(FLEET, { keepLonger: 0.5 }), 'after')).toEqual([4, 0, 5, 0, 5, 2, 0, 7, 0, 0]);
});

test('refurbished purchases are lighter, and bought again after a second life of three years, as in the simulator; a council’s own years are used', () => {
  const plan = planOf(FLEET, { refurbished: 1 });
  expect(factor('laptop.second-life')).toBe(3);
  expect(bought(plan, 'after')).toEqual([4, 0, 10, 4, 0, 10, 4, 0, 10, 4]);
  // half of each purchase after three years, half after five
  expect(bought(planOf(FLEET, { refurbished: 0.5 }), 'after')).toEqual([4, 0, 10, 2, 0, 7, 1, 5, 4.5, 0.5]);
  expect(plan.saving.central).toBeGreaterThan(0);
  expect(bought(planOf(FLEET, {}, { years: { laptop: 4 } }), 'before').slice(0, 3)).toEqual([4, 10, 0]);
});

test('a device that is not in the catalogue is not planned, and the report says so', () => {
  const report = createReports(catalogue, rules, sample)(fleetOf({ type: 'abacus', count: 3 }));
  expect(report.plan.years.every(({ before }) => before === 0)).toBe(true);
  expect(report.notices).toContainEqual({ code: 'unknown-device', devices: 3, types: ['abacus'] });
});
