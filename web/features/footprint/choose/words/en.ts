import type { ChooseMessages } from './fr.ts';
import { euros } from '../../../../words/euros/en.ts';
import { gainGroups, seals } from '../../../../words/seals/en.ts';

export const choose: ChooseMessages = {
  touches: (share) => `Proposals act on ${share} of your receipt, without erasing it`,
  falls: (n, before, after) =>
    n === 1
      ? `One proposal: from ${before} to ${after} kg`
      : `${n} proposals together: from ${before} to ${after} kg`,
  lede: 'Tick what you would do, or a law to try: you see at once what your total becomes. The slider says how far. Two proposals that do the same thing count once.',
  programme: 'The gestures are not from it. Each measure is shown with its evidence and its limits.',
  all: 'The whole programme',
  measures: 'What is decided together',
  measuresAre: 'Ticking enacts nothing: you see what a measure would do in your home if it applied.',
  gestures: 'What you can do',
  alone: 'Alone',
  nothingHere: 'no effect on this receipt',
  perhaps: (high) => `perhaps nothing, at most ${high} kg`,
  atMost: (figure) => `at best ${figure}, if all follow`,
  same: {
    effect: (title) => `same effect as “${title}”, counted once`,
    atMost: (title) => `at best the effect of “${title}”, counted once`,
    unattested: (title) => `same hypothesis as “${title}”, counted once`,
    several: (n) => `one hypothesis for ${n} measures`,
  },
  saves: (kg, range) => `−${kg} kg (${range})`,
  seals,
  gainGroups,
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
  saved: (saving, range) => `Saving: ${saving} kg a year (${range}).`,
  sure: {
    supposed: 'It rests in part on a hypothesis, which nobody has measured.',
    atMost: 'This is the most favourable reckoning: the effect may be smaller.',
    always: 'By our calculations, the fall is almost certain.',
    often: (n) => `By our calculations, a fall ${n} times in 10.`,
  },
  equivalent: (count, label) => `That is about ${count} × ${label}.`,
  nobody: (kg, names) =>
    `No proposal here changes these ${kg} kg: ${names}. Other lines change in part.`,
  measuresAlone: (kg, names) =>
    `No gesture here changes these ${kg} kg: ${names}. A measure of the list does.`,
  andMore: (n) => (n === 1 ? 'and 1 other' : `and ${n} others`),
  sharesTitle: 'Who saves what',
  sharesLede:
    'Together, they save at most the sum of each: every share is the mean of what a proposal brings, over all orders (Shapley value).',
  sharesCaption: 'What each proposal would save alone, and its share of the joint saving, in kg a year',
  proposal: 'Proposal',
  share: 'Share of the saving',
  together: 'Together',
  compare: 'Compare',
  with: 'with',
  beats: (a, b, share) => `“${a}”, alone, saves more than “${b}” in ${share} of the cases computed.`,
  alike: (a, b) => `“${a}” and “${b}”, alone, save the same.`,
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
  unpriced: (names) => `Left out of this account, for want of a price: ${names}.`,
  missing: 'No published mean price was found. Give yours.',
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
      'floor-above-ceiling': 'Even the minimum equipment weighs more than this budget',
      'below-floor': 'You weigh less than the minimum equipment of this benchmark',
      between: 'You are between the floor and the ceiling',
      'above-ceiling': 'You weigh more than this budget',
    },
    heading: 'A floor and a ceiling',
    open: 'Understand: between a minimum of equipment and a carbon budget',
    lede: 'Sobriety is not deprivation. The floor: the equipment and connection counted by a British benchmark, the Minimum Digital Living Standard, since no French list was found. The ceiling: what a yearly budget per person leaves to digital.',
    rows: { ceiling: 'Ceiling', floor: 'Floor', own: 'You' },
    perPerson: 'kg per person and year',
    lowered: (from, to) =>
      `The measures of the programme that can be computed, together and in full, would lower the floor at most from ${from} to ${to} kg per person, partly by hypothesis.`,
    loweredBy: 'Those that lower it',
    whole: (kg, yes) =>
      `The most generous reading, where households would take the whole digital budget (nothing for schools, hospitals, firms): ${kg} kg. ${yes ? 'The floor stays above it.' : 'The floor is then below it.'}`,
    missing: (names) =>
      `This British benchmark also counts: ${names}. If you choose to do without, nothing to change.`,
    nothingMissing:
      'You have all that this benchmark counts, and you weigh less: for instance because your devices last, or are second-hand.',
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
