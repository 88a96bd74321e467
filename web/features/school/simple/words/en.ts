import type { SimpleSchoolMessages } from './fr.ts';

export const simpleSchool: SimpleSchoolMessages = {
  title: 'Join your class',
  description: 'How to join the class with a code, in simple sentences.',
  what: [
    'Your class talks about phones, TVs and the internet.',
    'Everyone answers questions.',
    'Then the class talks about the answers.',
  ],
  joining: {
    title: 'How to join',
    steps: ['Ask your teacher for the code.', 'Write the code in the box.', 'Press the Join button.'],
    code: 'Code of the class',
    enter: 'Join',
  },
  reading: {
    title: 'During the class',
    lines: [
      'Your screen shows simple sentences.',
      'The Aa button changes the text.',
      'Some devices read the text aloud.',
    ],
  },
  answers: {
    title: 'Your answers',
    lines: [
      'Nobody asks for your name.',
      'The class sees all the answers together.',
      'The site keeps your answers 1 day at most.',
      'Your teacher can keep the totals for 120 days.',
      'The teacher can keep the sentences of the class too.',
    ],
  },
  teacher: {
    title: 'For your teacher',
    lines: ['The full page explains the whole workshop.'],
    whole: 'See the full page',
  },
};
