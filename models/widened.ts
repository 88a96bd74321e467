/** A sample with further factors beside its own, drawn by the same seed. */
import type { FactorId } from './catalogue.ts';
import { createSample, type Factors, type Sample } from './sample.ts';

export function widened(sample: Sample, further: Factors): Sample {
  const own = createSample(further, sample.draws, sample.seed);
  const of = (id: FactorId) => (further[id] ? own : sample);
  return {
    seed: sample.seed,
    draws: sample.draws,
    row: (id) => of(id).row(id),
    reciprocal: (id) => of(id).reciprocal(id),
    normal: (id) => of(id).normal(id),
  };
}
