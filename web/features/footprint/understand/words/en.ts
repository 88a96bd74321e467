import { charts } from '../../../../words/charts/en.ts';
import type { UnderstandMessages } from './fr.ts';

export const understand = {
  charts,
  heading: 'How this receipt is made',
  lede: 'A thing weighs what it took to make, spread over the years it is kept. Its power is added. Here is one of yours.',
  equation: {
    made: (label) => `only once: making it (${label})`,
    kept: 'kept',
    used: 'of power a year',
    yearly: 'a year, for one',
  },
  equationIs:
    '“Making it” also counts transport and end of life. A second-hand device carries less of it, or none. Where you did not say which yours is, this is a mean.',
  doors: 'To check one, open it.',
  needsScript: 'This part needs JavaScript.',
  loading: 'Loading…',
  sources: {
    title: 'Where each figure comes from',
    finding: 'each has its source and its date',
    said: 'On your receipt, each line opens and shows how it was worked out.',
    link: 'All the figures and their sources',
  },
  madeTitle: 'Making or using?',
  methodsFinding: (low, high) => `your total would go from ${low} to ${high} kg`,
  noticesFinding: (n) => (n === 1 ? 'one thing' : `${n} things`),
  switchesFinding: 'these are choices, and they are yours',
  disputed: {
    making: 'Making a device',
    electricity: 'Electricity',
    online: 'Online: servers, e-mails, AI',
  },
  moveNothing: 'the total stays the same',
  stages: { manufacture: 'Manufacture', distribution: 'Transport', use: 'Use', 'end-of-life': 'End of life' },
  gridField: 'Electricity of the home',
  madeOf: {
    manufacture: (share) => `${share} comes from manufacture, not from use`,
    use: (share) => `${share} comes from use`,
    other: 'What your year is made of',
  },
  madeOfCaption: 'By stage of life, in kg CO₂e a year',
  byStage: 'By stage of life',
  low: 'low',
  high: 'high',
  central: 'central',
  asTable: 'The same figures as a table',
  because: 'The reasons of each choice',
  methodsTitle: 'Three ways to count networks',
  methodsLede:
    'Three published methods share out the same networks in different ways. We take the first. You can pick another. The range of your receipt follows one method: another may leave it.',
  methods: {
    'two-part': 'Mostly by subscription, a little by gigabyte (ADEME, 2024)',
    average: 'On average, by gigabyte (ADEME, 2020)',
    full: 'The whole network, by gigabyte',
  },
  network: 'Networks',
  total: 'Total',
  switchesTitle: 'Where studies disagree',
  switchesLede:
    'Serious studies give different values. This is not a margin of error: it is a choice, and it is yours. The range of your receipt follows the choices made here.',
  view: 'How to count a purchase',
  views: { life: 'spread over the years in service', 'purchase-year': 'in full in the year of purchase' },
  secondHand: 'The making of a second-hand device',
  secondHandRules: { 'cut-off': 'counted for the first buyer', half: 'split in half' },
  advice: {
    finding: 'replacing seldom pays',
    title: 'Keep, repair or replace?',
    lede: 'Making a new device is a one-off cost. Can the power that it saves pay it back?',
    device: 'Device',
    saving: 'The new device would use',
    savings: { 0.25: 'a quarter less', 0.5: 'half as much', 1: 'nothing (ideal case)' },
    pays: (years, range) => `A new one would pay back its making in ${years} years (${range}).`,
    paysRefurbished: (years, range) => `A refurbished one, its refit: ${years} years (${range}).`,
    unknown: 'Nobody publishes how much power this device uses, or what your power weighs. We cannot answer.',
    keep: (kg, range) => `Keeping it one more year avoids ${kg} kg a year (${range}).`,
    repair:
      'Repair lets you keep it. No published study says what spare parts weigh: they are not counted. In France, the repair bonus may lower the bill. Some of it went into higher prices (CLCV, 2023).',
    repairLink: 'Find a repairer (official directory, in French)',
  },
  criteria: {
    finding: 'metals, matter, fossil energy',
    title: 'Beyond carbon: what the Earth does not renew',
    lede: 'Making your devices also takes metals, materials and energy. These three numbers cannot be added up, with each other or with carbon. The power that you use is not in them. They come from one database, ADEME’s (grade B). Their margin of 50% is our own judgement.',
    metals: (grams, range, phones) =>
      `Metals and minerals: each year, ${phones} times what a new smartphone takes. Experts write ${grams} g of antimony equivalent, ${range}: the faster a metal runs out, the more it counts.`,
    rawMaterial: (kg, range) => `Material moved: ${kg} kg a year, ${range}.`,
    fossil: (MJ, range) => `Fossil resources: ${MJ} MJ a year, ${range}.`,
    uncovered: (names) => `Not counted, for want of a source that can be used: ${names}. Nor the box.`,
    water:
      'Water is not counted. From one source to another, the figure for a smartphone is six times larger or smaller. They do not measure the same thing.',
  },
  ranges: {
    label: 'The ranges that count',
    options: { believed: 'all, our judgements included', published: 'published ones alone' },
  },
  notices: {
    'published-ranges':
      'Only ranges that someone published or measured count. Where the range is our own judgement, a single figure is used. The range shown is therefore narrower than we believe.',
    'french-habits':
      'The power is that of another country. What you have not said stays French: the number of devices, how long they last, what they do.',
    'grid-gap':
      'Nobody publishes what the power of this territory weighs. The use of devices is not counted.',
    'power-gap': 'Nobody publishes how much power these devices use. It is not counted:',
    'refurbished-gap': 'Nobody publishes what the refit of these devices weighs. They count as new:',
    'employer-device': 'These devices belong to an employer. Only their power is counted:',
    'traffic-exceeds':
      'What you do online takes more gigabytes than you said. We count the larger of the two.',
    'no-connection':
      'You go online without a subscription. We count that data as passing through someone else’s box.',
    'use-gap': 'Not counted until you answer:',
  },
  noticesTitle: 'What we do not count, or what we assume',
  apart: 'Data centres of companies, public services, advertising and AI are apart, below the receipt.',
  corridor: {
    title: {
      'floor-above-ceiling': 'Even the minimum equipment weighs more than this budget',
      'below-floor': 'You weigh less than the minimum equipment of this benchmark',
      between: 'You are between the minimum equipment and this budget',
      'above-ceiling': 'You weigh more than this budget',
    },
    heading: 'Enough, and not too much',
    open: 'what is needed at least, and what all could have',
    lede: 'Using less is not going without. The minimum: the devices and the connection that a British benchmark counts, the Minimum Digital Living Standard. We found no French list. The budget: what digital life at home takes of a yearly carbon budget for one person.',
    rows: { ceiling: 'Budget', floor: 'Minimum', own: 'You' },
    perPerson: 'kg per person and year',
    lowered: (from, to) =>
      `Applied in full, the measures of the programme would bring this minimum, at best, from ${from} down to ${to} kg. We count only those that can be computed, some of them with an assumed figure.`,
    loweredBy: 'Those that lower it',
    whole: (kg, yes) =>
      `And if homes took the whole digital budget? It would be ${kg} kg per person. It would leave nothing for schools, hospitals or firms. ${yes ? 'The minimum would still weigh more.' : 'The minimum would fit in it.'}`,
    missing: (names) =>
      `This British benchmark counts more than you have: ${names}. If you choose to do without, there is nothing to change.`,
    nothingMissing:
      'You have all that this benchmark counts, and you weigh less. Perhaps your devices last, or were used before.',
    lineUncounted:
      'The method chosen for networks counts gigabytes alone. No source says how many the box of this minimum needs. So it weighs nothing there, and this minimum is too low.',
    assumptions: 'What we assume, and you can change',
    budget: 'Carbon budget per person and year',
    share: 'Digital share of this budget',
    part: 'Homes’ share of digital, in %',
    partHint: (share, kg) =>
      `To count the same things: ${share}, what an average home weighs in the ${kg} kg published.`,
    why: 'Why this minimum (the floor) and this budget (the ceiling)',
    items: { sim: 'SIM card' },
  },
} satisfies UnderstandMessages;
