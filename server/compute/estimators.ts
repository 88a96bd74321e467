/**
 * Estimators kept between requests, within bounds that no request can push. The draws of a catalogue cost far
 * more than a footprint, so the last few samples stay; an estimator also keeps the draws of the items it has
 * seen, and is made anew once it holds too many. With each sample stays the bench of its proposals, made when
 * first asked for; what it keeps of an item goes when the estimator forgets the item. Published ranges alone have a
 * sample of their own, kept among the others.
 */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import { RANGES, withRanges, type Ranges } from '../../models/catalogue/ranges.ts';
import { memo } from '../../models/draws/memo.ts';
import { createRecent } from '../../models/draws/recent.ts';
import { createSample, type Sample } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import { askingAs } from '../../models/household/asking.ts';
import { createEstimator, type Estimator, type Footprint } from '../../models/household/footprint.ts';
import type { Laying } from '../../models/proposals/alone.ts';
import { createProposalBench } from '../../models/proposals/bench.ts';
import { createEffects } from '../../models/proposals/effects.ts';
import type { Proposals } from '../../models/proposals/proposals.ts';

export interface Estimators {
  /** The sample on which answers are estimated. */
  sample(answers: Pick<Answers, 'ranges'>, draws: number, seed: number): Sample;
  estimate(answers: Answers, draws: number, seed: number): Footprint;
  lay(answers: Answers, draws: number, seed: number): Laying;
}

/** What is kept at the most. */
const KEPT = {
  samples: 4,
  /** Over all samples: about 10 MB per thousand. */
  draws: 13_000,
  /** Over the items of one estimator: about 40 bytes each, twice that with proposals laid on them. */
  itemDraws: 400_000,
};

interface KeptSample {
  readonly catalogue: Catalogue;
  readonly sample: Sample;
  estimator: Estimator;
  readonly items: Set<string>;
  effects?: Pick<Laying, 'bench' | 'effectsOf'>;
}

const drawsOf = (held: ReadonlyMap<string, KeptSample>): number =>
  [...held.values()].reduce((sum, { sample }) => sum + sample.draws, 0);

export function createEstimators(catalogue: Catalogue, proposals: Proposals): Estimators {
  const kept = createRecent<string, KeptSample>(KEPT.samples, (held) => drawsOf(held) <= KEPT.draws);

  function sampleOf(ranges: Ranges | undefined, draws: number, seed: number): KeptSample {
    const key = `${draws}/${seed}/${ranges ?? RANGES[0]}`;
    return memo(kept, key, () => made(ranges, draws, seed));
  }

  function made(ranges: Ranges | undefined, draws: number, seed: number): KeptSample {
    const chosen = withRanges(catalogue, ranges);
    const sample = createSample(chosen.factors, draws, seed);
    return { catalogue: chosen, sample, estimator: createEstimator(chosen, sample), items: new Set() };
  }

  function estimated(held: KeptSample, answers: Answers): Footprint {
    const { draws } = held.sample;
    const footprint = held.estimator(answers);
    for (const { component, item } of footprint.items) held.items.add(`${component}/${item}`);
    if (held.items.size * draws > KEPT.itemDraws) {
      held.estimator = createEstimator(held.catalogue, held.sample);
      held.items.clear();
    }
    return footprint;
  }

  function effectsOn({ catalogue: chosen, sample }: KeptSample, ranges: Ranges | undefined) {
    const bench = createProposalBench(chosen, sample, withRanges(proposals, ranges));
    return { bench, effectsOf: createEffects(bench) };
  }

  return {
    sample: ({ ranges }, draws, seed) => sampleOf(ranges, draws, seed).sample,
    estimate(answers, draws, seed) {
      const believed = () => estimated(sampleOf('believed', draws, seed), answers);
      if (answers.ranges !== 'published') return believed();
      const asked = believed();
      return askingAs(estimated(sampleOf('published', draws, seed), answers), asked);
    },
    lay(answers, draws, seed) {
      const held = sampleOf(answers.ranges, draws, seed);
      return {
        footprint: estimated(held, answers),
        ...(held.effects ??= effectsOn(held, answers.ranges)),
      };
    },
  };
}
