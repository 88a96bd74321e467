import type { SeekingMessages } from './fr.ts';

export const seeking = {
  found: (n) => `Found: ${n}`,
  none: 'No figure has these words. Try one of them alone, or write it another way.',
  failed: 'The network does not answer, so the search must wait. You can still read the whole page.',
} satisfies SeekingMessages;
