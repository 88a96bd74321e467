/**
 * A spread: a quantity at its central value and over the draws, in one row (index 0 is the central value, the
 * draws follow). One loop then computes both, so that the central value and the range cannot diverge.
 */
import { memo } from './memo.ts';
import type { FactorId, Factors } from './factor.ts';
import type { Estimate } from './distribution.ts';
import { rowOf } from './products.ts';
import { bounds } from './quantile.ts';
import type { Sample } from './sample.ts';
import type { Term } from './term.ts';

export type Spread = Float64Array;

export interface Spreads {
  /** The length of a spread: one more than the draws. */
  readonly length: number;
  ofFactor(id: FactorId): Spread;
  ofTerm(term: Term): Spread;
}

/** Makes spreads of the factors of one sample, and keeps those of single factors. */
export function createSpreads(factors: Factors, sample: Sample): Spreads {
  const known = new Map<FactorId, Spread>();
  const length = sample.draws + 1;

  function ofFactor(id: FactorId): Spread {
    return memo(known, id, () => withCentral(factors[id]!.central, sample.row(id)));
  }

  function ofTerm(term: Term): Spread {
    if (term.factor !== undefined && !term.left) return ofFactor(term.factor);
    return withCentral(term.central, rowOf([term], sample));
  }

  return { length, ofFactor, ofTerm };
}

export function withCentral(central: number, row: Float64Array): Spread {
  const spread = new Float64Array(row.length + 1);
  spread[0] = central;
  spread.set(row, 1);
  return spread;
}

export const drawsOf = (spread: Spread): Float64Array => spread.subarray(1);

export const estimateOf = (spread: Spread): Estimate => ({ central: spread[0]!, ...bounds(drawsOf(spread)) });

/** The share of draws in which something holds. */
export function shareOfDraws(spread: Spread, holds: (value: number, draw: number) => boolean): number {
  let count = 0;
  for (let i = 1; i < spread.length; i++) if (holds(spread[i]!, i)) count++;
  return count / (spread.length - 1);
}

/** A spread computed from others, element by element. */
export function mapSpread(length: number, value: (i: number) => number): Spread {
  const spread = new Float64Array(length);
  for (let i = 0; i < length; i++) spread[i] = value(i);
  return spread;
}
