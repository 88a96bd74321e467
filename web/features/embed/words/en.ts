import type { EmbedMessages } from './fr.ts';

export const embed = {
  title: 'On your site',
  description:
    'Show in your page a home’s minute, what a town can do, or what one proposal would change. Two lines to copy.',
  lede: 'Copy two lines into your page: it shows a part of Sobrement, at the right height. Nothing goes to any other server than this one.',
  onlySites: (sites) => `Whoever hosts this site allows it to these alone: ${sites}.`,
  noSite: 'Whoever hosts this site lets no other site show these parts.',
  commune: 'Town, by its name or code',
  proposal: 'Proposal',
  theme: 'Colours',
  themes: { device: 'those of the device', light: 'light', dark: 'dark' },
  programme: 'Programme',
  programmes: { shown: 'named, as here', hidden: 'levers and laws alone' },
  submit: 'Write the code',
  usual: 'Without a town: one of 10,000 people.',
  found: (name) => `For ${name}.`,
  nothing: 'No town has this name. Check the spelling.',
  pieces: {
    household: {
      title: 'A home’s minute',
      text: 'Someone answers, the receipt prints. A link opens the whole receipt, with the answers.',
    },
    ranking: {
      title: 'What a town can do',
      text: 'Each action of the council, from the surest to the least sure, with its range.',
    },
    proposal: {
      title: 'What one proposal would do here',
      text: 'What it would take off for each person and for the whole town, and how that is known.',
    },
  },
  copy: 'Copy',
  copied: 'Copied',
  live: 'See it live',
  open: 'Open',
  asFrame: 'Without script, at a fixed height',
  kept: {
    title: 'What is kept, and where',
    points: [
      'A home’s answers stay in the browser of whoever answers. Those of today store them apart for each site: those given on your page are seen neither here nor elsewhere.',
      'A browser that refuses to store them forgets them when the page is closed.',
      'The link to the whole receipt carries them after the # sign, which a browser never sends. There, the reader chooses whether to keep them.',
      'Your page learns only the height and the title of what it shows.',
      'No cookie, no tracker, no request to another site.',
    ],
  },
  rules: {
    title: 'Settings',
    attributes: [
      ['lang', 'fr or en. Without it, the language of your page.'],
      ['theme', 'light or dark. Without it, the colours of the device.'],
      ['territory', 'The INSEE code of a French commune.'],
      ['proposal', 'The name of a proposal, as in its address, or of a lever.'],
      ['programme', 'hidden shows levers and laws alone, without the proposals of the programme.'],
    ],
    policy: 'If your site has a security policy (CSP), it must allow:',
    version:
      'The address of the script has the number 1. It changes if your page would have to change too; the old address stays.',
  },
} satisfies EmbedMessages;
