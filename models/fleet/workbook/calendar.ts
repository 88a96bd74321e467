/** Calendar days: which ones exist, and which one a spreadsheet's serial number stands for. */

export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export const MONTHS = 12;

const LEAST = 28;
const SHORT = 30;
const LONG = 31;
// prettier-ignore
const DAYS_IN_MONTH = [LONG, LEAST, LONG, SHORT, LONG, SHORT, LONG, LONG, SHORT, LONG, SHORT, LONG] as const;
const DAYS_IN_YEAR = 365;
const FEBRUARY = 2;
const EVERY_FOUR = 4;
const CENTURY = 100;
const EVERY_FOUR_CENTURIES = 400;

const isLeap = (year: number): boolean =>
  year % EVERY_FOUR === 0 && (year % CENTURY !== 0 || year % EVERY_FOUR_CENTURIES === 0);

const daysIn = (year: number, month: number): number =>
  (DAYS_IN_MONTH[month - 1] ?? 0) + (month === FEBRUARY && isLeap(year) ? 1 : 0);

export const exists = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= daysIn(year, month);

const FIRST_YEAR = 1900;

/**
 * Day 1 is 1 January 1900. Spreadsheets believe in a 29 February 1900, which never was: the numbers of all
 * later days are one too high, and no inventory is older.
 */
export function dayOfSerial(serial: number): Day {
  let rest = serial - 1;
  let year = FIRST_YEAR;
  const length = () => DAYS_IN_YEAR + (isLeap(year) ? 1 : 0);
  while (rest > length()) {
    rest -= length();
    year++;
  }
  let month = 1;
  while (rest > daysIn(year, month)) {
    rest -= daysIn(year, month);
    month++;
  }
  return { year, month, day: rest };
}
