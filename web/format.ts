/** Numbers said the way people say them: two significant digits, units in words, the language's own marks. */
import type { Language } from '../models/catalogue.ts';
import type { Estimate } from '../models/distribution.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, digits: number): Intl.NumberFormat {
  const key = language + digits;
  let known = formats.get(key);
  if (!known)
    formats.set(key, (known = new Intl.NumberFormat(language, { maximumSignificantDigits: digits })));
  return known;
}

/** Rounded to two significant digits; below a tenth of a unit, "0" would lie: "< 0,1". */
export function amount(value: number, language: Language): string {
  if (value > 0 && value < SMALLEST) return `<\u202f${format(language, 1).format(SMALLEST)}`;
  return format(language, 2).format(value);
}

const SMALLEST = 0.1;

/** A value of a factor, with as many digits as its source gives. */
export const exact = (value: number, language: Language): string => format(language, 6).format(value);

/** Two digits, however small: for what is small and means it. */
export const twoDigits = (value: number, language: Language): string => format(language, 2).format(value);

/** Three digits: enough to compare two figures, no more than they hold. */
export const significant = (value: number, language: Language): string => format(language, 3).format(value);

/** A gap, with its sign, the minus being a true one. */
export const signedPercent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' })
    .format(share)
    .replace('-', '−');

/** To the unit: published figures and what is taken out of them, shown as they are cited. */
export const whole = (value: number, language: Language): string => exact(Math.round(value), language);

export const between = ({ low, high }: Estimate, language: Language): string =>
  language === 'fr'
    ? `entre ${amount(low, language)} et ${amount(high, language)}`
    : `between ${amount(low, language)} and ${amount(high, language)}`;

/** Where "more than half", "about half", "a third", "a quarter", "a fifth" and "a tenth" begin. */
const SHARES = [0.6, 0.42, 0.29, 0.225, 0.175, 0.075, 0];

/** @param words one for each of these, and one for less */
export const shareWord = (share: number, words: readonly string[]): string =>
  words[SHARES.findIndex((limit) => share >= limit)]!;

export const percent = (share: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A name and what is said of it, with the language's own colon. */
export const labelled = (name: string, text: string, language: Language): string =>
  `${name}${language === 'fr' ? '\u202f: ' : ': '}${text}`;
