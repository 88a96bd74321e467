import type { MethodMessages } from './fr.ts';
import { gainOrder, seals } from '../../../words/seals/en.ts';
import { UNITS } from '../units.ts';

export const method = {
  title: 'How each figure is made',
  description:
    'The equations of Sobrement, its factors and their sources, published totals against ours, disagreements between studies, what is not counted.',
  calculations: {
    title: 'The sums, in full',
    lede: 'How a receipt is worked out, where its range comes from, what is not counted.',
  },
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
          'Its refit counts, in kilograms, over the years of its second life; its first manufacture does not. Of a device bought second-hand or given as it is, no making is counted, unless you choose half; its carriage and its check, a kilogram or two, are counted only in the figures of councils, of fleets and of the lever “Empty the drawers”.',
        equation: 'number × refit ÷ years of second life + electricity',
      },
      {
        name: 'Networks',
        words:
          'A line and a plan weigh the same whatever passes through them; each gigabyte adds a little. The box is inside the line.',
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
      'A lone number lies. Each factor has a low and a high: one chance in twenty of being below, one in twenty of being above. We draw all factors at random a thousand times: these are a thousand cases. The range of the total is what is left between the lowest 5% and the highest 5%.',
      'The central value of a total is worked out at the central value of each factor: within 3%, the mean of the thousand cases; the range says where nine cases in ten fall. The effect of a lever that nobody measured goes from zero to the most that anyone argues, with the middle at the centre; an assumption that is only one factor of an effect (one repair in two avoids a purchase) keeps a range of its own, and the effect stays marked as assumed.',
      `A lever carries a seal, the same everywhere: measured, calculated, assumed or not measured. It is that of the least sure of the figures that it multiplies. ${gainOrder} An estimate of the most that may be gained is among what helps if all goes well.`,
      'An answer that is absent stands at the national mean, with the spread between households: that is why the first range is so wide. The question asked is the one whose answer narrows it most.',
      'Two lines that share a factor move together. Chance starts from a known seed: the same answers give the same figures, here and on the server.',
    ],
    models: (shares: string, one: string, three: string) =>
      `Devices of one type share the error of the method, and not what tells their models apart: when their number is given, what their models differ by evens out in part. Sheets of manufacturers say which part of the spread is between models (the spread within one maker, who counts in one way, over that of all sheets): ${shares}. Making a laptop: ${one} kg; each of three laptops, on average: ${three} kg.`,
    oneDraw:
      'For the other types no source tells the two apart; and a number that is assumed, or a commune, keep one error a type: there, the range is too wide. The other way round, two types of devices are drawn apart, while one method may be wrong in the same direction on both: there, it is too narrow.',
    equation:
      'x(z) = m × exp(s z), with s = ln(m ÷ low) ÷ 1.645 if z < 0, ln(high ÷ m) ÷ 1.645 otherwise; z drawn from the normal law; m, the median that gives the central value as mean',
    several:
      'spread of the mean of n models = √(1 − p + p ÷ n) × spread of one; p, the share of the spread that is between models',
    question: 'share of a question = share of the variance of the total explained by its answer alone',
  },
  collective: {
    title: 'What no home decides stays apart',
    text: (published: string, personal: string, rest: string) =>
      `The data centres that work for France weigh ${published} kg per inhabitant and year. Personal uses explain only ${personal} of it. The rest, ${rest} kg, comes from businesses, public services, advertising, training of AI. It is shown beside the receipt, never inside.`,
    other: (method: string, rest: string) =>
      `By the other published figure (${method}), it would be ${rest} kg: a choice, on the page of the household.`,
    equation: 'part that no home decides = published total per inhabitant − personal uses worked out here',
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
  directions: {
    title: 'Which way each action goes',
    description:
      'What published work says of the effect of each lever, of households and councils: direction, order of magnitude, sources and gaps.',
    lede: 'What published work says of the direction and the order of magnitude, in kg CO₂e a year, beside ours: the same order goes from a third to three times. Where nobody knows the direction, the lever is said to be not measured.',
    doors: {
      household: 'At home, per person, in a household that has answered nothing',
      council: 'In a commune of 10,000 people, in 2035',
    },
    lever: 'Lever',
    signs: { saves: 'lowers', nothing: 'nothing here', unknown: 'direction unknown' },
    within: 'same order of magnitude',
    beyond: 'another order of magnitude',
    formula: (formula) => `Published: ${formula}.`,
    sources: (sources) => `Sources: ${sources}.`,
    seals,
  },
  published: {
    title: (lands: number, all: number) => `Of ${all} comparisons, ${lands} find the published figure`,
    lede: 'What others have published, what we compute, and each step from one to the other. Our tests do these sums again at every change.',
    description:
      'What Sobrement computes, beside what ADEME, Arcep and others published: totals and effects, gaps and reasons.',
    see: 'See the figures and the gaps',
    name: 'Figure',
    about: {
      total: 'Totals',
      lever: 'What a step at home or a measure changes',
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
      ...UNITS,
      'unit/person': 'per inhabitant',
      M: 'million',
      'M/year': 'million a year',
      year: 'years',
      '%-2020': '% of the footprint of 2020',
    },
  },
  reconciled: {
    legend:
      'In each drawing, their figure is on the left and ours on the right. Between the two, each step says what a difference adds or takes away: solid steps where the two do not count the same things, pale ones where the figure is not the same, dashed ones where we cannot explain it. We run our models by their rules, then replace their rules by ours, one at a time.',
    found: (found: number, all: number) =>
      `Counting as they do, our models find ${found} of these ${all}: the rest is how we count differently.`,
    lost: (n: number) =>
      n === 1
        ? 'One figure that we find our way is no longer found theirs.'
        : `${n} figures that we find our way are no longer found theirs.`,
    rule: 'Found: the two ranges touch, or, where none is published, ours is within 10% of theirs. A range holds 9 times out of 10. No figure is moved to make one land.',
    said: (theirs: string, ours: string) => `They say ${theirs}, we say ${ours}:`,
    saidOf: (name: string, theirs: string, ours: string) =>
      `For ${name}, they say ${theirs}, we say ${ours}:`,
    lands: 'found',
    misses: 'missed',
    points: (signed: string) => `${signed} points`,
    byTheirRules: (found: string) => `Counting as they do, our models give ${found}.`,
    from: (low: string, high: string) => `${low} to ${high}`,
    steps: 'From their figure to ours, step by step',
    theirs: 'their figure',
    theirsBetween: (range: string) => `their figure, the middle of ${range}`,
    ours: (low: string, high: string) => `ours; 9 times out of 10, between ${low} and ${high}`,
    oursAlone: 'ours',
    drawing: (theirs: string, steps: string, ours: string) =>
      `Their figure, ${theirs}; ${steps}; ours, ${ours}.`,
    them: 'them',
    us: 'us',
    kinds: { perimeter: 'not the same count', figure: 'another figure' },
    unexplained: 'What we do not explain',
    counts: 'What they count:',
    source: 'Source:',
    others: 'Other figures that our tests compute again',
    othersLede: 'Here the band is that of each row.',
    units: {
      g: 'g',
      kg: 'kg',
      'kg-matter': 'kg of material',
      t: 'tonnes',
      Mt: 'million tonnes',
    },
    short: { g: 'g', kg: 'kg', 'kg-matter': 'kg', t: 't', Mt: 'Mt' },
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
  doors: {
    title: 'From the household page to the council page',
    lede: 'Both pages read the same table of lives and devices. They do not count quite the same things: here is each difference, computed by the models. Together, the lines make the whole gap.',
    description:
      'Why the household page and the council page give different figures of devices, line by line, and the table of lives that both read.',
    see: 'From the household to the council, line by line, and the table of lives',
    captions: {
      kg: 'kg CO₂e of devices, a year and person',
      devices: 'Devices in use, per home',
      asleep: 'Sleeping devices, per home',
    },
    line: 'Line',
    amount: 'Figure',
    household: 'Household page: a French home that answers nothing',
    council: 'Council page: France, without any policy',
    nothing: '0',
    steps: {
      alone: {
        name: 'What only the household page counts',
        why: 'Landline phones, feature phones, virtual reality headsets, small connected objects: the simulator of stocks does not follow them.',
      },
      outside: {
        name: 'People who live in no home',
        why: '3% of inhabitants live in homes for the elderly, boarding schools, barracks. The council counts all its inhabitants: what is counted by home is shared among more people; what is counted by person is counted for them too.',
      },
      lives: {
        name: 'First lives',
        why: 'No gap: one table.',
      },
      second: {
        name: 'Devices in a second life',
        why: 'Their making was counted with their first owner. The council works out how many from flows, for every device; the household knows only what surveys say of smartphones and televisions, and takes the rest as new.',
      },
      declared: {
        name: 'What flows give beyond what homes say',
        why: 'A survey asks homes how many screens sleep there: that is the figure of the household page. The council follows what leaves a first owner, the share that goes to a drawer (European surveys) and the years spent there (our judgement). Other surveys find 46 to 113 million sleeping phones, 1.5 to 3.7 per home. Nothing is adjusted to make the two meet.',
      },
      'other-kinds': {
        name: 'What the survey does not ask about',
        why: 'Monitors, printers, speakers, watches, e-readers.',
      },
      printers: {
        name: 'Printers',
        why: 'The council counts 0.18 per home, from the national stock. The household counts one only if you list it: no survey gives their number.',
      },
      boxes: {
        name: 'Internet boxes',
        why: 'The household counts them with the fixed line, in networks. The council counts only their electricity.',
      },
      public: {
        name: 'What belongs to the council or stands in the street',
        why: 'Computers and monitors of staff and schools, advertising screens.',
      },
    },
    years: 'In years, both pages have the same central values; only their ranges differ.',
  },
  livesTable: {
    title: 'The table of lives',
    lede: 'How many years a device stays with its first owner. The household, school and council pages read this table, and no other. The range of a single home is wider: a home strays further from the mean than the mean of many homes.',
    device: 'Device',
    years: 'years',
    ranges: (one, many) =>
      `9 times out of 10, ${one} in one home${many ? `; ${many} on average over many homes` : ''}.`,
    grade: (grade) => `Grade ${grade}.`,
    of: (years) => `${years} years`,
    others:
      'A council’s computers and monitors follow its rules of renewal: 5 and 8 years, or those of its inventory. The whole life of a device, drawer and second life included, is longer: see the published lives.',
  },
  against: {
    title: 'What a policy is compared with',
    reference:
      'On the page of a commune, the effect of a policy is the gap between two courses drawn together: with it, and with the law alone, followed. In this reference the number of devices stays as it is today; electricity changes as foreseen. Homes of a place have the mean size of those of its department (Insee, 2021, read to a tenth), or of the country where no source says: in a large town they are often smaller.',
    trend: ({ from, until, devices, times, low, high }) =>
      `Another course may be chosen: from ${from} to ${until}, ADEME and Arcep foresee ${devices} more devices, mostly connected objects. Watches and small objects follow a straight line there; the other devices, whose sales have not risen since 2012, do not move. The detail by device could not be read: k is ${low} if connected objects rise as all devices do, ${high} if the whole rise is theirs, ${times} in the middle. After ${until} nothing is published, and nothing rises. Both courses are drawn.`,
    equation: ({ from, until, base }) =>
      `number in a year = today’s number × (1 + (k − 1) × (year − ${from}) ÷ (${until} − ${from})) ÷ (1 + (k − 1) × (${base} − ${from}) ÷ (${until} − ${from}))`,
    left: ({ traffic, electricity, footprint }) =>
      `Of small objects (sensors, plugs, bulbs), only those that are added count, by their making: their electricity is published nowhere. Traffic, ${traffic} times as large after the same study, stays outside, with networks and data centres; the study itself draws only ${electricity} more electricity from it, so that one more gigabyte does not weigh as much as one of today. The ${footprint} more of footprint is that of all digital technology in the country.`,
    law: 'The law already asks every council, whatever its size, for a share of reused purchases and a share of retired equipment given away, at the thresholds of each year. These thresholds are a floor of the reference and of each scenario: what is already done and what an action adds count towards it, and an action only gains what exceeds it. Below, it is not refused, it adds nothing, and the page says so. The effect of the law, if it is followed, is shown once, against a territory where nothing is done. What has been done of the law until now is in today’s stock.',
    floor:
      'level of an action in the year = the greater of: what the law asks; what is already done + what the scenario adds',
    sum: 'effect of the law + effect of what is already done + effect of the scenario = effect of all three, against nothing',
  },
  switches: {
    title: 'Where studies disagree',
    lede: 'A disagreement between methods is not a margin of error: it is a choice. Here is the list; the household page lets you change them.',
    see: 'What changes the result most',
    byDefault: 'By default:',
    others: 'Other choices:',
    ranges: {
      label: 'The ranges that count',
      text: (published, all) =>
        `Of ${all} figures with a range, ${published} have it from a publication or a sample; for the others, it is our own judgement. The household page and the API let you keep the former alone: every other figure stays at its central value, no central value moves, and the range shown is then narrower than what we believe.`,
      believed: 'all',
      published: 'published ones alone',
    },
    margin: {
      label: 'Average electricity, or that of the margin',
      text: (kWh: string, mean: string, saved: string, low: string, high: string) =>
        `A kilowatt-hour counts at the average of what is consumed, for what a household emits as for what it saves. One kilowatt-hour less changes something else: France exports, and it is mostly sold to its neighbours, instead of theirs. ${kWh} kWh saved are worth ${mean} kg at the average; at the margin they would be worth ${saved} kg (${low} to ${high}), after the European average and an opinion of 2013. It is no choice of calculation: no current marginal factor could be read, this one is our judgement (D), and it holds for differences only, never for a footprint.`,
    },
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
    versions: 'What each version changed',
    version: (version: string, hash: string) => `Version ${version}, content hash ${hash}.`,
  },
} satisfies MethodMessages;
