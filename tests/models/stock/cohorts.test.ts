/** Devices by year of entry: those that leave are those that are missing, and all leave in the end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCohorts, MOST_YEARS } from '../../../models/stock/cohorts.ts';
import { OLDEST, weibullLives } from '../../../models/stock/life.ts';

const [of, longerOf, secondOf] = [weibullLives(2), weibullLives(2), weibullLives(1.5)];
const { first, ends, begin, leaveBetween, growOlder, endLater } = createCohorts();
const sum = (row: Float64Array) => row.reduce((all, each) => all + each, 0);
const years = fc.double({ min: 1, max: 6, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a settled stock stands for as many a year as its mean life has years, and loses one year’s entries', () => {
  fc.assert(
    fc.property(years, (mean) => {
      const life = of(0, mean);
      first.fill(0);
      begin({ first: life, second: life }, 10, life.ages, 1);
      expect(sum(first) / (10 * life.mean)).toBeCloseTo(1, 9);
      // those of the year itself are not in yet
      expect(growOlder(OLDEST, 1) / (10 * (1 - life.leaving[0]!))).toBeCloseTo(1, 9);
    }),
  );
});

test('those that leave are those that are missing, whatever the law and the repairs, and none is left at last', () => {
  fc.assert(
    fc.property(
      years,
      years,
      share,
      fc.double({ min: 0.8, max: 1, noNaN: true }),
      (mean, more, ramp, kept) => {
        const [life, longer] = [of(0, mean), longerOf(0, mean + more)];
        first.fill(0);
        begin({ first: life, second: life }, 10, longer.ages, MOST_YEARS);
        leaveBetween(life, longer, ramp);
        for (let year = 0; year < MOST_YEARS; year++) {
          const before = sum(first);
          const left = growOlder(OLDEST + year, kept);
          expect(before - sum(first)).toBeCloseTo(left, 9);
        }
        expect(sum(first)).toBeLessThan(1e-3);
      },
    ),
    { numRuns: 30 },
  );
});

test('second lives that begin end later, all but those that end in their first year', () => {
  const second = secondOf(0, 3);
  begin({ first: second, second }, 0, second.ages, MOST_YEARS);
  endLater(100, 2, MOST_YEARS, ends);
  expect(sum(ends.subarray(0, 3))).toBe(0);
  expect(sum(ends)).toBeCloseTo(100 * (1 - second.ending[0]!), 9);
});

test('more years than there is room for are refused', () => {
  const life = of(0, 3);
  expect(() => begin({ first: life, second: life }, 1, life.ages, MOST_YEARS + 1)).toThrow(RangeError);
});
