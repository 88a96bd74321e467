import type { ShortLinkMessages } from './fr.ts';

export const shortLink = {
  lede: 'The address of this page already holds everything. A short link can be said aloud and written on a note; for that, this server keeps the scenario, for a year, and nothing else: neither who, nor from where.',
  keep: 'Keep this scenario for a year',
  busy: 'One moment…',
  kept: (date) => `Kept until ${date}.`,
  older: (date) => `Kept before your latest changes, until ${date}.`,
  remove: 'Deletion link, to keep to yourself:',
  failed: 'The server does not answer. Nothing was kept; the address of this page works all the same.',
} satisfies ShortLinkMessages;
