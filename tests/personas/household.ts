/** Named households, for what must hold on realistic answers: tests, benchmarks, load. */
import cases from '../../data/cases.json' with { type: 'json' };
import type { Answers } from '../../models/household/answers.ts';

const SHOWN = Object.fromEntries(cases.households.map(({ id, answers }) => [id, answers as Answers]));

/** A family of four in France that answered a lot: 12 kinds of devices, 8 uses. Speed is measured on it. */
export const FAMILY: Answers = SHOWN.family!;

/** Two people who answered only what they were sure of. */
const COUPLE: Answers = {
  people: 2,
  devices: [
    { type: 'smartphone', count: 2 },
    { type: 'tv-45', count: 1 },
    { type: 'laptop', count: 1, owner: 'employer', hoursPerDay: 7 },
  ],
  unlistedDevices: 'national',
  uses: [{ type: 'cloud-gaming', hoursPerWeek: 5, definition: 'fhd', network: 'fixed' }],
  unlistedUses: 'national',
};

/** Those that the method page shows, and one more. */
export const PERSONAS: Readonly<Record<string, Answers>> = { ...SHOWN, couple: COUPLE };
