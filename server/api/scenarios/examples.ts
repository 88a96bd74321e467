/** Worked requests to keep a scenario: shown in the contract, run by the tests. */
import type { SavedRequest } from '../../../models/council/plan/saved.ts';

export const SCENARIOS = {
  leTrait: {
    summary: 'Le Trait: three repair cafés and a fifth of refurbished purchases, for a year',
    value: { territory: '76709', query: 'repair-cafe=3&household-refurbished=20' },
  },
  ownTerritory: {
    summary: 'A territory of one’s own, for a month',
    value: { territory: 'own', query: 'name=Les+Docks&people=4200&horizon=2040&loan=5', days: 30 },
  },
} as const satisfies Record<string, { summary: string; value: SavedRequest }>;

/** The moment at which it was kept, where an answer is shown. */
export const KEPT_AT = Date.UTC(2026, 10, 25, 12);

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const SCENARIO_EXAMPLES: Record<string, { summary: string; value: unknown }> =
  structuredClone(SCENARIOS);
