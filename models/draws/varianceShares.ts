/**
 * Which factors make a result uncertain: the share of its variance explained by the draws of each, by
 * regression on z and z² − 1 (the first two Hermite polynomials), less the chance level.
 */
import type { FactorId } from './factor.ts';
import type { Sample } from './sample.ts';

export interface FactorShare {
  readonly factor: FactorId;
  /** Share of the variance of the result, 0 to 1. */
  readonly share: number;
}

/**
 * Factors in decreasing order of their share of a result's variance; those that explain nothing beyond chance
 * are left out.
 */
export function sharesOfVariance(
  result: Float64Array,
  factors: readonly FactorId[],
  sample: Sample,
): FactorShare[] {
  const of = varianceShareOf(result, sample);
  return factors
    .map((factor) => ({ factor, share: Math.min(1, of(factor)) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** A factor's share of a result's variance, less the chance level. */
export function varianceShareOf(result: Float64Array, sample: Sample): (factor: FactorId) => number {
  const n = result.length;
  const deviations = centred(result);
  let variance = 0;
  for (let i = 0; i < n; i++) variance += deviations[i]! * deviations[i]!;
  variance /= n;
  if (variance <= 0) return () => 0;
  return (factor) => explained(deviations, sample.normal(factor)) / variance - 2 / (n - 1);
}

function centred(row: Float64Array): Float64Array {
  let mean = 0;
  for (let i = 0; i < row.length; i++) mean += row[i]!;
  mean /= row.length;
  const deviations = new Float64Array(row.length);
  for (let i = 0; i < row.length; i++) deviations[i] = row[i]! - mean;
  return deviations;
}

/** Variance explained by the linear and quadratic Hermite terms of z. */
function explained(deviations: Float64Array, z: Float64Array): number {
  let linear = 0;
  let quadratic = 0;
  for (let i = 0; i < z.length; i++) {
    const zi = z[i]!;
    const weighted = deviations[i]! * zi;
    linear += weighted;
    quadratic += weighted * zi;
  }
  // the deviations sum to zero, so that z² − 1 needs no subtraction
  linear /= z.length;
  quadratic /= z.length;
  return linear * linear + (quadratic * quadratic) / 2;
}
