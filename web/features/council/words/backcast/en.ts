import { charts } from '../../../../words/charts/en.ts';
import type { BackcastMessages } from './fr.ts';

export const backcast: BackcastMessages = {
  lede: 'Say what you aim for: the actions that lead there for the fewest euros are sought here, on your device.',
  kind: 'What you aim for',
  target: 'Less carbon',
  budget: 'A budget',
  percent: 'Fall aimed for, in % of the carbon without these actions',
  euros: 'Euros a year at most, on average',
  inAll: (euros, from, to) => `That is ${euros} from ${from} to ${to}.`,
  year: 'By',
  span: 'The fall counts',
  all: 'all years together',
  last: 'the last year alone',
  others: 'Allow actions that the council does not decide',
  left: (count) =>
    count === '1'
      ? 'One action left out: its cost is unknown'
      : `${count} actions left out: their cost is unknown`,
  priced: 'Costs that you typed',
  costs:
    'No source says what they cost. Type a cost for an action to be tried; zero too may be typed, if it is true.',
  costOf: (name, one) => `${name}, € a year for ${one}`,
  keep: 'Keep the sliders that are set as they are',
  seek: 'Search',
  charts,
  curve: {
    ask: 'See what each more euro brings',
    title: 'What each more euro brings',
    unit: {
      all: (year) => `carbon avoided by ${year}`,
      year: (year) => `carbon avoided in ${year}`,
    },
    text: (saved, euros, year) =>
      `By ${year}, ${euros} avoid up to ${saved}, with the actions whose cost is known.`,
    bends: 'The first euros go to the cheapest actions; the next ones avoid less.',
    spent: 'Spent, all years',
    saved: 'Carbon avoided',
    each: 'For one more euro',
    actions: 'Actions',
    perEuro: (saved) => `${saved} a euro`,
  },
  stop: 'Stop',
  busy: (tried) => `Searching: ${tried} combinations simulated.`,
  failed: 'The search did not come to its end. Try again.',
  empty: 'An aim of zero asks for nothing.',
  wrong: (min, max) => `A number between ${min} and ${max}.`,
  met: (saved, share, when, euros) => `${saved} less ${when} (−${share}), for ${euros}.`,
  when: { all: (year) => `by ${year}`, year: (year) => `in ${year}` },
  perYear: (euros, each) => `${euros}, which is ${each} a year`,
  unknownCost: 'an unknown cost, to be typed',
  none: 'None of these actions helps: nothing to set.',
  nonePriced: 'Nothing to set: of the actions whose cost is known, none helps.',
  noBudget: 'The sliders kept cost more than this budget already.',
  unmet: (wanted, saved, share, when, euros) =>
    `The actions whose cost is known are not enough. All together: ${saved} less at most ${when} (−${share} instead of −${wanted}), for ${euros}.`,
  range: (low, high) => `Nine times out of ten, carbon changes by ${low} to ${high}.`,
  probability: (share) => `The target is met in ${share} of the cases computed.`,
  helps: (share) => `Carbon falls in ${share} of the cases computed.`,
  saves: (euros) => `They also spare ${euros} of computers, which this total does not count.`,
  seeks: (ready) =>
    `Here: the most carbon for that money, in the middle of the cases, among the actions whose cost is known. The ready policy “${ready}” seeks the surest: it keeps actions of unknown cost, and does not spend the rest.`,
  unpriced: (names) => `The total leaves out, for want of a known cost: ${names}.`,
  skipped: (names) =>
    `Left out, cost of doing it unknown, to be typed: ${names}. Type their cost above, then search again.`,
  spares: (names) =>
    `Yet these spare purchases: ${names}. Ready policies take them, their cost aside; here, nothing is taken to be free. Type their cost, or zero if they have none: they will count.`,
  spared: (name, euros) => `${name} (${euros})`,
  lever: (name, intensity, unit) => `${name}: ${intensity}\u00a0${unit}`,
  use: 'Put on the sliders',
  used: 'The sliders are set.',
  method: (draws) =>
    `Actions are filled from the cheapest to the dearest for a tonne, in whole steps and no further than the sliders here, then exchanged two by two while that is better. Fall in the middle of ${draws} cases computed; euros at central values. Where actions act strongly on one another, a better combination may exist.`,
};
