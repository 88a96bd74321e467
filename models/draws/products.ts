/** Products over the draws of a sample: short loops over rows, nothing else. */
import type { Sample } from './sample.ts';
import type { Product } from './term.ts';

/** How many rows one loop reads: with more, the longer loop costs more than it saves. */
const AT_A_TIME = 4;

/**
 * What multiplies the constants of products, by the factors it is made of: answers change constants far more often than
 * factors. Of what a reader may type within it, how many there are or how much something holds, the last alone is kept.
 */
export type Multiplied = Map<string, { readonly typed: string; readonly row: Float64Array }>;

/**
 * Adds a product's draws to a row: its constant times what multiplies it.
 * @param known what multiplied earlier products, and multiplies this one from now on
 */
export function addProduct(
  product: Product,
  sample: Sample,
  into: Float64Array,
  known: Multiplied = new Map(),
): void {
  const { constant, times, over, models, lesser } = product;
  const factors = `${times}/${over}`;
  const typed = JSON.stringify([models, lesser]);
  const last = known.get(factors);
  const multiplied = last?.typed === typed ? last : { typed, row: multiplying(product, sample) };
  known.set(factors, multiplied);
  const { row } = multiplied;
  for (let i = 0; i < into.length; i++) into[i]! += constant * row[i]!;
}

/** Π times ÷ Π over, and times the lesser of two products, on each draw. */
function multiplying({ times, over, models, lesser = [] }: Product, sample: Sample): Float64Array {
  const [least, ...others] = lesser.map((each) => {
    const row = new Float64Array(sample.draws);
    addProduct(each, sample, row);
    return row;
  });
  const made = least ?? new Float64Array(sample.draws).fill(1);
  for (const row of others) for (let i = 0; i < made.length; i++) made[i] = Math.min(made[i]!, row[i]!);
  const rows = [...times.map((id) => sample.row(id, models?.[id])), ...over.map(sample.reciprocal)];
  for (const row of rows) for (let i = 0; i < made.length; i++) made[i]! *= row[i]!;
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
