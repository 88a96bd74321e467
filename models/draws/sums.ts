/**
 * Sums of rows of draws, remembered by name: a sum is computed again, in order, when one of its rows has
 * changed, and otherwise the same row is returned. A sum is never patched: the same rows give the same bits.
 */
import type { Bounds } from './quantile.ts';
import { bounds } from './quantile.ts';
import { addRows } from './products.ts';

export type Row = Float64Array;

export interface Sums {
  /** The sum of rows under a name; nobody may change the rows afterwards. */
  of(name: string, rows: readonly Row[]): Row;
  /** The 5th and 95th percentiles of a row that no longer changes, found once. */
  bounds(row: Row): Bounds;
}

export function createSums(draws: number): Sums {
  const zero = new Float64Array(draws);
  const kept = new Map<string, { readonly rows: readonly Row[]; readonly sum: Row }>();
  const found = new WeakMap<Row, Bounds>();

  function of(name: string, rows: readonly Row[]): Row {
    if (rows.length === 0) return zero;
    if (rows.length === 1) return rows[0]!;
    const known = kept.get(name);
    if (known && same(known.rows, rows)) return known.sum;
    const sum = rows[0]!.slice();
    addRows(rows, 1, sum);
    kept.set(name, { rows, sum });
    return sum;
  }

  function boundsOf(row: Row): Bounds {
    let known = found.get(row);
    if (!known) found.set(row, (known = bounds(row)));
    return known;
  }

  return { of, bounds: boundsOf };
}

function same(a: readonly Row[], b: readonly Row[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
