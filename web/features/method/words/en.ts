import type { MethodMessages } from './fr.ts';

export const method = {
  title: 'How each figure is made',
  description:
    'The equations of Sobrement, its factors and their sources, published totals against ours, disagreements between studies, what is not counted.',
  lede: (factors: string, sources: string) =>
    `${factors} figures, ${sources} sources. All of it can be read, checked and corrected. This page says how a receipt is worked out, where it is right and where it is wrong.`,
  search: 'Find a figure',
  searchExample: 'A device, a use, a source',
  submit: 'Search',
  all: 'See every figure',
  contents: 'On this page',
  equations: {
    title: 'A receipt is a sum of lines',
    lede: 'A line multiplies a quantity (what you have, what you do) by a factor (what one unit weighs). The total is their sum, to the gram.',
    rows: [
      {
        name: 'A device',
        words:
          'Making it, delivering it and treating it at its end, spread over the years you keep it, plus the electricity it draws at home.',
        equation:
          'number × (manufacture + delivery + end of life) ÷ years + number × kWh a year × electricity mix',
      },
      {
        name: 'A refurbished device',
        words:
          'It carries its refit, in kilograms, over the years of its second life, and nothing of its first manufacture. A device bought second-hand or given as it is carries none, unless you choose half; its carriage and its check, a kilogram or two, are counted in the figures of councils and fleets alone.',
        equation: 'number × refit ÷ years of second life + electricity',
      },
      {
        name: 'Networks',
        words:
          'So much for a line and for a plan, whatever passes through, and a little per gigabyte. The box is inside the line.',
        equation:
          'lines × (manufacture + use) + plans × (manufacture + use) + fixed GB × fixed factor + mobile GB × mobile factor',
      },
      {
        name: 'Data centres',
        words:
          'The electricity of servers for each use, at the mix of the countries where they stand, and a share of their making. Of an e-mail or a call, one end counts, yours: the other is in the footprint of the other. What is kept, e-mails included, weighs every year, up to what your mailboxes hold.',
        equation:
          'use × (kWh × (share in France × French mix + share abroad × foreign mix) + making of servers)',
      },
    ],
    example: (years: string, hours: string) =>
      `Example: one new smartphone kept ${years} years, ${hours} h a day.`,
    exampleTotal: (kg: string) => `= ${kg} kg CO₂e a year`,
  },
  range: {
    title: 'Why a range, and where it comes from',
    texts: [
      'A lone number lies. Each factor has a low and a high: one chance in twenty of being below, one in twenty of being above. We draw all factors a thousand times, and the range of the total is what is left between the lowest 5% and the highest 5%.',
      'The central value of a total is worked out at the central value of each factor: within 3%, the mean of the draws; the range says where nine draws in ten fall. The effect of a lever that nobody measured goes from zero to the most that anyone argues, with the middle at the centre; an assumption that is only one factor of an effect (one repair in two avoids a purchase) keeps a range of its own, and the effect stays marked as assumed.',
      'An answer that is absent stands at the national mean, with the spread between households: that is why the first range is so wide. The question asked is the one whose answer narrows it most.',
      'Two lines that share a factor move together. Chance starts from a known seed: the same answers give the same figures, here and on the server.',
    ],
    equation:
      'x(z) = m × exp(s z), with s = ln(m ÷ low) ÷ 1.645 if z < 0, ln(high ÷ m) ÷ 1.645 otherwise; z drawn from the normal law; m, the median that gives the central value as mean',
    question: 'share of a question = share of the variance of the total explained by its answer alone',
  },
  collective: {
    title: 'The collective share stays beside',
    text: (published: string, personal: string, rest: string) =>
      `The data centres that work for France weigh ${published} kg per inhabitant and year. Personal uses explain only ${personal} of it. The rest, ${rest} kg, comes from businesses, public services, advertising, training of AI. It is shown beside the receipt, never inside.`,
    other: (method: string, rest: string) =>
      `By the other published figure (${method}), it would be ${rest} kg: a choice, on the page of the household.`,
    equation: 'collective share = published total per inhabitant − personal uses worked out here',
  },
  networks: {
    title: 'Three published ways to count networks',
    lede: 'They share out the same masts and cables differently. We take the first, and you can change it.',
    caption: 'What a gigabyte weighs, in g CO₂e, and what a subscription weighs, in kg CO₂e a year',
    method: 'Method',
    fixed: 'fixed GB',
    mobile: 'mobile GB',
    line: 'line',
    sim: 'plan',
    names: { 'two-part': 'Two parts', average: 'Average per GB', full: 'All per GB' },
    none: 'none',
  },
  published: {
    title: (lands: number, all: number) => `${lands} published figures out of ${all} are met`,
    lede: 'Our tests do these sums again at every change. When ours leaves the band, we say so, and we do not move the band.',
    description:
      'What Sobrement computes, beside what ADEME, Arcep and others published: totals and effects, gaps and reasons.',
    see: 'See the figures and the gaps',
    name: 'Figure',
    about: {
      total: 'Totals',
      lever: 'What a gesture or a measure changes',
      country: 'The whole country',
      'in-use': 'Devices in use, per inhabitant',
      sales: 'Sales and second lives, a year',
      residence: 'Years spent in the country',
      scenario: 'Scenario of ADEME and Arcep for 2030',
    },
    theirs: 'published',
    ours: 'ours',
    gap: 'gap',
    lands: 'met',
    misses: 'missed',
    unknown: 'figure not found',
    none: '–',
    units: {
      Mt: 'Mt CO₂e',
      kg: 'kg CO₂e',
      g: 'g CO₂e',
      kWh: 'kWh',
      'unit/person': 'per inhabitant',
      M: 'million',
      'M/year': 'million a year',
      year: 'years',
      '%': '% of the footprint of 2020',
    },
  },
  stocks: {
    title: (lands: number, all: number) =>
      `The simulator of stocks meets ${lands} published figures out of ${all}`,
    lede: 'The council simulator, run for the whole country without any policy. It starts from 2025; published figures are older, each says its year. A gap shown is better than a hidden adjustment.',
    description: 'Stock and sales published for France, beside what the council simulator gives.',
    see: 'Compare stocks and sales with the council simulator',
    about: {
      'in-use':
        'The simulator counts homes and the council, not businesses: it is compared with the part of homes in the stock of 2020. Band: ±15%.',
      sales:
        'Population of 2020. Band: ±15% for smartphones, ±25% for the others, whose published sales are less certain.',
      residence:
        'First life, drawer and second life together: what is there, over what enters. Published tables describe this whole stay; they set none of our lives. Band: ±25%.',
    },
  },
  lives: {
    title: (lands: number, all: number) => `Lives: ${lands} published figures out of ${all} are met`,
    lede: 'How long a device stays in the country, and what longer lives would change. The council simulator, run for the whole country without any policy, then with one and two more years.',
    description:
      'Published times in the country and the 2030 scenario of ADEME and Arcep, beside what the council simulator gives.',
    see: 'Compare lives and the 2030 scenario',
  },
  switches: {
    title: 'Where studies disagree',
    lede: 'A disagreement between methods is not a margin of error: it is a choice. Here is the list; the household page lets you change them.',
    byDefault: 'By default:',
    others: 'Other choices:',
  },
  gaps: {
    title: 'What is not counted, and why',
    lede: 'No source read lets us count what follows. A visible gap is better than an invented figure.',
    others:
      'Nowhere here: water (sources do not agree), the impact of a repair, software, what second-hand does to purchases.',
  },
  correct: {
    title: 'Correct a figure',
    steps: [
      'Find the source. No source, no figure: tell us what you looked for.',
      'Correct the file in the data/ folder, text that anyone can read. The data/README file explains each field, without programming.',
      'If the figure comes from another method, add it beside the old one: it becomes a choice.',
      'The tests say what is missing, and show what the change does to the total.',
    ],
    licence:
      'Code under EUPL-1.2. Data under ODbL-1.0, except Ember’s world electricity, under CC BY-SA 4.0. Each figure says the licence of its source.',
    downloads: 'Download every figure:',
    csv: 'CSV (spreadsheet)',
    json: 'JSON (first page of the API)',
    version: (version: string, hash: string) => `Version ${version}, content hash ${hash}.`,
  },
} satisfies MethodMessages;
