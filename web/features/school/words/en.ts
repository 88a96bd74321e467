/** The school door in English. */
import type { SchoolMessages } from './fr.ts';
import { print } from '../print/words/en.ts';

export const school: SchoolMessages = {
  title: 'School',
  description:
    'A workshop on digital technology and the climate, ready to use: 55 minutes, 1 h 50 or 3 h, from age 9 to adults, with or without internet, with or without screens.',
  heading: 'A workshop ready for Monday morning',
  lede: 'Predict, count, argue, decide: the class finds out what a digital life weighs, then what proposals would change. No accounts, no names, no ranking. With a printer as the only equipment, if you wish.',
  start: {
    title: 'The simplest way: print',
    text: 'Everything can be done on paper, in black and white. Take the guide of the length that suits you, one sheet per pupil and, for each team, one A3 sheet, one set of cards and one calculator.',
    needs:
      'For 30 pupils in six teams: 30 A4 sheets, double-sided, 6 A3 sheets, 6 sets of cards (6 pages to cut out), 6 calculators (2 pages).',
  },
  runs: {
    title: 'Three lengths',
    minutes: (n) => `${n} min`,
    caption: (label) => `${label}: step by step`,
    activity: 'Step',
    time: 'Minutes',
    material: 'You need:',
    guide: 'The facilitator’s guide',
    guideOf: (label) => `The guide, ${label}`,
  },
  levels: { title: 'Four levels', sheet: (level) => `Pupil sheet, ${level.toLowerCase()}` },
  kit: {
    title: 'To print',
    text: 'Each page is made when you open it, with the figures of today’s catalogue. Open it, then print (Ctrl + P, or ⌘ + P): the paper size is already set.',
    pupil: 'Pupil sheet',
    pupilIs: 'A4, double-sided: predictions, inventory without a name, result.',
    team: 'Team sheet',
    teamIs: 'A3: totals, debate, charter.',
    cards: 'Cards and roles',
    cardsIs: '16 proposals and the roles, in A6, four to a page, to cut out.',
    calculator: 'Paper calculator',
    calculatorIs: 'A4, two pages: a footprint by adding by hand.',
    guide: 'Facilitator’s guide',
    guideIs: 'Minutes, words, answers with their sources.',
  },
  curriculum: {
    title: 'In the French curriculum',
    law: 'What the law asks:',
    caption: 'Where the workshop finds its place',
    level: 'Level',
    where: 'Subject',
    what: 'What it links to',
    source: (publisher, year, grade) => `${publisher}, ${year}, quality ${grade}`,
    grades: 'Quality: A, original text read; B, secondary pages that agree; D, our own link.',
  },
  offline: {
    title: 'Without internet',
    text: 'A single computer is enough: it serves the pages to the class over local wifi and asks nothing of the outside.',
    steps: [
      'The day before, with internet: install Node 20.19 or later, then the project, with npm ci. Start it once.',
      'On the day: connect the computer and the class’s devices to the same wifi; a phone sharing its connection, without data, will do.',
      'Type the command below. It prints the address to type on the class’s devices.',
      'If the devices cannot find it: the school’s wifi may keep machines apart. Use another access point, or paper.',
    ],
    address: 'The address to type in the classroom',
    qr: (address) => `QR code that leads to ${address}`,
    plain: 'While it runs, anyone on this wifi can open these pages, but not change this computer.',
  },
  session: {
    comeBack: 'Three months later, with the code given at the end:',
    compare: 'come back and compare',
    title: 'With screens',
    text: 'A code on the board, and everyone answers on a device, by team, or by a show of hands. You move on, you reveal.',
  },
  privacy: {
    title: 'Pupils’ data',
    teaser:
      'No name, no account, no cookie, no result for fewer than five people. A page for the head of the school, to print:',
    open: 'What becomes of the answers',
    heading: 'What becomes of pupils’ answers',
    description:
      'What is asked, kept, shown and deleted during a workshop in class; a page for the head of the school.',
    lede: 'For the head of the school, families and the data protection officer.',
    sources: 'Sources:',
  },
  print,
};
