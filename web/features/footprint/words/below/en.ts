import type { BelowMessages } from './fr.ts';
import { units } from '../../../../words/units/en.ts';

export const below = {
  factorUnits: units,
  link: {
    brokenLink: 'This link is incomplete or damaged. Your saved answers were not changed.',
    fromLink: 'These answers, with their proposals, come from a link. Yours are kept.',
    keepMine: 'Back to mine',
    keepThese: 'Keep these instead',
  },
  stages: { manufacture: 'Manufacture', distribution: 'Transport', use: 'Use', 'end-of-life': 'End of life' },
  groups: {
    phones: 'Phones and tablets',
    computers: 'Computers',
    screens: 'Monitors',
    televisions: 'Television',
    games: 'Games',
    audio: 'Sound',
    photo: 'Photo',
    printing: 'Printing',
    storage: 'Storage',
    accessories: 'Accessories',
    'connected-objects': 'Connected objects',
    infrastructure: 'Network and servers',
  },
  peopleAndLines: 'People and subscriptions',
  uses: 'Uses',
  dormantField: 'In a drawer, unused (all screen devices)',
  gridField: 'Electricity of the home',
  everythingTitle: 'Set everything, item by item',
  everythingLede: 'An empty box stands for the national average, shown in grey. Zero means none.',
  madeOf: {
    manufacture: (share: string) => `${share} comes from manufacture, not from use`,
    use: (share: string) => `${share} comes from use`,
    other: 'What your year is made of',
  },
  madeOfCaption: 'By stage of life, in kg CO₂e a year',
  byStage: 'By stage of life',
  low: 'low',
  high: 'high',
  central: 'central',
  asTable: 'The same figures as a table',
  compareTitle: (mine: number, reference: number) =>
    mine < reference * 0.9
      ? 'Less than an average home, estimated from your size'
      : mine > reference * 1.1
        ? 'More than an average home, estimated from your size'
        : 'Like an average home, estimated from your size',
  compare: (mine: string, reference: string) =>
    `You: ${mine} kg a year. A French household that answers nothing, estimated from your size: ${reference} kg, worked out here by the same rules. No recent survey counts devices by size of household: televisions, desktops, tablets and consoles follow a single count, of 2011. The 429 kg per inhabitant often quoted also holds professional devices and every data centre.`,
  compareCollective: (kg: string) => `The collective share is ${kg} kg.`,
  compareEquivalent: (count: string, label: string) => `That is roughly ${count} × ${label}.`,
  choose: {
    loading: 'Loading the proposals…',
    failed: 'The proposals could not be loaded.',
    again: 'Try again',
  },
  because: 'The reasons of each choice',
  you: 'Your household',
  average_household: 'Average home, estimated from your size',
  collective: 'Collective share, beside it',
  methodsTitle: 'Three ways to count networks',
  methodsLede:
    'Three published methods share out the same networks differently. The first is used here; you can change it.',
  methods: {
    'two-part': 'Two parts: so much a line, little per GB (ADEME 2024)',
    average: 'Average per GB, ADEME practice (2020)',
    full: 'The whole network shared out by GB',
  },
  network: 'Networks',
  total: 'Total',
  switchesTitle: 'Where methods disagree',
  switchesLede:
    'Serious studies give different values. This is not a margin of error: it is a choice, and it is yours.',
  view: 'How to count a purchase',
  views: { life: 'spread over the years in service', 'purchase-year': 'in full in the year of purchase' },
  secondHand: 'What a second-hand device carries',
  secondHandRules: { 'cut-off': 'nothing: all is charged to the first owner', half: 'half' },
  ranges: {
    label: 'The ranges that count',
    options: { believed: 'all, our judgements included', published: 'published ones alone' },
    perPerson: (kg: string) => `published ranges alone, too narrow · that is ${kg} per person`,
  },
  how: {
    title: 'How is this made?',
    factor: 'Factor',
    value: 'Value',
    source: 'Source',
    quantity: 'Quantity',
    loading: 'Loading the sources…',
    failed: 'The sources could not be loaded. The calculation itself is here.',
    judgement: 'range: judgement',
    percentile: 'range: 5th and 95th percentiles',
    published: 'range: published',
    none: 'no published range',
    lesser: (kept: string, room: string) => `the lesser of (${kept}) and (${room})`,
    units: {
      unit: 'devices a year',
      kWh: 'kWh a year',
      line: 'lines',
      SIM: 'SIM cards',
      GB: 'GB a year',
      hour: 'hours a year',
      item: 'a year',
      'GB stored': 'GB kept',
      'item stored': 'kept',
    },
  },
  advice: {
    title: 'Keep, repair or replace?',
    lede: 'Making weighs once, at purchase. Only the electricity saved can pay it back.',
    device: 'Device',
    saving: 'The new device would use',
    savings: { 0.25: 'a quarter less', 0.5: 'half as much', 1: 'nothing (ideal case)' },
    pays: (years: string, range: string) =>
      `Replacing it by a new one would be paid back in ${years} years (${range}).`,
    paysRefurbished: (years: string, range: string) => `By a refurbished one: ${years} years (${range}).`,
    unknown: 'No power is published for this device: electricity never pays a replacement back.',
    keep: (kg: string, range: string) => `Keeping it one more year avoids ${kg} kg a year (${range}).`,
    repair:
      'Repair lets you keep it: no published study gives the impact of parts, so it is not counted. In France the repair bonus may lower the bill, but a part of it went into prices (CLCV, 2023).',
    repairLink: 'Find a repairer (official directory, in French)',
  },
  criteria: {
    title: 'Beyond carbon: what the Earth does not renew',
    lede: 'Making your devices also takes metals, material and energy. Three numbers that do not add up, neither together nor with carbon. Grade B: one origin only, ADEME’s database, with ±50% by judgement. The electricity that you use is not in them.',
    metals: (grams: string, range: string) =>
      `Metals and minerals: ${grams} g of antimony equivalent a year, ${range}.`,
    rawMaterial: (kg: string, range: string) => `Material moved: ${kg} kg a year, ${range}.`,
    fossil: (MJ: string, range: string) => `Fossil resources: ${MJ} MJ a year, ${range}.`,
    uncovered: (names: string) =>
      `Not counted, for want of a source that can be used: ${names}. Nor the box.`,
    water:
      'Water is not counted: from one source to another, a smartphone takes six times more or less, because they do not measure the same thing.',
  },
  save: {
    title: 'Keep, share, print',
    privacy:
      'Your answers are in this browser and nowhere else. The link carries them after the # sign, which is never sent to the server.',
    file: 'Save a file',
    open: 'Open a file',
    link: 'Copy the link',
    copied: 'Link copied.',
    print: 'Print the receipt',
    clear: 'Erase everything',
    clearSure: 'Erase all your answers? Press once more.',
    cleared: 'Answers erased.',
    opened: 'File opened.',
    leftOut: (n) =>
      n === 1
        ? 'One answer that this version does not know was left out, the rest is taken up:'
        : `${n} answers that this version does not know were left out, the rest is taken up:`,
    entries: {
      devices: (n) => `Device no.\u00a0${n}`,
      uses: (n) => `Use no.\u00a0${n}`,
      proposals: (n) => `Proposal no.\u00a0${n}`,
    },
    broken: 'This file cannot be read. Nothing was changed.',
    problems: 'This content cannot be taken up. Nothing was changed:',
    other: (version: string, now: string) =>
      `Saved with factors ${version}; worked out again with ${now}. A difference comes from the factors, not from you.`,
    printedWith: (names, after, range) =>
      `With these proposals: ${names}. The receipt would be ${after} kg a year (${range}).`,
    reopen: 'Reopen this receipt',
    printed: (date: string, version: string) => `Printed on ${date}, factors ${version}.`,
  },
  notices: {
    'published-ranges':
      'Only ranges that someone published or measured count: every factor whose range is our own judgement stays at its central value, and the range shown is narrower than what we believe.',
    'french-habits':
      'Electricity is that of another country, but what you did not answer stays French: the number of devices, their lives, uses.',
    'grid-gap':
      'No factor is published for the electricity of this territory: the use of devices is not counted.',
    'power-gap': 'No power is published; electricity is not counted for:',
    'refurbished-gap': 'No gain is published for this refurbished type, counted as new:',
    'employer-device': 'The employer’s device: only its electricity is counted here:',
    'traffic-exceeds': 'Your uses exceed the number of GB you gave: the larger of the two is kept.',
    'no-connection':
      'Online uses without a subscription: their data are counted on someone else’s fixed network.',
    'use-gap': 'Not counted until you answer:',
  },
  noticesTitle: 'What is not counted, or is by convention',
} satisfies BelowMessages;
