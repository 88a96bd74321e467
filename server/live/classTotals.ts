/** What is kept of the homes of a class: means over its people, computed by the models with the draws of every page. */
import type { Library } from '../../data/library.ts';
import type { Room, Step } from '../../models/room/types.ts';
import { classHome, type ClassTotals } from '../../models/school/classHome.ts';
import { homesOf } from '../../models/school/homes.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../models/draws/sample.ts';
import type { Estimators } from '../compute/estimators.ts';

export interface KeptHome extends ClassTotals {
  /** The version of the catalogue whose factors gave these totals. */
  readonly catalogue: string;
}

/** Undefined when fewer than five people described their homes. */
export function keptHome(
  room: Room,
  steps: readonly Step[],
  { catalogue, school }: Library,
  estimators: Estimators,
): KeptHome | undefined {
  const step = steps.find(({ kind }) => kind === 'inventory');
  const homes = step ? homesOf(room, step) : [];
  if (homes.length === 0) return undefined;
  const { bench } = estimators.lay({}, DEFAULT_DRAWS, DEFAULT_SEED);
  const { totals } = classHome(homes, {
    estimate: (answers) => estimators.estimate(answers, DEFAULT_DRAWS, DEFAULT_SEED),
    bench,
    questions: school.questions,
  });
  return { catalogue: catalogue.version, ...totals };
}
