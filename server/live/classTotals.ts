/** What is kept of the homes of a class: means over its people, computed by the models with the draws of every page. */
import type { Library } from '../../data/library.ts';
import type { Room, Step } from '../../models/room/types.ts';
import { chosenIn } from '../../models/school/chosen.ts';
import { aloneOn, togetherOn, type KeptEffect } from '../../models/school/classEffects.ts';
import { classHome, type ClassTotals } from '../../models/school/classHome.ts';
import { homesOf } from '../../models/school/homes.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import type { Estimators } from '../compute/estimators.ts';

export interface KeptHome extends ClassTotals {
  /** The version of the catalogue whose factors gave these totals. */
  readonly catalogue: string;
}

/** What is kept of the homes of a class, and of what it chose for them. */
export interface KeptClass {
  readonly home?: KeptHome;
  readonly effect?: KeptEffect;
}

/** Nothing when fewer than five people described their homes. */
export function keptClass(
  room: Room,
  steps: readonly Step[],
  { catalogue, proposals, school }: Library,
  estimators: Estimators,
): KeptClass {
  const step = steps.find(({ kind }) => kind === 'inventory');
  const homes = step ? homesOf(room, step) : [];
  if (homes.length === 0) return {};
  const laid = estimators.lay({}, DEFAULT_DRAWS, DEFAULT_SEED);
  const { bench } = laid;
  const home = classHome(homes, {
    estimate: (answers) => estimators.estimate(answers, DEFAULT_DRAWS, DEFAULT_SEED),
    bench,
    questions: school.questions,
  });
  const kept = { catalogue: catalogue.version, ...home.totals };
  const vote = steps.find(({ kind }) => kind === 'vote');
  const options = (vote && chosenIn(room, vote)?.options) ?? [];
  if (options.length === 0) return { home: kept };
  const { shares, ...effect } = togetherOn(home, options, laid);
  const isYearly = (id: string) => {
    const proposal = proposals.proposals.find((one) => one.id === id)!;
    return !aloneOn(home, proposal, laid)?.aside;
  };
  const yearly = [...shares].filter(([id]) => isYearly(id)).map(([, share]) => share);
  return { home: kept, effect: { options, shares: yearly, ...effect } };
}
