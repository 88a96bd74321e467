import type { NotFoundMessages } from './fr.ts';

export const notFound = {
  title: 'This page does not exist',
  description: 'Unknown address.',
  lede: 'The address may be miscopied, or the page has moved. Here are the ways in.',
  factorTitle: 'No figure has this name',
  factorLede: (id: string) => `“${id}” is not in the catalogue. It may have changed its name.`,
  search: 'Look for it among the figures',
  doors: {
    home: 'Home',
    household: 'The receipt of a household',
    method: 'How each figure is made',
    factor: 'Every figure',
    about: 'About',
  },
} satisfies NotFoundMessages;
