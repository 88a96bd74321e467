/**
 * The largest amounts that an answer may hold: enough for any home, school or town hall, but not for a
 * mistake of units.
 */
export const HOURS_PER_DAY = 24;
export const LEAST_YEARS = 0.1;
export const LIMITS = {
  people: 50,
  listed: 100,
  units: 1000,
  years: 50,
  subscriptions: 100,
  GBPerMonth: 100_000,
  hoursPerWeek: 10_000,
  countPerWeek: 1_000_000,
  storedGB: 1_000_000,
  storedCount: 100_000_000,
} as const;
