/**
 * Worked requests: shown in the contract, run by the tests. What an example must give is worked out here by hand,
 * with the arithmetic, so that a document and a program that agreed on a mistake would still fail.
 */
import type { ProblemEntry } from '../problem/contract.ts';
import type { FootprintRequest } from '../request/fields.ts';

interface Example {
  readonly summary: string;
  readonly description: string;
  readonly value: FootprintRequest;
}

/** Someone who has one new smartphone, and nothing else. */
export const ONE_SMARTPHONE = {
  people: 1,
  devices: [{ type: 'smartphone', count: 1, origin: 'new', yearsKept: 2.5, hoursPerDay: 3 }],
  connections: { fixedLines: 0, sims: 0 },
  uses: [],
} as const satisfies FootprintRequest;

export const EXAMPLES = {
  frenchHousehold: {
    summary: 'A French household that has answered nothing',
    description: 'An empty object: every question stands at the national distribution, so the range is wide.',
    value: {},
  },
  oneSmartphone: {
    summary: 'One new smartphone, and nothing else',
    description:
      '(77 + 2.27 + 0.246) kg ÷ 2.5 years + 4.9275 kWh × 0.0461 kg/kWh = 32.03 kg a year: made, delivered and ended ' +
      'once every 2.5 years, 4.5 W for 3 hours a day at the French mix.',
    value: ONE_SMARTPHONE,
  },
  familyOfFour: {
    summary: 'A family of four',
    description:
      'Two adults, a teenager and a child; what is not said of a device (its years, its hours) is assumed.',
    value: {
      people: 4,
      children: 1,
      teenagers: 1,
      devices: [
        { type: 'smartphone', count: 2, origin: 'new', yearsKept: 3 },
        { type: 'smartphone', count: 1, origin: 'refurbished' },
        { type: 'laptop', count: 2, yearsKept: 5, hoursPerDay: 2 },
        { type: 'tv-45', count: 1, yearsKept: 8, hoursPerDay: 4 },
        { type: 'console-home', count: 1 },
      ],
      connections: { fixedLines: 1, sims: 3 },
      uses: [{ type: 'video', hoursPerWeek: 20 }],
      unlistedUses: 'national',
    },
  },
} as const satisfies Record<string, Example>;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const REQUEST_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(EXAMPLES);

/** kgCO2e a year, worked out by hand; the example uses the mix of the default grid. */
export const ONE_SMARTPHONE_TOTAL = (77 + 2.27 + 0.246) / 2.5 + 4.9275 * 0.0461;

/** A refused request, with what the problem must say of it in English. */
export const INVALID_EXAMPLE: { readonly value: unknown; readonly errors: readonly ProblemEntry[] } = {
  value: { people: 2, devices: [{ type: 'smartfone', count: -1, yearsKept: 0 }] },
  errors: [
    {
      pointer: '#/devices/0/type',
      path: 'devices[0].type',
      code: 'unknown-word',
      wrong: 'This value is not known.',
      right: 'Did you mean "smartphone"?',
    },
    {
      pointer: '#/devices/0/count',
      path: 'devices[0].count',
      code: 'too-small',
      wrong: 'This number is too small.',
      right: 'From 0 to 1000 devices.',
    },
    {
      pointer: '#/devices/0/yearsKept',
      path: 'devices[0].yearsKept',
      code: 'too-small',
      wrong: 'This number is too small.',
      right: 'From 0.1 to 50 years.',
    },
  ],
};
