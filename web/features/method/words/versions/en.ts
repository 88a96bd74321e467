import { units } from '../../../../words/units/en.ts';
import type { VersionsMessages } from './fr.ts';

export const versions = {
  title: 'What each version changed',
  description:
    'The versions of Sobrement’s figures and models: what changed, and what it does to an average household, to three typical ones and to a commune.',
  lede: 'A total may move because a figure was corrected, or because we compute in another way. Here are the same households and the same commune, before and after each version. Nothing is erased: old figures are kept.',
  feed: 'Follow the versions (Atom feed)',
  ahead: (version) => `Data have changed since version ${version}: the next version will say what it does.`,
  version: (version, date) => `${version}, ${date}`,
  models: (models) => `Models, version ${models}`,
  modelsSame: 'they did not change.',
  modelsFirst: 'the first ones.',
  caption: (before, after) =>
    `kg CO₂e a year, with the range: version ${before}, then ${after}. For the commune, in tonnes: the devices of its homes and of its services, without any policy.`,
  case: 'Who',
  change: 'Change',
  none: 'none',
  range: (low, high) => `${low}–${high}`,
  cases: {
    nobody: 'A household that answered nothing',
    family: 'A family of four, twelve types of devices',
    alone: 'An older person alone, a phone and a computer',
    'flat-share': 'Three people sharing a flat in Réunion, second-hand and refurbished',
    commune: 'The commune of Le Trait, in Normandy',
  },
  rangeAlone: 'The total did not move; its range did.',
  together:
    'Figures and models changed together: the new models cannot read the old figures, so the share of each cannot be told.',
  split: (figures, models) => `Of which figures: ${figures}; models: ${models}.`,
  moved: 'Figures whose value changed:',
  colon: ': ',
  fromTo: (from, to, unit) => `from ${from} to ${to} ${unit}`,
  share: (kg) => `(household without answers: ${kg})`,
  counts: (others, redrawn, added, removed) =>
    `Other figures whose value changed: ${others}. Ranges reviewed, value kept: ${redrawn}. Figures added: ${added}. Removed: ${removed}.`,
  kept: 'The figures of this version, as the models read them:',
  units,
  verify: {
    title: 'Verify a saved result',
    text: 'Give a saved file back to the API: it answers that the result is the same, or which figures moved it and by how much, or that the models changed, with the old answer beside the new one. What it does not know any more is left out, and said.',
    see: 'How to ask',
  },
} satisfies VersionsMessages;
