import type { OpeningTexts } from './fr.ts';

export const opening: OpeningTexts = {
  run: 'Run: 55, 110 or 180, in minutes',
  level: (levels) => `Level: ${levels.join(', ')}`,
  language: (languages) => `Language of the session: ${languages.join(' or ')}`,
  screens: 'Screens: each (one a pupil), team (one a team) or none (hands raised)',
  invented: 'Rehearsal: true to have an invented class answer each step, and nobody else',
};
