/** A value among the choices of an estimate, on the even axis of a picture. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAmong, rangeAmong } from '../../../models/school/among.ts';

const CHOICES = [1, 10, 100, 1000];

test('a choice stands at its own rank, and what is halfway by ratio stands halfway', () => {
  CHOICES.forEach((choice, rank) => expect(placeAmong(CHOICES, choice)).toBeCloseTo(rank, 9));
  expect(placeAmong(CHOICES, Math.sqrt(1000))).toBeCloseTo(1.5, 9);
  expect(placeAmong([5, 20, 50, 80, 95], 67)).toBeGreaterThan(2);
});

test('beyond the choices, it stays on the picture', () => {
  expect(placeAmong(CHOICES, 0)).toBe(-0.5);
  expect(placeAmong(CHOICES, 0.5)).toBeGreaterThan(-0.5);
  expect(placeAmong(CHOICES, 1e9)).toBe(3.5);
});

test('a larger value never stands before a smaller one', () => {
  const value = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(placeAmong(CHOICES, low)).toBeLessThanOrEqual(placeAmong(CHOICES, high));
    }),
  );
});

test('a range holds the whole stack of each choice that is in it, and nothing of the others', () => {
  const value = fc.double({ min: 0, max: 1e5, noNaN: true });
  const half = 0.38;
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const { from, to } = rangeAmong(CHOICES, { low, high }, half);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(Math.min(from + 0.5, 3.5 - to)).toBeGreaterThanOrEqual(0);
      CHOICES.forEach((choice, place) => {
        const isIn = from <= place - half && to >= place + half;
        const isOut = from >= place + half || to <= place - half;
        expect([isIn, isOut]).toEqual(choice >= low && choice <= high ? [true, false] : [false, true]);
      });
    }),
  );
});
