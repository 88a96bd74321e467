import type { SavedMessages } from './fr.ts';

export const saved = {
  description: 'A scenario kept under a short link.',
  ask: {
    title: 'Delete this kept scenario?',
    lede: 'Its short link will lead nowhere. Nothing else is touched.',
  },
  deleted: {
    title: 'The scenario is deleted',
    lede: 'Its short link leads nowhere now, and the server keeps nothing of it.',
  },
  wrong: {
    title: 'This link does not delete this scenario',
    lede: 'The deletion link is probably miscopied: nothing was deleted.',
  },
  unknown: {
    title: 'This link leads nowhere any more',
    lede: 'The scenario has expired or was deleted, or the address is miscopied.',
  },
  unavailable: {
    title: 'Short links do not answer for now',
    lede: 'The database of this server does not answer. Nothing is lost: try again later.',
  },
  about: (name, date) => `Scenario for ${name}. Left alone, it deletes itself on ${date}.`,
  token: 'What follows # in the deletion link',
  confirm: 'Delete it',
  see: 'See it first',
  council: 'Look for a territory',
} satisfies SavedMessages;
