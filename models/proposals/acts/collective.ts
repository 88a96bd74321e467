/** Things that no home owns, counted by inhabitant: the parameters multiply to the saving itself. */
import type { ActOf } from './act.ts';
import type { BesideRule } from './rule.ts';

export const collectiveAct: BesideRule<ActOf<'collective'>> = {
  acts: 'beside',
  per: 'inhabitant-year',
  saving: (_act, parameters) => parameters,
};
