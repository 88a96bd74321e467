import { sentences, units } from '../../../../../models/request/words/en.ts';
import type { KeptMessages } from './fr.ts';

export const kept = {
  link: {
    brokenLink: 'This link is incomplete or damaged. Your saved answers were not changed.',
    fromLink: 'Here is the receipt that you were sent. Nothing of it is kept here.',
    atMine: 'What about mine?',
    isMine: 'This is my receipt',
    keepMine: 'Back to mine',
    keepThese: 'Keep it instead of mine',
  },
  ranges: {
    often: 'published ranges alone, too narrow:',
    perPerson: (kg) => `published ranges alone, too narrow · or ${kg} per person`,
  },
  method: {
    said: (names) => `Calculated by another method than ours: ${names}.`,
    names: {
      networks: 'networks',
      purchases: 'purchases',
      secondHand: 'second-hand devices',
      ranges: 'ranges',
    },
    back: 'Back to ours',
    usual: 'Calculated by our method again.',
  },
  leftOut: (n) =>
    n === 1
      ? 'One answer could not be read. It was left out, the rest is here:'
      : `${n} answers could not be read. They were left out, the rest is here:`,
  request: { sentences, units },
  entries: {
    devices: (n) => `Device no.\u00a0${n}`,
    uses: (n) => `Use no.\u00a0${n}`,
    proposals: (n) => `Proposal no.\u00a0${n}`,
  },
} satisfies KeptMessages;
