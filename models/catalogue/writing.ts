/**
 * How the languages write: words around numbers, marks and the spaces beside them. What is known of each is in its own
 * file, `languages/fr.ts`. These are records of one thing each so that a script carries only those that it reads.
 */
import type { Text } from './catalogue.ts';
import type { Language } from './language.ts';
import * as fr from './languages/fr.ts';
import * as en from './languages/en.ts';

type In<T> = Readonly<Record<Language, T>>;
type Pair = (low: string, high: string) => string;

/** The name of each language, in itself. */
export const NAME: Text = { fr: fr.name, en: en.name };

/** "between 2 and 3", of numbers already written. */
export const BETWEEN: In<Pair> = { fr: fr.between, en: en.between };

/** "2 to 3", of numbers already written. */
export const FROM_TO: In<Pair> = { fr: fr.fromTo, en: en.fromTo };

/** After a name, before what it is: French puts a narrow space before it. */
export const COLON: Text = { fr: fr.colon, en: en.colon };

/** The same in plain text, where nothing is typeset. */
export const PLAIN_COLON: Text = { fr: fr.plainColon, en: en.plainColon };

/** After a number. */
export const PERCENT: Text = { fr: fr.percent, en: en.percent };
/** What a share is multiplied by to be told in percent. */
export const HUNDRED = 100;

/** Before a percent sign that stands apart from its number, as a unit does. */
export const PERCENT_SPACE: Text = { fr: fr.percentSpace, en: en.percentSpace };

/** Words written with ordinary spaces, as a page prints them. */
export const TYPESET: In<(words: string) => string> = { fr: fr.typeset, en: en.typeset };

/** The mark of decimals, and what stands between the cells of a file that a spreadsheet opens by hand. */
export const DECIMAL: In<',' | '.'> = { fr: fr.decimal, en: en.decimal };
export const SEPARATOR: In<',' | ';'> = { fr: fr.separator, en: en.separator };

/** The number of a language for Windows, as word processors read it. */
export const WINDOWS_CODE: In<number> = { fr: fr.windows, en: en.windows };
