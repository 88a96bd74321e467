/** What a class prints: copies, and paper. */
import { expect, test } from 'vitest';
import { copiesOf, leavesFor, leavesOf, PRINTED_SHEETS, PRINTING } from '../../../models/school/printing.ts';

test('28 pupils print at most 50 pieces of paper', () => {
  expect(leavesFor(28)).toBeLessThanOrEqual(50);
  const needed = PRINTED_SHEETS.filter((sheet) => !PRINTING[sheet].optional);
  expect(needed.map((sheet) => [sheet, copiesOf(sheet, 28)])).toEqual([
    ['guide', 1],
    ['pupil', 28],
    ['team', 6],
    ['cards', 1],
    ['roles', 6],
  ]);
});

test('a team is of five at most, and a class of one prints one of each', () => {
  expect([1, 5, 6, 25, 26].map((pupils) => copiesOf('team', pupils))).toEqual([1, 1, 2, 5, 6]);
  for (const sheet of PRINTED_SHEETS) expect(leavesOf(sheet, 1)).toBe(PRINTING[sheet].leaves);
});
