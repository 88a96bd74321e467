/**
 * The draws of a catalogue: one row per factor, made on first use, kept and shared by every run. Lines that
 * share a factor therefore move together, and a difference between two runs has its own, narrower range.
 *
 * Latin hypercube: every factor uses the same exact normal quantiles, in its own order. Each row then has its
 * declared median and percentiles by construction, and totals settle twice as fast as with independent draws
 * (McKay, Beckman and Conover, Technometrics 21, 1979).
 */
import { memo } from './memo.ts';
import type { FactorId, Factors } from './factor.ts';
import { valuesOf } from './distribution.ts';
import { inverseNormal } from './numbers.ts';
import { permutation, stream } from './random.ts';
import type { Models } from './term.ts';

export interface Sample {
  readonly seed: number;
  readonly draws: number;
  /** The draws of a factor, in its unit; or those of the mean of several models, each of which has its law. */
  row(id: FactorId, models?: Models): Float64Array;
  /** The reciprocal of each draw of a factor. */
  reciprocal(id: FactorId): Float64Array;
  /** The standard normal value behind each draw of a factor. */
  normal(id: FactorId): Float64Array;
  /** The draws of products, which products.ts makes. */
  readonly kept: Map<string, Float64Array>;
}

/** Unless asked otherwise: pages and the API then show the same figures. */
export const DEFAULT_DRAWS = 1000;
export const DEFAULT_SEED = 1;

/** A run without draws gives central values alone. */
export const NO_DRAWS = 0;
const FEWEST_DRAWS = 100;
const MOST_DRAWS = 100_000;
const MIDDLE = 1 / 2;

/**
 * @param draws how many, 100 to 100,000, or none
 * @param seed an integer from 0 to 2^53 − 1; the same seed gives the same bits everywhere
 * @throws RangeError outside these bounds; Error for an unknown factor, when its row is asked for
 */
export function createSample(factors: Factors, draws: number, seed: number): Sample {
  const allowed = draws === NO_DRAWS || (draws >= FEWEST_DRAWS && draws <= MOST_DRAWS);
  if (![draws, seed].every(Number.isSafeInteger) || !allowed || seed < 0)
    throw new RangeError(`draws: ${draws}, seed: ${seed}`);
  const quantiles = new Float64Array(draws);
  for (let i = 0; i < draws; i++) quantiles[i] = inverseNormal((i + MIDDLE) / draws);
  const orders = new Map<FactorId, Uint32Array>();
  const rows = new Map<FactorId, Float64Array>();
  /** The last of each factor alone: readers type how many devices there are, and all that they type would fill a server. */
  const means = new Map<FactorId, { readonly count: number; readonly mean: Float64Array }>();
  const reciprocals = new Map<FactorId, Float64Array>();
  const normals = new Map<FactorId, Float64Array>();
  const orderOf = (id: FactorId) => memo(orders, id, () => permutation(draws, stream(seed, id)));

  const normal = (id: FactorId) => memo(normals, id, () => inOrder(quantiles, orderOf(id)));

  function row(id: FactorId, models?: Models): Float64Array {
    if (models) return ofSeveral(id, models);
    return memo(rows, id, () => {
      const factor = factors[id];
      if (!factor) throw new Error(`unknown factor: ${id}`);
      if (factor.shape === 'fixed') return new Float64Array(draws).fill(factor.central);
      const valueAt = valuesOf(factor);
      const values = new Float64Array(draws);
      // values are computed from lowest to highest, then put in the factor's order: twice as fast as
      // computing them in that order
      for (let i = 0; i < draws; i++) values[i] = valueAt(quantiles[i]!);
      return inOrder(values, orderOf(id));
    });
  }

  /**
   * The mean of several models, each with the law of the factor, any two with the correlation 1 − share: it varies k times
   * as much as one, with k² = 1 − share + share ÷ count, and its correlation with the first one is k. The rest is the
   * same draws, so many later: their order is chance, so that they say nothing of one another.
   */
  function ofSeveral(id: FactorId, { share, count }: Models): Float64Array {
    const last = means.get(id);
    if (last?.count === count) return last.mean;
    const { central } = factors[id]!;
    const own = factors[share]!.central;
    const square = 1 - own + own / count;
    const apart = Math.sqrt(square * (1 - square));
    const one = row(id);
    const mean = new Float64Array(draws);
    for (let i = 0, later = 1 + (count % (draws - 1)); i < draws; i++, later++)
      mean[i] = central + square * (one[i]! - central) + apart * (one[later % draws]! - central);
    means.set(id, { count, mean });
    return mean;
  }

  const reciprocal = (id: FactorId) => memo(reciprocals, id, () => row(id).map((value) => 1 / value));

  return { seed, draws, row, reciprocal, normal, kept: new Map() };
}

function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  const row = new Float64Array(values.length);
  for (let i = 0; i < row.length; i++) row[i] = values[order[i]!]!; // a plain loop: twice as fast as from()
  return row;
}
