import type { UnderstandMessages } from './fr.ts';

export const understand = {
  heading: 'How this receipt is made',
  lede: 'A thing weighs what it took to make, spread over the years it is kept. Its power is added. Here is one of yours.',
  equation: { made: 'to make', kept: 'kept', used: 'of power a year', yearly: 'a year' },
  doors: 'To check, push a door.',
  needsScript: 'This part needs JavaScript.',
  loading: 'Loading…',
  sources: {
    title: 'Where each figure comes from',
    finding: 'each has its source and its date',
    said: 'On your receipt, each line opens and shows how it was worked out.',
    link: 'All the figures and their sources',
  },
  madeTitle: 'Making or using?',
  methodsFinding: (low: string, high: string) => `your total would go from ${low} to ${high} kg`,
  noticesFinding: (n: number) => (n === 0 ? 'nothing to report' : n === 1 ? 'one thing' : `${n} things`),
  switchesFinding: 'these are choices, and they are yours',
  stages: { manufacture: 'Manufacture', distribution: 'Transport', use: 'Use', 'end-of-life': 'End of life' },
  gridField: 'Electricity of the home',
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
  because: 'The reasons of each choice',
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
  advice: {
    finding: 'replacing seldom pays',
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
    finding: 'metals, matter, fossil energy',
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
  ranges: {
    label: 'The ranges that count',
    options: { believed: 'all, our judgements included', published: 'published ones alone' },
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
  corridor: {
    title: {
      'floor-above-ceiling': 'Even the minimum equipment weighs more than this budget',
      'below-floor': 'You weigh less than the minimum equipment of this benchmark',
      between: 'You are between the floor and the ceiling',
      'above-ceiling': 'You weigh more than this budget',
    },
    heading: 'A floor and a ceiling',
    open: 'what is needed at least, and what all could have',
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
} satisfies UnderstandMessages;
