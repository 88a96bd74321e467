/**
 * How texts are compared: without case, accents or punctuation, word by word. A pattern is made of words; a
 * star at its end lets the last word go on ("latitude*" finds "Latitude5420"). A size in inches is said as it is read:
 * 22" and 21,5" are "22 pouces", as they are sold. No regular expression is ever made from a file.
 */

/** A longer cell is prose: what the thing is called comes first. */
const LONGEST_LABEL = 160;

/** After what is no part of the number: a phone of 2016 has no lookbehind. */
const INCHES = /(^|[^\d.,])(\d\d(?:[.,]\d+)?) ?(?:["”″]|'')/g;

const inWholeInches = (size: string): number => Math.round(Number(size.replace(',', '.')));

export function fold(text: string): string {
  return text
    .slice(0, LONGEST_LABEL)
    .replace(INCHES, (_, before: string, size: string) => `${before}${inWholeInches(size)} pouces `)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MOST_KEPT = 5000;

/** Folding with a memory: an inventory repeats the same few words thousands of times. */
export function createFold(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    let folded = kept.get(text);
    if (folded === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(text, (folded = fold(text)));
    }
    return folded;
  };
}

/** A prepared pattern: it has a space where a word must begin or end. */
export type Pattern = string;

export const pattern = (written: string): Pattern =>
  written.trimEnd().endsWith('*') ? ` ${fold(written)}` : ` ${fold(written)} `;

/** Whether a folded text holds a pattern, as whole words. */
export const holdsWord = (folded: string, patterns: readonly Pattern[]): boolean => {
  if (folded === '') return false;
  const spaced = ` ${folded} `;
  return patterns.some((each) => spaced.includes(each));
};

/** Patterns that must all be found together: "optiplex* + micro". */
export const together = (written: string): readonly Pattern[] => written.split('+').map(pattern);

/** Whether a folded text is a pattern, from its first word to its last. */
export const is = (folded: string, patterns: readonly Pattern[]): boolean => {
  if (folded === '') return false;
  const spaced = ` ${folded} `;
  return patterns.some((each) => (each.endsWith(' ') ? spaced === each : spaced.startsWith(each)));
};
