/**
 * Names that a query misspells. Only those with suitable letters are compared: a name that lacks two of the
 * query's letters is not one slip away.
 */
import { lineCount, endOf, startOf, type Lines } from './lines.ts';
import { slipsFrom } from './slips.ts';

/** Length from which a query may have one slip, then two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;
const LETTERS = 26;
const A = 97;
const SPACE = 32;

const slipsIn = (query: string): number => (query.length < ONE_SLIP ? 0 : query.length < TWO_SLIPS ? 1 : 2);

/** Lines, with the set of letters of each: one bit for each letter; digits share one. */
export interface Spelled {
  readonly lines: Lines;
  readonly sets: Int32Array;
}

/** @param others a line that is the same in these has its set left empty, so that it is not compared twice */
export function spelled(lines: Lines, others?: Lines): Spelled {
  const sets = new Int32Array(lineCount(lines));
  for (let line = 0; line < sets.length; line++) {
    if (others && isSame(lines, others, line)) continue;
    sets[line] = setOf(lines.text, startOf(lines, line), endOf(lines, line));
  }
  return { lines, sets };
}

/** Compares letter by letter: otherwise tens of thousands of strings would be made only to be thrown away. */
function isSame(lines: Lines, others: Lines, line: number): boolean {
  const from = startOf(lines, line);
  const otherFrom = startOf(others, line);
  const size = endOf(lines, line) - from;
  if (endOf(others, line) - otherFrom !== size) return false;
  for (let i = 0; i < size; i++)
    if (lines.text.charCodeAt(from + i) !== others.text.charCodeAt(otherFrom + i)) return false;
  return true;
}

function setOf(text: string, from: number, to: number): number {
  let set = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== SPACE) set |= 1 << (code >= A ? code - A : LETTERS);
  }
  return set;
}

function moreThan(most: number, set: number): boolean {
  let left = set;
  for (let i = 0; i <= most; i++) {
    if (left === 0) return false;
    left &= left - 1;
  }
  return true;
}

/**
 * Lines by rising number of slips; among equals, whole names before starts of names, then in the order of the
 * lines. A line may appear twice.
 * @param sought keys, each with the lines of keys of its kind
 */
export function nearLines(sought: readonly (readonly [query: string, names: Spelled])[]): number[] {
  const ranks: number[][] = [];
  for (const [query, names] of sought) rankLines(query, names, ranks);
  return ranks.flatMap((rank) => rank.sort((a, b) => a - b));
}

function rankLines(query: string, { lines, sets }: Spelled, ranks: number[][]): void {
  const most = slipsIn(query);
  if (most === 0) return;
  const own = setOf(query, 0, query.length);
  const slipsOf = slipsFrom(query, most);
  for (let line = 0; line < sets.length; line++) {
    if (moreThan(most, own & ~sets[line]!)) continue;
    const from = startOf(lines, line);
    const to = endOf(lines, line);
    if (to - from < query.length - most) continue;
    const { whole, start } = slipsOf(lines.text, from, to);
    if (start <= most) (ranks[whole === start ? 2 * whole : 2 * start + 1] ??= []).push(line);
  }
}
