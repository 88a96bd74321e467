import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, inverseNormal, log } from '../../../models/draws/numbers.ts';
import { evenly } from '../evenly.ts';

const relative = (a: number, b: number) => Math.abs(a - b) / Math.abs(b);

describe('exp and log, made of + − × ÷ and sqrt', () => {
  test('agree with the engine to within the last bits', () => {
    fc.assert(fc.property(evenly(-600, 600), (x) => relative(exp(x), Math.exp(x)) < 1e-15));
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (x) => Math.abs(log(x) - Math.log(x)) <= 1e-15 * Math.max(1, Math.abs(Math.log(x))),
      ),
    );
  });

  test('are the inverse of each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => relative(exp(log(x)), x) < 1e-14),
    );
  });

  test('have the limits of the real functions', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-1000)).toBe(0);
    expect(exp(1000)).toBe(Infinity);
    expect(exp(NaN)).toBeNaN();
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(-Infinity);
    expect(log(Infinity)).toBe(Infinity);
    expect(log(-1)).toBeNaN();
  });
});

describe('inverseNormal', () => {
  // Published values of the standard normal quantile, in the centre, the tails and the far tails
  test.each([
    [0.5, 0],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.9999, 3.719016485455709],
    [1e-6, -4.753424308822899],
    [1e-10, -6.361340902404056],
  ])('gives the published value at %f', (p, z) => {
    expect(inverseNormal(p)).toBeCloseTo(z, 9);
  });

  test('is odd around one half, and increases', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
        expect(inverseNormal(1 - p)).toBeCloseTo(-inverseNormal(p), 6);
        expect(inverseNormal(p + 1e-4)).toBeGreaterThan(inverseNormal(p));
      }),
    );
  });
});
