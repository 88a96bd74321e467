/**
 * What a council's lever does alone in a commune of ten thousand people. A measure's page shows it beside the effect
 * on a household.
 */
import type { Library } from '../../data/library.ts';
import type { PolicyLever } from '../../models/council/plan/catalogue.ts';
import { rankedLevers, type CommuneEffect } from '../../models/council/outcome/ranking.ts';

export type CommuneEffectOf = (lever: PolicyLever) => CommuneEffect;

/** Effects are computed the first time that one is asked for, at each lever's usual intensity. */
export const createCommuneEffects =
  (library: Library): CommuneEffectOf =>
  (lever) =>
    rankedLevers(library).find((each) => each.lever.id === lever.id)!;
