/** Each shape matches what was published: the mean is central, low and high at one chance in twenty. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { flaw, lawOf, type Declaration } from '../../../models/draws/declaration.ts';
import { valuesOf, Z95, type Distribution } from '../../../models/draws/distribution.ts';
import { inverseNormal } from '../../../models/draws/numbers.ts';
import { evenly } from '../evenly.ts';

const share: Distribution = {
  shape: 'normal',
  central: 0.4,
  low: 0.1,
  high: 0.5,
  min: 0,
  max: 1,
};
const near = (...values: number[]) => values.map((value) => expect.closeTo(value, 12));
const hours: Distribution = { shape: 'log-normal', central: 4, low: 1, high: 12, max: 24 };

describe('a normal', () => {
  const value = valuesOf(share);

  test('is split: one width below per z, another above per z', () => {
    expect(value(0)).toBe(0.4);
    expect([-1, 1, -0.5, 0.5].map((widths) => value(widths * Z95))).toEqual(near(0.1, 0.5, 0.25, 0.45));
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
    expect([-1, 1, -2, 0.5].map((widths) => value(widths * Z95))).toEqual(
      near(1, 12, 0.25, 4 * Math.sqrt(3)),
    );
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

describe('what is kept', () => {
  const GRID = Array.from({ length: 20_000 }, (_, i) => inverseNormal((i + 1 / 2) / 20_000));
  /** The mean of a law, or the harmonic one, over a grid of exact quantiles. */
  function meanOf(d: Distribution, harmonic = false): number {
    const value = valuesOf(d);
    const sum = GRID.reduce((all, z) => all + (harmonic ? 1 / value(z) : value(z)), 0);
    return harmonic ? GRID.length / sum : sum / GRID.length;
  }

  test('each factor of the catalogue has central as its mean, and low and high as percentiles', () => {
    const far: string[] = [];
    for (const factor of Object.values(load().factors)) {
      if (factor.shape === 'fixed') continue;
      const value = valuesOf(factor);
      if (factor.centralIs === 'median') expect(value(0)).toBe(factor.central);
      else if (Math.abs(meanOf(factor, factor.centralIs === 'harmonic-mean') / factor.central - 1) > 0.005)
        far.push(factor.id);
      if (factor.shape === 'log-normal' || factor.shape === 'normal') {
        expect(Math.abs(value(-Z95) - factor.low), factor.id).toBeLessThan(1e-9 * factor.high);
        expect(Math.abs(value(Z95) - factor.high), factor.id).toBeLessThan(1e-9 * factor.high);
      }
    }
    expect(far).toEqual([]);
  });

  const made = fc
    .record({
      shape: fc.constantFrom('log-normal' as const, 'normal' as const),
      keeps: fc.constantFrom(undefined, 'harmonic-mean' as const),
      low: evenly(0.01, 10),
      wide: evenly(1.01, 30),
      at: evenly(0.05, 0.95),
      min: fc.constantFrom(undefined, 0.3, 1),
      max: fc.constantFrom(undefined, 1, 1.5),
    })
    .map(({ low, wide, at, min, max, shape, keeps }): Declaration => {
      const high = low * wide;
      return {
        ...{ shape, low, high, central: low + at * (high - low) },
        ...(keeps && shape === 'log-normal' && { keeps }),
        ...(min !== undefined && { min: low * min }),
        ...(max !== undefined && { max: high * max }),
      };
    })
    .filter((d) => flaw(d) === undefined);

  test('so has any law that is not refused', () =>
    fc.assert(
      fc.property(made, (d) => {
        const law = lawOf(d);
        expect(Math.abs(meanOf(law, d.keeps === 'harmonic-mean') / d.central - 1)).toBeLessThan(0.005);
        expect(valuesOf(law)(-Z95) / d.low).toBeCloseTo(1, 9);
        expect(valuesOf(law)(Z95) / d.high).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    ));

  test('a mean that no law of this range can have is refused', () => {
    const low = { shape: 'normal', central: 3.2, low: 0, high: 100, min: 0 } as const;
    expect(flaw(low)).toBe('central cannot be the mean of this range: only 24.3 to 77 can');
    expect(flaw({ ...low, keeps: 'median' })).toBeUndefined();
    expect(flaw({ ...low, keeps: 'harmonic-mean' })).toContain('only a log-normal');
    const life = { shape: 'log-normal', central: 10, low: 7, high: 10, keeps: 'harmonic-mean' } as const;
    expect(flaw(life)).toContain('cannot be the harmonic mean');
    expect(flaw({ ...life, high: 14 })).toBeUndefined();
  });

  test.each([
    { shape: 'log-normal', central: 5.6, low: 3, high: 9, min: 3.5, max: 7.8 },
    { shape: 'log-normal', central: 5.4, low: 3, high: 9, max: 8 },
    { shape: 'log-normal', central: 5.9, low: 3, high: 9, min: 4 },
    { shape: 'log-normal', central: 4, low: 1, high: 30, min: 0.9, max: 12 },
    { shape: 'normal', central: 5.6, low: 3, high: 9, min: 3.5, max: 7.8 },
    { shape: 'normal', central: 5.5, low: 3, high: 9 },
  ] as const)('a mean is kept, with what bounds cut off: %j', (declared) => {
    expect(flaw(declared)).toBeUndefined();
    expect(Math.abs(meanOf(lawOf(declared)) / declared.central - 1)).toBeLessThan(0.0005);
  });

  test('a law that has no median to find stays as it is declared', () => {
    const count = { shape: 'count', central: 1.6, low: 0, high: 4, none: 0.1 } as const;
    expect(lawOf(count)).toEqual(count);
  });

  test('a range of no width is its central value, and so is a median', () => {
    const point: Declaration = { shape: 'log-normal', central: 2, low: 2, high: 2 };
    expect(lawOf(point)).toEqual(point);
    expect(lawOf({ ...point, high: 5, keeps: 'median' })).toEqual({ ...point, high: 5 });
  });
});

describe('values with shares', () => {
  const people: Distribution = {
    ...{ shape: 'values', central: 2.15, low: 1, high: 5.4 },
    values: [
      [1, 0.386],
      [2, 0.317],
      [3, 0.137],
      [4, 0.109],
      [5.4, 0.052],
    ],
  };

  test('each comes as often as its share says', () => {
    const value = valuesOf(people);
    const drawn = Array.from({ length: 10_000 }, (_, i) => value(inverseNormal((i + 1 / 2) / 10_000)));
    for (const [number, share] of people.values!) {
      expect(drawn.filter((each) => each === number).length / 10_000).toBeCloseTo(share / 1.001, 3);
    }
  });

  test.each<[Partial<Distribution>, string]>([
    [{ values: [] }, 'no values'],
    [{ low: 0.5 }, 'low or high is not'],
    [{ high: 6 }, 'low or high is not'],
    [{ central: 2.3 }, 'the mean of the values is 2.15'],
    [{ values: people.values!.slice(1) }, 'low or high is not'],
    [{ values: people.values!.toReversed() }, 'values must go up'],
    [{ values: people.values!.map(([value], i) => [value, i === 0 ? 0 : 0.25]) }, 'each with a share'],
    [{ values: people.values!.map(([value, share]) => [value, share * 0.9]) }, 'shares do not sum'],
  ])('%j is refused', (wrong, why) => expect(flaw({ ...people, ...wrong })).toContain(why));

  test('shares may be rounded: the mean is that of their whole', () => {
    const rounded = {
      ...people,
      central: 2,
      low: 1,
      high: 3,
      values: [
        [1, 0.502],
        [3, 0.502],
      ],
    } as const;
    expect(flaw(rounded)).toBeUndefined();
    const { values: _, ...none } = rounded;
    expect(flaw(none)).toBe('no values');
  });

  test('as published, they are accepted', () => expect(flaw(people)).toBeUndefined());
});

test('a fixed value is that value', () => {
  const value = valuesOf({ shape: 'fixed', central: 7, low: 7, high: 7 });
  fc.assert(fc.property(evenly(-9, 9), (z) => value(z) === 7));
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
