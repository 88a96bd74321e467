/** Published cases of dynamic stock models, and closed forms in steady state. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflowOf, stockOf } from '../../../models/stock/oneState.ts';
import { gamma, normalCdf } from '../../../models/draws/gamma.ts';
import { leavingByAge, MID_YEAR, meanLife, START_OF_YEAR } from '../../../models/stock/leaving.ts';
import {
  fixedLife,
  foldedNormal,
  logNormal,
  normal,
  weibull,
  weibullScale,
  type Survival,
} from '../../../models/stock/survival.ts';
import { evenly } from '../evenly.ts';

const INFLOW = Array.from({ length: 10 }, (_, year) => year + 1);
const published = (survival: Survival) => stockOf(INFLOW, leavingByAge(survival, START_OF_YEAR, 0));

describe('inflow 1 to 10 in years 0 to 9, start-of-year convention (cases published with open dynamic stock models)', () => {
  test('fixed life of 5 years', () => {
    expect(published(fixedLife(5))).toEqual([1, 3, 6, 10, 15, 20, 25, 30, 35, 40]);
  });

  test.each([
    { law: 'normal 5 ± 1.5', survival: normal(5, 1.5), stocks: [0.99957, 2.99531, 5.9683, 9.85008] },
    { law: 'Weibull 1.2, 1', survival: weibull(1.2, 1), stocks: [1, 2.36788, 3.83628, 5.3285] },
  ])('$law', ({ survival, stocks }) => {
    const found = published(survival);
    stocks.forEach((stock, year) => expect(found[year]).toBeCloseTo(stock, 5));
  });
});

const LAWS: readonly { name: string; of: (mean: number) => Survival }[] = [
  ...[1, 1.5, 2, 3].map((shape) => ({
    name: `Weibull ${shape}`,
    of: (mean: number) => weibull(shape, weibullScale(shape, mean)),
  })),
  { name: 'log-normal', of: (mean) => logNormal(mean, mean / 2) },
  { name: 'normal', of: (mean) => normal(mean, mean / 4) },
];

describe('in steady state', () => {
  test.each(LAWS)('inflow is stock over mean life, within 1 %, mid-year ($name)', ({ of }) => {
    for (const mean of [2.5, 3.5, 5, 7, 12]) {
      const leaving = leavingByAge(of(mean), MID_YEAR);
      expect(meanLife(leaving) / mean).toBeGreaterThan(0.99);
      expect(meanLife(leaving) / mean).toBeLessThan(1.01);
      const stock = stockOf(new Array<number>(200).fill(3), leaving).at(-1)!;
      expect(stock).toBeCloseTo(3 * meanLife(leaving), 9);
    }
  });

  test('by the start-of-year convention, 2.5 years last 3', () => {
    expect(meanLife(leavingByAge(fixedLife(2.5), START_OF_YEAR))).toBe(3);
  });
});

describe('laws', () => {
  const mean = evenly(1, 15);
  test.each(LAWS)('$name falls from 1 to 0 and keeps its mean', ({ of }) => {
    fc.assert(
      fc.property(mean, (years) => {
        const survival = of(years);
        const step = years / 200;
        let sum = 0;
        let before = survival(0);
        expect(before).toBeGreaterThan(0.999);
        for (let i = 0; i < 2000; i++) {
          const still = survival((i + 1 / 2) * step);
          expect(still).toBeLessThanOrEqual(before);
          sum += still * step;
          before = still;
        }
        expect(before).toBeLessThan(0.001);
        expect(sum / years).toBeCloseTo(1, 2);
      }),
      { numRuns: 20 },
    );
  });

  test('a log-normal has the standard deviation asked for', () => {
    for (const [mean, sd] of [
      [5, 1.5],
      [4, 3],
      [12, 2],
    ] as const) {
      const survival = logNormal(mean, sd);
      const step = mean / 100;
      let squares = 0;
      for (let i = 0; i < 10_000; i++)
        squares += 2 * (i + 1 / 2) * step * survival((i + 1 / 2) * step) * step;
      expect(Math.sqrt(squares - mean * mean) / sd).toBeCloseTo(1, 2);
    }
  });

  test('a folded normal is the two sides of a normal', () => {
    expect(foldedNormal(0, 1)(1)).toBeCloseTo(2 * normalCdf(-1), 12);
    expect(foldedNormal(5, 1.5)(0)).toBeCloseTo(1, 12);
  });

  test('gamma and normal functions at known values', () => {
    expect(gamma(1)).toBeCloseTo(1, 12);
    expect(gamma(5)).toBeCloseTo(24, 10);
    expect(gamma(1.5)).toBeCloseTo(0.886226925452758, 12);
    expect(normalCdf(0)).toBeCloseTo(0.5, 15);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 12);
    expect(normalCdf(-8) / 6.22096057427178e-16).toBeCloseTo(1, 7);
    expect(normalCdf(40)).toBe(1);
  });
});

describe('stock-driven', () => {
  test('the inflow found makes the stock asked for, when it can', () => {
    const stocks = fc.array(evenly(0, 100), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(stocks, evenly(1, 10), (wanted, years) => {
        const leaving = leavingByAge(weibull(2, weibullScale(2, years)));
        const found = stockOf(inflowOf(wanted, leaving), leaving);
        found.forEach((stock, year) => {
          expect(stock).toBeGreaterThanOrEqual(wanted[year]! * (1 - 1e-12));
          if (inflowOf(wanted, leaving)[year]! > 0) expect(stock).toBeCloseTo(wanted[year]!, 9);
        });
      }),
    );
  });
});
