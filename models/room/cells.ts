/**
 * The floor, cell by cell: no bar tells of one to four people, and none can be worked out from the others. Bars of one
 * row are merged with their neighbours; options, which have no neighbour, are hidden, never one alone. What hides is
 * not told from what is hidden with it, and an option that nobody took hides as well: otherwise what is left after
 * subtraction would tell.
 */
import { FLOOR } from './types.ts';

type Counts = Readonly<Record<string, number>>;

export interface CountedCells {
  /** Those that may be told, each of `FLOOR` or of nobody. */
  readonly counts: Counts;
  /** The others, in the order of the question: two at least, of `FLOOR` together, or all there are. */
  readonly hidden: readonly string[];
}

export function toldOptions(all: Counts): CountedCells {
  const rising = Object.entries(all).sort(([, a], [, b]) => a - b);
  const below = rising.filter(([, count]) => count < FLOOR).length;
  const sumOf = (first: number) => rising.slice(0, first).reduce((sum, [, count]) => sum + count, 0);
  if (sumOf(below) === 0) return { counts: all, hidden: [] };
  const countOf = (place: number) => rising[place]![1];
  // between them, those below the floor hide one another, unless each must be as full as it can be
  const enough = below >= 2 && sumOf(below) >= FLOOR && sumOf(below) < (FLOOR - 1) * below;
  let few = enough ? below : below + 1;
  // with one of the others go those that have as many: else the rule itself would tell
  while (
    !enough &&
    few < rising.length &&
    (few < 2 || sumOf(few) <= FLOOR || countOf(few) === countOf(few - 1))
  )
    few++;
  const hidden = new Set(rising.slice(0, few).map(([name]) => name));
  const names = Object.keys(all);
  return {
    counts: Object.fromEntries(names.filter((name) => !hidden.has(name)).map((name) => [name, all[name]!])),
    hidden: names.filter((name) => hidden.has(name)),
  };
}

export interface Bars {
  /** Between the bars: one fewer than there are. */
  readonly edges: readonly number[];
  readonly bins: readonly number[];
}

/** Neighbours become one bar until each holds enough people; what is left at the end joins the last. */
export function toldBars({ edges, bins }: Bars): Bars {
  const told: { people: number; from: number }[] = [];
  let open = { people: 0, from: 0 };
  bins.forEach((people, place) => {
    open = { ...open, people: open.people + people };
    if (open.people < FLOOR) return;
    told.push(open);
    open = { people: 0, from: place + 1 };
  });
  const last = told.at(-1);
  if (!last) return { edges: [], bins: [open.people] };
  told[told.length - 1] = { ...last, people: last.people + open.people };
  return {
    edges: told.slice(1).map(({ from }) => edges[from - 1]!),
    bins: told.map(({ people }) => people),
  };
}
