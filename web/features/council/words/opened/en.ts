/** What is opened on the page of a territory, in English. */
import { shares as shareWords } from '../../../../words/shares/en.ts';
import type { OpenedMessages } from './fr.ts';

export const opened: OpenedMessages = {
  compare: {
    scenario: 'Scenario',
    saved: 'CO₂e avoided',
    net: 'cost to the council',
    price: '€ per tonne',
    no: {
      'nothing-avoided': 'nothing avoided',
      'unknown-costs': 'unknown cost',
      'may-avoid-nothing': 'effect not sure',
      'saves-money': 'gain',
      'may-save-money': 'cost or gain',
    },
    helps: 'cases out of 10 in which it falls',
    more: (mass, range) => `Difference: ${mass} (${range}).`,
    either: (less, more) => `Difference: from ${less} less to ${more} more.`,
    decides: 'What decides the gap',
    differs: (one, other) => `Action by action, what ${one} changes against ${other}`,
    action: 'Action',
    carbon: 'CO₂e',
    euros: 'euros',
  },
  years: {
    fewerLives:
      'Why fewer second lives: a device that is kept or repaired for longer leaves less soon to serve elsewhere.',
    moreLeave:
      'Why more in drawers, or more waste: a second life is shorter, so more devices end their service each year. Nor does it always spare a new purchase.',
    chart: (name) => `${name}: carbon a year, with and without these actions`,
    change: (first, last, reference, scenario) =>
      `From ${first} to ${last}, electricity included: ${reference}${scenario === undefined ? '' : ` without these actions, ${scenario} with`}.`,
    years: 'Each year, in figures',
    year: 'Year',
    with: 'with',
    output: 'Item',
    difference: 'gap',
  },
  criteria: {
    lede: 'For experts. What devices bought new take, without the electricity of use: three numbers that do not add up, neither together nor with carbon. Grade B: one origin only, ADEME’s database, with ±50% by judgement.',
    of: {
      metals: (amount) => `Metals and minerals: ${amount} g of antimony equivalent`,
      rawMaterial: (amount) => `Material moved: ${amount} kg`,
      fossil: (amount) => `Fossil resources: ${amount} MJ`,
    },
    said: (amount, range, horizon, more) => `${amount} ${more ? 'more' : 'less'} by ${horizon}, ${range}.`,
    gap: (names) =>
      `Not counted, for want of a source that can be used: ${names}the parts of a refit, water.`,
  },
  money: {
    perTonne: (price, low, high) => `${price} for a tonne avoided, between ${low} and ${high}.`,
    free: 'At no cost to the council.',
    no: {
      'nothing-avoided': () => 'No price for a tonne: no tonne is avoided.',
      'unknown-costs': () => 'As not all costs are known, no price for a tonne can be said.',
      'may-avoid-nothing': (cases) =>
        `No price for a tonne: it may be that nothing is avoided. Carbon falls in ${cases} cases out of 10.`,
      'saves-money': () =>
        'This policy saves both money and carbon: a price for a tonne would make no sense.',
      'may-save-money': () =>
        'This policy may cost the council money or bring it some: a price for a tonne would make no sense.',
    },
    apart:
      'Purchases count only what goes beyond the law; years are added to the whole fleet. The page of the fleet counts everything, within the longest life published: its figures differ.',
    unknown: (names) => `The total leaves out, for want of a known cost: ${names}.`,
    years: 'For the council, year by year',
  },
  drivers: {
    lede: 'The part of the uncertainty that each assumption explains.',
    of: (name, share) => `${name}: ${share}`,
    shares: shareWords,
  },
};
