/**
 * Estimators kept between requests, within bounds that no request can push. The draws of a catalogue cost far
 * more than a footprint, so the last few samples stay; an estimator also keeps the draws of the items it has
 * seen, and is made anew once it holds too many. With each sample stays the bench of its proposals, made when
 * first asked for; what it keeps of an item goes when the estimator forgets the item.
 */
import type { Catalogue } from '../../models/catalogue/catalogue.ts';
import { memo } from '../../models/draws/memo.ts';
import { createRecent } from '../../models/draws/recent.ts';
import { createSample, type Sample } from '../../models/draws/sample.ts';
import type { Answers } from '../../models/household/answers.ts';
import { createEstimator, type Estimator, type Footprint } from '../../models/household/footprint.ts';
import type { Laying } from '../../models/proposals/alone.ts';
import { createProposalBench } from '../../models/proposals/bench.ts';
import { createEffects } from '../../models/proposals/effects.ts';
import type { Proposals } from '../../models/proposals/proposals.ts';

export interface Estimators {
  /** The sample on which they estimate. */
  sample(draws: number, seed: number): Sample;
  estimate(answers: Answers, draws: number, seed: number): Footprint;
  lay(answers: Answers, draws: number, seed: number): Laying;
}

const KEPT_SAMPLES = 4;
/** Draws over all samples kept: about 10 MB per thousand. */
const KEPT_DRAWS = 13_000;
/** Draws over the items that one estimator keeps: about 40 bytes each, twice that with proposals laid on them. */
const KEPT_ITEM_DRAWS = 400_000;

interface KeptSample {
  readonly sample: Sample;
  estimator: Estimator;
  readonly items: Set<string>;
  effects?: Pick<Laying, 'bench' | 'effectsOf'>;
}

const drawsOf = (held: ReadonlyMap<string, KeptSample>): number =>
  [...held.values()].reduce((sum, { sample }) => sum + sample.draws, 0);

export function createEstimators(catalogue: Catalogue, proposals: Proposals): Estimators {
  const kept = createRecent<string, KeptSample>(KEPT_SAMPLES, (held) => drawsOf(held) <= KEPT_DRAWS);

  function sampleOf(draws: number, seed: number): KeptSample {
    const key = `${draws}/${seed}`;
    return memo(kept, key, () => made(draws, seed));
  }

  function made(draws: number, seed: number): KeptSample {
    const sample = createSample(catalogue.factors, draws, seed);
    return { sample, estimator: createEstimator(catalogue, sample), items: new Set() };
  }

  function estimated(held: KeptSample, answers: Answers): Footprint {
    const { draws } = held.sample;
    const footprint = held.estimator(answers);
    for (const { component, item } of footprint.items) held.items.add(`${component}/${item}`);
    if (held.items.size * draws > KEPT_ITEM_DRAWS) {
      held.estimator = createEstimator(catalogue, held.sample);
      held.items.clear();
    }
    return footprint;
  }

  function effectsOn(sample: Sample): Pick<Laying, 'bench' | 'effectsOf'> {
    const bench = createProposalBench(catalogue, sample, proposals);
    return { bench, effectsOf: createEffects(bench) };
  }

  return {
    sample: (draws, seed) => sampleOf(draws, seed).sample,
    estimate: (answers, draws, seed) => estimated(sampleOf(draws, seed), answers),
    lay(answers, draws, seed) {
      const held = sampleOf(draws, seed);
      return { footprint: estimated(held, answers), ...(held.effects ??= effectsOn(held.sample)) };
    },
  };
}
