/** How French writes, besides the words of each feature. Read through `../writing.ts`. */

/** Its own name. */
export const name = 'Français';

/** The number that Windows gives it, as word processors read it. */
export const windows = 1036;

export const between = (low: string, high: string): string => `entre ${low} et ${high}`;

export const fromTo = (low: string, high: string): string => `${low} à ${high}`;

export const colon = '\u202f: ';
export const semicolon = '\u202f; ';
export const plainColon = ' : ';
export const percent = '\u202f%';
export const percentSpace = '\u00a0';

/** Its high marks have a narrow space before them. */
export const typeset = (words: string): string =>
  words.replaceAll(/ (?=[;:!?»])/g, '\u202f').replaceAll('« ', '«\u202f');

export const decimal = ',';
export const separator = ';';
