/**
 * Which unanswered question would narrow the total most: the share of the total's variance explained by its
 * own draws. Factor uncertainty, which no answer narrows, is left out. With 1,000 draws a share is known to
 * about two points: say "about a fifth", and treat questions within three points as equal.
 */
import type { QuestionId } from '../catalogue/catalogue.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Sample } from '../draws/sample.ts';
import { varianceShareOf } from '../draws/varianceShares.ts';

export interface QuestionShare {
  readonly question: QuestionId;
  /** Of the variance of the total, 0 to 1. */
  readonly share: number;
}

/** Questions in decreasing order of share; those that explain nothing beyond chance are left out. */
export function questionShares(
  total: Float64Array,
  unanswered: Iterable<readonly [FactorId, QuestionId]>,
  sample: Sample,
): QuestionShare[] {
  const of = varianceShareOf(total, sample);
  const shares = new Map<QuestionId, number>();
  for (const [factor, question] of unanswered) {
    const share = of(factor);
    if (share > 0) shares.set(question, (shares.get(question) ?? 0) + share);
  }
  return [...shares]
    .map(([question, share]) => ({ question, share: Math.min(1, share) }))
    .sort((a, b) => b.share - a.share);
}
