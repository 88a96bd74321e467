import type { GoalTexts } from './fr.ts';

export const goals: GoalTexts = {
  goal: 'What is sought',
  kind: 'target: so much less carbon for the fewest euros; budget: as much less carbon as so many euros buy',
  value: '% of the carbon of the reference, or euros',
  span: 'all, when nothing is said: all years together; year: the last one alone',
  levers:
    'Levers allowed; those of the council when nothing is said. One whose cost nobody knows is left out: say "cost"',
  most: 'At most',
  others: 'Allow too, when "levers" is absent, those that the council does not decide',
  kept: 'Levers pulled whatever is found',
  draws: (usual) => `Monte Carlo draws; ${usual} when absent`,
};
