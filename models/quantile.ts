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

/** A central value with the 5th and 95th percentiles of its draws. */
export function interval(central: number, row: Float64Array): Estimate {
  const [low, high] = quantiles(row, BOUNDS);
  return { central, low: low!, high: high! };
}

const BOUNDS = [LOW, HIGH] as const;

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
  counts.fill(0);
  for (let i = 0; i < n; i++) counts[((row[i]! - min) * scale) | 0]!++;
  return shares.map((p) => {
    const position = Math.min(n - 1, Math.max(0, n * p - 0.5));
    const below = Math.floor(position);
    const first = orderStatistic(row, below, min, scale);
    const rest = position - below;
    return rest === 0 ? first : first + rest * (orderStatistic(row, below + 1, min, scale) - first);
  });
}

/** The value at a rank, found among the few values of its bin. */
function orderStatistic(row: Float64Array, rank: number, min: number, scale: number): number {
  let bin = 0;
  let before = 0;
  while (before + counts[bin]! <= rank) before += counts[bin++]!;
  const inside = new Float64Array(counts[bin]!);
  let found = 0;
  for (let i = 0; found < inside.length; i++) {
    if ((((row[i]! - min) * scale) | 0) === bin) inside[found++] = row[i]!;
  }
  return inside.sort()[rank - before]!;
}
