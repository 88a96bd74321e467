/** How English writes, besides the words of each feature. Read through `../writing.ts`. */

/** Its own name. */
export const name = 'English';

/** The number that Windows gives it, as word processors read it. */
export const windows = 2057;

export const between = (low: string, high: string): string => `between ${low} and ${high}`;

export const fromTo = (low: string, high: string): string => `${low} to ${high}`;

export const colon = ': ';
export const semicolon = '; ';
export const plainColon = ': ';
export const percent = '%';
export const percentSpace = '';

export const typeset = (words: string): string => words;

export const decimal = '.';
export const separator = ',';
