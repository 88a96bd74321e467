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
export function addProduct(product: Product, sample: Sample, into: Float64Array, known?: Multiplied): void {
  const { constant } = product;
  const row = known ? remembered(product, sample, known) : multiplying(product, sample);
  for (let i = 0; i < into.length; i++) into[i]! += constant * row[i]!;
}

function remembered(product: Product, sample: Sample, known: Multiplied): Float64Array {
  const key = namesIn(product);
  const typed = typedIn(product);
  const last = known.get(key);
  if (last?.typed === typed) return last.row;
  const row = multiplying(product, sample);
  known.set(key, { typed, row });
  return row;
}

const namesIn = ({ times, over, lesser }: Product): string =>
  `${times.join('×')}÷${over.join('÷')}${lesser ? `<${lesser.map(namesIn).join('<')}` : ''}`;

const typedIn = ({ models, lesser }: Product): string =>
  models || lesser ? JSON.stringify([models, lesser?.map((each) => [each.constant, typedIn(each)])]) : '';

/** Π times ÷ Π over, and times the lesser of two products, on each draw; nobody may change it. */
function multiplying({ times, over, models, lesser }: Product, sample: Sample): Float64Array {
  const n = sample.draws;
  const rows: Float64Array[] = [];
  if (lesser) {
    const [one, other] = lesser.map((each) => {
      const row = new Float64Array(n);
      addProduct(each, sample, row);
      return row;
    });
    rows.push(one!.map((value, i) => Math.min(value, other![i]!)));
  }
  for (const id of times) rows.push(sample.row(id, models?.[id]));
  for (const id of over) rows.push(sample.reciprocal(id));
  const [a, b, c, d] = rows;
  if (!a) return new Float64Array(n).fill(1);
  if (!b) return a;
  const made = new Float64Array(n);
  if (!c) for (let i = 0; i < n; i++) made[i] = a[i]! * b[i]!;
  else if (!d) for (let i = 0; i < n; i++) made[i] = a[i]! * b[i]! * c[i]!;
  else for (let i = 0; i < n; i++) made[i] = a[i]! * b[i]! * c[i]! * d[i]!;
  for (const row of rows.slice(AT_A_TIME)) for (let i = 0; i < n; i++) made[i]! *= row[i]!;
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
