/** The gamma and normal functions, at values known to many digits. */
import { describe, expect, test } from 'vitest';
import { gamma, normalCdf } from '../../../models/draws/gamma.ts';

test('gamma is a factorial at whole numbers, and the root of pi over two at 1.5', () => {
  let factorial = 1;
  for (let n = 1; n <= 30; n++) {
    expect(gamma(n) / factorial).toBeCloseTo(1, 12);
    factorial *= n;
  }
  expect(gamma(1.5)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 13);
  expect(gamma(2.25) / (1.25 * gamma(1.25))).toBeCloseTo(1, 12);
});

describe('the share of a normal law below a value', () => {
  test.each([
    [-1, 0.158655253931457],
    [-2, 0.0227501319481792],
    [-3, 0.00134989803163009],
    [-5, 2.866515718791939e-7],
    [-7, 1.279812543885835e-12],
    [-8, 6.22096057427178e-16],
    [-10, 7.619853024160525e-24],
    [-20, 2.753624118606233e-89],
  ])('at %d is %d', (z, share) => {
    expect(normalCdf(z) / share).toBeCloseTo(1, 7);
    expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 15);
  });

  test('is nothing or all, further than any number tells', () => {
    expect([normalCdf(-40), normalCdf(40), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1, 0, 1]);
    expect(normalCdf(0)).toBe(0.5);
  });
});
