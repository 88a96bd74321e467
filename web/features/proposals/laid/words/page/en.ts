import { actors, ofGestures, plainly, sides, tiers, whoDecides } from '../../../../../words/proposals/en.ts';
import { councilGainGroups, gainGroups, seals, sealsBeside } from '../../../../../words/seals/en.ts';
import type { LaidPageMessages } from './fr.ts';

const of = (name: string | undefined) => (name === undefined ? 'In a town, ' : `${name}: `);
const actions = (n: number) =>
  n === 1 ? 'one action of the council nearly always cuts' : `${n} actions of the council nearly always cut`;

export const laidPage = {
  title: 'Proposals',
  description:
    'One person’s receipt, to scale, and under it what each proposal would take off, at most, and how that is known.',
  levers: {
    title: 'What rules would change',
    found: (n, all, laws) =>
      `${n} ${n === 1 ? 'rule' : 'rules'} of ${all}, each with a figure. Beside them: ${laws === 0 ? 'no law' : laws === 1 ? '1 law' : `${laws} laws`} in force.`,
    none: 'No rule fits. Remove a filter.',
  },
  subjects: 'See the effect on',
  subject: { mine: 'My receipt', person: 'A French person', commune: 'A town' },
  mine: {
    kept: 'Your receipt is kept here: see it',
    failed: 'That choice must wait for the network. Your answers stay here.',
    unread: 'Your answers could not be read. Open the household page.',
  },
  waiting: 'One moment…',
  filters: 'Choose',
  any: { acts: 'anything', actor: 'anyone', seal: 'any' },
  filter: { acts: 'Acts on', actor: 'Who decides', seal: 'Evidence' },
  tiers,
  seals,
  sealsBeside,
  actors,
  whoDecides,
  label: (kg, between) =>
    `The receipt of an average French person, at home: ${kg} kg a year, ${between} by home.`,
  most: (fall) => `with ${fall}`,
  untouched: (least) => `No figure here is about ${least}.`,
  onNothing: {
    'fixed-line': 'the internet box',
  },
  submit: 'Show',
  found: (n, all, figured) =>
    `${n} proposals of ${all}. ${figured === '0' ? 'None has' : figured === '1' ? 'One has' : `${figured} have`} a figure.`,
  foundOne: (all, figured) => `1 proposal of ${all}. ${figured} with a figure.`,
  none: 'No proposal fits. Remove a filter.',
  figuredAlone: 'Those without a figure are not sorted by devices, networks and servers.',
  clear: 'Show all',
  toProgramme: 'In the order of the programme',
  toGain: 'The surest first',
  legend: {
    acts: 'what it acts on',
    takes: 'what it would take off',
    most: 'at most',
    guessed: 'assumed or not measured',
  },
  gainGroups,
  order: 'The surest first.',
  ten: {
    helps: 'at least 9 times out of 10',
    atMost: '9 times out of 10, if all goes well',
    either: 'maybe, maybe not',
    unmeasured: 'nobody knows how many times out of 10',
    nothing: 'never',
  },
  butFollowing: (known) => `${known}, but not how many of us would do it`,
  supposing: (known, far) => `${known}, if we all go as far as ${far}`,
  shared: (n) => `one effect for ${n === 2 ? 'both' : `all ${n}`}`,
  atBest: 'if all goes well',
  outside: {
    'ad-panels': 'off the receipt: these screens are in the street',
    drawers: 'off the receipt: what sleeps in drawers',
  },
  outsideOther: 'off the receipt',
  alone: 'Effects do not add up.',
  inBooklet: (said, all) =>
    `We wrote the titles. The booklet could not be read whole. ${said} of the ${all} proposals are in it, at least.`,
  everywhere: (kg, servers) =>
    `Outside the home too, ADEME counts ${kg} kg a person: ${servers} are servers.`,
  unfigured: { title: 'No figure, and why' },
  reasons: {
    council: 'A figure for a town alone',
    unmeasured: 'No study to work a figure out from',
    aim: 'An aim, a right, a finding: no figure to work out',
  },
  count: (n) => (n === 1 ? '1 proposal' : `${n} proposals`),
  gestures: {
    who: 'On the side, what you decide',
    title: (n) => (n === 1 ? '1 action of your own' : `${n} actions of your own`),
    lede: (title, figure) => `The first: “${title}”, ${figure}.`,
    byRule: 'Counted another way, half or less',
    apart: 'These do not come from the booklet.',
    all: 'See them all',
    act: 'Try them on my receipt',
    note: ofGestures,
  },
  facts: 'The booklet’s facts',
  plainly,
  programme: {
    title: 'The programme, in its order',
    quoted: (heading) => `“${heading}”`,
    lede: 'Each part of the booklet, and how it bears on the footprint.',
    links: { quantified: 'With a figure.', indirect: 'Indirect.', none: 'No link.' },
    noFigure: 'no figure',
  },
  commune: {
    finding: (n, name) => `${of(name)}${actions(n)} carbon.`,
    findingNone: (name) => `${of(name)}no action of the council is sure to cut carbon.`,
    surest: (title, all, each, receipt) =>
      `The surest: “${title}”. It would take off ${all} a year. For one person, it is ${each} of a receipt of ${receipt}\u00a0kg.`,
    label: (name, people, year) => `${name}, ${people} people, in ${year}: what the council can do`,
    unnamed: 'A town',
    search: 'Find a town',
    example: 'name or postcode',
    submit: 'Search',
    found: (n) => `${n} towns found`,
    foundOne: 'One town found',
    nothing: 'No town has this name. Check how it is spelt.',
    unknown: 'No town has this code. Here is one of 10,000 people.',
    inhabitants: (n) => `${n} people`,
    open: 'Try these actions',
    sides,
    year: 'a year, for the whole town',
    proposal: 'Proposal: ',
    proposals: 'Proposals: ',
    gainGroups: councilGainGroups,
    legend: { range: 'between these two ends, 9 times out of 10', open: 'open end: it goes on outside' },
    at: (counted) => `: ${counted}`,
    scale: (action, all) =>
      `To scale: the mark is the first sure action (${action}). The whole band is the receipts of everyone there: ${all} a year.`,
    known: (n, all) =>
      n === 0
        ? 'No action fits. Remove a filter.'
        : `${n} ${n === 1 ? 'action' : 'actions'} of the council out of ${all}.`,
    found33: (n, all) => `For ${n} proposals of ${all}, a council has an action with a figure here.`,
  },
} satisfies LaidPageMessages;
