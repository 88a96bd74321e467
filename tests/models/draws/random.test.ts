import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { permutation, sfc32, stream } from '../../../models/draws/random.ts';

describe('sfc32', () => {
  test('gives the numbers of its definition, worked out step by step', () => {
    // a=1 b=2 c=3 counter=4: sum 7; then a=2, b=3+24=27, c=rotl(3,21)+7=6291463; sum 2+27+5=34
    const next = sfc32(1, 2, 3, 4);
    expect(next()).toBe(7);
    expect(next()).toBe(34);
  });

  test('gives unsigned 32-bit integers, evenly', () => {
    const next = stream(1, 'even');
    const counts = new Array<number>(16).fill(0);
    for (let i = 0; i < 160_000; i++) {
      const value = next();
      expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
      counts[value >>> 28]!++;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(44.3); // 15 degrees of freedom, p = 0.0001
  });
});

describe('streams', () => {
  const first = (seed: number, name: string) => Array.from({ length: 8 }, stream(seed, name));

  test('are the same for the same seed and name, and differ for others', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (seed, a, b) => {
        expect(first(seed, a)).toEqual(first(seed, a));
        if (a !== b) expect(first(seed, a)).not.toEqual(first(seed, b));
        expect(first(seed, a)).not.toEqual(first(seed + 1, a));
      }),
    );
  });

  test('use all the bits of a large seed', () => {
    expect(first(1, 'x')).not.toEqual(first(1 + 2 ** 32, 'x'));
  });

  test('are those of this version: a change here changes every saved result', () => {
    expect(first(1, 'smartphone.manufacture').slice(0, 3)).toMatchInlineSnapshot(`
      [
        3723644147,
        2976749563,
        107682371,
      ]
    `);
  });
});

describe('permutation', () => {
  test('holds every place once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.maxSafeNat(), (length, seed) => {
        const order = [...permutation(length, stream(seed, 'p'))];
        expect(order.sort((a, b) => a - b)).toEqual(Array.from({ length }, (_, i) => i));
      }),
    );
  });

  test('puts each value in every place', () => {
    const next = stream(3, 'places');
    const seen = Array.from({ length: 4 }, () => new Set<number>());
    for (let i = 0; i < 200; i++) permutation(4, next).forEach((value, place) => seen[place]!.add(value));
    expect(seen.every((values) => values.size === 4)).toBe(true);
  });
});
