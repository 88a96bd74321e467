import type { ProposalsMessages } from './fr.ts';
import { effects } from '../../../effects/words/en.ts';
import { actors, kinds, ofGestures } from '../../../words/proposals/en.ts';
import { list, one } from './proposal/en.ts';
import { units } from '../../../words/units/en.ts';
import { gainOrder, sealsMean } from '../../../words/seals/en.ts';

export const proposals = {
  title: 'Proposals',
  description:
    'A political programme on digital technology, measure by measure: where each was found, today’s law, what it changes in the footprint and how that is known.',
  heading: 'Which proposals really cut the footprint?',
  lede: 'Shown here: what can be computed of it, what is only assumed, and what is missing. The lists of measures under the booklet’s headings could not be read: each measure is shown with the text where it was found.',
  toList: (n) => `See the ${n} proposals`,
  toFacts: 'The booklet’s facts and today’s figures',
  effects,
  flow: {
    title: (share) => `The proposals act on ${share} of the footprint, without erasing it`,
    touchesIsNot: (measures, gestures) =>
      `To act on it is not to erase it: each lever is shown with what it acts on in the digital year of the average French person, and with what it would save alone. The measures of the programme alone act on ${measures}; what a household can do alone, on ${gestures}.`,
    reading:
      'On the left, what makes the footprint; on the right, the levers. Width: kg CO₂e per year and person, central values, divided equally between the levers that act on the same thing. Dashed line: a hypothesis, which nobody has measured. The savings of several levers do not add up.',
    collective: (kg) =>
      `Beside it, outside this picture: ${kg} kg of data centres per inhabitant (businesses, public services, advertising, training of AI), which no household can change.`,
    summary: (total, lines) => `Of ${total} kg per year and person: ${lines}.`,
    left: 'What makes the footprint',
    right: 'What acts on it',
    label: (name, kg) => `${name} ${kg}`,
    others: {
      device: (n) => `${n} other devices`,
      network: () => 'Mobile and data',
      datacenter: () => 'Data centres',
    },
    saves: (saving) => `saving: ${saving}`,
    grouped: {
      devices: (names) => `${names}: number and size`,
      uses: (n) => `${n} levers on uses, box and servers`,
    },
    partly: (item) => `${item} (in part)`,
    untouched: 'With no proposal that acts on it',
    untouchedIs: (items) => `mostly: ${items}`,
    table: 'The same figures as a table',
    leversCaption: 'The levers: what each acts on, and what it would save alone',
    lever: 'Lever, and proposals that pull it',
    touches: 'acts on',
    saving: 'saves',
    itemsCaption: 'What makes the footprint of the average French person, in kg CO₂e a year',
    item: 'Item',
    amount: 'kg a year',
    covered: 'share acted on',
  },
  programme: {
    title: 'The programme, in its order',
    lede: 'Each chapter and heading of the booklet, with its link to the footprint: quantified when at least one measure can be computed, indirect when the link exists without a figure, none when the subject lies elsewhere.',
    links: { quantified: 'Quantified.', indirect: 'Indirect.', none: 'No link.' },
    count: (n) => (n === 1 ? '1 measure' : `${n} measures`),
    countIn: (n, heading) => `${n === 1 ? '1 measure' : `${n} measures`}: ${heading}`,
  },
  facts: {
    title: 'The booklet’s facts, and today’s figures',
    description:
      'What the 2022 “Digital technology” booklet states as facts, and what is known of them today, with sources.',
    lede: 'The booklet of 2022 rests on facts. Here is each of them, with what today’s sources say and what they do not count in the same way. Quality goes from A (original file read) to C (one page only).',
    stated: 'The booklet of 2022:',
    today: 'Today',
    year: (year) => `data ${year}`,
    certainty: (grade) => `quality ${grade}`,
    under: (heading) => `Under “${heading}”.`,
    back: 'Proposals',
  },
  list,
  kinds,
  kindsOf: { measure: 'measures of the programme', gesture: 'what a household can do' },
  sealsMean,
  gainOrder,
  actors,
  status: {
    booklet: 'said by the 2022 booklet',
    elsewhere: (sources) => `found in ${sources}`,
    heading: 'deduced from a heading of the booklet',
    gesture: ofGestures,
  },
  foundIn: {
    'LAEC-2022': '“L’Avenir en commun”',
    'HOP-2022': 'an answer of the 2022 campaign to an association',
    'MSN-2022': 'a page that quotes the 2022 programme',
    'LMI-2022': 'a press survey of 2022',
    'NUM-2017': 'an article on the 2017 booklet',
    'PPL-2021': 'a bill of 2021',
    'AM321-2021': 'an amendment of 2021',
    'AM457-2019': 'an amendment of 2019',
    'AMCL368-2019': 'another amendment of 2019',
    'REEN-AN-2021': 'a parliamentary debate of 2021',
    'OBONO-2021': 'a speech of a member of parliament in 2021',
  },
  one,
  tiers: { device: 'Devices', network: 'Networks', datacenter: 'Data centres' },
  stages: { manufacture: 'manufacture', distribution: 'transport', use: 'use', 'end-of-life': 'end of life' },
  items: {
    'fixed-line': 'Fixed line and box',
    'mobile-plan': 'Mobile plans',
    'other-traffic': 'Other traffic',
  },
  from: (low, high) => `${low} to ${high}`,
  units,
} satisfies ProposalsMessages;
