/**
 * Whole years between two dates that may lack a day, or have two readings: a number where every day that they may mean
 * gives the same, nothing where a year or a month alone leaves two.
 */
import { MONTHS } from '../workbook/calendar.ts';
import type { FoundDate } from './dates.ts';

const YEAR = 10_000;
const MONTH = 100;
const LAST_DAY = 31;

/** Days in their order, as yyyymmdd: the years between two are those of their difference. */
const ranked = (year: number, month: number, day: number): number => year * YEAR + month * MONTH + day;

/** The first and the last day that a date may mean. */
function bounds({ year, month, day, note }: FoundDate): readonly [number, number] {
  if (month === undefined) return [ranked(year, 1, 1), ranked(year, MONTHS, LAST_DAY)];
  if (day === undefined) return [ranked(year, month, 1), ranked(year, month, LAST_DAY)];
  const read = ranked(year, month, day);
  if (note !== 'ambiguous-date') return [read, read];
  const other = ranked(year, day, month);
  return [Math.min(read, other), Math.max(read, other)];
}

export function wholeYears(from: FoundDate, to: FoundDate): number | undefined {
  const [[first, last], [soonest, latest]] = [bounds(from), bounds(to)];
  const least = Math.floor((soonest - last) / YEAR);
  return least >= 0 && least === Math.floor((latest - first) / YEAR) ? least : undefined;
}

/** Whether a device left before the year that precedes another: such lines outlive the machines in an inventory. */
export const leftLongBefore = (retired: number, year: number): boolean => retired < year - 1;
