/** Worked requests for what works in a place: shown in the contract, run by the tests. */
import type { OfferRequest } from '../../../models/council/plan/offerRequest.ts';

export const OFFERS = {
  worksInLeTrait: {
    summary: 'Le Trait: what each lever would bring, and policies to start from',
    description: 'No policy yet; the draws are few, so that the example is quick.',
    value: { territory: '76709', draws: 100 },
  },
  twoScenarios: {
    summary: 'A town of 10,000: repair cafés, or computers that last longer',
    description: 'The second scenario is compared with the policy, and each lever that differs is told.',
    value: {
      population: 10_000,
      levers: [{ id: 'repair-cafe', intensity: 3 }],
      scenarios: [{ levers: [{ id: 'council-longer', intensity: 2 }] }],
      draws: 100,
    },
  },
} as const satisfies Record<string, { summary: string; description: string; value: OfferRequest }>;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const OFFER_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(OFFERS);
