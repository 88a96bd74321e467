import type { ResultsMessages } from '../fr.ts';
import { seals } from '../../../../../words/seals/en.ts';

export const results: ResultsMessages = {
  results: {
    title: 'The fleet',
    finding: (devices, mass, range) =>
      devices === '1'
        ? `1 device in service weighs ${mass} CO₂e a year (${range}).`
        : `${devices} devices in service weigh ${mass} CO₂e a year (${range}).`,
    perPost: (kg, range) => `Per post: ${kg} (${range}).`,
    stages: (made, use) => `Making, delivering and end of life: ${made}. Electricity: ${use}.`,
    scope: 'The council’s lines, uses and online services are not here: an inventory does not tell them.',
    table: 'By type, in a year',
    perYear: 'CO₂e a year',
    type: 'Device',
    devices: 'In service',
    supposed: 'What was supposed',
    busy: 'Computing…',
    failed: 'The computation did not succeed. Reload the page.',
    nothing: 'No device in service: nothing to compute.',
    posts: 'Desk posts',
    postsHint: (n) => `${n} from the file`,
    note: (draws) => `${draws} draws; the same factors and the same rules as on the household page.`,
  },
  pyramid: {
    title: 'Ages',
    choose: 'Device shown',
    finding: (type, years) => `${type}: ${years} years on average`,
    noYear: (type) => `${type}: no date of purchase`,
    beyond: (n, all, life) =>
      `${n} of ${all} ${n === '1' ? 'has' : 'have'} reached ${life} years, the usual life.`,
    age: 'Age',
    years: (n) => `${n} years`,
    oneYear: (n) => (n === '1' ? '1 year' : `${n} years`),
    more: (n) => `${n} years and more`,
    undatedRow: 'no date',
    table: 'Ages of each type',
    mean: 'Mean age, in years',
    implied: 'Life that follows, in years',
    undated: 'No date',
    asTable: 'These ages as a table',
  },
  acting: {
    title: 'Keep, refurbish, give',
    assumption: 'Assumptions',
    lede: 'How far each decision goes, and what it changes, from the real ages onward.',
    shares: {
      keepLonger: '% of devices',
      refurbished: '% of purchases',
      donated: '% of what leaves',
    },
    saves: (mass, range) => `${mass} less a year (${range}).`,
    adds: (mass, range) => `${mass} more a year (${range}).`,
    none: 'Nothing.',
    together: (mass, range) =>
      `Together, on the fleet: ${mass} less a year (${range}). What two decisions save of one device is counted once.`,
    donatedYearly: (devices, mass, range) =>
      `Given a year: ${devices}. Avoided elsewhere: ${mass} (${range}).`,
    donatedOnce: (devices, mass, range) =>
      `Once, what waits in stock or retired: ${devices}. Avoided elsewhere: ${mass} (${range}).`,
    noSecondLife: (types) => `Without a known second life, counted for nothing: ${types}.`,
    seals,
  },
  plan: {
    finding: (mass, range) =>
      `Over ten years, purchases avoided or made lighter save ${mass} CO₂e (${range}).`,
    apart:
      'A year, above, spreads the making over the time of use and counts electricity; here it counts in the year of purchase, without electricity, by real ages. Ten times one does not make the other.',
    year: 'Year',
    before: 'Planned purchases',
    after: 'With these choices',
    saving: 'Making avoided',
  },
  perPost: {
    title: 'Per post',
    missing: 'Say how many desk posts there are, above.',
    reference: (value, who) => `Elsewhere: ${value}, ${who}.`,
  },
  legal: {
    title: 'What the law asks for',
    year: 'Calendar year',
    formula: 'Formula',
    made: 'Computed',
    law: 'Text',
    thresholds: 'Thresholds',
    from: (share, year) => `${share} since ${year}`,
    caution: 'What a file does not tell',
    source: 'Source',
    fields: {
      spent: 'Spending of the year, € before tax',
      spentReused: 'of which reuse or recycled, € before tax',
      gifts: 'Gifts, at their flat values, €',
      retiredInStock: 'Retired, in stock on 1 January',
      sentToReuse: 'Sent to reuse in the year',
    },
    partAboveWhole: 'The part is more than the whole: check both amounts.',
  },
  between: (low, high) => `between ${low} and ${high}`,
  colon: ': ',
};
