/** Which factors make a result uncertain: shares of its variance, where they are known beforehand. */
import { describe, expect, test } from 'vitest';
import { createSample } from '../../../models/draws/sample.ts';
import { sharesOfVariance, varianceShareOf } from '../../../models/draws/varianceShares.ts';

const normal = (id: string) => ({ id, unit: 'kg', shape: 'normal', central: 0, low: -1, high: 1 }) as const;
const ids = ['a', 'b', 'c', 'idle'];
const DRAWS = 20_000;
const sample = createSample(Object.fromEntries(ids.map((id) => [id, normal(id)])), DRAWS, 5);
const [a, b, c] = ids.map((id) => sample.normal(id));
const made = (value: (i: number) => number) => Float64Array.from({ length: DRAWS }, (_, i) => value(i));

describe('shares of variance', () => {
  test('of a weighted sum are the squares of the weights, the largest first, and what does nothing is left out', () => {
    const found = sharesOfVariance(
      made((i) => 100 + 1 * a![i]! + 3 * b![i]! - 2 * c![i]!),
      ['a', 'b', 'c'],
      sample,
    );
    expect(found.map(({ factor }) => factor)).toEqual(['b', 'c', 'a']);
    [9 / 14, 4 / 14, 1 / 14].forEach((share, i) =>
      expect(Math.abs(found[i]!.share - share)).toBeLessThan(0.02),
    );
  });

  test('count what bends: a square, and a sum of a line and a square', () => {
    const square = varianceShareOf(
      made((i) => a![i]! ** 2 + b![i]!),
      sample,
    );
    // the variance of the square of a normal is 2
    expect(Math.abs(square('a') - 2 / 3)).toBeLessThan(0.03);
    expect(Math.abs(square('b') - 1 / 3)).toBeLessThan(0.03);
    const opposed = varianceShareOf(
      made((i) => 2 * a![i]! - c![i]! ** 2),
      sample,
    );
    expect(Math.abs(opposed('c') - 1 / 3)).toBeLessThan(0.03);
    const both = varianceShareOf(
      made((i) => 2 * a![i]! - a![i]! ** 2),
      sample,
    );
    expect(Math.abs(both('a') - 1)).toBeLessThan(0.03);
  });

  test('are those of what explains more than chance: a factor that does nothing has about none', () => {
    const few = createSample(Object.fromEntries(ids.map((id) => [id, normal(id)])), 200, 5);
    const result = few.normal('a').slice();
    const of = varianceShareOf(result, few);
    expect(of('a')).toBeGreaterThan(0.97);
    const others = Array.from({ length: 40 }, (_, k) => {
      const other = createSample({ x: normal('x') }, 200, k);
      return varianceShareOf(result, other)('x');
    });
    // on average no more than nothing, once the chance level is taken off
    expect(Math.abs(others.reduce((sum, each) => sum + each, 0) / others.length)).toBeLessThan(0.005);
    expect(sharesOfVariance(result, ['a'], few)[0]!.share).toBeLessThanOrEqual(1);
  });

  test('of a result that never moves are none', () => {
    const still = new Float64Array(DRAWS).fill(7);
    expect(sharesOfVariance(still, ids, sample)).toEqual([]);
    expect(varianceShareOf(still, sample)('a')).toBe(0);
  });
});
