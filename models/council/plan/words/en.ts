import type { AgedDevices, DepartureWords } from '../departure.ts';
import type { PlanTexts, SavedTexts } from './fr.ts';

const ofAge = ({ count, from, to }: AgedDevices): string =>
  from === 0 ? `${count} under ${to + 1} years` : `${count} of ${from} to ${to} years`;

export const departures: DepartureWords = {
  yearlyCost: (lever) => `cost of a unit a year, ${lever}`,
  startCost: (lever) => `cost of a unit at the start, ${lever}`,
  since: (lever, start, years) =>
    `already done${start && ` since ${start}`}${years > 0 ? `, reached in ${years} ${years === 1 ? 'year' : 'years'}` : ''}, ${lever}`,
  aged: (type, year, count, bands) =>
    `mean age, ${type} (${count} counted at the end of ${year}: ${bands.map(ofAge).join(', ')})`,
  noYes: '0: no, 1: yes',
  settings: {
    households: 'households',
    from: 'first year',
    horizon: 'last year',
    mix: 'today’s electricity kept to the end',
    trend:
      'compared with the published trend (ADEME and Arcep, 2023), rather than with as many devices as today',
  },
  units: { EUR: 'euros', year: 'year', years: 'years', homes: 'households' },
};

export const supposing = 'if our guesses are right (most of the result, which nobody has checked)';

export const planFields: PlanTexts = {
  territory: 'Code of a territory, as in /api/v1/territories; France when nothing is said',
  population: 'Inhabitants, in the place of a territory',
  households: 'Households; from the inhabitants when absent',
  levers: 'Levers pulled, each once',
  done: 'Levers already in force, in the reference as in the scenario',
  assumptions: 'Assumptions in the place of ours',
  factor: 'Parameter of a lever, as in /api/v1/policies',
  value: 'Its value, without a range',
  from: (first) => `First year; ${first} when absent`,
  horizon: (last) => `Last year; ${last} when absent`,
  frozenMix: 'Keep today’s electricity to the end',
  trend: (until) =>
    `What becomes of devices without any policy. none, when nothing is said: as many as today; published: more and more connected objects until ${until}, after ADEME and Arcep`,
  ages: 'Real ages of the council’s own devices, in the place of those of a fleet renewed evenly year after year; they are spread over the devices in use',
  agesYear: (base) => `Year at whose end they are counted; ${base} when absent`,
  agesOf: 'One kind of device each; when one is named twice, the last counts',
  agesType: 'Kind of device of the council',
  agesCount: 'Devices counted in all',
  byAge: (oldest) =>
    `How many by age in whole years, first those bought in the year of the count; those older than ${oldest} with those of ${oldest}. Their sum is "count"`,
  draws: 'Monte Carlo draws; 1000 when absent',
  seed: 'Seed of chance; 1 when absent',
  scenarios: 'Other scenarios that the policy is compared with, each with its own levers',
  cost: 'Cost per unit and year, in the place of the lever’s own',
  lever: 'Lever, by its id',
  intensity: 'How far; the usual intensity when absent',
  start: 'First year of effect',
  ramp: 'Years to get there',
};

export const saved: SavedTexts = {
  territory:
    'Code of a territory, as in /api/v1/territories, or "own": "name" and "people" are then in "query"',
  query: 'What follows the question mark in the address of the territory’s page; empty: no lever',
  days: (usual) => `Days before it is deleted; ${usual} when absent`,
};
