/**
 * Numbers as an inventory writes them: "1 234,56 €", "12", "5 ans", "60 mois". Anything that is not a number
 * is nothing.
 */
import { fold, holdsWord, type Pattern } from './fold.ts';

const LONGEST_NUMBER = 40;
const SPACES = /[\s\u00a0\u202f']/g;
const NUMBER = /^[^\d-]*(-?\d+(?:[.,]\d+)*)\D*$/;
const LAST_MARK = /[.,](\d+)$/;
const THOUSAND_DIGITS = 3;

/**
 * A number written the French or the English way: the last mark is decimal, unless marks separate thousands.
 */
export function readNumber(cell: string): number | undefined {
  const digits = cell.length > LONGEST_NUMBER ? undefined : NUMBER.exec(cell.replace(SPACES, ''))?.[1];
  if (digits === undefined) return undefined;
  const mark = LAST_MARK.exec(digits);
  const marks = digits.match(/[.,]/g) ?? [];
  const repeated = marks.length > 1 && marks.every((each) => each === marks[0]);
  if (!mark || (repeated && mark[1]!.length === THOUSAND_DIGITS)) return Number(digits.replace(/[.,]/g, ''));
  return Number(`${digits.slice(0, mark.index).replace(/[.,]/g, '')}.${mark[1]}`);
}

const MOST_DEVICES = 1_000_000;

/** A whole number of devices, at least one: 1 for an empty cell, nothing for any other text. */
export function readQuantity(cell: string): number | undefined {
  if (cell.trim() === '') return 1;
  const number = readNumber(cell);
  if (number === undefined || !Number.isInteger(number)) return undefined;
  return number >= 1 && number <= MOST_DEVICES ? number : undefined;
}

const OLDEST = 60;
const MONTHS = 12;

/** Years, from 0; a cell in months must say so. */
export function readAge(cell: string, months: readonly Pattern[]): number | undefined {
  const number = readNumber(cell);
  if (number === undefined) return undefined;
  const years = holdsWord(fold(cell.replace(/\d/g, ' ')), months) ? number / MONTHS : number;
  return years >= 0 && years <= OLDEST ? years : undefined;
}

const DEAREST = 100_000_000;

/** Euros, from 0. */
export function readPrice(cell: string): number | undefined {
  const number = readNumber(cell);
  return number !== undefined && number >= 0 && number <= DEAREST ? number : undefined;
}
