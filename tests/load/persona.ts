/** A family of four in France that answered much: 12 kinds of devices, 8 uses. What speed is measured on. */
import type { Answers } from '../../models/footprint/answers.ts';

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
