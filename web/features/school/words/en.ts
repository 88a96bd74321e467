/** The school door in English. */
import type { SchoolMessages } from './fr.ts';
import { print } from '../print/words/en.ts';

export const school: SchoolMessages = {
  title: 'School',
  description:
    'A workshop on digital technology and the climate, ready to use: 55 minutes, 1 h 50 or 3 h, from age 9 to adults, with or without internet, with or without screens.',
  heading: 'A workshop ready for Monday morning',
  lede: 'Predict, count, argue, decide: the class finds out what a digital life weighs, then what proposals would change. No accounts, no names, no ranking.',
  sources: (named, of, others) =>
    `${of > 1 ? 'Sources' : 'Source'}: ${named}${others > 0 ? `, and ${others > 1 ? `${others} others` : 'one other'}` : ''}`,
  source: (first, of) => (of > 1 ? `Sources: ${first} and others` : `Source: ${first}`),
  mobile: {
    unit: 'times as much',
    said: ({ value, range }) =>
      `Over the mobile network, the same weighs ${[value, range].filter(Boolean).join(', ')}.`,
  },
  effects: {
    less: (kg) => `${kg} kg CO₂e less`,
    yearly: (less) => `${less} per person a year`,
    known: (said) => `How it is known: ${said}`,
    unshared: { 'inhabitant-year': 'outside the home', once: 'one time only' },
  },
  start: {
    title: 'The simplest way: print',
    text: 'Everything can be done on paper, in black and white. Say which class you have: the list tells what to print, and how many copies.',
    needs: (pupils, leaves) => `For ${pupils} pupils in 55 minutes: ${leaves} sheets of paper at most.`,
  },
  runs: {
    title: 'Three lengths',
    minutes: (n) => `${n} min`,
    caption: (label) => `${label}: the steps, in minutes`,
    material: 'You need:',
    print: (label) => `Print for ${label}`,
  },
  levels: { title: 'Four levels' },
  kit: {
    title: 'To print',
    choose: 'Choose and print',
    text: 'Each sheet is made when you open it, with the figures of today’s catalogue. It tells by itself how many copies to print.',
    pupil: 'Pupil sheet',
    pupilIs: 'Predictions, inventory without a name, a sum by hand.',
    team: 'Team sheet',
    teamIs: 'Totals, debate, charter.',
    either: 'Cards to argue about',
    eitherIs:
      'With the proposals of a political programme, or without: you choose. In A6, to cut out, one set for the class.',
    cards: 'Cards with a programme',
    cardsIs: 'The proposals of a programme of 2022, quoted, not endorsed, in A6, to cut out: one set.',
    levers: 'Cards without a programme',
    leversIs: 'Levers and laws only, in A6, to cut out: one set.',
    roles: 'Roles',
    rolesIs: 'Seven roles and the rules of the debate, to cut out.',
    calculator: 'Detailed calculator',
    calculatorIs: 'To go further, from age 15: 21 devices, 14 uses, second-hand and refurbished.',
    guide: 'Facilitator’s guide',
    guideIs: 'Timings, what to say, answers numbered as on the sheet, and the Pixel family worked out.',
  },
  curriculum: {
    title: 'In the French curriculum',
    law: 'What the law asks:',
    caption: 'Where the workshop fits in',
    level: 'Level',
    where: 'Subject',
    what: 'What it links to',
    source: (publisher, year, grade) => `${publisher}, ${year}, quality ${grade}`,
    grades: 'Quality B: read in copies, or on pages that agree. The link with the workshop is our own.',
  },
  offline: {
    title: 'Without internet',
    text: 'A single computer is enough: it serves the pages to the class over local wifi and needs nothing from outside.',
    how: 'What to do, the day before and on the day',
    description:
      'Hold the workshop without internet: what to get ready the day before, what to do on the day.',
    day: {
      title: 'On the day',
      steps: [
        'Connect the computer and the class’s devices to the same wifi. A phone that shares its connection, without data, will do.',
        'Double-click the Sobrement file of your system: Sobrement.cmd (Windows), Sobrement.command (macOS), Sobrement.sh (Linux).',
        'A window gives the address for the class and a QR code. This page shows them large. Leave the window open.',
        'The devices cannot find the address? The wifi may keep machines apart, or a firewall may need your permission. Use another access point, or paper.',
      ],
    },
    before: {
      title: 'The day before, with internet',
      steps: [
        'With nothing to install: copy a ready folder to the computer or to a USB stick. How to make one is below.',
        'Otherwise, install Node.js 20.19 or later (nodejs.org), then copy the project.',
        'Double-click the Sobrement file once: the first time, it installs the rest.',
      ],
    },
    ready: {
      title: 'A ready folder, for a computer without Node',
      text: 'Whoever has Node and the project types this command. It makes a folder in portable/, for the same system as theirs. Copy it wherever you like.',
    },
    address: 'The address for the class',
    others: 'If it does not answer:',
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
    open: 'What happens to the answers',
    heading: 'What happens to pupils’ answers',
    description:
      'What is asked, kept, shown and deleted during a workshop in class; a page for the head of the school.',
    lede: 'For the head of the school, families and the data protection officer.',
    sources: 'Sources:',
  },
  print,
};
