import type { ComeBackMessages } from './fr.ts';

export const comeBack: ComeBackMessages = {
  title: 'Come back and compare',
  description:
    'Three months after the workshop: what the class had said, and what it says now. Totals of a class, of five people at least, and the sentences of its charter, without saying whose.',
  lede: 'Three months later, what has changed? Type the code that the class was given when its session ended.',
  then: 'Code of the first session',
  now: 'Code of the new session',
  see: 'See',
  compare: 'Compare',
  kept: 'Under a code, the totals of the class and the sentences of its charter, word for word, are kept for 120 days, then everything is deleted.',
  delete: {
    title: 'Delete now',
    why: 'Whoever has this code may delete what it keeps, for everyone. Nothing will bring it back.',
    now: 'Delete what this code keeps',
    done: 'It is deleted. This code no longer leads to anything.',
  },
  wrong: {
    unknown:
      'No totals have this code. It was copied wrong (ten letters or digits), or its 120 days are over and everything is deleted.',
    same: 'This is the same code twice: type that of the new session.',
    later: 'Too many wrong codes from this address. Wait a moment, then try again.',
    unavailable: 'The database does not answer. Try again in a moment.',
  },
  said: (date) => `What the class said on ${date}`,
  compared: (then, now) => `The class, on ${then} and on ${now}`,
  session: (when, date, session) => `${when}, on ${date}: ${session}.`,
  until: (date) => `Kept until ${date}.`,
  print:
    'To put this page up, print it (Ctrl + P, or ⌘ + P) without the browser’s headers and footers: its address holds your code.',
  again: {
    title: 'And now?',
    text: 'Lead a new session with the same class, as long as the first or shorter. At its end, keep its totals: a link leads back here, to both side by side.',
    done: 'The new session is done',
  },
  home: 'Back to the workshop',
  when: { then: 'Then', now: 'Now', alone: 'The class' },
  what: 'What',
  people: (n) => `${n} people`,
  atMost: (n) => `of ${n} people at most`,
  near: (n) => `${n} people at most`,
  none: 'fewer than five answers',
  few: (n, names) => `${n > 1 ? `${n} lines` : 'One line'} that fewer than five people answered: ${names}.`,
  hidden: 'All the numbers are hidden here, so that nobody is recognised.',
  hiddenCell: 'number hidden',
  partly: (most) =>
    `Of more than ${most} sentences, each screen reads a part, drawn by lot: its votes are on those alone.`,
  someHidden:
    'A number is hidden so that nobody is recognised. That does not make it zero: a zero is written.',
  answer: (said) => `The answer: ${said}`,
  voices: (n) => `${n} ${n === 1 ? 'vote' : 'votes'}`,
  chosen: (titles) => `If the chosen cards applied to the class (${titles}):`,
  saving: (said, perhaps) => `${perhaps ? 'perhaps ' : ''}${said} less per person a year`,
  left: (said) => `About ${said} per person would be left.`,
  average: 'On average in the class, per person a year',
  averageNote: 'As the class saw it. What was not asked is set to the French average.',
  averageCorrected:
    'As the class saw it. Between the two sessions, factors were corrected: part of the gap may come from that. What was not asked is set to the French average.',
  measured: {
    choice: 'Share of people who chose it',
    rank: 'Average place, 1 giving off least',
    number: 'Average per home',
    counts: 'Per person',
  },
  sizes:
    'Not as many people answered each time, so shares and averages are compared. A small difference may only come from who was there.',
};
