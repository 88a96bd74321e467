import type { Language } from '../../../../models/catalogue/catalogue.ts';

/** The name of a bar: the whole numbers that it counts, from the first one to where the next bar begins. */
interface BarWords {
  readonly from: (low: string, high: string) => string;
  readonly above: (low: string) => string;
}

/** @param to where the next bar begins; nothing for the last bar */
export function barName(from: number, to: number | undefined, { from: span, above }: BarWords): string {
  if (to === undefined) return above(String(from));
  return to - from === 1 ? String(from) : span(String(from), String(to));
}

/** @param edges between bars */
export const barNames = (edges: readonly number[], words: BarWords): string[] =>
  [0, ...edges].map((from, i) => barName(from, edges[i], words));

/** Options that stand together, as one name: the first as it is written, the others within a sentence. */
export const eitherOf = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(
    names.map((name, nth) => (nth === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))),
  );
