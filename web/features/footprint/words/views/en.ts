import type { ViewsMessages } from './fr.ts';

export const views = {
  name: 'Your way through',
  tabs: { answer: 'Answer', ticket: 'My receipt', act: 'Act', understand: 'Understand' },
  titles: {
    answer: 'Your digital year',
    ticket: 'My receipt',
    act: 'Act on my receipt',
    understand: 'Understand my receipt',
  },
  descriptions: {
    answer:
      'Work out the carbon footprint of your digital life, with its margin and the source of every figure.',
    ticket: 'What a digital year weighs at home, thing by thing, in kilograms of CO₂e.',
    act: 'What you can change at home, and what a law would change for everyone, in kilograms of CO₂e.',
    understand:
      'How the receipt of a home is worked out, where its figures come from and what it does not count.',
  },
  saveFirst: 'A picture to show, a link, two receipts to compare, a file, a page to print.',
  saveNeeds: 'They need JavaScript.',
  saveTitle: 'Keep, share, print',
} satisfies ViewsMessages;
