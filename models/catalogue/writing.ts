/**
 * How the languages write: words around numbers, marks and the spaces beside them. What is known of each is in its own
 * file, `languages/fr.ts`. These are records of one thing each so that a script carries only those that it reads.
 */
import type { Text } from './catalogue.ts';
import { written } from './language.ts';

/** The name of each language, in itself. */
export const NAME: Text = written('name');

/** "between 2 and 3", of numbers already written. */
export const BETWEEN = written('between');

/** "2 to 3", of numbers already written. */
export const FROM_TO = written('fromTo');

/** After a name, before what it is: French puts a narrow space before it. */
export const COLON: Text = written('colon');

/** Between names that may hold commas. */
export const SEMICOLON: Text = written('semicolon');

/** The same in plain text, where nothing is typeset. */
export const PLAIN_COLON: Text = written('plainColon');

/** After a number. */
export const PERCENT: Text = written('percent');
/** What a share is multiplied by to be told in percent. */
export const HUNDRED = 100;

/** Before a percent sign that stands apart from its number, as a unit does. */
export const PERCENT_SPACE: Text = written('percentSpace');

/** Words written with ordinary spaces, as a page prints them. */
export const TYPESET = written('typeset');

/** The number of a language for Windows, as word processors read it. */
export const WINDOWS_CODE = written('windows');
