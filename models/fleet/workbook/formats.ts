/**
 * Which numbers of a workbook are days, judging by how they are shown. Built-in formats: ECMA-376, part 1,
 * 18.8.30 (numFmt); those of languages of East Asia included.
 */
import { dayOfSerial } from './calendar.ts';

const BUILT_IN = /^(?:1[4-7]|22|2[7-9]|3[0-6]|5[0-8])$/;
/** What is between quotes, brackets or after a backslash is not a part of the date. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g;
/** Days or years; a format with hours alone is a time. */
const OF_DAYS = /[dyj]|mmm|a{3,4}/i;
const GENERAL = /general|standard/i;

/** @param code how a custom format is written; nothing for a built-in one */
export function showsDays(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.test(String(id));
  const bare = code.split(';', 1)[0]!.replace(LITERAL, '');
  return !GENERAL.test(bare) && OF_DAYS.test(bare);
}

/** Days between the two calendars that workbooks may count in. */
const FROM_1904 = 1462;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

const YEAR_DIGITS = 4;
const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** A day as yyyy-mm-dd; the number itself where no day has it. */
export function dayWritten(serial: number, from1904: boolean): string | undefined {
  const day = Math.floor(serial) + (from1904 ? FROM_1904 : 0);
  if (!(day >= 1) || day > LAST_DAY) return undefined;
  const { year, month, day: ofMonth } = dayOfSerial(day);
  return `${padded(year, YEAR_DIGITS)}-${padded(month!, 2)}-${padded(ofMonth!, 2)}`;
}
