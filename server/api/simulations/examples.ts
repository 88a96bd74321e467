/** Worked requests for simulations: shown in the contract, run by the tests. */
import type { SimulationRequest } from '../../../models/council/plan/request.ts';

export const SIMULATIONS = {
  fleetOfATown: {
    summary: 'A town of 10,000 that keeps its computers two more years',
    description: 'From 2026 and at once; the draws are few, so that the example is quick.',
    value: {
      population: 10_000,
      levers: [{ id: 'council-longer', intensity: 2, start: 2026, ramp: 0 }],
      horizon: 2035,
      draws: 100,
    },
  },
  leTrait: {
    summary: 'Le Trait: three repair cafés and a fifth of refurbished purchases',
    description: 'A commune by its code, levers where they usually start.',
    value: {
      territory: '76709',
      levers: [
        { id: 'repair-cafe', intensity: 3 },
        { id: 'household-refurbished', intensity: 20 },
      ],
      draws: 100,
    },
  },
  countedAges: {
    summary: 'A town whose computers were counted by age',
    description: 'Most are five years old or more: their replacement is due, with this policy and without.',
    value: {
      population: 10_000,
      levers: [{ id: 'council-longer', intensity: 2 }],
      ages: {
        year: 2026,
        devices: [{ type: 'council-computer', count: 312, byAge: [20, 18, 22, 24, 31, 78, 66, 41, 12] }],
      },
      draws: 100,
    },
  },
  publishedTrend: {
    summary: 'Le Trait, compared with the published trend',
    description: 'Connected objects grow until 2030 as ADEME and Arcep foresee; a repair café on top.',
    value: {
      territory: '76709',
      levers: [{ id: 'repair-cafe', intensity: 1 }],
      trend: 'published',
      draws: 100,
    },
  },
} as const satisfies Record<string, { summary: string; description: string; value: SimulationRequest }>;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const SIMULATION_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(SIMULATIONS);
