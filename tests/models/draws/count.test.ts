/** How many of a thing a home has: none in a published share of homes, else one plus a Poisson number. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flaw } from '../../../models/draws/declaration.ts';
import { valuesOf, type Distribution } from '../../../models/draws/distribution.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { catalogue } from '../shared.ts';
import { evenly } from '../evenly.ts';

const count = (central: number, none: number, step = 1): Distribution => ({
  shape: 'count',
  central,
  low: 0,
  high: 10 * central,
  none,
  step,
});

const row = (distribution: Distribution, draws = 20_000) =>
  createSample({ x: { id: 'x', unit: 'unit', ...distribution } }, draws, 5).row('x');

const share = (values: Float64Array, of: number) => values.filter((x) => x === of).length / values.length;
const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;

describe('a count', () => {
  test('has its mean and its share of none, in whole steps', () => {
    const cases = fc.record({
      none: evenly(0, 0.95),
      more: evenly(0, 4),
      step: fc.constantFrom(1, 0.465116),
    });
    fc.assert(
      fc.property(cases, ({ none, more, step }) => {
        const central = step * (1 - none) * (1 + more);
        const values = row(count(central, none, step));
        expect(Math.abs(share(values, 0) - none)).toBeLessThan(1e-3);
        expect(Math.abs(mean(values) / central - 1)).toBeLessThan(5e-3);
        for (const x of values.slice(0, 200))
          expect(Math.abs(x / step - Math.round(x / step))).toBeLessThan(1e-9);
      }),
      { numRuns: 25 },
    );
  });

  test('is one plus a Poisson number where it is not zero', () => {
    const values = row(count(1.6, 0.107));
    const more = 1.6 / 0.893 - 1;
    const first = 0.893 * Math.exp(-more);
    expect(Math.abs(share(values, 1) - first)).toBeLessThan(1e-3);
    expect(Math.abs(share(values, 2) - first * more)).toBeLessThan(1e-3);
    expect(Math.abs(share(values, 3) - (first * more ** 2) / 2)).toBeLessThan(1e-3);
  });

  test('of one in every home is one; without a share of none, no home has none', () => {
    expect(new Set(row(count(1, 0), 500))).toEqual(new Set([1]));
    const { none: _n, step: _s, ...plain } = count(2, 0);
    expect(Math.min(...row(plain, 500))).toBe(1);
  });

  test('rises with z and is bounded', () => {
    const value = valuesOf(count(1.6, 0.107));
    expect(value(-9)).toBe(0);
    expect(value(0)).toBe(1);
    expect(value(9)).toBeGreaterThan(6);
    expect(value(9)).toBeLessThan(20);
  });

  test('with a mean below its share of homes that have one is wrong, and says why', () => {
    expect(flaw(count(0.5, 0.4))).toContain('too few homes with none');
    expect(flaw(count(0.6, 0.4))).toBeUndefined();
    expect(flaw(count(0.5, 0.4, 0.5))).toBeUndefined();
    const { none: _n, ...plain } = count(0.5, 0);
    expect(flaw(plain)).toContain('too few');
  });

  test('of the catalogue has its published mean', () => {
    const counts = Object.values(catalogue.factors).filter(({ shape }) => shape === 'count');
    expect(counts.length).toBeGreaterThan(10);
    for (const factor of counts) {
      expect([factor.id, Math.abs(mean(row(factor)) / factor.central - 1) < 0.02]).toEqual([factor.id, true]);
    }
  });
});
