/** The 5th and 95th percentiles of a row of draws, exactly, without sorting it (histogram selection). */
import type { Estimate } from './distribution.ts';
import { lazily } from './memo.ts';

/**
 * The quantile at `p` of `row`, by Hazen's definition (value i stands at (i + ½) / n, linear between).
 * `row` is left as it is. Throws on an empty row.
 */
export const quantile = (row: Float64Array, p: number): number => quantiles(row, p, p).low;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const LOW = 0.05;
const HIGH = 0.95;

/** The 5th and 95th percentiles of a row. */
export const bounds = (row: Float64Array): Bounds => quantiles(row, LOW, HIGH);

/** A central value whose range is found when it is read: most readers look at a few ranges alone. */
export const ranged = (central: number, range: () => Bounds): Estimate =>
  lazily({ central }, { low: () => range().low, high: () => range().high });

/** A central value with the 5th and 95th percentiles of its draws. */
export const interval = (central: number, row: Float64Array): Estimate => ({ central, ...bounds(row) });

const BINS = 256;
const counts = new Uint32Array(BINS);

/** The bin of each value of the current row, then the values of two bins; grown as needed. */
let bins = new Uint8Array(0);
let [lowest, highest] = [new Float64Array(0), new Float64Array(0)];

/** The quantiles at `p` and `q`, `p` the lower. */
function quantiles(row: Float64Array, p: number, q: number): Bounds {
  const n = row.length;
  if (n === 0) throw new RangeError('no draws');
  let min = row[0]!;
  let max = min;
  for (let i = 1; i < n; i++) {
    const x = row[i]!;
    if (x < min) min = x;
    else if (x > max) max = x;
  }
  if (!(max > min)) return { low: min, high: min };
  const scale = (BINS - 1) / (max - min);
  if (bins.length < n) {
    bins = new Uint8Array(n);
    [lowest, highest] = [new Float64Array(n), new Float64Array(n)];
  }
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const bin = ((row[i]! - min) * scale) | 0;
    bins[i] = bin;
    counts[bin]!++;
  }
  const [low, high] = [placeOf(p, n), placeOf(q, n)];
  gather(low.bin, high.bin, row);
  return {
    low: valueAt(low, lowest, row),
    high: valueAt(high, low.bin === high.bin ? lowest : highest, row),
  };
}

/** Where a quantile stands. */
interface Place {
  /** The bin of the value just below it, and the rank of that value in this bin. */
  readonly bin: number;
  readonly rank: number;
  /** How far it is from this value to the next, 0 to 1. */
  readonly rest: number;
}

function placeOf(p: number, n: number): Place {
  const position = Math.min(n - 1, Math.max(0, n * p - 0.5));
  let rank = Math.floor(position);
  const rest = position - rank;
  let bin = 0;
  while (counts[bin]! <= rank) rank -= counts[bin++]!;
  return { bin, rank, rest };
}

/** Writes the values of two bins, in order: both in one go over the row. */
function gather(low: number, high: number, row: Float64Array): void {
  let below = 0;
  let above = 0;
  const all = counts[low]! + (high === low ? 0 : counts[high]!);
  for (let i = 0; below + above < all; i++) {
    const bin = bins[i];
    if (bin === low) lowest[below++] = row[i]!;
    else if (bin === high) highest[above++] = row[i]!;
  }
  sortFirst(below, lowest);
  sortFirst(above, highest);
}

/** @param inside the values of its bin, in order */
function valueAt({ bin, rank, rest }: Place, inside: Float64Array, row: Float64Array): number {
  const first = inside[rank]!;
  if (rest === 0) return first;
  const next = rank + 1 < counts[bin]! ? inside[rank + 1]! : leastAbove(bin, first, row);
  return first + rest * (next - first);
}

/** The least value past a bin; the last value itself where there is none. */
function leastAbove(bin: number, last: number, row: Float64Array): number {
  let above = bin + 1;
  while (above < BINS && counts[above] === 0) above++;
  if (above === BINS) return last;
  let least = Infinity;
  for (let i = 0; i < row.length; i++) if (bins[i] === above && row[i]! < least) least = row[i]!;
  return least;
}

/** Above this many values, the engine sorts faster than a plain loop. */
const FEW = 24;

/** Sorts the first values of a row. */
function sortFirst(count: number, values: Float64Array): void {
  if (count > FEW) {
    values.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > 0 && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
}
