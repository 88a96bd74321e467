/**
 * The floor, cell by cell: no bar describes one to four people, and none can be worked out from the others.
 * Bars of one row are merged with their neighbours; options, which have no neighbour, are hidden, never one
 * alone. The view does not say which hidden option is below the floor, and an option that nobody chose is
 * hidden as well: otherwise subtraction would reveal it.
 */
import { FLOOR } from './types.ts';

type Counts = Readonly<Record<string, number>>;

export interface CountedCells {
  /** Counts that may be shown, each of at least `FLOOR` people or of nobody. */
  readonly counts: Counts;
  /**
   * The other options, in the order of the question: at least two, with at least `FLOOR` people together, or
   * all there are.
   */
  readonly hidden: readonly string[];
}

export function toldOptions(all: Counts): CountedCells {
  const rising = Object.entries(all).sort(([, a], [, b]) => a - b);
  const below = rising.filter(([, count]) => count < FLOOR).length;
  const sumOf = (first: number) => rising.slice(0, first).reduce((sum, [, count]) => sum + count, 0);
  if (sumOf(below) === 0) return { counts: all, hidden: [] };
  const countOf = (place: number) => rising[place]![1];
  // options below the floor hide one another, unless each must be as full as it can be: of two, one could be of five
  // where the next one has more
  const isTwo = below === 2 && rising.length > 2 && countOf(2) > FLOOR;
  const enough = below >= 2 && sumOf(below) >= FLOOR && (isTwo || sumOf(below) < (FLOOR - 1) * below);
  let few = enough ? below : below + 1;
  // one more option is hidden, with all those that have as many: otherwise the rule itself would reveal it
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

/** Where an option is named as ahead: by how many voices at least, and of how many in all. */
export const LEAD = 3;
export const NAMED_FROM = FLOOR + 2;

/**
 * Where each has one voice and no count may be told: the option that has more voices than all the others together, which
 * is what a council decides by. It is named only where as many voices leave several counts possible for each option; of
 * fewer people, or where the lead is small, that it leads, or that none does, would tell a count.
 *
 * It is stricter than `leadingOptions`, which answers another question: what most chose, be it fewer than half, for a class
 * to look at. A council often votes on two options: that none leads would then tell a tie, so naming takes a margin. Where
 * both name an option, it is the same one.
 */
export function aheadIn(all: Counts): string | undefined {
  if (Object.keys(toldOptions(all).counts).length > 0) return undefined;
  const people = Object.values(all).reduce((sum, count) => sum + count, 0);
  if (people < NAMED_FROM) return undefined;
  return Object.keys(all).find((name) => 2 * all[name]! - people >= LEAD);
}

/** Of fewer people than this, that two options tie would tell what the third one is. */
const FEWEST_IN_TIE = 13;

/**
 * The options that most people chose, of which each took one. Where their counts are hidden, so are all the others, and
 * they are named if that tells nothing more: one alone, or two that tie among enough people; not one of two options that
 * few people chose between, where naming none would tell a tie. It takes no majority, unlike `aheadIn`.
 * @param all one count for each option
 * @returns none where they may not be named, and where nobody chose
 */
export function leadingOptions(all: Counts): readonly string[] {
  const counts = Object.values(all);
  const most = Math.max(0, ...counts);
  const leading = most === 0 ? [] : Object.keys(all).filter((name) => all[name] === most);
  if (!toldOptions(all).hidden.some((name) => leading.includes(name))) return leading;
  const people = counts.reduce((sum, count) => sum + count, 0);
  const isOne = leading.length === 1 && (counts.length > 2 || people > (FLOOR - 1) * 2);
  const areTwo = leading.length === 2 && counts.length > 2 && people >= FEWEST_IN_TIE;
  return isOne || areTwo ? leading : [];
}

/** From so many people on, at least `FLOOR` of them are at the middle or below it, and as many at it or above. */
const MIDDLE_FROM = 2 * FLOOR;
/** Of two, the middle would say which one more people chose. */
const FEWEST_OPTIONS = 3;

/**
 * Of numbers among which each person chose one, the one at or below which half of the people are; only where no count may
 * be told, so that it stands in their place, and where it leaves several counts possible for each option.
 * @param all one count for each option, from the smallest to the largest
 */
export function middleIn(all: readonly (readonly [option: string, count: number])[]): string | undefined {
  if (!all.every(([option]) => Number.isFinite(Number(option)))) return undefined;
  if (Object.keys(toldOptions(Object.fromEntries(all)).counts).length > 0) return undefined;
  const people = all.reduce((sum, [, count]) => sum + count, 0);
  if (people < MIDDLE_FROM || all.length < FEWEST_OPTIONS) return undefined;
  let below = 0;
  return all.find(([, count]) => (below += count) >= people / 2)?.[0];
}

export interface Bars {
  /** The edges between bars: one fewer than there are bars. */
  readonly edges: readonly number[];
  readonly bins: readonly number[];
}

/** Neighbours are merged until each bar holds enough people; the remainder at the end joins the last bar. */
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

/** How many of the people are under a number: half of them at least. */
export interface Half {
  readonly people: number;
  readonly of: number;
  readonly under: number;
}

/** Where half of the people are reached, at the end of a bar; nothing where it is in the last one, which has no end. */
export function halfOf({ edges, bins }: Bars): Half | undefined {
  const of = bins.reduce((sum, people) => sum + people, 0);
  let people = 0;
  const under = edges[bins.findIndex((each) => (people += each) >= of / 2)];
  return under === undefined ? undefined : { under, people, of };
}
