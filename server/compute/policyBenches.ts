/** What policies are computed from, kept between requests: the draws are what costs. */
import type { Library } from '../../data/library.ts';
import { createPolicyBench, type PolicyBench } from '../../models/council/outcome/bench.ts';
import { withAssumed, type Assumed } from '../../models/council/plan/assumed.ts';
import { createSeeking } from '../../models/council/search/backcast.ts';
import { lastAnswers } from '../../models/draws/recent.ts';
import { createSample } from '../../models/draws/sample.ts';

/** The last ones stay. */
const KEPT = 2;

export type Benches = (draws: number, seed: number, assumed: Assumed) => PolicyBench;

export const createBenches = ({ catalogue, stock }: Library): Benches =>
  lastAnswers(KEPT, (draws, seed, assumed) => createPolicyBench(catalogue, stock, draws, seed, assumed));

/** What levers are searched with. */
export type Seekings = (draws: number, seed: number, assumed: Assumed) => ReturnType<typeof createSeeking>;

export const createSeekings = ({ catalogue, stock }: Library): Seekings =>
  lastAnswers(KEPT, (draws, seed, assumed) => {
    const own = withAssumed(stock, assumed);
    return createSeeking(catalogue, own, createSample({ ...catalogue.factors, ...own.factors }, draws, seed));
  });
