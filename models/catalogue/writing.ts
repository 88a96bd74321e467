/**
 * How each language writes: its words around numbers, its marks and the spaces beside them. These are records of one
 * thing each so that a script carries only those that it reads.
 */
import type { Language, Text } from './catalogue.ts';

/** "between 2 and 3", of numbers already written. */
export const BETWEEN: Readonly<Record<Language, (low: string, high: string) => string>> = {
  fr: (low, high) => `entre ${low} et ${high}`,
  en: (low, high) => `between ${low} and ${high}`,
};

/** "2 to 3", of numbers already written. */
export const FROM_TO: Readonly<Record<Language, (low: string, high: string) => string>> = {
  fr: (low, high) => `${low} à ${high}`,
  en: (low, high) => `${low} to ${high}`,
};

/** After a name, before what it is: French puts a narrow space before it. */
export const COLON: Text = { fr: '\u202f: ', en: ': ' };

/** The same in plain text, where nothing is typeset. */
export const PLAIN_COLON: Text = { fr: ' : ', en: ': ' };

/** After a number. */
export const PERCENT: Text = { fr: '\u202f%', en: '%' };
/** What a share is multiplied by to be told in percent. */
export const HUNDRED = 100;

/** Before a percent sign that stands apart from its number, as a unit does. */
export const PERCENT_SPACE: Text = { fr: '\u00a0', en: '' };

/** Words written with ordinary spaces, as a page prints them: French narrows the space before its high marks. */
export const TYPESET: Readonly<Record<Language, (words: string) => string>> = {
  fr: (words) => words.replaceAll(/ (?=[;:!?»])/g, '\u202f').replaceAll('« ', '«\u202f'),
  en: (words) => words,
};

/** How a spreadsheet that someone opens by hand writes numbers, and what stands between its cells. */
export const SPREADSHEET: Readonly<
  Record<Language, { readonly decimal: ',' | '.'; readonly separator: ',' | ';' }>
> = {
  fr: { decimal: ',', separator: ';' },
  en: { decimal: '.', separator: ',' },
};
