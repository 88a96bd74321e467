/** A calculation that was not done, in English. */
import type { UndoneMessages } from './fr.ts';

export const undone: UndoneMessages = {
  description: 'A calculation that could not be done.',
  busy: {
    title: 'Too many calculations at once',
    lede: 'This page needs a calculation, and many others, asked for from the same network, wait before it. Try again in a few seconds.',
  },
  lost: {
    title: 'The calculation stopped before its end',
    lede: 'It is not your fault. Try again in a moment.',
  },
  kept: 'Nothing is lost: the address of the page holds the whole scenario.',
  filled: 'Nothing is lost: all that you wrote goes again with this button.',
  again: 'Try again',
};
