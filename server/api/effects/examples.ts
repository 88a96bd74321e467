/**
 * Worked requests for effects: shown in the contract, run by the tests. The first is worked out by hand, so that a
 * document and a program that agreed on a mistake would still fail.
 */
import { ONE_SMARTPHONE } from '../footprints/examples.ts';
import type { ProblemEntry } from '../problem/contract.ts';
import type { EffectsRequest } from '../request/fields.ts';

interface Example {
  readonly summary: string;
  readonly description: string;
  readonly value: EffectsRequest;
}

export const EFFECTS = {
  refurbishedSmartphone: {
    summary: 'One smartphone, bought refurbished rather than new',
    description:
      '(77 + 2.27 + 0.246) kg ÷ 2.5 years − 6.7 kg ÷ 2 years = 28.46 kg a year saved: a refurbished phone carries its ' +
      'refit over the years of its second life, and nothing of a new one; "rebound" is 0, so none of it comes back.',
    value: {
      ...ONE_SMARTPHONE,
      proposals: [{ id: 'buy-refurbished', intensity: 1 }],
      rebound: 0,
    },
  },
  frenchHousehold: {
    summary: 'Three proposals in a French household that has answered nothing',
    description: 'A measure and two gestures, each as far as it goes by itself; the range is wide.',
    value: {
      proposals: [{ id: 'legal-guarantee' }, { id: 'keep-longer' }, { id: 'fewer-televisions' }],
    },
  },
} as const satisfies Record<string, Example>;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const EFFECTS_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(EFFECTS);

/** kgCO2e a year, worked out by hand. */
export const REFURBISHED_SAVING = (77 + 2.27 + 0.246) / 2.5 - 6.7 / 2;

/** A refused request, with what the problem must say of it in English. */
export const INVALID_EFFECTS: { readonly value: unknown; readonly errors: readonly ProblemEntry[] } = {
  value: { people: 2, proposals: [{ id: 'keep-longr' }, { id: 'repair-it', intensity: 2 }] },
  errors: [
    {
      pointer: '#/proposals/0/id',
      path: 'proposals[0].id',
      code: 'unknown-word',
      wrong: 'This value is not known.',
      right: 'Did you mean "keep-longer"?',
    },
    {
      pointer: '#/proposals/1/intensity',
      path: 'proposals[1].intensity',
      code: 'too-large',
      wrong: 'This number is too large.',
      right: 'From 0 to 1 as a share.',
    },
  ],
};
