import type { NotFoundMessages } from './fr.ts';

export const notFound = {
  title: 'This line is not on the receipt',
  description: 'There is no page at this address.',
  lede: 'The address was copied wrong, or the page has a new name. Nothing is lost: your answers are still on your device.',
  search: {
    label: 'What were you looking for?',
    submit: 'Search',
    title: 'Find a page',
    titleOf: (words) => `“${words}”`,
    description: 'The pages of Sobrement, by their words.',
    none: 'No page has these words. Try one of them alone, or write it another way.',
    found: 'The nearest pages, the nearest first:',
    among: 'Look among the figures instead',
  },
  nearest: 'The nearest page:',
  receipt: {
    title: 'A receipt without a page',
    total: 'page',
    asked: 'Address asked for',
    here: 'Pages at this address',
    near: 'Pages close by',
  },
  ways: 'Where to go from here',
  doors: {
    ticket: 'My receipt',
    proposals: 'The proposals',
    council: 'My council',
    school: 'School',
  },
} satisfies NotFoundMessages;
