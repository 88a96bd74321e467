import type { ChooseMessages } from '../fr/choose.ts';
import { euros } from './euros.ts';

export const choose: ChooseMessages = {
  touches: (share) => `Proposals touch ${share} of your receipt`,
  falls: (n, before, after) =>
    n === 1
      ? `One proposal: from ${before} to ${after} kg`
      : `${n} proposals together: from ${before} to ${after} kg`,
  lede: 'To touch is not to erase. Tick, then set how far: what it saves is computed on your answers, with its range. Two proposals that pull the same lever count once.',
  programme: 'The gestures are not from it. Each measure is shown with its evidence and its limits.',
  all: 'The whole programme',
  measures: 'What is decided together',
  gestures: 'What you can do',
  alone: 'Alone',
  nothingHere: 'no effect on this receipt',
  perhaps: (high) => `perhaps nothing, at most ${high} kg`,
  saves: (kg, range) => `−${kg} kg (${range})`,
  evidence: { measured: 'measured', modelled: 'modelled', hypothesis: 'hypothesis' },
  how: 'How far',
  intensity: (share, of) => `${share} ${of}`,
  more: 'Law in force, evidence, limits',
  law: (title, article, date) => `${title} (${article}, ${date})`,
  noLaw: 'No law in force to compare it with was found.',
  enabledBy: 'Made possible by',
  found: {
    yes: 'Said by the booklet of 2022.',
    probable:
      'Found elsewhere in the same campaign or with the same group, not in the booklet that was read.',
    possible: 'Found in an older campaign or in a debate; uncertain for 2022.',
    unknown: 'Deduced from a heading: no measure was read.',
  },
  page: 'The page of this proposal',
  ticket: 'Your receipt, with these proposals',
  ticketCaption: 'What changes, in kg a year, before and after',
  item: 'Item',
  before: 'Before',
  after: 'After',
  unchanged: 'The rest, unchanged',
  totalAfter: 'Total',
  others: 'other items',
  range: (range) => `After: ${range} kg.`,
  helps: (share, saving, range) =>
    `Saving: ${saving} kg a year (${range}). It is there in ${share} of the draws.`,
  equivalent: (count, label) => `That is about ${count} × ${label}.`,
  beyond: (kg, names) =>
    `No gesture touches ${kg} kg of this receipt, mostly: ${names}. Only the collective can.`,
  sharesTitle: 'Who saves what',
  sharesLede:
    'Together, proposals save at most the sum of each: every share is the mean of what a proposal brings, over all possible orders (Shapley value).',
  sharesCaption: 'What each proposal would save alone, and its share of the joint saving, in kg a year',
  proposal: 'Proposal',
  share: 'Share of the saving',
  together: 'Together',
  compare: 'Compare',
  with: 'with',
  beats: (a, b, share) => `“${a}”, alone, saves more than “${b}” in ${share} of the draws.`,
  rebound: 'Rebound (refurbished, second-hand), %',
  reboundHint: (central, low, high) =>
    `Part of the saving that comes back as other consumption. Published: ${central} (${low} to ${high}), an American study. Empty: the published value.`,
  seeTicket: 'What changes',
  from: (low, high) => `between ${low} and ${high}`,
  asideTitle: 'Beside the receipt',
  perInhabitant: (kg, range) => `${kg} kg per inhabitant and year (${range}), on nobody’s receipt.`,
  once: (kg, range) => `${kg} kg, once (${range}), mostly for those who will use them.`,
  moneyTitle: 'In euros, where a price is known',
  moneyCaption: 'What the proposals change, in euros a year',
  money: {
    purchases: 'Purchases avoided',
    electricity: 'Electricity avoided',
    repairs: 'Repairs to pay, bonus deducted',
    bonuses: 'Bonus, paid by makers',
    balance: 'Balance',
  },
  perYear: (price, range) => `${euros(price)} a year (${range})`,
  noPrice: 'price missing',
  allPriced: 'prices you gave',
  missing:
    'No published mean price was found for what follows. As long as one is missing, no purchase of that device is counted. Give yours to complete the account.',
  priceOf: {
    new: (label) => `${label}, price new`,
    refurbished: (label) => `${label}, price refurbished`,
    'second-hand': (label) => `${label}, price second-hand`,
    repair: (label) => `${label}, price of a repair`,
  },
  euros: '€',
  bonusNote: 'Scale of the repair bonus: that of 1 January 2024. The one in force could not be confirmed.',
  corridor: {
    title: {
      'floor-above-ceiling': 'The floor is above the ceiling: no gesture closes this gap',
      'below-floor': 'Below the floor: access first',
      between: 'Between the floor and the ceiling',
      'above-ceiling': 'Above the ceiling',
    },
    lede: 'Sobriety is not deprivation. A floor: the equipment and connection needed to exercise one’s rights. A ceiling: what a yearly budget per person leaves to digital.',
    belowWithAll: 'Below the floor, with nothing missing',
    rows: { ceiling: 'Ceiling', floor: 'Floor', own: 'You' },
    perPerson: 'kg per person and year',
    lowered: (from, to) =>
      `The measures of the programme that can be computed, together and in full, lower the floor from ${from} to ${to} kg per person, partly by hypothesis.`,
    loweredBy: 'Those that lower it',
    whole: (kg, yes) =>
      `The most generous reading, where households would take the whole digital budget (nothing for schools, hospitals, firms): ${kg} kg. ${yes ? 'The floor stays above it.' : 'The floor is then below it.'}`,
    missing: (names) => `Missing, by your answers: ${names}. Access first.`,
    nothingMissing: 'Nothing is missing by your answers: your devices last longer, or are second-hand.',
    lineUncounted:
      'The method chosen for networks counts GB alone. No source says how many GB the fixed line of the floor needs: it weighs nothing there, and the floor is too low.',
    assumptions: 'The assumptions, yours to change',
    budget: 'Budget per person and year',
    share: 'Share of digital',
    part: 'Part of digital left to households, %',
    partHint: (share, kg) =>
      `Same perimeter: ${share}, what an average household weighs of the ${kg} kg published.`,
    why: 'Why these bounds',
    items: { sim: 'SIM card' },
  },
};
