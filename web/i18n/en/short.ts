import type { ShortMessages } from '../fr/short.ts';

export const short = {
  title: 'Without JavaScript: the short version',
  privacy: 'This form sends your answers to the server, which computes, answers, and keeps nothing.',
  submit: 'Compute',
  empty: 'Leave empty what you do not know.',
  problem: 'To correct:',
} satisfies ShortMessages;
