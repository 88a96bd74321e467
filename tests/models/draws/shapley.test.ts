import { describe, expect, test } from 'vitest';
import { shapleyValues } from '../../../models/draws/shapley.ts';

const product = (numbers: readonly (readonly [from: number, to: number])[]) => (set: number) =>
  numbers.reduce((all, [from, to], player) => all * ((set >> player) & 1 ? to : from), 1);

describe('what each player adds', () => {
  test('is what it is worth alone where they do not act on one another', () => {
    const worth = (set: number) => (set & 1 ? 5 : 0) + (set & 2 ? 7 : 0) + (set & 4 ? -3 : 0);
    shapleyValues(3, worth).forEach((share, player) => expect(share).toBeCloseTo([5, 7, -3][player]!, 12));
  });

  test('is the mean over both orders of two factors of a product, worked out by hand', () => {
    const [first, second] = shapleyValues(
      2,
      product([
        [2, 3],
        [10, 14],
      ]),
    );
    // 2 to 3 moves 10 if it comes first, 14 if last; 10 to 14 moves 8 if it comes first, 12 if last
    expect([first, second]).toEqual([12, 10]);
  });

  test('is nothing for who changes nothing, and alike for those that do the same', () => {
    const [one, other, idle] = shapleyValues(
      3,
      product([
        [1, 4],
        [1, 4],
        [6, 6],
      ]),
    );
    expect(idle).toBe(0);
    expect(one).toBeCloseTo(other!, 12);
  });

  test('makes the whole together, however they act on one another', () => {
    const worth = (set: number) =>
      Math.min(
        product([
          [1, 9],
          [3, 2],
          [5, 8],
          [7, 4],
        ])(set),
        20 + set,
      );
    const all = shapleyValues(4, worth).reduce((sum, share) => sum + share, 0);
    expect(all).toBeCloseTo(worth(15) - worth(0), 12);
  });
});
