import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flaw } from '../../../models/draws/declaration.ts';
import { valuesOf, type Distribution } from '../../../models/draws/distribution.ts';
import { interval, quantile } from '../../../models/draws/quantile.ts';
import { createSample } from '../../../models/draws/sample.ts';
import type { Factors } from '../../../models/draws/factor.ts';
import { evenly } from '../evenly.ts';

const factor = (id: string, distribution: Partial<Distribution>) => ({
  id,
  unit: 'kg',
  shape: 'log-normal' as const,
  central: 10,
  low: 5,
  high: 30,
  ...distribution,
});

const FACTORS: Factors = {
  a: factor('a', {}),
  b: factor('b', { shape: 'normal', central: 0.4, low: 0, high: 0.9, min: 0, max: 1 }),
  c: factor('c', { shape: 'fixed', central: 7, low: 7, high: 7 }),
};

describe('a distribution', () => {
  const positive = fc.tuple(evenly(0.1, 1), evenly(1, 100), evenly(1, 10)).map(([l, c, h]) => ({
    ...{ shape: 'log-normal' as const, keeps: 'median' as const },
    ...{ central: c, low: c * l, high: c * h },
  }));

  test('has a median, low and high at its 50th, 5th and 95th percentiles', () => {
    fc.assert(
      fc.property(positive, (d) => {
        const value = valuesOf(d);
        expect(value(0)).toBeCloseTo(d.central, 9);
        expect(value(-1.6448536269514722)).toBeCloseTo(d.low, 8);
        expect(value(1.6448536269514722) / d.high).toBeCloseTo(1, 9);
      }),
    );
  });

  test('increases with z and stays within its bounds', () => {
    const value = valuesOf({ shape: 'normal', central: 0.4, low: 0, high: 0.9, min: 0, max: 1 });
    fc.assert(
      fc.property(evenly(-6, 6), evenly(0, 2), (z, step) => {
        expect(value(z + step)).toBeGreaterThanOrEqual(value(z));
        expect(value(z)).toBeGreaterThanOrEqual(0);
        expect(value(z)).toBeLessThanOrEqual(1);
      }),
    );
    expect(value(6)).toBe(1);
    expect(value(-6)).toBe(0);
  });

  test.each([
    [{ shape: 'log-normal', central: 1, low: 2, high: 3 }, 'low ≤ central ≤ high'],
    [{ shape: 'log-normal', central: 1, low: 0, high: 3 }, 'above zero'],
    [{ shape: 'fixed', central: 1, low: 0, high: 3 }, 'fixed'],
    [{ shape: 'normal', central: NaN, low: 0, high: 3 }, 'finite'],
    [{ shape: 'normal', central: 2, low: 0, high: 3, max: 1 }, 'bounds'],
  ] as [Distribution, string][])('that is wrong is refused with a reason: %j', (d, why) => {
    expect(flaw(d)).toContain(why);
  });
});

describe('a sample', () => {
  test('has the declared median and percentiles, whatever the seed', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (seed) => {
        const row = createSample(FACTORS, 1000, seed).row('a');
        expect(quantile(row, 0.5)).toBeCloseTo(10, 2);
        expect(quantile(row, 0.05)).toBeCloseTo(5, 1);
        expect(quantile(row, 0.95) / 30).toBeCloseTo(1, 2);
      }),
      { numRuns: 20 },
    );
  });

  test('does not change when a factor is added', () => {
    const more = { ...FACTORS, d: factor('d', {}) };
    expect(createSample(more, 500, 9).row('a')).toEqual(createSample(FACTORS, 500, 9).row('a'));
  });

  test('may have no draws, but not a few', () => {
    expect(createSample(FACTORS, 0, 1).row('a')).toHaveLength(0);
    expect(() => createSample(FACTORS, 1, 1)).toThrow(RangeError);
    expect(() => createSample(FACTORS, 99, 1)).toThrow(RangeError);
  });

  test('draws factors independently of one another', () => {
    const sample = createSample(FACTORS, 1000, 4);
    const [x, y] = [sample.normal('a'), sample.normal('b')];
    const correlation = x.reduce((sum, value, i) => sum + value * y[i]!, 0) / x.length;
    expect(Math.abs(correlation)).toBeLessThan(0.1);
  });

  test('of the mean of several models varies less than one, and goes along with it as far as they share', () => {
    const factors: Factors = { ...FACTORS, share: { ...FACTORS['c']!, id: 'share', central: 0.6 } };
    const sample = createSample(factors, 20_000, 3);
    const one = sample.row('b');
    const four = sample.row('b', { share: 'share', count: 4 });
    const mean = (row: Float64Array) => row.reduce((sum, x) => sum + x, 0) / row.length;
    const apart = (row: Float64Array, middle = mean(row)) => row.map((x) => x - middle);
    const together = (x: Float64Array, y: Float64Array, [a, b] = [apart(x), apart(y)]) =>
      mean(a.map((value, i) => value * b[i]!));
    const square = 1 - 0.6 + 0.6 / 4;
    expect(mean(four)).toBeCloseTo(mean(one), 2);
    expect(together(four, four) / together(one, one)).toBeCloseTo(square, 1);
    expect(together(one, four) / together(one, one)).toBeCloseTo(square, 1);
  });

  test('keeps a fixed factor fixed, and gives reciprocals', () => {
    const sample = createSample(FACTORS, 100, 1);
    expect(new Set(sample.row('c'))).toEqual(new Set([7]));
    expect(sample.reciprocal('c')[0]).toBe(1 / 7);
    expect(sample.row('a')).toBe(sample.row('a'));
  });

  test('refuses invalid input', () => {
    expect(() => createSample(FACTORS, 10, 1)).toThrow(RangeError);
    expect(() => createSample(FACTORS, 99, 1)).toThrow('draws: 99');
    expect(() => createSample(FACTORS, 100_001, 1)).toThrow('draws: 100001');
    expect([100, 100_000].map((draws) => createSample(FACTORS, draws, 1).draws)).toEqual([100, 100_000]);
    expect(() => createSample(FACTORS, 1000.5, 1)).toThrow(RangeError);
    expect(() => createSample(FACTORS, 1000, -1)).toThrow(RangeError);
    expect(() => createSample(FACTORS, 1000, 0.5)).toThrow(RangeError);
    expect(() => createSample(FACTORS, 1000, 1).row('nothing')).toThrow('unknown factor: nothing');
  });
});

describe('quantiles without sorting', () => {
  const sorted = (row: Float64Array, p: number) => {
    const values = Float64Array.from(row).sort();
    const position = Math.min(row.length - 1, Math.max(0, row.length * p - 0.5));
    const below = Math.floor(position);
    return values[below]! + (position - below) * ((values[below + 1] ?? values[below]!) - values[below]!);
  };
  const rows = fc.float64Array({ minLength: 1, maxLength: 400, min: -1e6, max: 1e6, noNaN: true });

  test('are those of the sorted row', () => {
    fc.assert(
      fc.property(rows, evenly(0, 1), (row, p) => {
        const before = Float64Array.from(row);
        expect(quantile(row, p)).toBeCloseTo(sorted(row, p), 6);
        expect(row).toEqual(before);
      }),
    );
  });

  test('of equal values are that value', () => {
    expect(interval(3, new Float64Array(50).fill(3))).toEqual({ central: 3, low: 3, high: 3 });
  });

  test('of an empty row are an error', () => {
    expect(() => quantile(new Float64Array(0), 0.5)).toThrow(new RangeError('no draws'));
  });
});
