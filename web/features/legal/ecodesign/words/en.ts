import type { EcodesignMessages } from './fr.ts';

export const ecodesign = {
  title: 'Eco-design',
  description: 'What was checked of the eco-design of this site, criterion by criterion, and by which test.',
  lede: (version) =>
    `A voluntary statement, by the French general framework for the eco-design of digital services (RGESN, ${version}). What has no proof is not checked.`,
  score: (percent, conform, applicable) =>
    `Progress: ${percent}, that is ${conform} criteria met of the ${applicable} that apply.`,
  rest: (failing, unchecked, ofHost, notApplicable) =>
    `Not met: ${failing}. Not checked as a whole: ${unchecked}. For the host, who alone can answer: ${ofHost}. All of these count as not met. Not applicable: ${notApplicable}.`,
  on: (day) => `Made on ${day}.`,
  host: 'The criteria of hosting depend on whoever hosts this site: the software knows nothing of them.',
  weight: 'What sending and reading a page weigh',
  write: 'Write to',
} satisfies EcodesignMessages;
