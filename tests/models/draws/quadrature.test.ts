/** A rule of n nodes integrates every polynomial of degree 2n − 1 exactly, but not of the next degree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaussLegendre } from '../../../models/draws/quadrature.ts';
import { evenly } from '../evenly.ts';

const sizes = Array.from({ length: 20 }, (_, i) => i + 1);

const integral = (n: number, of: (u: number) => number): number => {
  const { nodes, weights } = gaussLegendre(n);
  return nodes.reduce((sum, u, q) => sum + weights[q]! * of(u), 0);
};

/** The Legendre polynomial shifted to [0, 1]; its square has the integral 1 ÷ (2n + 1). */
const legendre = (n: number, u: number): number => {
  let [value, before] = [1, 0];
  for (let k = 1; k <= n; k++) {
    [value, before] = [((2 * k - 1) * (2 * u - 1) * value - (k - 1) * before) / k, value];
  }
  return value;
};

describe.each(sizes)('with %d nodes', (n) => {
  test('nodes are inside the interval, in order, distinct, and symmetric about the middle', () => {
    const { nodes, weights } = gaussLegendre(n);
    expect([nodes.length, weights.length]).toEqual([n, n]);
    expect(nodes.every((u, i) => u > (nodes[i - 1] ?? 0) && u < 1)).toBe(true);
    nodes.forEach((u, i) => expect(u + nodes[n - 1 - i]!).toBeCloseTo(1, 13));
  });

  test('weights are positive, symmetric too, and add up to one', () => {
    const { weights } = gaussLegendre(n);
    expect(weights.every((weight) => weight > 0)).toBe(true);
    weights.forEach((weight, i) => expect(weight).toBeCloseTo(weights[n - 1 - i]!, 13));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 13);
  });

  test('each power up to 2n − 1 has its integral', () => {
    for (let power = 0; power < 2 * n; power++) {
      expect(integral(n, (u) => u ** power)).toBeCloseTo(1 / (power + 1), 13);
      expect(integral(n, (u) => (1 - u) ** power)).toBeCloseTo(1 / (power + 1), 13);
    }
  });

  test('any polynomial of that degree has its integral', () => {
    const coefficients = fc.array(evenly(-10, 10), { maxLength: 2 * n });
    fc.assert(
      fc.property(coefficients, (c) => {
        const exact = c.reduce((sum, factor, power) => sum + factor / (power + 1), 0);
        const found = integral(n, (u) => c.reduce((sum, factor, power) => sum + factor * u ** power, 0));
        expect(found).toBeCloseTo(exact, 11);
      }),
      { numRuns: 20 },
    );
  });

  test('degree 2n is not exact: the nodes are the roots, where the square of the polynomial vanishes', () => {
    expect(integral(n, (u) => legendre(n, u) ** 2)).toBeCloseTo(0, 12);
    expect(1 / (2 * n + 1)).toBeGreaterThan(0.02);
  });

  test('the rule is the same object each time', () => expect(gaussLegendre(n)).toBe(gaussLegendre(n)));
});
