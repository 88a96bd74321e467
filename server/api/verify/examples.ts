/** Worked requests: shown in the contract, run by the tests. Their versions are kept for good. */
import { ONE_SMARTPHONE } from '../footprints/examples.ts';

/** kgCO2e a year, worked out by hand with the figures of 2026.11.1. */
export const SAVED_SMARTPHONE_TOTAL = (77 + 2.27 + 0.246) / 2.5 + 4.9275 * 0.0461;

/** Three students with second-hand telephones and refurbished laptops. */
const FLAT_SHARE = {
  people: 3,
  grid: 'RE',
  devices: [
    { type: 'smartphone', count: 3, origin: 'second-hand', passedOn: true },
    { type: 'laptop', count: 3, origin: 'refurbished', yearsKept: 4 },
  ],
  connections: { fixedLines: 0, sims: 3 },
  uses: [
    { type: 'video', hoursPerWeek: 30, definition: 'sd' },
    { type: 'photos', storedCount: 4000 },
    { type: 'web', countPerWeek: 500 },
  ],
  secondHand: 'half',
} as const;

export const VERIFICATIONS = {
  oneSmartphone: {
    summary: 'One smartphone, under an older version',
    description: 'The same while no factor that it needs has moved; else which ones, and by how much.',
    value: {
      catalogue: { version: '2026.11.1', hash: '635e77dc5ab6' },
      answers: ONE_SMARTPHONE,
      total: { central: SAVED_SMARTPHONE_TOTAL },
    },
  },
  frozenAnswer: {
    summary: 'Refurbished computers, under the first models',
    description:
      'A refurbished device then carried a share of a new one. Those models are gone: what they gave stands beside what today’s give.',
    value: {
      catalogue: { version: '2026.11', hash: 'cb8a532805da' },
      models: 1,
      answers: FLAT_SHARE,
      total: { central: 123.29156902010114, low: 84.49969803219142, high: 221.61089145102108 },
    },
  },
  unknownDevice: {
    summary: 'A file with a device that this version does not know',
    description: 'Everything else is read, and the answer says what was left out.',
    value: {
      format: 'sobrement-household',
      catalogue: { version: '2026.11.1', hash: '635e77dc5ab6' },
      answers: {
        ...ONE_SMARTPHONE,
        devices: [...ONE_SMARTPHONE.devices, { type: 'hologram', count: 1 }],
      },
    },
  },
} as const satisfies Record<string, { summary: string; description: string; value: object }>;

/** A refused request. */
export const INVALID_SAVED = {
  value: { catalogue: { version: '2025.1', hash: '0123456789ab' }, answers: { people: 0 } },
} as const;

/** Copies for the OpenAPI document: they may be changed, the originals may not. */
export const VERIFY_EXAMPLES: Record<string, { summary: string; description: string; value: unknown }> =
  structuredClone(VERIFICATIONS);
