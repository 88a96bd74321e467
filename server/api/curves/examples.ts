/** Worked requests for curves: shown in the contract, run by the tests. */
import type { CurveRequest } from '../../../models/council/search/backcastRequest.ts';

export const CURVES = {
  curveOfLeTrait: {
    summary: 'Le Trait: what each more euro brings by 2035',
    description:
      'With the levers of the council whose cost a source gives; the draws are few, so that the example is quick.',
    value: { territory: '76709', horizon: 2035, draws: 100 },
  },
} as const satisfies Record<string, { summary: string; description: string; value: CurveRequest }>;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const CURVE_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(CURVES);
