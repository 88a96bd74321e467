/** Products over the draws of a sample: short loops over rows, nothing else. */
import type { Sample } from '../sample.ts';
import type { Product } from '../term.ts';

/** Adds a product's draws to a row. */
export function addProduct({ constant, times, over }: Product, sample: Sample, into: Float64Array): void {
  const rows = [...times.map(sample.row), ...over.map(sample.reciprocal)];
  const n = into.length;
  const [a, b, c, d, ...others] = rows;
  if (!a) for (let i = 0; i < n; i++) into[i]! += constant;
  else if (!b) for (let i = 0; i < n; i++) into[i]! += constant * a[i]!;
  else if (!c) for (let i = 0; i < n; i++) into[i]! += constant * a[i]! * b[i]!;
  else if (!d) for (let i = 0; i < n; i++) into[i]! += constant * a[i]! * b[i]! * c[i]!;
  else if (others.length === 0) for (let i = 0; i < n; i++) into[i]! += constant * a[i]! * b[i]! * c[i]! * d[i]!;
  else addLong(constant, rows, into);
}

function addLong(constant: number, rows: readonly Float64Array[], into: Float64Array): void {
  for (let i = 0; i < into.length; i++) {
    let value = constant;
    for (const row of rows) value *= row[i]!;
    into[i]! += value;
  }
}

export function addRow(row: Float64Array, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i]! += row[i]!;
}
