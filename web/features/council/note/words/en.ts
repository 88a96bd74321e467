/** What a council takes away: the note, the pieces of the REEN law, the years as a file; in English. */
import type { NoteMessages, PiecesMessages, YearsMessages } from './fr.ts';
import { seals } from '../../../../words/seals/en.ts';

export const note: NoteMessages = {
  title: (name) => `${name}: digital equipment, diagnosis and actions`,
  named: (title) => `scenario “${title}”`,
  description: (name) =>
    `One page to annex to a council’s decision: digital equipment in ${name}, the actions chosen, their effect and cost with their range, the law, the indicators.`,
  inAYear: 'In a year, come back with this link',
  back: 'Back to the scenario',
  print: 'Print',
  printHint: 'One A4 page. Without script, the browser’s own print does the same.',
  files: 'As files:',
  xlsx: 'the years (XLSX)',
  ods: 'the years (ODS)',
  pictures: 'the charts (PNG, SVG)',
  kicker: 'Annexed to the council’s decision',
  annexed: 'no. ................ of ................',
  made: 'Made on',
  day: '................',
  inhabitants: (people, year, homes) =>
    `${people} inhabitants${year ? ` (${year})` : ''}, about ${homes} household${homes === '1' ? '' : 's'}`,
  diagnosis: {
    title: 'Where things stand',
    carbon: 'CO₂e a year',
    perPerson: 'per inhabitant and year',
    inUse: 'devices in service',
    asleep: 'devices in drawers',
    bought: (count) => `${count} bought new a year`,
    kg: (value) => `${value}\u202fkg`,
    method: (own) =>
      `Estimated from national averages, ${own ? 'with the council’s inventory of its computers and screens' : 'with no local inventory'}: devices of inhabitants and of the council, their making and electricity. Networks and data centres apart.`,
    same: (communes, from, below) =>
      `The ${communes} communes of ${from === '0' ? 'fewer than' : `${from} to`} ${below} inhabitants weigh, by this method, about the same per inhabitant.`,
    sameOpen: (communes, from) =>
      `The ${communes} communes of ${from} inhabitants and more weigh, by this method, about the same per inhabitant.`,
  },
  measures: {
    title: (count) => ['Actions chosen', 'The action chosen'][count] ?? `The ${count} actions chosen`,
    none: 'No action is set. Choose them on the page of the territory; this note will take them up.',
    measure: 'Action and ambition',
    calendar: 'Start, full effect',
    carbon: 'Carbon',
    euros: 'Euros',
    apart: (euros) => `${euros} without the unknown cost`,
    own: (horizon, several) =>
      `Carbon and euros of each line: what it brings by ${horizon}, beyond the law.${several ? ' They do not add up: these actions touch the same devices.' : ''}`,
    who: 'Decides',
    known: 'Effect',
    ours: 'council',
    others: 'not it alone',
    starting: 'starting',
    here: (count) => `which is ${count} here`,
    kept: (share) => `about ${share} of the aid stays with inhabitants, the rest going into prices`,
    together: 'with other communes',
    fewerThanOne: 'fewer than one',
    yearly: (here, far) => `${here} a year, that is ${far}`,
    counted: {
      'repair-bonus': 'helped repairs a year',
      collection: 'phones a year',
      loan: 'borrowers',
    },
    one: { 'repair-bonus': 'helped repair', 'repair-cafe': 'café' },
    years: (value) => `+${value} year${value === '1' || value.startsWith('0') ? '' : 's'}`,
    until: (start, full) => (start === full ? start : `${start} → ${full}`),
    floor: {
      law: {
        within: (share) => `${share} of it by law`,
        instead: (share) => `the law asks for ${share}`,
      },
      done: {
        within: (share) => `${share} of it already done`,
        instead: (share) => `${share} already done`,
      },
    },
  },
  effect: {
    title: 'Expected effect',
    helps: (cases, supposing) => `Carbon falls in ${cases} cases out of 10${supposing}.`,
    none: 'Without action, the path is that of the law applied.',
    ours: (said) =>
      `This is the effect of all these actions together. Of those that the council decides alone, which the deliberation counts: ${said}`,
  },
  money: {
    title: (year) => `Money, in all by ${year}`,
    payer: 'Who pays, over the whole period',
    perPerson: (euros, first, last) =>
      `That is, from ${first} to ${last}, ${euros} per inhabitant and year for the council.`,
    unknown: (names) => `Total without the cost, unknown and to be typed, of doing: ${names}.`,
    saved: (euros, first, last) =>
      `That is, from ${first} to ${last}, ${euros} saved per inhabitant and year for the council.`,
  },
  indicators: {
    title: 'What the calculation expects, and what the law asks',
    indicator: 'Indicator',
    legal: 'legal threshold',
    added: { carbon: 'Change in carbon, a year', bought: 'Change in new purchases, a year' },
    together:
      'All the actions together. The deliberation has its own targets, for the actions that the council decides alone.',
    range: (low, high) => `(${low} to ${high})`,
  },
  law: {
    title: 'The law in force',
    since: (share, year) => `${share} from ${year}`,
    short: (name, own, points, asked, year) =>
      `${name}: ${own}, ${points} points are missing for the ${asked} asked for in ${year}.`,
    saves: (mass, range, horizon) =>
      `The law, if followed, would avoid ${mass} CO₂e by ${horizon} (${range}); only what goes beyond it counts.`,
    adds: (mass, range, horizon) =>
      `The law, if followed, would add ${mass} CO₂e by ${horizon} (${range}); only what goes beyond it counts.`,
  },
  method: {
    title: 'Method',
    model: (draws) =>
      `Stock and flow model by type of device, survival by age, ${draws} cases computed, the same for both paths.`,
    range:
      'Ranges hold the result nine times out of ten in a place that follows the means of the country; they do not say how far this one is from them. Sources and equations: page Method.',
    version: (version, hash) => `Catalogue ${version}, hash ${hash}.`,
    address: 'To reopen this scenario:',
  },
  seals,
};

export const pieces: PiecesMessages = {
  title: (name) => `${name}: programme, strategy, review`,
  description: (name) =>
    `The three pieces of the REEN law, filled for ${name} where the tool can, to complete and to download.`,
  lede: 'What the tool knows is written already and may be corrected. The rest is yours.',
  status: {
    above: (people) => `Above ${people} inhabitants: the REEN law asks for these three pieces.`,
    below: (people) =>
      `Below ${people} inhabitants: the REEN law asks for no strategy. These pieces may serve all the same.`,
    about: (people) => `About ${people} inhabitants: the REEN law may ask for these three pieces.`,
  },
  retired: (share, years, article) =>
    `Of every council, the REEN law asks that ${share} of its retired IT equipment under ${years} years old be reused (${article}).`,
  due: (when, article) => `${when} (${article})`,
  notAsked: 'The REEN law does not ask for this document here',
  elsewhere: (asks) =>
    `What it holds where the law asks for it: ${asks.charAt(0).toLowerCase()}${asks.slice(1)}`,
  empty: 'to be completed',
  all: 'All together',
  columns: {
    field: 'Field and action',
    objective: 'Objective',
    indicator: 'Indicator, target or expected effect',
    who: 'Who',
    means: 'Means',
    calendar: 'Calendar',
  },
  review: {
    indicator: 'Indicator',
    targets: 'Target or expected effect',
    beside: 'To compare',
    value: 'Value of the year',
    comment: 'Comment',
    action: (label, unit) => `${label}, in ${unit}`,
  },
  content: { subject: 'Subject', text: 'Content' },
  reserved: (supposing) => `These results hold${supposing}.`,
  noAction: 'No action chosen',
  known: (objective, seal) => `${objective}. Effect: ${seal}.`,
  by: (objective, year) => `${objective}, by ${year}`,
  since: (action, far, year) => `${action} (${far})${year && `, since ${year}`}`,
  council: 'Council',
  shared: 'Council, with others',
  cost: (euros) => `${euros} a year at full effect`,
  costWithout: (what) => `without ${what}, of unknown cost`,
  costUnknown: 'Unknown cost, to be typed',
  costTyped: (cost, times) =>
    `${times ? `from the cost given by the council, ${times}` : 'cost given by the council'}: ${cost}`,
  times: (euros, units) => `${euros} × ${units}`,
  costOnce: (euros) => `${euros} at the start`,
  costEach: (price, one, cost) => `${price} for each ${one}, that is ${cost}`,
  inYear: (year, value) => `${year}: ${value}`,
  spending: 'What the actions cost, purchases spared apart:',
  aim: (action, said) => `${action}, in this scenario: ${said}`,
  national: (value, low, high, year) => `France, ${year}: about ${value} (${low} to ${high})`,
  download: 'Download',
  files: {
    docx: 'Word (.docx)',
    odt: 'LibreOffice (.odt)',
    rtf: 'Other word processors (.rtf)',
    txt: 'Text (.txt)',
    csv: 'Table (.csv)',
  },
  privacy:
    'What you write is neither kept nor logged by this site: it receives it to make the file, then forgets it.',
  draft: 'Draft kept on this device only.',
  forget: 'Delete the draft',
  forgotten: 'Draft deleted.',
  bringBack: 'Bring it back',
  wrongFormat: 'Unknown format: choose the document or the table. Nothing that you wrote is lost.',
  file: (code) => `reen-pieces-${code}`,
};

export const years: YearsMessages = {
  file: (code) => `years-${code}`,
  header: [
    'year',
    'quantity',
    'unit',
    'reference',
    'reference low',
    'reference high',
    'scenario',
    'scenario low',
    'scenario high',
    'difference',
    'difference low',
    'difference high',
    'how it is known',
    'hypotheses changed',
    'compared with',
  ],
  units: { kg: 'kg CO₂e', devices: 'devices', waste: 'kg' },
};
