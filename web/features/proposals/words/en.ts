import type { ProposalsMessages } from './fr.ts';
import { effects } from '../../../effects/words/en.ts';
import { actors, ofGestures, tiers, whoDecides, youDecide } from '../../../words/proposals/en.ts';
import { units } from '../../../words/units/en.ts';
import { sealsMean } from '../../../words/seals/en.ts';

export const proposals = {
  backToLevers: 'All the rules',
  leverEffect: 'Effect on the average French person',
  effects,
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
  sealsMean,
  actors,
  whoDecides,
  youDecide,
  tiers,
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
  items: {
    'fixed-line': 'Fixed line and box',
    'mobile-plan': 'Mobile plans',
    'other-traffic': 'Other traffic',
  },
  from: (low, high) => `${low} to ${high}`,
  units,
} satisfies ProposalsMessages;
