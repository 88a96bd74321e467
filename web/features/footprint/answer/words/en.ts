import type { AnswerMessages } from './fr.ts';

export const answer = {
  language: 'en' as const,
  place: 'Where do you live?',
  progress: (at, of) => `${at} of ${of}`,
  stop: 'stop whenever you like',
  whyPlace: 'Your devices and the internet, in kg CO₂e a year. Electricity depends on the place.',
  next: 'Continue',
  skip: 'Skip',
  back: 'Go back',
  everything: 'All the questions',
  heaviest: (label, kg) => `heaviest: ${label} (${kg} kg)`,
  elsewhere: 'Elsewhere',
} satisfies AnswerMessages;
