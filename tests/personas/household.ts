/** Named households, for what must hold on realistic answers: tests, benchmarks, load. */
import type { Answers } from '../../models/household/answers.ts';

/** A family of four in France that answered a lot: 12 kinds of devices, 8 uses. Speed is measured on it. */
export const FAMILY: Answers = {
  people: 4,
  children: 1,
  teenagers: 1,
  grid: 'FR',
  devices: [
    { type: 'smartphone', count: 3, origin: 'new', yearsKept: 3, hoursPerDay: 3 },
    { type: 'laptop', count: 2, origin: 'new', yearsKept: 6, hoursPerDay: 2 },
    { type: 'tablet', count: 1, origin: 'refurbished', yearsKept: 5 },
    { type: 'tv-55', count: 1, origin: 'new', yearsKept: 8, hoursPerDay: 4 },
    { type: 'tv-32', count: 1, origin: 'second-hand' },
    { type: 'set-top-box', count: 1 },
    { type: 'console-home', count: 1, yearsKept: 7, hoursPerDay: 1 },
    { type: 'monitor-24', count: 1, yearsKept: 7 },
    { type: 'printer-inkjet', count: 1 },
    { type: 'smart-speaker', count: 1 },
    { type: 'earbuds', count: 2 },
    { type: 'hdd-external', count: 1 },
  ],
  connections: { fixedLines: 1, sims: 3, mobileGBPerMonth: 40 },
  uses: [
    { type: 'video', network: 'fixed', definition: 'hd', hoursPerWeek: 20 },
    { type: 'social', network: 'mobile', hoursPerWeek: 12 },
    { type: 'music', network: 'mobile', hoursPerWeek: 10 },
    { type: 'video-call', network: 'fixed', hoursPerWeek: 2 },
    { type: 'email', countPerWeek: 150 },
    { type: 'search', countPerWeek: 120 },
    { type: 'storage', storedGB: 200 },
    { type: 'ai-text', countPerWeek: 40 },
  ],
};

/** The floor of `design/models.md` §3: what it takes to exercise one's rights. */
const ALONE: Answers = {
  people: 1,
  seniors: 1,
  devices: [
    { type: 'smartphone', count: 1, origin: 'new' },
    { type: 'laptop', count: 1 },
  ],
  connections: { fixedLines: 1, sims: 1 },
  uses: [],
};

/** Students on an island: no fixed line, everything through the phone. */
const FLAT_SHARE: Answers = {
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
};

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

export const PERSONAS: Readonly<Record<string, Answers>> = {
  family: FAMILY,
  alone: ALONE,
  'flat-share': FLAT_SHARE,
  couple: COUPLE,
};
