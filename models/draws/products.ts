/** Products over the draws of a sample: short loops over rows, nothing else. */
import type { Sample } from './sample.ts';
import { writtenOut, type Product, type Term } from './term.ts';

/** How many rows one loop reads: with more, the longer loop costs more than it saves. */
const AT_A_TIME = 4;
/** How many draws of products a sample keeps: 8 MB. Readers choose what multiplies what, and all that they may choose would fill a server. */
const MOST_KEPT = 1_000_000;

/** The draws of terms, added up one after the other. */
export const rowOf = (terms: readonly Term[], sample: Sample): Float64Array =>
  sumOf(terms.map(writtenOut), sample);

function sumOf(products: readonly Product[], sample: Sample): Float64Array {
  const sum = new Float64Array(sample.draws);
  for (const each of products) {
    const { constant } = each;
    const row = multiplying(each, sample);
    for (let i = 0; i < sum.length; i++) sum[i]! += constant * row[i]!;
  }
  return sum;
}

/**
 * Π times ÷ Π over, and times the lesser of two products, on each draw: what multiplies a constant. It is kept, since
 * answers change constants far more often than factors; nobody may change it.
 */
function multiplying({ times, over, models, lesser }: Product, sample: Sample): Float64Array {
  const { kept } = sample;
  const key = JSON.stringify([times, over, models, lesser]);
  const known = kept.get(key);
  if (known) return known;
  const [least, other] = lesser?.map((each) => sumOf([each], sample)) ?? [];
  const made = least ?? new Float64Array(sample.draws).fill(1);
  if (other) for (let i = 0; i < made.length; i++) made[i] = Math.min(made[i]!, other[i]!);
  const rows = [...times.map((id) => sample.row(id, models?.[id])), ...over.map(sample.reciprocal)];
  for (const row of rows) for (let i = 0; i < made.length; i++) made[i]! *= row[i]!;
  if (kept.size * made.length >= MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
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
