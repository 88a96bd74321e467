/** What is kept of a territory that nothing touches, draw after draw. */
import { describe, expect, test } from 'vitest';
import { createUntouchedOf } from '../../../models/council/run/untouched.ts';
import { emptyTotals } from '../../../models/council/run/yearTotals.ts';
import { TOWN } from './shared.ts';

/** The central value and two draws. */
const LENGTH = 3;

/** A settled year of which every figure is the same. */
function settled(figure: number) {
  const totals = emptyTotals(1);
  totals.all.fill(figure);
  return totals;
}

describe('the settled years of a territory', () => {
  test('are known from the first draw on, one after the other: any other draw is ignored', () => {
    const untouched = createUntouchedOf(LENGTH, 0)(TOWN, []);
    const knownAfter = (draw: number, figure: number) => {
      untouched.add(draw, settled(figure));
      return untouched.known;
    };
    expect([
      knownAfter(1, 9),
      knownAfter(0, 5),
      knownAfter(0, 8),
      knownAfter(2, 9),
      knownAfter(1, 6),
    ]).toEqual([0, 1, 1, 1, 2]);
    const read = [0, 1].map((draw) => {
      const into = settled(0);
      untouched.read(draw, into);
      return [...new Set(into.all)];
    });
    expect(read).toEqual([[5], [6]]);
  });
});
