import type { KeptMessages } from './fr.ts';

export const kept = {
  link: {
    brokenLink: 'This link is incomplete or damaged. Your saved answers were not changed.',
    fromLink: 'These answers, with their proposals, come from a link. Yours are kept.',
    keepMine: 'Back to mine',
    keepThese: 'Keep these instead',
  },
  ranges: {
    often: 'published ranges alone, too narrow:',
    perPerson: (kg: string) => `published ranges alone, too narrow · that is ${kg} per person`,
  },
  leftOut: (n) =>
    n === 1
      ? 'One answer that this version does not know was left out, the rest is taken up:'
      : `${n} answers that this version does not know were left out, the rest is taken up:`,
  entries: {
    devices: (n) => `Device no.\u00a0${n}`,
    uses: (n) => `Use no.\u00a0${n}`,
    proposals: (n) => `Proposal no.\u00a0${n}`,
  },
} satisfies KeptMessages;
