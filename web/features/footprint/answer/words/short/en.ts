import type { ShortMessages } from './fr.ts';

export const short = {
  heading: 'Your digital year',
  lede: 'The receipt is already filled in with average French habits. Each answer makes it truer. Stop whenever you like.',
  description:
    'Work out the carbon footprint of your digital life, with its margin of uncertainty and the source of every figure. Your answers are kept on your device alone.',
  title: 'Without JavaScript: the short version',
  privacy: 'This form sends your answers to the server, which computes, answers, and keeps nothing.',
  submit: 'Compute',
  empty: 'Leave empty what you do not know.',
  problem: 'To correct:',
} satisfies ShortMessages;
