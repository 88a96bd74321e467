/** Dates in the usual forms; anything else is refused with a reason. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfSerial, exists } from '../../../models/fleet/workbook/calendar.ts';
import { readDate } from '../../../models/fleet/read/dates.ts';
import { reading, TODAY } from './shared.ts';

const dates = { months: reading.words.months, oldestYear: reading.oldestYear };
const date = (cell: string) => readDate(cell, dates, TODAY);

describe('a date', () => {
  test.each([
    ['15/03/2021', 2021, 3],
    ['15-03-2021', 2021, 3],
    ['15.03.21', 2021, 3],
    ['2021-03-15', 2021, 3],
    ['2021-03-15 14:05:00', 2021, 3],
    ['2021-03-15T14:05:00Z', 2021, 3],
    ['2021/3/5', 2021, 3],
    ['20210315', 2021, 3],
    ['15/03/98', 1998, 3],
    ['03/2021', 2021, 3],
    ['2021-03', 2021, 3],
    ['15 mars 2021', 2021, 3],
    ['1er août 2019', 2019, 8],
    ['mars 2021', 2021, 3],
    ['févr.-22', 2022, 2],
    ['March 15, 2021', 2021, 3],
    ['15-Mar-21', 2021, 3],
    ['Sept 2020', 2020, 9],
    ['44270', 2021, 3],
    ['44270.5', 2021, 3],
    ['2021-03-15\n2022-01-01', 2021, 3],
    [' 15/03/2021 ', 2021, 3],
    ['25/11/2026', 2026, 11],
    ['25/11/26', 2026, 11],
  ])('%j', (cell, year, month) => {
    expect(date(cell)).toEqual({ year, month });
  });

  test('of a year alone has no month', () => {
    expect(date('2021')).toEqual({ year: 2021 });
  });

  test('that is ambiguous is read as French, with a notice', () => {
    expect(date('03/05/2021')).toEqual({ year: 2021, month: 5, note: 'ambiguous-date' });
    expect(date('05/05/2021')).toEqual({ year: 2021, month: 5 });
    expect(date('03/25/2021')).toEqual({ year: 2021, month: 3, note: 'month-first' });
  });

  test('to come one way and past the other was written the other way', () => {
    expect(date('01/12/2026')).toEqual({ year: 2026, month: 1, note: 'month-first' });
    expect(date('12/12/2026')).toEqual({ refused: 'future-date' });
  });

  test.each([
    ['31/02/2020', 'no-such-day'],
    ['29/02/2021', 'no-such-day'],
    ['00/13/2021', 'no-such-day'],
    ['2021-13-01', 'no-such-day'],
    ['26/11/2026', 'future-date'],
    ['2027', 'future-date'],
    ['2126-01-01', 'future-date'],
    ['01/01/1901', 'too-old'],
    ['15/03/27', 'too-old'],
    ['0203', 'too-old'],
    ['lundi', 'not-a-date'],
    ['12/03', 'not-a-date'],
    ['n/a', 'not-a-date'],
    ['1/2/3/4', 'not-a-date'],
    ['12 mars', 'not-a-date'],
  ])('%j is refused: %s', (cell, refused) => {
    const read = date(cell);
    expect(read && 'refused' in read ? read.refused : read).toBe(refused);
  });

  test.each(['', '  ', '0000-00-00', '00/00/0000', '-', '/'])('%j is empty', (cell) => {
    expect(date(cell)).toBeUndefined();
  });

  test('29 February is a day of leap years', () => {
    expect([2000, 1900, 2020, 2021].map((year) => exists(year, 2, 29))).toEqual([true, false, true, false]);
  });

  test('of a spreadsheet is the day that it shows', () => {
    expect(dayOfSerial(36_526)).toEqual({ year: 2000, month: 1, day: 1 });
    expect(dayOfSerial(44_270)).toEqual({ year: 2021, month: 3, day: 15 });
    expect(dayOfSerial(45_351)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(dayOfSerial(45_657)).toEqual({ year: 2024, month: 12, day: 31 });
  });

  test('is never in the future, nor before computers, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-. mars'), maxLength: 14 }), (cell) => {
        const read = date(cell);
        if (!read || 'refused' in read) return;
        expect(read.year).toBeGreaterThanOrEqual(reading.oldestYear);
        expect(read.year).toBeLessThanOrEqual(TODAY.year);
      }),
    );
  });
});
