/** Numbers as people say them: two significant digits, units in words, and the language's own marks. */
import type { Language } from '../models/catalogue/catalogue.ts';
import { BETWEEN, COLON, PERCENT, SEMICOLON } from '../models/catalogue/writing.ts';
import type { Estimate } from '../models/draws/distribution.ts';
import { LEAST } from '../models/draws/rounded.ts';

/** Cached: making a format costs more than all the writing done by a moving slider. */
const formats = new Map<string, Intl.NumberFormat>();

/** The only way to write a number: with a true minus, where the language puts a hyphen. */
function written(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = language + Object.values(options);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.NumberFormat(language, options)));
  return known.format(value).replace('-', '−');
}

export const digits = (value: number, language: Language, maximumSignificantDigits: number): string =>
  written(value, language, { maximumSignificantDigits });

/** Rounds to two significant digits; below a tenth of a unit, "0" would be false, so it writes "< 0,1". */
export function amount(value: number, language: Language): string {
  if (value > 0 && value < LEAST) return `<\u202f${digits(LEAST, language, 1)}`;
  return digits(value, language, 2);
}

/** A value as it is written, to work out with it what a reader does: two digits, or nothing below what is worth one. */
export const shown = (value: number): number => (value < LEAST ? 0 : Number(value.toPrecision(2)));

/** What several values come to for whoever adds them up as they are written. */
export const addedUp = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + shown(value), 0);

/** A value of a factor, with as many digits as its source gives. */
export const exact = (value: number, language: Language): string => digits(value, language, 6);

/** As a field takes it back: the decimal mark of the language, and no other mark. */
export const inField = (value: number, language: Language): string =>
  written(value, language, { maximumSignificantDigits: 15, useGrouping: false });

/** Two digits however small the value, for small values that matter. */
export const twoDigits = (value: number, language: Language): string => digits(value, language, 2);

/** Three digits: enough to compare two figures, and no more than are meaningful. */
export const significant = (value: number, language: Language): string => digits(value, language, 3);

/** Rounded to some decimals, all of them written, so that figures that are added up line up. */
export const decimal = (value: number, language: Language, decimals: number): string =>
  written(value, language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** The same with its sign, unless it rounds to nothing. */
export const signedDecimal = (value: number, language: Language, decimals: number): string =>
  written(value, language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  });

/** A difference with its sign. */
export const signedPercent = (share: number, language: Language): string =>
  written(share, language, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** Rounded to the unit: published figures, and those taken from them, appear as they are cited. */
export const whole = (value: number, language: Language): string => exact(Math.round(value), language);

export const between = (
  { low, high }: Omit<Estimate, 'central'> & Partial<Estimate>,
  language: Language,
): string => BETWEEN[language](amount(low, language), amount(high, language));

/** A value, and between what it lies unless its source gives no range: `420 (entre 210 et 780)`. */
export const around = (value: Estimate, language: Language): string =>
  amount(value.central, language) + (value.high > value.low ? ` (${between(value, language)})` : '');

/** The lower bounds of "more than half", "about half", "a third", "a quarter", "a fifth" and "a tenth". */
const SHARES = [0.6, 0.42, 0.29, 0.225, 0.175, 0.075, 0];

/** @param words one for each of these shares, and one for anything less */
export const shareWord = (share: number, words: readonly string[]): string =>
  words[SHARES.findIndex((limit) => share >= limit)]!;

export const percent = (share: number, language: Language): string =>
  written(share, language, { style: 'percent', maximumFractionDigits: 0 });

/** A share already written in hundredths. */
export const hundredths = (number: string, language: Language): string => number + PERCENT[language];

/** Names that may hold commas, one after another, with the language's own semicolon. */
export const enumerated = (names: readonly string[], language: Language): string =>
  names.join(SEMICOLON[language]);

/** A name and its description, with the language's own colon. */
export const labelled = (name: string, text: string, language: Language): string =>
  name + COLON[language] + text;
