/** Devices by year of entry: those that leave are those that are missing, and all leave in the end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCohorts, MOST_YEARS } from '../../../models/stock/cohorts.ts';
import { MOST_AGES } from '../../../models/stock/leaving.ts';
import { lifeOf, weibullLives, type Life } from '../../../models/stock/life.ts';
import { evenly } from '../evenly.ts';

const [of, longerOf, secondOf] = [weibullLives(2), weibullLives(2), weibullLives(1.5)];
const { first, ends, begin, leaveBetween, growOlder, endLater } = createCohorts();
const sum = (row: Float64Array) => row.reduce((all, each) => all + each, 0);
const years = evenly(1, 6);
const share = evenly(0, 1);

/** Whatever the stock before it left there is never read. */
function settle(life: Life, oldest = life.ages, second = life): void {
  first.fill(NaN);
  ends.fill(NaN);
  begin({ first: life, second }, 10, oldest, MOST_YEARS);
}

/** With a first owner at the end of the year before this one. */
const standing = (year: number, ages: number) =>
  sum(first.subarray(MOST_AGES + year - ages, MOST_AGES + year));

test('a settled stock stands for as many a year as its mean life has years, and loses one year’s entries', () => {
  fc.assert(
    fc.property(years, (mean) => {
      const life = of(0, mean);
      settle(life);
      expect(standing(0, life.ages) / (10 * life.mean)).toBeCloseTo(1, 9);
      // those of the year itself are not in yet
      expect(growOlder(MOST_AGES, 1) / (10 * (1 - life.leaving[0]!))).toBeCloseTo(1, 9);
    }),
  );
});

test('those that leave are those that are missing, whatever the law and the repairs, and none is left at last', () => {
  const kept = fc.double({ min: 0.8, max: 1, noNaN: true });
  fc.assert(
    fc.property(years, years, share, kept, (mean, more, ramp, part) => {
      const [life, longer] = [of(0, mean), longerOf(0, mean + more)];
      settle(life, longer.ages);
      leaveBetween(life, longer, ramp);
      const ages = Math.max(life.ages, longer.ages);
      for (let year = 0; year < MOST_YEARS; year++) {
        const before = standing(year, ages);
        const left = growOlder(MOST_AGES + year, part);
        first[MOST_AGES + year] = 0;
        expect(before - standing(year + 1, ages)).toBeCloseTo(left, 9);
      }
      expect(standing(MOST_YEARS, ages)).toBeLessThan(1e-3);
    }),
    { numRuns: 30 },
  );
});

test('of a life told of by two ages, those that repairs keep leave all the same', () => {
  settle(lifeOf(Float64Array.of(0.4, 1)));
  expect(growOlder(MOST_AGES, 0.5)).toBeCloseTo(6, 12);
});

test('second lives that begin end later, all but those that end in their first year', () => {
  const second = secondOf(0, 3);
  settle(of(0, 3), 0, second);
  endLater(100, 2, MOST_YEARS, ends);
  expect(sum(ends.subarray(0, 3))).toBe(0);
  expect(sum(ends)).toBeCloseTo(100 * (1 - second.ending[0]!), 9);
});
