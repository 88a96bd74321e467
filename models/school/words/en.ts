import type { OpeningTexts } from './fr.ts';

export const opening: OpeningTexts = {
  run: 'Run: 55, 110 or 180, in minutes',
  level: (levels) => `Level: ${levels.join(', ')}`,
  language: (languages) => `Language of the session: ${languages.join(' or ')}`,
  cards: (words) =>
    `${words.join(' or ')}: what the cards and the vote show, the proposals of the programme, or levers and laws alone. With pupils it must be chosen: public schools are neutral`,
  screens: 'Screens: each (one a pupil), team (one a team) or none (hands raised)',
  invented: 'Rehearsal: true to have an invented class answer each step, and nobody else',
};
