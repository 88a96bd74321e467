/** Worked requests for backcasts: shown in the contract, run by the tests. */
import type { BackcastRequest } from '../../../models/council/search/backcastRequest.ts';

export const BACKCASTS = {
  targetOfLeTrait: {
    summary: 'Le Trait: half a percent less carbon by 2035, for the fewest euros',
    description:
      'With the levers whose cost a source gives; the draws are few, so that the example is quick.',
    value: { territory: '76709', goal: { kind: 'target', value: 0.5 }, horizon: 2035, draws: 100 },
  },
  budgetOfATown: {
    summary: 'A town of 10,000: what 20,000 euros buy',
    description:
      'Three repair cafés are there whatever is found; loans cost what the town says, 100 at most.',
    value: {
      population: 10_000,
      goal: { kind: 'budget', value: 20_000 },
      levers: [{ id: 'repair-bonus' }, { id: 'loan', most: 100, cost: 20 }],
      kept: [{ id: 'repair-cafe', intensity: 3 }],
      draws: 100,
    },
  },
} as const satisfies Record<string, { summary: string; description: string; value: BackcastRequest }>;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const BACKCAST_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(BACKCASTS);
