/** What is sent to open a room for a class: which run of the school door, for whom, in which language. */
import { word, type Field } from '../request/field.ts';
import type { Language } from '../catalogue/catalogue.ts';
import { LANGUAGES } from '../catalogue/language.ts';
import { SCREENS, type Screens } from '../room/types.ts';
import { LEVELS, type Level } from './school.ts';

export interface OpeningRequest {
  readonly run: string;
  readonly level: Level;
  readonly language: Language;
  readonly screens: Screens;
  /** A rehearsal, with an invented class. */
  readonly invented?: boolean;
}

const needed = (fr: string, en: string, words: readonly string[]): Field => ({
  ...word({ fr, en }, words),
  required: true,
});

/** @param runs those that a class may follow */
export const openingFields = (
  runs: readonly { readonly id: string }[],
): Readonly<Record<keyof OpeningRequest, Field>> => ({
  run: needed(
    'Déroulé : 55, 110 ou 180, en minutes',
    'Run: 55, 110 or 180, in minutes',
    runs.map(({ id }) => id),
  ),
  level: needed(`Niveau : ${LEVELS.join(', ')}`, `Level: ${LEVELS.join(', ')}`, LEVELS),
  language: needed('Langue de la séance : fr ou en', 'Language of the session: fr or en', LANGUAGES),
  screens: needed(
    'Écrans : each (un par élève), team (un par équipe) ou none (mains levées)',
    'Screens: each (one a pupil), team (one a team) or none (hands raised)',
    SCREENS,
  ),
  invented: {
    kind: 'flag',
    about: {
      fr: 'Répétition : true pour qu’une classe inventée réponde à chaque étape, et personne d’autre',
      en: 'Rehearsal: true to have an invented class answer each step, and nobody else',
    },
  },
});
