/** Products over the draws of a sample: short loops over rows, nothing else. */
import type { Sample } from './sample.ts';
import type { Product } from './term.ts';

/** How many rows one loop reads: with more, the longer loop costs more than it saves. */
const AT_A_TIME = 4;

/** Adds a product's draws to a row. */
export function addProduct(product: Product, sample: Sample, into: Float64Array): void {
  const { constant, times, over, models, lesser } = product;
  const rows: Float64Array[] = [];
  if (lesser) {
    const [one, other] = lesser.map((each) => {
      const row = new Float64Array(into.length);
      addProduct(each, sample, row);
      return row;
    });
    rows.push(one!.map((value, i) => Math.min(value, other![i]!)));
  }
  for (const id of times) rows.push(sample.row(id, models?.[id]));
  for (const id of over) rows.push(sample.reciprocal(id));
  const n = into.length;
  const [a, b, c, d] = rows;
  if (!a || rows.length > AT_A_TIME) addLong(constant, rows, into);
  else if (!b) for (let i = 0; i < n; i++) into[i]! += constant * a[i]!;
  else if (!c) for (let i = 0; i < n; i++) into[i]! += constant * a[i]! * b[i]!;
  else if (!d) for (let i = 0; i < n; i++) into[i]! += constant * a[i]! * b[i]! * c[i]!;
  else for (let i = 0; i < n; i++) into[i]! += constant * a[i]! * b[i]! * c[i]! * d[i]!;
}

function addLong(constant: number, rows: readonly Float64Array[], into: Float64Array): void {
  for (let i = 0; i < into.length; i++) {
    let value = constant;
    for (const row of rows) value *= row[i]!;
    into[i]! += value;
  }
}

/** Adds several rows to a row, one after the other. Four are read at a time, which changes no bit. */
export function addRows(rows: readonly Float64Array[], from: number, into: Float64Array): void {
  const n = into.length;
  let at = from;
  for (; at + AT_A_TIME <= rows.length; at += AT_A_TIME) {
    const [a, b, c, d] = rows.slice(at, at + AT_A_TIME);
    for (let i = 0; i < n; i++) into[i] = into[i]! + a![i]! + b![i]! + c![i]! + d![i]!;
  }
  for (; at < rows.length; at++) {
    const row = rows[at]!;
    for (let i = 0; i < n; i++) into[i]! += row[i]!;
  }
}
