/** Samples of more factors than those that they were made with: what a later part of a page needs. */
import type { FactorId, Factors } from './factor.ts';
import { createSample, type Sample } from './sample.ts';

/** A sample with extra factors in addition to its own, drawn with the same seed. */
export function widened(sample: Sample, further: Factors): Sample {
  const own = createSample(further, sample.draws, sample.seed);
  const of = (id: FactorId) => (further[id] ? own : sample);
  return {
    seed: sample.seed,
    draws: sample.draws,
    row: (id, models) => of(id).row(id, models),
    reciprocal: (id) => of(id).reciprocal(id),
    normal: (id) => of(id).normal(id),
    kept: new Map(),
  };
}
