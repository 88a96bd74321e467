import type { EcodesignMessages } from './fr.ts';

export const ecodesign = {
  title: 'Eco-design',
  description: 'What was checked of the eco-design of this site, criterion by criterion, and by which test.',
  lede: (version) =>
    `A voluntary statement, by the French general framework for the eco-design of digital services (RGESN, ${version}). What has no proof is not checked.`,
  score: (percent, conform, applicable) =>
    `Progress: ${percent}, that is ${conform} criteria met of the ${applicable} that apply.`,
  rest: (unchecked, notApplicable) =>
    `${unchecked} were not checked, and count as not met. ${notApplicable} do not apply.`,
  on: (day) => `Made on ${day}.`,
  host: 'The criteria of hosting depend on whoever hosts this site: the software knows nothing of them.',
  weight: 'What sending and reading a page weigh',
  write: 'Write to',
} satisfies EcodesignMessages;
