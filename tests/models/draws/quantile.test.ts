/** The ends of a range by definition: Hazen's, on the sorted values. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bounds, quantile } from '../../../models/draws/quantile.ts';
import { evenly } from '../evenly.ts';

/** Value i stands at (i + ½) / n; linear in between; the first and the last value beyond. */
function defined(row: Float64Array, p: number): number {
  const sorted = row.toSorted();
  const position = Math.min(row.length - 1, Math.max(0, row.length * p - 0.5));
  const below = Math.floor(position);
  const [first, next] = [sorted[below]!, sorted[Math.min(row.length - 1, below + 1)]!];
  return first + (position - below) * (next - first);
}

const share = evenly(0, 1);
const value = fc.oneof(evenly(-1e6, 1e6), fc.integer({ min: 0, max: 3 }));
const row = fc.array(value, { minLength: 1, maxLength: 300 }).map((values) => Float64Array.from(values));

test('a quantile matches the definition, whether its neighbours are near or far apart', () => {
  fc.assert(
    fc.property(row, share, (values, p) => {
      const size = Math.max(1, ...values.map(Math.abs));
      expect(Math.abs(quantile(values, p) - defined(values, p))).toBeLessThanOrEqual(1e-9 * size);
    }),
    { numRuns: 500 },
  );
  expect(quantile(Float64Array.of(0, 100), 1 / 2)).toBe(50);
  expect(quantile(Float64Array.of(0, 1, 1000), 0.7)).toBeCloseTo(1 + 0.6 * 999, 9);
});

test('the ends of a range are the 5th and 95th percentiles', () => {
  const values = Float64Array.from({ length: 1000 }, (_, i) => i);
  expect(bounds(values)).toEqual({ low: 49.5, high: 949.5 });
});

test('the value after a quantile is the least of those beyond, in whatever order they were drawn', () => {
  expect(quantile(Float64Array.of(0, 50.25, 50.3, 100), 1 / 4)).toBeCloseTo(25.125, 9);
  expect(quantile(Float64Array.of(0, 50.3, 50.25, 100), 1 / 4)).toBeCloseTo(25.125, 9);
});

test('many values that are close are told apart', () => {
  const close = Float64Array.from({ length: 101 }, (_, i) => (i === 0 ? 1000 : 1 - i / 1000));
  expect(quantile(close, 1 / 4)).toBeCloseTo(defined(close, 1 / 4), 12);
});
