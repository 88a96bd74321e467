import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { apart, ribbonChart } from '../../web/charts/ribbon.ts';
import { stackedBar } from '../../web/charts/stack.ts';
import { nation } from '../../web/features/home/nation.ts';

describe('a stacked bar', () => {
  test('fills its width, each segment starting where the previous one ends', () => {
    const values = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.double({ min: 0.01, max: 1000, noNaN: true }),
      { minKeys: 1, maxKeys: 8 },
    );
    fc.assert(
      fc.property(values, (parts) => {
        const segments = stackedBar(parts, 360);
        let end = 0;
        for (const { x, width } of segments) {
          expect(x).toBeCloseTo(end, 6);
          end = x + width;
        }
        expect(end).toBeCloseTo(360, 6);
      }),
    );
  });

  test('has no width when it is empty', () => {
    expect(stackedBar({ a: 0, b: 0 }, 360).map(({ width }) => width)).toEqual([0, 0]);
  });
});

describe('letters at the ends of lines', () => {
  test('stay in place when they are legible, and are otherwise moved apart in the order of the lines', () => {
    expect(apart([100, 20, 60])).toEqual([100, 20, 60]);
    expect(apart([50, 51, 10])).toEqual([50, 68, 10]);
    expect(apart([50, 50, 50])).toEqual([50, 68, 86]);
  });
});

describe('bands over the years', () => {
  const band = (central: number) =>
    [2026, 2027].map((year) => ({ year, low: central - 1, central, high: central + 1 }));
  const values = (central: number) => ribbonChart([band(central)], 300, 100).marks.map(({ value }) => value);

  test('have zero inside them, with room above and below', () => {
    expect(values(1000)[0]).toBe(0);
    expect(values(-1000).at(-1)).toBe(0);
    expect(values(0)).toContain(0);
  });
});

describe('the published footprint of one inhabitant', () => {
  test('is the sum of its parts', () => {
    const { total, devices, rows } = nation(load());
    expect(rows.household + rows.work).toBeCloseTo(devices, 9);
    expect(rows.household + rows.work + rows.network + rows.datacenter).toBeCloseTo(total, 9);
  });
});
