import type { Language } from '../../../../models/catalogue/catalogue.ts';

/** The name of a bar. */
interface BarWords {
  readonly from: (low: string, high: string) => string;
  readonly above: (low: string) => string;
}

/**
 * @param to where the next bar begins; nothing for the last bar
 * @param whole whether it counts whole things: its last one is then the one before the next bar
 */
export function barName(
  from: number,
  to: number | undefined,
  { from: span, above }: BarWords,
  whole: boolean,
): string {
  if (to === undefined) return above(String(from));
  if (!whole) return span(String(from), String(to));
  return to - from === 1 ? String(from) : span(String(from), String(to - 1));
}

/** @param edges between bars */
export const barNames = (edges: readonly number[], words: BarWords, whole = false): string[] =>
  [0, ...edges].map((from, i) => barName(from, edges[i], words, whole));

/** Options that stand together, as one name: the first as it is written, the others within a sentence. */
export const eitherOf = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    names.map((name, nth) => (nth === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))),
  );
