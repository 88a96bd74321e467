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

/** What a mark before three digits means: 1.200 is one and a fifth, or one thousand two hundred. */
export const MARKS = ['thousands', 'decimals'] as const;
export type Marks = (typeof MARKS)[number];

const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** The digits of a number, with their marks and without their spaces; nothing where it is not one number. */
const digitsOf = (cell: string): string | undefined =>
  cell.length > LONGEST_NUMBER ? undefined : NUMBER.exec(cell.replace(SPACES, ''))?.[1];

/** Whether a number could be another: only whoever wrote it knows. */
export const hasTwoReadings = (cell: string): boolean => EITHER.test(digitsOf(cell) ?? '');

/**
 * A number written the French or the English way: the last mark is decimal, unless marks separate thousands.
 * @param marks what someone said of a number that has two readings
 */
export function readNumber(cell: string, marks?: Marks): number | undefined {
  const digits = digitsOf(cell);
  if (digits === undefined) return undefined;
  if (marks === 'thousands' && EITHER.test(digits)) return Number(digits.replace(/[.,]/, ''));
  const mark = LAST_MARK.exec(digits);
  const every = digits.match(/[.,]/g) ?? [];
  const repeated = every.length > 1 && every.every((each) => each === every[0]);
  if (!mark || (repeated && mark[1]!.length === THOUSAND_DIGITS)) return Number(digits.replace(/[.,]/g, ''));
  return Number(`${digits.slice(0, mark.index).replace(/[.,]/g, '')}.${mark[1]}`);
}

const MOST_DEVICES = 1_000_000;

/** A whole number of devices, at least one: 1 for an empty cell, nothing for any other text. */
export function readQuantity(cell: string, marks?: Marks): number | undefined {
  if (cell.trim() === '') return 1;
  const number = readNumber(cell, marks);
  if (number === undefined || !Number.isInteger(number)) return undefined;
  return number >= 1 && number <= MOST_DEVICES ? number : undefined;
}

const BEGINS_IN_DIGITS = /^\s*[~≈+-]?\s*\d/;
const OLDEST = 60;
const MONTHS = 12;

/** Years, from 0; a cell in months must say so. A name with a number in it, as agent53, is no age. */
export function readAge(cell: string, months: readonly Pattern[]): number | undefined {
  const number = BEGINS_IN_DIGITS.test(cell) ? readNumber(cell) : undefined;
  if (number === undefined) return undefined;
  const years = holdsWord(fold(cell.replace(/\d/g, ' ')), months) ? number / MONTHS : number;
  return years >= 0 && years <= OLDEST ? years : undefined;
}

const DEAREST = 100_000_000;

/** Euros, from 0. */
export function readPrice(cell: string, marks?: Marks): number | undefined {
  const number = readNumber(cell, marks);
  return number !== undefined && number >= 0 && number <= DEAREST ? number : undefined;
}
