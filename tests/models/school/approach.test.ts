/** A class that talks in pairs: what is said of its middle answers, whatever it answered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldOptions } from '../../../models/room/cells.ts';
import { FLOOR, type QuestionFigure } from '../../../models/room/types.ts';
import { approach, distanceOf, middleOf } from '../../../models/school/approach.ts';
import type { Reveal } from '../../../models/school/predict.ts';

const OPTIONS = ['5', '20', '50', '80', '95'];
type Figure = Extract<QuestionFigure, { kind: 'choice' }>;
const figureOf = (all: readonly number[]): Figure => ({
  kind: 'choice',
  people: all.reduce((sum, count) => sum + count, 0),
  ...toldOptions(Object.fromEntries(OPTIONS.map((option, i) => [option, all[i] ?? 0]))),
});
const known = (low: number, high: number, nearest = 80): Reveal => ({
  kind: 'estimate',
  value: { central: (low + high) / 2, low, high },
  nearest,
});
const KNOWN = known(68, 88) as Extract<Reveal, { kind: 'estimate' }>;
const verdictOf = (alone: readonly number[], pairs: readonly number[], reveal: Reveal = KNOWN) =>
  approach(OPTIONS, { alone: figureOf(alone), pairs: figureOf(pairs) }, reveal);

const aClass = fc
  .array(fc.nat(20), { minLength: OPTIONS.length, maxLength: OPTIONS.length })
  .filter((counts) => counts.reduce((sum, count) => sum + count, 0) >= FLOOR);

describe('the middle answer', () => {
  test('is the one at which half of the answers are reached, when every number is shown', () => {
    const shown = aClass.filter((counts) => figureOf(counts).hidden.length === 0);
    fc.assert(
      fc.property(shown, (counts) => {
        const people = counts.flatMap((count, i) => Array.from({ length: count }, () => OPTIONS[i]!));
        expect(middleOf(OPTIONS, figureOf(counts))).toBe(people[Math.ceil(people.length / 2) - 1]);
      }),
    );
  });

  test('is never an option whose number is hidden, and is the same whatever the hidden numbers are', () => {
    fc.assert(
      fc.property(aClass, aClass, (one, other) => {
        const [figure, alike] = [figureOf(one), figureOf(other)];
        const middle = middleOf(OPTIONS, figure);
        expect(figure.hidden).not.toContain(middle);
        if (JSON.stringify(figure) === JSON.stringify(alike)) expect(middleOf(OPTIONS, alike)).toBe(middle);
      }),
    );
  });

  test('takes the hidden numbers into account: many above move it up', () => {
    expect(middleOf(OPTIONS, figureOf([0, 6, 5, 4, 4]))).toBe('50');
    expect(middleOf(OPTIONS, figureOf([4, 4, 0, 6, 5]))).toBe('80');
    expect(middleOf(OPTIONS, figureOf([1, 2, 1, 0, 1]))).toBeUndefined();
  });
});

describe('talking in pairs', () => {
  test('brings a class closer, from 20 to 50 % of a known 68 to 88', () => {
    expect(verdictOf([0, 11, 7, 0, 0], [0, 5, 8, 5, 0])).toEqual({
      alone: '20',
      pairs: '50',
      verdict: 'closer',
    });
  });

  test('leaves it there when it was in the range already, and is a miss when it stays out of it or leaves it', () => {
    expect(verdictOf([0, 0, 0, 9, 0], [0, 0, 0, 9, 0])?.verdict).toBe('there');
    expect(verdictOf([0, 9, 0, 0, 0], [0, 9, 0, 0, 0])?.verdict).toBe('missed');
    expect(verdictOf([0, 0, 0, 9, 0], [0, 0, 9, 0, 0])?.verdict).toBe('missed');
    expect(verdictOf([0, 0, 0, 0, 9], [0, 9, 0, 0, 0])?.verdict).toBe('missed');
  });

  test('is measured from the nearest choice when none is in the known range', () => {
    const between = known(55, 75);
    expect(verdictOf([0, 0, 9, 0, 0], [0, 0, 0, 9, 0], between)?.verdict).toBe('closer');
    expect(verdictOf([0, 0, 0, 9, 0], [0, 0, 0, 9, 0], between)?.verdict).toBe('there');
  });

  test('whatever the class, is closer only when its middle is nearer, there only when both are in the range', () => {
    fc.assert(
      fc.property(aClass, aClass, fc.integer({ min: 1, max: 60 }), fc.nat(38), (alone, pairs, low, wide) => {
        const reveal = { ...KNOWN, value: { central: low, low, high: low + wide } };
        const found = verdictOf(alone, pairs, reveal);
        if (!found) return;
        const far = (option: string) => distanceOf(option, OPTIONS, reveal);
        const [before, after] = [far(found.alone), far(found.pairs)];
        expect(Math.min(before, after)).toBeGreaterThanOrEqual(0);
        expect(found.verdict === 'closer').toBe(after < before);
        expect(found.verdict === 'there').toBe(after === 0 && before === 0);
      }),
    );
  });

  test('is told of nothing but two choices and an estimate', () => {
    const figure = figureOf([0, 9, 0, 0, 0]);
    expect(approach(OPTIONS, { alone: figure, pairs: undefined }, KNOWN)).toBeUndefined();
    expect(approach(OPTIONS, { alone: undefined, pairs: figure }, KNOWN)).toBeUndefined();
    expect(approach(OPTIONS, { alone: figure, pairs: figure }, undefined)).toBeUndefined();
    expect(verdictOf([1, 1, 1, 1, 1], [0, 9, 0, 0, 0])).toBeUndefined();
  });
});
