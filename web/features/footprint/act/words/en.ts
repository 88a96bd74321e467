import type { ActMessages } from './fr.ts';
import { euros } from '../../../../words/euros/en.ts';
import { actors } from '../../../../words/proposals/en.ts';
import { gainGroups, seals } from '../../../../words/seals/en.ts';

const several = (n: number) => (n === 1 ? '' : 's');

const alsoWith = (n: number) =>
  n === 0 ? '' : n === 1 ? ', with the other choice' : `, with the ${n} others`;

const like: ActMessages['like'] = {
  'car-petrol': (km) => `driving ${km} km`,
  'meal-beef': (count, n) => `eating ${count} meal${several(n)} with beef`,
  jeans: (count, n) => `making ${count} pair${several(n)} of jeans`,
};

export const act: ActMessages = {
  receipt: 'your receipt',
  wouldSave: (n, kg, receipt) =>
    n === 0
      ? `No choice is sure to lower ${receipt}.`
      : n === 1
        ? `One choice would take ${kg} kg off ${receipt}.`
        : `${n === 2 ? 'Two' : 'Three'} choices together would take ${kg} kg off ${receipt}.`,
  upTo: (kg) => `up to ${kg}`,
  lede: 'Two ways to act: what you decide, and what a law would change for everyone.',
  first: (n, allSure) =>
    n === 1 ? 'Your first saving' : `Your first ${n} savings${allSure ? ', sure 9 times in 10' : ''}`,
  order:
    'After the first gains, from the surest to the least sure. In each group, the largest “at least” first.',
  larger: (title, gain) => `Larger than one of them, but less sure: “${title}”, ${gain}.`,
  onHeaviest: {
    thing: (label, kg) => `The heaviest: ${label} (${kg} kg).`,
    first: (title, kg) => `“${title}” would take ${kg} kg off it.`,
    later: (title, kg, how) => `Lower down, “${title}” would take ${kg} kg off it${how}.`,
    how: {
      helps: '',
      atMost: ' if all goes well',
      either: ', or perhaps nothing',
      unmeasured: ', but nobody has measured it',
      nothing: '',
    },
    none: 'Nothing listed for the home makes it lighter.',
  },
  lawAlone: 'a law alone',
  lawToo: 'by law too',
  byRule: 'half or less, counted another way',
  rank: (n) => `Saving no.\u00a0${n}`,
  nothing: (n) => (n === 1 ? '1 choice that changes nothing here' : `${n} choices that change nothing here`),
  lighter: (kg) => `−${kg} kg`,
  atLeast: (low, kg) => `−${kg} kg, at least −${low} kg`,
  short: { perhaps: 'perhaps nothing', hardly: 'less than 0.1 kg' },
  you: 'You',
  law: 'The law',
  mine: {
    'keep-longer': 'I keep my devices one year longer.',
    'buy-refurbished': 'My next phones, tablets and computers will be refurbished.',
    'buy-second-hand': 'My next devices will have been used before.',
    'repair-it': 'When something breaks, I have it repaired first.',
    'fewer-televisions': 'I have fewer televisions at home.',
    'smaller-television': 'My next television will be a 32-inch set (81 cm).',
    'box-asleep': 'I unplug the box (and the TV box) for part of the day.',
    'wifi-first': 'At home, I use the Wi-Fi.',
    'lower-definition': 'I watch videos in standard quality.',
    'delete-stored': 'I delete half of my files online.',
    'fewer-ai-requests': 'I ask an AI half as often.',
    'skip-video-ads': 'I avoid the ads in videos.',
  },
  lawOf: (title, article, date) => `${title} (${article}, ${date})`,
  matters: {
    'unsubsidised-phones': 'A plan without a free phone',
    awareness: 'Learning to use less',
    'hosted-in-france': 'Servers in France',
    'ad-panels': 'Fewer ad screens',
    drawers: 'Emptying the drawers',
  },
  doIt: 'I will do it',
  firstBuyer:
    'Here, all the making of a used device is charged to its first buyer. If both buyers share it, this saving is half as large, or less.',
  spentAgain: (kg) =>
    `This saving is already cut: of 10 kg, ${kg} come back, as the money kept buys other things.`,
  chooseRule: 'Choose how to count it',
  unsized: 'Size unknown: this is the saving of an average set. If it is small already, there is none.',
  saySize: 'Say its size',
  ofMean: 'a mean TV',
  whichOne:
    'Your TVs do not weigh the same: this gain is that of a mean one. If the lightest goes, it is smaller.',
  already: (kg) =>
    kg === '0'
      ? 'Here, this adds nothing: all of it is already in what you have ticked.'
      : `Here, this adds only ${kg} kg: the rest is already in what you have ticked.`,
  shared: (title, things, bought, together, sum) =>
    `These are the same ${bought ? 'purchases' : 'things'} as for “${title}”: ${things}. Together: −${together} kg, not −${sum} kg. The total counts nothing twice.`,
  single: 'You have only one. This is for homes that have several.',
  unseeLaw: 'Back to my receipt without it',
  passed: (before, after, others) =>
    `If it were passed${alsoWith(others)}: from ${before} to ${after} kg a year.`,
  done: (before, after, others) =>
    `With this choice${others === 0 ? '' : others === 1 ? ' and the other' : ` and the ${others} others`}: from ${before} to ${after} kg a year.`,
  overlap: (n, every, bought, together, sum) =>
    `${every ? `These ${n === 2 ? 'two' : 'three'} savings` : 'Some of these savings'} act on the same ${bought ? 'purchases' : 'things'}. Whoever makes one gains less from the next. All ${n === 2 ? 'two' : 'three'} together: ${together} kg, not ${sum}.`,
  added: (above, kg) =>
    `After no.\u00a01${above === 1 ? '' : ' and 2'}, it takes ${kg === '0' ? 'nothing' : `${kg} kg`} more off.`,
  seeLaw: 'See my receipt if it were passed',
  noGesture: 'Nothing that you do at home is enough here.',
  noMeasure: 'A card without “The law”: no proposal is about it, you decide.',
  cited: 'Programme quoted, not endorsed',
  today: 'Today:',
  whoDecides: 'Who decides:',
  actors,
  noLaw: 'Today: no law was found.',
  how: { gesture: 'How far would you go?', measure: 'How far would the law go?' },
  more: 'Find out more',
  page: 'The page',
  programme: 'What you can do yourself does not come from it.',
  heaviest: (label, kg) => `heaviest: ${label} (${kg} kg)`,
  insteadOf: (kg) => `instead of ${kg}`,
  loading: 'Loading the proposals…',
  failed: 'The network does not answer, so the proposals must wait. Your answers and your receipt are here.',
  again: 'Try again',
  falls: (n, before, after) =>
    n === 1
      ? `With this choice: from ${before} to ${after} kg`
      : `With these ${n} choices: from ${before} to ${after} kg`,
  all: 'The whole programme',
  nothingHere: 'no effect on this receipt',
  hardly: (high) => `at most ${high} kg`,
  perhaps: (high) => `perhaps nothing, at most ${high} kg`,
  atMost: {
    law: (figure) => `${figure} if everyone follows, less if not`,
    own: (figure) => `${figure} if all your devices last, less if not`,
  },
  atBest: (kg) => `${kg} if all goes well`,
  supposes: (far) => `For that, all must follow: ${far}. One home can act alone; a law needs everyone.`,
  same: {
    effect: (title) => `same effect as “${title}”, counted once`,
    atMost: (title) => `at best, the same gain as “${title}”, counted once`,
    unattested: (title) => `same assumed figure as “${title}”, counted once`,
    several: (n) => `one assumed figure for ${n} measures`,
  },
  saves: (kg, range) => `−${kg} kg (${range})`,
  seals,
  gainGroups,
  fewer: (n, of) => `${n} fewer out of ${of}`,
  found: {
    yes: 'The 2022 booklet says it.',
    probable: 'Read elsewhere in the same campaign or with the same group, not in the booklet.',
    possible: 'Read in an older campaign or in a debate; uncertain for 2022.',
    unknown: 'Inferred from a heading of the booklet: the measure could not be read.',
  },
  ticket: 'This would be left',
  asIs: 'Today',
  tickFirst: 'Nothing is ticked. What would be left will be written here.',
  ticketCaption: 'What changes, in kg a year, before and after',
  item: 'Thing',
  before: 'Before',
  after: 'After',
  smaller: 'smaller things',
  range: (often, range) => `${often} ${range} kg.`,
  oneOrOther:
    'A purchase is refurbished or second-hand, never both. Refitting a device weighs a little, so the low end of the range may then rise.',
  saved: (saving, range) => `Saving: ${saving} kg a year (${range}).`,
  sure: {
    supposed: 'It rests in part on an assumed figure, which nobody has measured.',
    byRule: 'It hangs on a rule of sharing: all the making is charged to whoever buys new.',
    atMost: 'This is the most favourable reckoning: the effect may be smaller.',
    always: 'By our calculations, a fall more than 9 times out of 10.',
    often: (n) => `By our calculations, a fall ${n} times in 10.`,
  },
  equivalent: (one) => `That is about the same as ${one}.`,
  like,
  nobody: (kg, names) => `No proposal here changes these ${kg} kg: ${names}. Other lines change in part.`,
  measuresAlone: (kg, names) =>
    `Nothing here that you can do changes these ${kg} kg: ${names}. A law on the list does.`,
  fixed: {
    'mobile-plan': 'Mobile plans (data not counted)',
    'fixed-line': 'Box and line (data not counted)',
  },
  andMore: (n) => (n === 1 ? 'and 1 other' : `and ${n} others`),
  alone: 'Alone',
  lawFirst: 'The law that would take off most here',
  besides: (alone) => `−${alone} kg alone. On top of your choices:`,
  nothingMore: 'nothing more.',
  list: {
    title: 'My list',
    empty: 'What you tick is kept here, with a date.',
    from: 'From which day?',
    laws: 'Laws that you tried',
    calendar: 'Put it in my calendar',
    since: (day, then, now) => `List begun on ${day}. Your receipt was ${then} kg, it is ${now} kg now.`,
    done: 'What is done',
    none: 'No date on the list has come yet.',
    now: 'Today',
  },
  bestOfBoth: 'this effect at best',
  needsScript: 'To tick and see what would be left, JavaScript is needed.',
  sharesTitle: 'Who saves what',
  sharesLede:
    'When two proposals overlap, what they both save is shared between them. Each has the mean of what it adds, before or after the others.',
  sharesCaption: 'What each proposal would save alone, and its share of the joint saving, in kg a year',
  proposal: 'Proposal',
  share: 'Share of the saving',
  together: 'Together',
  compare: 'Compare',
  with: 'with',
  beats: (a, b, share) => `Alone, “${a}” saves more than “${b}” in ${share} of our calculations.`,
  alike: (a, b) => `Alone, “${a}” and “${b}” save the same.`,
  rebound: 'Share of the saving that goes into other purchases, in % (rebound: refurbished, second-hand)',
  reboundHint: (value) => `An American study says ${value}. Leave empty to go by it.`,
  asideTitle: 'Beside the receipt',
  perInhabitant: (kg) => `For each inhabitant and year: ${kg}. It is on no receipt.`,
  once: (kg) => `Once: ${kg}, mostly for those who will use them.`,
  moneyTitle: 'In euros, where a price is known',
  moneyUnknown: 'In euros: with your prices, none is published',
  moneyCaption: 'What the proposals change, in euros a year',
  money: {
    purchases: 'Purchases',
    electricity: 'Electricity',
    repairs: 'Repairs, bonus deducted',
    bonuses: 'Bonus, paid by makers',
    balance: 'In all',
  },
  perYear: {
    less: (price, range) => `${euros(price)} less a year (${range})`,
    more: (price, range) => `${euros(price)} more to pay a year (${range})`,
    plain: (price, range) => `${euros(price)} a year (${range})`,
    either: (more, less) => `from ${more} more to ${less} less`,
  },
  noPrice: (n) => `Add a price that you know${n === 1 ? '' : `, one of ${n}`}`,
  allPriced: 'prices you gave',
  unpriced: (names) => `Not counted here, for want of a price: ${names}.`,
  missing: 'We found no published average price. Yours is enough, even a rough one.',
  priceOf: {
    new: (label) => `${label}, price new`,
    refurbished: (label) => `${label}, price refurbished`,
    'second-hand': (label) => `${label}, price second-hand`,
    repair: (label) => `${label}, price of a repair`,
  },
  euros: '€',
  bonusNote: 'The repair bonus is counted at its rates of 1 January 2024. We could not check today’s.',
};
