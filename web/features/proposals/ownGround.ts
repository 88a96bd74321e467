/** What a reader's own answers give proposals to act on, computed in the browser. */
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { withRanges } from '../../../models/catalogue/ranges.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../../../models/draws/sample.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import type { Proposals } from '../../../models/proposals/proposals.ts';
import { breath } from '../../breath.ts';
import type { Ground } from '../../effects/effect.ts';

export interface OwnGround {
  /** With the ranges that the reader lets count, as the proposals. */
  readonly catalogue: Catalogue;
  readonly proposals: Proposals;
  readonly ground: Ground;
}

/** Pauses between the long parts, so that the page answers meanwhile. */
export async function ownGround(
  answers: Answers,
  catalogue: Catalogue,
  proposals: Proposals,
): Promise<OwnGround> {
  const chosen = withRanges(catalogue, answers.ranges);
  const sample = createSample(chosen.factors, DEFAULT_DRAWS, DEFAULT_SEED);
  await breath();
  const footprint = createEstimator(chosen, sample)(answers);
  await breath();
  const ranged = withRanges(proposals, answers.ranges);
  const bench = createProposalBench(chosen, sample, ranged);
  return {
    catalogue: chosen,
    proposals: ranged,
    ground: { footprint, bench, effectsOf: createEffects(bench), per: 'household' },
  };
}
