/** The baseline of every page here: a French household with no answers given, and what the proposals change in it. */
import type { Library } from '../../data/library.ts';
import { createEstimator } from '../../models/household/footprint.ts';
import type { AloneEffect } from '../../models/proposals/alone.ts';
import { createProposalBench } from '../../models/proposals/bench.ts';
import { createEffects } from '../../models/proposals/effects.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED, type Sample } from '../../models/draws/sample.ts';
import { effectOf, type Ground } from './effect.ts';

export interface Average {
  readonly sample: Sample;
  readonly ground: Ground;
  /** What each proposal does alone, per person; `undefined` where nothing is computed. */
  readonly effects: ReadonlyMap<string, AloneEffect | undefined>;
}

export function createAverage({ catalogue, proposals }: Pick<Library, 'catalogue' | 'proposals'>): Average {
  const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
  const bench = createProposalBench(catalogue, sample, proposals);
  const ground: Ground = {
    footprint: createEstimator(catalogue, sample)({}),
    bench,
    effectsOf: createEffects(bench),
    per: 'person',
  };
  return {
    sample,
    ground,
    effects: new Map(proposals.proposals.map((proposal) => [proposal.id, effectOf(proposal, ground)])),
  };
}
