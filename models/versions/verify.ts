/**
 * A saved result beside what the same answers give today: the same, or what moved it. What is not the factors’ is
 * never put on them: what the models changed, what this version no longer knows, and a figure that these answers never
 * gave are told apart.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Estimate } from '../draws/distribution.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Answers } from '../household/answers.ts';
import { plan } from '../household/plan.ts';
import { readKnown } from '../household/readKnown.ts';
import type { Problem } from '../request/check.ts';
import { attribute, type MovedShare } from './attribution.ts';
import type { KeptVersion } from './history.ts';
import { MODELS_VERSION } from './modelsVersion.ts';
import type { SavedResult } from './savedResult.ts';

export const SAVED_VERDICTS = ['same', 'range', 'factors', 'models', 'unmatched'] as const;
export type SavedVerdict = (typeof SAVED_VERDICTS)[number];

/** kgCO2e a year; with the total that was given back, they add up to that of today. */
export interface MovedBy {
  /** What answers that are now left out weighed. */
  readonly leftOut: number;
  readonly factors: number;
  /** What the catalogue says otherwise than by the value of a factor. */
  readonly rest: number;
  /** Null where it cannot be told: no total was given back, and its models are gone. */
  readonly models: number | null;
  /** What the same models do not find again with the same catalogue. */
  readonly unmatched: number;
}

export interface Verified {
  /** The answers that today’s catalogue and that of then both know. */
  readonly answers: Answers;
  readonly leftOut: readonly Problem[];
  /** kgCO2e a year that today’s models give with the catalogue of then; null where they cannot read it. */
  readonly then: number | null;
  readonly today: number;
  readonly movedBy: MovedBy;
  readonly factors: readonly MovedShare[];
  readonly redrawn: readonly FactorId[];
}

/** Half a gram: below it, two totals are the same. */
const SAME_KG = 0.0005;

/** @throws where the answers were not checked first by `checkSavedResult` */
export function verifySaved(saved: SavedResult, version: KeptVersion, present: Catalogue): Verified {
  return version.readable ? compared(saved, version, present) : facing(saved, present);
}

/** Both catalogues can be read: everything is told apart. */
function compared(saved: SavedResult, version: KeptVersion, present: Catalogue): Verified {
  const known = valueOf(saved.answers, version.catalogue);
  const shared = valueOf(known.value, present);
  const then = plan(known.value, version.catalogue).total;
  const { before, after, factors, rest, redrawn } = attribute(shared.value, version.catalogue, present);
  const given = saved.total?.central;
  const sameModels = (saved.models ?? version.models) === MODELS_VERSION;
  const gap = given === undefined ? null : then - given;
  return {
    answers: shared.value,
    leftOut: [...known.leftOut, ...shared.leftOut],
    then,
    today: after,
    movedBy: {
      leftOut: before - then,
      factors: factors.reduce((all, { kg }) => all + kg, 0),
      rest,
      models: sameModels ? 0 : gap,
      unmatched: sameModels ? (gap ?? 0) : 0,
    },
    factors,
    redrawn,
  };
}

/** The catalogue of then is only kept: its answer stands beside that of today. */
function facing(saved: SavedResult, present: Catalogue): Verified {
  const { value: answers, leftOut } = valueOf(saved.answers, present);
  const today = plan(answers, present).total;
  const models = saved.total ? today - saved.total.central : null;
  const movedBy = { leftOut: 0, factors: 0, rest: 0, models, unmatched: 0 };
  return { answers, leftOut, then: null, today, movedBy, factors: [], redrawn: [] };
}

function valueOf(answers: unknown, catalogue: Catalogue) {
  const read = readKnown(answers, catalogue);
  if ('problems' in read) throw new TypeError('answers that were not checked');
  return read;
}

/**
 * What to say of it, in one word.
 * @param saved the total that was given back
 * @param today that of now, over as many draws of the same seed
 * @param another whether it was computed with another catalogue or other models, which may have moved the range
 */
export function verdictOf(
  { movedBy, factors }: Pick<Verified, 'movedBy' | 'factors'>,
  saved: SavedResult['total'],
  today: Estimate,
  another: boolean,
): SavedVerdict {
  const { models, unmatched, leftOut, rest } = movedBy;
  if (moves(unmatched)) return 'unmatched';
  if (models === null || moves(models)) return 'models';
  if ([leftOut, rest, ...factors.map(({ kg }) => kg)].some(moves)) return 'factors';
  const { low = today.low, high = today.high } = saved ?? {};
  if (!moves(low - today.low) && !moves(high - today.high)) return 'same';
  return another ? 'range' : 'unmatched';
}

const moves = (kg: number): boolean => Math.abs(kg) > SAME_KG;
