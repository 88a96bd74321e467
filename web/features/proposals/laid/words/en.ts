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
  finding: (sure, heaviest, atBest) =>
    `The surest proposal would take off ${sure}.${heaviest ? ` The heaviest, ${heaviest}${atBest ? ' if all goes well' : ''}, is less sure.` : ''}`,
  line: (how, title, more = '') => `${how}: ${title}${more && `, ${more}`}.\n`,
  sharing: (n) => `one effect for ${n} proposals`,
  surest: 'The surest',
  assumed: 'A figure assumed',
  ifAll: { refurbished: 'if everyone buys refurbished' },
  nearly: 'Hardly anything',
  nothingSure: 'None is both checked and certain.',
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
} satisfies LaidMessages;
