/**
 * Dates as people, spreadsheets and GLPI write them → a year, and a month where there is one. GLPI writes
 * yyyy-mm-dd, dd-mm-yyyy or mm-dd-yyyy, as each account chose (Html::convDate): an ambiguous date is read the
 * French way, and a note says so. A whole number of five digits is a spreadsheet's day.
 */
import { dayOfSerial, exists, MONTHS, type Day } from '../workbook/calendar.ts';
import { fold } from './fold.ts';
import type { NoteCode } from './notes.ts';

export interface Today {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface DateRules {
  /** Twelve lists of folded names, from January. */
  readonly months: readonly (readonly string[])[];
  readonly oldestYear: number;
}

export type ReadDate =
  | { readonly year: number; readonly month?: number; readonly note?: NoteCode }
  | { readonly refused: NoteCode }
  | undefined;

/** A date as it is written: its day, its month may be missing. */
export interface FoundDate extends Day {
  readonly note?: NoteCode;
}

const LONGEST_DATE = 60;
const YEAR_DIGITS = 4;
const NO_DATE = /^[\s0/:.-]*$/;
const YEAR = /^\d{4}$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?(?:[T\s,].*)?$/;
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[T\s,].*)?$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;

/** @returns nothing for an empty date, such as 0000-00-00 */
export function readDate(cell: string, rules: DateRules, today: Today): ReadDate {
  const read = readDay(cell, rules, today);
  if (!read || 'refused' in read) return read;
  const { year, month, note } = read;
  return { year, ...(month !== undefined && { month }), ...(note && { note }) };
}

/** The same with its day, where it has one. */
export function readDay(
  cell: string,
  rules: DateRules,
  today: Today,
): FoundDate | { refused: NoteCode } | undefined {
  const text = firstLine(cell);
  if (NO_DATE.test(text)) return undefined;
  const found =
    text.length > LONGEST_DATE ? undefined : (inDigits(text, today) ?? inWords(text, rules.months, today));
  if (!found) return { refused: 'not-a-date' };
  const { year, month, day } = found;
  if (month !== undefined && !exists(year, month, day ?? 1)) return { refused: 'no-such-day' };
  if (year < rules.oldestYear) return { refused: 'too-old' };
  return isLater(found, today) ? { refused: 'future-date' } : found;
}

/** GLPI puts several values of one cell on separate lines: the first is the device's. */
const firstLine = (cell: string): string =>
  cell
    .trimStart()
    .split(/[\r\n]/, 1)[0]!
    .trim();

function inDigits(text: string, today: Today): FoundDate | undefined {
  if (YEAR.test(text)) return { year: Number(text) };
  const serial = SERIAL.exec(text);
  if (serial) return dayOfSerial(Number(serial[1]));
  const short = MONTH_YEAR.exec(text);
  if (short) return { year: Number(short[2]), month: Number(short[1]) };
  const sorted = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (sorted) {
    const [, year, month, day] = sorted;
    return { year: Number(year), month: Number(month), ...(day !== undefined && { day: Number(day) }) };
  }
  const parts = YEAR_LAST.exec(text);
  return parts ? dayFirst(Number(parts[1]), Number(parts[2]), yearOf(parts[3]!, today), today) : undefined;
}

/** A date to come was written the other way, where the other way it is past. */
function dayFirst(first: number, second: number, year: number, today: Today): FoundDate {
  const swapped = { year, month: first, day: second };
  if (isLater({ year, month: second, day: first }, today) && first <= MONTHS && !isLater(swapped, today))
    return { ...swapped, note: 'month-first' };
  if (second > MONTHS && first <= MONTHS) return { year, month: first, day: second, note: 'month-first' };
  const two = first <= MONTHS && second <= MONTHS && first !== second;
  return { year, month: second, day: first, ...(two && { note: 'ambiguous-date' as const }) };
}

const CENTURY = 100;
const LAST_CENTURY = 1900;
const THIS_CENTURY = 2000;

/** Two digits mean this century unless that year is still to come. */
function yearOf(digits: string, today: Today): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year <= today.year % CENTURY ? THIS_CENTURY + year : LAST_CENTURY + year;
}

const NUMBER = /^(\d{1,4})(?:er|st|nd|rd|th)?$/;

/** "mars 2021", "3 mars 2021", "March 3, 2021", "mars-21"; "12 mars" has no year. */
function inWords(text: string, months: DateRules['months'], today: Today): FoundDate | undefined {
  const words = fold(text).split(' ');
  const named = words.findIndex((word) => months.some((names) => names.includes(word)));
  if (named < 0) return undefined;
  const month = months.findIndex((names) => names.includes(words[named]!)) + 1;
  const numbers = words.flatMap((word, at) => {
    const digits = NUMBER.exec(word)?.[1];
    return digits === undefined ? [] : [{ digits, at }];
  });
  const year =
    numbers.find(({ digits }) => digits.length === YEAR_DIGITS) ?? numbers.findLast(({ at }) => at > named);
  const day = numbers.find((other) => other !== year)?.digits;
  if (!year || numbers.length > 2 || year.digits.length % 2 > 0) return undefined;
  return { year: yearOf(year.digits, today), month, ...(day !== undefined && { day: Number(day) }) };
}

function isLater({ year, month = 1, day = 1 }: Day, today: Today): boolean {
  if (year !== today.year) return year > today.year;
  return month !== today.month ? month > today.month : day > today.day;
}
