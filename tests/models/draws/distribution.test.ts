/** Each shape matches what was published: central in the middle, low and high at one chance in twenty. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flaw, valuesOf, Z95, type Distribution } from '../../../models/draws/distribution.ts';

const share: Distribution = { shape: 'normal', central: 0.4, low: 0.1, high: 0.5, min: 0, max: 1 };
const hours: Distribution = { shape: 'log-normal', central: 4, low: 1, high: 12, max: 24 };

describe('a normal', () => {
  const value = valuesOf(share);

  test('is split: one width below per z, another above per z', () => {
    expect(value(0)).toBe(0.4);
    expect(value(-Z95)).toBeCloseTo(0.1, 12);
    expect(value(Z95)).toBeCloseTo(0.5, 12);
    expect(value(-Z95 / 2)).toBeCloseTo(0.25, 12);
    expect(value(Z95 / 2)).toBeCloseTo(0.45, 12);
  });

  test('stops at its bounds, and only there', () => {
    expect(value(-9)).toBe(0);
    expect(valuesOf({ ...share, high: 0.9 })(9)).toBe(1);
    const { min: _min, max: _max, ...free } = share;
    expect(valuesOf(free)(-Z95 * 3)).toBeCloseTo(0.4 - 0.9, 12);
  });
});

describe('a log-normal', () => {
  const value = valuesOf(hours);

  test('is split: one factor below, another above', () => {
    expect(value(0)).toBe(4);
    expect(value(-Z95)).toBeCloseTo(1, 12);
    expect(value(Z95)).toBeCloseTo(12, 12);
    expect(value(-2 * Z95)).toBeCloseTo(0.25, 12);
    expect(value(Z95 / 2)).toBeCloseTo(4 * Math.sqrt(3), 12);
  });

  test('stops at its bounds, either or both, and only there', () => {
    expect(value(9)).toBe(24);
    expect(value(-2 * Z95)).toBeLessThan(1);
    expect(valuesOf({ ...hours, min: 0.5 })(-9)).toBe(0.5);
    const { max: _, ...open } = hours;
    expect(valuesOf(open)(2 * Z95)).toBeCloseTo(36, 9);
    expect(valuesOf({ ...open, min: 0.5 })(-9)).toBe(0.5);
    expect(valuesOf({ ...open, min: 0.5 })(2 * Z95)).toBeCloseTo(36, 9);
  });
});

test('a fixed value is that value', () => {
  const value = valuesOf({ shape: 'fixed', central: 7, low: 7, high: 7 });
  fc.assert(fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (z) => value(z) === 7));
});

test.each<[Distribution, string | undefined]>([
  [share, undefined],
  [hours, undefined],
  [{ ...share, central: 0.4, low: 0.4, high: 0.4 }, undefined],
  [{ ...share, high: 0.39 }, 'low ≤ central ≤ high'],
  [{ ...hours, low: 0 }, 'above zero'],
  [{ ...hours, high: NaN }, 'finite'],
  [{ ...hours, min: 5 }, 'outside its bounds'],
  [{ ...hours, max: 3 }, 'outside its bounds'],
  [{ ...hours, min: 4, max: 4 }, undefined],
  [{ shape: 'fixed', central: 1, low: 1, high: 2 }, 'fixed'],
])('%j is judged: %s', (distribution, why) => {
  if (why === undefined) expect(flaw(distribution)).toBeUndefined();
  else expect(flaw(distribution)).toContain(why);
});
