/** The 5th and 95th percentiles of a row of draws, exactly, without sorting it (histogram selection). */
import type { Estimate } from './distribution.ts';

const BINS = 256;
const LOW = 0.05;
const HIGH = 0.95;

const counts = new Uint32Array(BINS);

/**
 * The quantile at `p` of `row`, by Hazen's definition (value i stands at (i + ½) / n, linear between).
 * `row` is left as it is. Throws on an empty row.
 */
export function quantile(row: Float64Array, p: number): number {
  return quantiles(row, [p])[0]!;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The 5th and 95th percentiles of a row. */
export function bounds(row: Float64Array): Bounds {
  const [low, high] = quantiles(row, BOUNDS);
  return { low: low!, high: high! };
}

/** A central value with the 5th and 95th percentiles of its draws. */
export const interval = (central: number, row: Float64Array): Estimate => ({ central, ...bounds(row) });

const BOUNDS = [LOW, HIGH] as const;

/** The bin of each value of the current row; grown as needed. */
let bins = new Uint8Array(0);

function quantiles(row: Float64Array, shares: readonly number[]): number[] {
  const n = row.length;
  if (n === 0) throw new RangeError('no draws');
  let min = row[0]!;
  let max = min;
  for (let i = 1; i < n; i++) {
    const x = row[i]!;
    if (x < min) min = x;
    else if (x > max) max = x;
  }
  if (!(max > min)) return shares.map(() => min);
  const scale = (BINS - 1) / (max - min);
  if (bins.length < n) bins = new Uint8Array(n);
  counts.fill(0);
  for (let i = 0; i < n; i++) {
    const bin = ((row[i]! - min) * scale) | 0;
    bins[i] = bin;
    counts[bin]!++;
  }
  return shares.map((p) => {
    const position = Math.min(n - 1, Math.max(0, n * p - 0.5));
    const below = Math.floor(position);
    const rest = position - below;
    const [first, next] = orderStatistics(row, below);
    return rest === 0 ? first : first + rest * (next - first);
  });
}

/** The values at a rank and at the one after it, found among the few values of their bins. */
function orderStatistics(row: Float64Array, rank: number): [number, number] {
  let bin = 0;
  let before = 0;
  while (before + counts[bin]! <= rank) before += counts[bin++]!;
  const inside = valuesIn(bin, row);
  const first = inside[rank - before]!;
  if (rank - before + 1 < inside.length) return [first, inside[rank - before + 1]!];
  do bin++;
  while (bin < BINS && counts[bin] === 0);
  return [first, bin < BINS ? valuesIn(bin, row)[0]! : first];
}

/** The values of a bin, in order. */
function valuesIn(bin: number, row: Float64Array): Float64Array {
  const inside = new Float64Array(counts[bin]!);
  let found = 0;
  for (let i = 0; found < inside.length; i++) if (bins[i] === bin) inside[found++] = row[i]!;
  return inside.sort();
}
