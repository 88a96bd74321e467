/**
 * How the languages write: words around numbers, marks and the spaces beside them. What is known of each is in its own
 * file, `languages/fr.ts`. These are records of one thing each so that a script carries only those that it reads.
 */
import type { Text } from './catalogue.ts';
import { inEach, type Language } from './language.ts';
import * as SPOKEN from './spoken.ts';

type In<T> = Readonly<Record<Language, T>>;
type Writing = (typeof SPOKEN)[Language];

/** One thing, as each language has it. The build for the browser puts the record itself in the place of each call. */
const each = <K extends keyof Writing>(thing: K): In<Writing[K]> =>
  inEach((language) => SPOKEN[language][thing]);

/** The name of each language, in itself. */
export const NAME: Text = each('name');

/** "between 2 and 3", of numbers already written. */
export const BETWEEN = each('between');

/** "2 to 3", of numbers already written. */
export const FROM_TO = each('fromTo');

/** After a name, before what it is: French puts a narrow space before it. */
export const COLON: Text = each('colon');

/** The same in plain text, where nothing is typeset. */
export const PLAIN_COLON: Text = each('plainColon');

/** After a number. */
export const PERCENT: Text = each('percent');
/** What a share is multiplied by to be told in percent. */
export const HUNDRED = 100;

/** Before a percent sign that stands apart from its number, as a unit does. */
export const PERCENT_SPACE: Text = each('percentSpace');

/** Words written with ordinary spaces, as a page prints them. */
export const TYPESET = each('typeset');

/** The mark of decimals, and what stands between the cells of a file that a spreadsheet opens by hand. */
export const DECIMAL = each('decimal');
export const SEPARATOR = each('separator');

/** The number of a language for Windows, as word processors read it. */
export const WINDOWS_CODE = each('windows');
