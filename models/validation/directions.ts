/**
 * The direction of every lever, and its order of magnitude, beside what published work says: of a household, in
 * the French household that has answered nothing, for each of its persons; of a council, in the commune in which
 * its levers are ranked. What nobody published is said to be so, never guessed.
 */
import { rankedLevers } from '../council/outcome/ranking.ts';
import type { Estimate } from '../draws/distribution.ts';
import { memo } from '../draws/memo.ts';
import { createSample, DEFAULT_DRAWS, DEFAULT_SEED } from '../draws/sample.ts';
import { createEstimator } from '../household/footprint.ts';
import { effectAlone, type AloneEffect } from '../proposals/alone.ts';
import { createProposalBench } from '../proposals/bench.ts';
import { createEffects } from '../proposals/effects.ts';
import type { Seal } from '../proposals/seal.ts';
import type { Facts } from './facts.ts';

export const DOORS = ['household', 'council'] as const;

/**
 * What is known of the direction: something is saved; nothing is, since the household counted there has nothing
 * that the lever acts on; nobody knows.
 */
export const SIGNS = ['saves', 'nothing', 'unknown'] as const;
export type Sign = (typeof SIGNS)[number];

export interface Direction {
  readonly door: (typeof DOORS)[number];
  readonly lever: string;
  /** Of a household: the proposal that pulls it. */
  readonly proposal?: string | undefined;
  readonly sign: Sign;
  /** kgCO2e saved a year by a person or by the commune, from published figures. */
  readonly magnitude?: { readonly kg: number; readonly reason?: unknown } | undefined;
}

export interface DirectionFound {
  /** kgCO2e saved a year; one time only where the lever acts once. */
  readonly ours: Estimate;
  readonly helps: number;
  readonly seal: Seal;
  /** Ours over the published figure, at central values; absent without one. */
  readonly ratio?: number;
}

/** As many times more or less as a figure of the same order of magnitude may be. */
export const SAME_ORDER = 3;

export const isSameOrder = (ratio: number): boolean => ratio <= SAME_ORDER && ratio >= 1 / SAME_ORDER;

/** @throws Error for a lever or a proposal that the files do not hold */
export function directionFound(direction: Direction, facts: Facts): DirectionFound {
  const found = direction.door === 'household' ? inHome(direction, facts) : inCommune(direction, facts);
  const { magnitude } = direction;
  return magnitude ? { ...found, ratio: found.ours.central / magnitude.kg } : found;
}

function inHome({ proposal, lever }: Direction, facts: Facts): DirectionFound {
  const effect = effectsOf(facts).get(proposal ?? '');
  if (!effect || facts.proposals.proposals.find(({ id }) => id === proposal)?.lever !== lever)
    throw new Error(`directions.json: "${proposal}" does not pull "${lever}"`);
  const { saving, helps } = effect.aside ?? effect;
  return { ours: saving, helps, seal: effect.seal };
}

function inCommune({ lever: id }: Direction, facts: Facts): DirectionFound {
  const ranked = rankedLevers(facts).find(({ lever }) => lever.id === id);
  if (!ranked) throw new Error(`directions.json: unknown lever "${id}"`);
  const { difference, helps, lever } = ranked;
  return {
    ours: { central: -difference.central, low: -difference.high, high: -difference.low },
    helps,
    seal: lever.seal,
  };
}

type Effects = ReadonlyMap<string, AloneEffect | undefined>;

const known = new WeakMap<Facts['catalogue'], WeakMap<Facts['proposals'], Effects>>();

/** What each proposal does alone, for one person of the French household that has answered nothing. */
function effectsOf({ catalogue, proposals }: Facts): Effects {
  const ofCatalogue = memo(known, catalogue, () => new WeakMap<Facts['proposals'], Effects>());
  return memo(ofCatalogue, proposals, () => {
    const sample = createSample(catalogue.factors, DEFAULT_DRAWS, DEFAULT_SEED);
    const bench = createProposalBench(catalogue, sample, proposals);
    const footprint = createEstimator(catalogue, sample)({});
    const laying = { footprint, bench, effectsOf: createEffects(bench) };
    return new Map(proposals.proposals.map((each) => [each.id, effectAlone(each, laying, 'person')]));
  });
}
