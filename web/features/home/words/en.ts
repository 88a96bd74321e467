import { shareWord } from '../../../format.ts';
import type { HomeMessages } from './fr.ts';
import { euros } from '../../../words/euros/en.ts';
import { whoDecides } from '../../../words/proposals/en.ts';
import { shares } from '../../../words/shares/en.ts';

export const home = {
  title: 'Sobrement',
  description:
    'How much does your digital life weigh? A receipt, line by line, with its range and the source of every figure. Nothing is stored.',
  heading: 'How much does your digital life weigh?',
  lede: 'Phone, TV, router, videos: the gases that warm the Earth, in kilos, line by line. And who can bring them down.',
  ask: {
    title: 'Where do you live?',
    time: 'Your receipt starts here. No account.',
    islands: 'Corsica and overseas',
    elsewhere: 'Elsewhere',
    mine: 'Your receipt',
    prints: 'It prints as you answer.',
    kg: 'kg',
    kept: 'Your receipt is kept on this device.',
    back: 'See it again',
  },
  street: {
    unit: 'kg of CO₂e a year for an average French person.',
    share: (share: number) => `At home: ${shareWord(share, shares)}.`,
    rows: {
      household: 'home',
      work: 'work',
      network: 'networks',
      datacenter: 'data centres',
    },
    you: 'you decide',
    others: 'mostly others decide',
    summary: 'A street, where each coloured area is the size of its weight',
    scale: 'Each coloured area is to scale with its weight.',
    source: (publisher, published, year, servers) =>
      `${publisher}, ${published}, for France in ${year}. The total has no published range; its data centres weigh ${servers} kg.`,
    kg: 'kg: kilos of CO₂ equivalent, all the gases that warm the Earth put together.',
    split: (share: string) => `Home and work are split by the number of devices: ${share} are used at work.`,
    begin: ': begin with it',
    bases: {
      person: 'one person, everywhere: at home, at work, with a share of the networks and servers.',
      home: (people: string, range: string, each: string) =>
        `an average home of ${people} people, at home only: what your receipt will say, ${range}. That is ${each} each: every thing in it is counted. The street shares out the country’s total.`,
    },
    why: 'Why the rest stands apart',
    published: (kg: string) => `Where does ${kg} come from?`,
  },
  doors: {
    title: 'Three doors, and you leave each with something in hand',
    household: {
      who: 'Household',
      title: 'A receipt',
      text: 'What your devices, networks and servers weigh. Then what would bring the total down.',
      time: 'one minute',
    },
    school: {
      who: 'School',
      title: 'A lesson, ready to run',
      text: 'One screen, some phones, or nothing but paper. No names, no accounts, from age 9.',
      time: 'from 55 minutes to 3 hours',
    },
    council: {
      who: 'Council',
      title: 'A note for the council',
      text: 'What the law asks, what works, what it costs. And what no one knows.',
      time: 'every commune in France',
    },
  },
  proposals: {
    title: (all: string, computed: string) =>
      `${all} proposals are about digital life. ${computed} have a figure.`,
    levers: {
      title: (n: string, laws: string) =>
        `${n} rules are about digital life. Each has a figure. Beside them: ${laws} laws in force.`,
      open: 'See the rules',
    },
    text: 'For each: what it acts on, what it would take off, and how we know.',
    gestures: (n: string) => `The ${n} things to do at home stand beside them.`,
    whoDecides,
    open: 'See the proposals',
    sure: (n: string) => `${n} worked out`,
    guessed: (n: string) => `${n} assumed, or measured by no one`,
    none: (n: string) => `${n} with no figure`,
  },
  trust: {
    title: 'We ask for nothing, and show you everything',
    lines: [
      { text: 'Touch a line of your receipt: the sum and its source are under it.', go: 'The method' },
      { text: 'Our figures stand beside those that others have published.', go: 'The gaps' },
      { text: 'Does a figure look wrong? A button on its page reports it.', go: 'The figures' },
      { text: 'Sobrement sells nothing and grades nobody.', go: 'About' },
    ],
    receipt: 'Receipt of your visit',
    rows: {
      cookie: 'Cookies, trackers',
      account: 'Accounts to open',
      sent: 'Answers sent without your consent',
      ads: 'Adverts',
      figures: 'Figures, each with its origin',
    },
    pay: 'To pay',
    euros,
  },
} satisfies HomeMessages;
