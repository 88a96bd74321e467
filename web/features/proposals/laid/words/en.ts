import { effects } from '../../../../effects/words/en.ts';
import type { LaidMessages } from './fr.ts';

export const laid = {
  effects,
  fall: (kg) => `−${kg} kg`,
  hardly: 'under 0.1\u00a0kg',
  actsOn: (kg, things) => `Acts on ${kg} kg: ${things}.`,
  actsOnNothing: 'Acts on nothing of this receipt.',
  inOrder: {
    device: (things) => `From left to right: ${things}.`,
    network: (things) => `Then: ${things}.`,
    datacenter: (things) => `At the end: ${things}.`,
  },
  finding: {
    both: (sure, heaviest) =>
      `The surest proposal would take off ${sure}. The heaviest, ${heaviest}, is less sure.`,
    sure: (sure) => `The surest proposal is the heaviest too: ${sure}.`,
    heaviest: (heaviest) => `The heaviest proposal would take off ${heaviest}, but that is not sure.`,
    none: 'No proposal acts on this receipt.',
  },
  untouched: (least) => `Nothing here acts on ${least}.`,
  most: (fall) => `up to ${fall}`,
  line: (how, title, more = '') => `${how}: “${title}”${more && `, ${more}`}.\n`,
  sharing: (n) => `one effect for ${n} proposals`,
  surest: (heavier) => `The surest${heavier ? ', though smaller' : ''}`,
  assumed: 'A figure assumed',
  nearly: 'Hardly anything',
  nothingSure: 'None is both checked and sure.',
  whole: (per) => `A year, for one ${per === 'person' ? 'person' : 'home'}, in kg of CO₂.`,
  label: (kg, people, between) =>
    `Your receipt: ${kg} kg a year for ${people}, ${between}. There, what you do online has its own lines; here, it is with networks and servers.`,
  people: (n, one) => (one ? 'one person' : `${n} people`),
  narrow: 'As you chose, only the published ranges count.',
  others: {
    device: 'Other devices',
    network: 'Mobile and data',
    datacenter: 'Servers',
  },
  things: {
    tv: 'TVs',
    smartphone: 'Phones',
    laptop: 'Laptops',
    'desktop-home': 'Desktops',
    tablet: 'Tablets',
    'console-home': 'Consoles',
    'monitor-24': 'Screens',
    'set-top-box': 'Decoders',
    'fixed-line': 'Box',
  },
  onNothing: {
    'fixed-line': 'the internet box',
  },
} satisfies LaidMessages;
