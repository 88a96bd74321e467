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
  thing: (name, kg) => `${name} ${kg}`,
  finding: {
    person: (n, least) =>
      `${n === 1 ? 'One proposal acts' : `${n} proposals act`} on devices${least ? `, none on ${least}` : ''}.`,
    household: (n, least) =>
      `${n === 1 ? 'One proposal acts' : `${n} proposals act`} on your devices${least ? `, none on ${least}` : ''}.`,
  },
  surest: (title, kg, whole) => `The surest: “${title}”. It would take off ${kg} kg, of ${whole}.`,
  nothingSure: (whole) => `None is sure to take anything off these ${whole}.`,
  whole: {
    person: (kg) => `${kg} a person and a year`,
    household: (kg) => `${kg} a year for the whole home`,
  },
  larger: (title, kg, atMost) =>
    `The largest, less sure: “${title}”. It would take off ${kg} kg${atMost ? ' if everyone follows' : ''}.`,
  label: {
    person: (kg, between) => `The receipt of an average French person, at home: ${kg} kg a year, ${between}`,
    household: (kg, people, between) =>
      `Your receipt: ${kg} kg a year for ${people}, ${between}. There, what you do online has its own lines; here, it is with networks and servers.`,
  },
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
    tv: 'the TV',
    smartphone: 'the phone',
    laptop: 'the laptop',
    'desktop-home': 'the desktop',
    tablet: 'the tablet',
  },
} satisfies LaidMessages;
