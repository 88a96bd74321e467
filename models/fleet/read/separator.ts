/**
 * Which character separates the cells: the one that cuts the first lines into the same number of cells, the
 * most often and the most finely. Excel's first line `sep=;` states it, and is then not a record. In French
 * files a comma is often inside numbers, so semicolons are tried first.
 */
import { csvRecords, SEPARATORS, type Separator } from './csv.ts';

export interface Cut {
  readonly separator: Separator;
  /** Where records begin, after a byte-order mark and Excel's hint. */
  readonly from: number;
  /** Number of lines before them. */
  readonly skipped: number;
}

const LINES_LOOKED_AT = 20;
const HINT = /^sep=([;,\t|])(?:\r\n|\r|\n|$)/i;
const BYTE_ORDER_MARK = 0xfeff;

export function cutOf(text: string): Cut {
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  const hint = HINT.exec(text.slice(start, start + LINES_LOOKED_AT));
  if (hint) return { separator: hint[1] as Separator, from: start + hint[0].length, skipped: 1 };
  let best: Separator = SEPARATORS[0];
  let highest = 0;
  for (const separator of SEPARATORS) {
    const found = agreement(text, separator, start);
    if (found > highest) [best, highest] = [separator, found];
  }
  return { separator: best, from: start, skipped: 0 };
}

/** The cuts on which lines agree: lines with the commonest number of cells, times the cuts in each. */
function agreement(text: string, separator: Separator, from: number): number {
  const seen = new Map<number, number>();
  let looked = 0;
  for (const { cells } of csvRecords(text, separator, from)) {
    if (cells.length > 1 || cells[0]!.trim() !== '')
      seen.set(cells.length, (seen.get(cells.length) ?? 0) + 1);
    if (++looked >= LINES_LOOKED_AT) break;
  }
  let highest = 0;
  for (const [cells, lines] of seen) highest = Math.max(highest, (cells - 1) * lines);
  return highest;
}
