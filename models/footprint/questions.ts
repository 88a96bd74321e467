/**
 * Which unanswered question would narrow the total most: the share of the total's variance that each one's own
 * draws explain, by regression on z and z² − 1 (first two Hermite polynomials), less the chance level.
 * Factor uncertainty, which no answer narrows, is left out. With 1,000 draws a share is known to about two
 * points: say "about a fifth", and treat questions within three points as equal.
 */
import type { FactorId, QuestionId } from '../catalogue.ts';
import type { Sample } from '../sample.ts';

export interface QuestionShare {
  readonly question: QuestionId;
  /** Of the variance of the total, 0 to 1. */
  readonly share: number;
}

/** Questions by falling share; those that explain nothing beyond chance are left out. */
export function questionShares(
  total: Float64Array,
  unanswered: Iterable<readonly [FactorId, QuestionId]>,
  sample: Sample,
): QuestionShare[] {
  const of = shareOf(total, sample);
  const shares = new Map<QuestionId, number>();
  for (const [factor, question] of unanswered) {
    const share = of(factor);
    if (share > 0) shares.set(question, (shares.get(question) ?? 0) + share);
  }
  return [...shares]
    .map(([question, share]) => ({ question, share: Math.min(1, share) }))
    .sort((a, b) => b.share - a.share);
}

export interface FactorShare {
  readonly factor: FactorId;
  /** Of the variance of the result, 0 to 1. */
  readonly share: number;
}

/** Factors by falling share of a result’s variance; those that explain nothing beyond chance are left out. */
export function sharesOfVariance(
  result: Float64Array,
  factors: readonly FactorId[],
  sample: Sample,
): FactorShare[] {
  const of = shareOf(result, sample);
  return factors
    .map((factor) => ({ factor, share: Math.min(1, of(factor)) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** Of a factor, the share of a result’s variance; the chance level is taken off. */
function shareOf(result: Float64Array, sample: Sample): (factor: FactorId) => number {
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
