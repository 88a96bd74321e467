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
