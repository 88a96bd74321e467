/** The parameters of the routes of rooms, and what each may be, in both languages. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { LEVELS } from '../../../models/school/school.ts';
import { LANGUAGE_ABOUT } from '../answer/shapes.ts';

/** The most characters in the id of a step, a question, a key or a seat. */
export const LONGEST_NAME = 60;
/** The fewest characters in the key of a join: whoever guesses the key has its seat. */
export const SHORTEST_JOIN_KEY = 16;

export const ROOM_PARAMETERS = {
  code: { fr: 'Code de la salle : six lettres ou chiffres', en: 'Code of the room: six letters or digits' },
  'facilitator-token': {
    fr: 'Jeton de l’animateur, donné à la création de la salle',
    en: 'The facilitator’s token, given when the room was opened',
  },
  run: { fr: 'Déroulé : 55, 110 ou 180, en minutes', en: 'Run: 55, 110 or 180, in minutes' },
  level: { fr: `Niveau : ${LEVELS.join(', ')}`, en: `Level: ${LEVELS.join(', ')}` },
  language: { fr: 'Langue de la séance : fr ou en', en: 'Language of the session: fr or en' },
  screens: {
    fr: 'Écrans : each (un par élève), team (un par équipe) ou none (mains levées)',
    en: 'Screens: each (one a pupil), team (one a team) or none (hands raised)',
  },
  invented: {
    fr: 'Répétition : true pour qu’une classe inventée réponde à chaque étape, et personne d’autre',
    en: 'Rehearsal: true to have an invented class answer each step, and nobody else',
  },
  people: {
    fr: 'Personnes pour qui parle cet écran, un nombre entier',
    en: 'People for whom this screen speaks, a whole number',
  },
  'join-key': {
    fr: `Nom tiré au hasard de cet écran, de ${SHORTEST_JOIN_KEY} à ${LONGEST_NAME} caractères : envoyé deux fois, il compte une fois`,
    en: `Random name of this screen, of ${SHORTEST_JOIN_KEY} to ${LONGEST_NAME} characters: sent twice, it counts once`,
  },
  number: { fr: 'Numéro d’un écran de la salle', en: 'Number of a screen of the room' },
  seat: { fr: 'Place donnée en rejoignant la salle', en: 'Seat given when joining the room' },
  key: {
    fr: `Nom tiré au hasard de cette contribution, de ${LONGEST_NAME} caractères au plus : envoyée deux fois, elle compte une fois`,
    en: `Random name of this contribution, of ${LONGEST_NAME} characters at most: sent twice, it counts once`,
  },
  step: { fr: 'Identifiant d’une étape de la salle', en: 'Id of a step of the room' },
  answers: {
    fr: 'Réponses par question, chacune comme le dit sa sorte',
    en: 'Answers by question, each as its kind says',
  },
  act: { fr: 'go, lock, unlock ou reveal', en: 'go, lock, unlock or reveal' },
  as: {
    fr: 'Qui écoute : pupil (un écran d’élève, compté comme connecté), lead (l’animateur, à qui ce compte est dit) ou screen (le mur)',
    en: 'Who listens: pupil (a pupil’s screen, counted as connected), lead (the facilitator, who is told that count) or screen (the wall)',
  },
  question: { fr: 'Identifiant d’une question', en: 'Id of a question' },
  phrase: { fr: 'Phrase de secours donnée à la création', en: 'Recovery phrase given at creation' },
  keep: {
    fr: 'Garder les totaux 120 jours : true ou false',
    en: 'Keep the totals for 120 days: true or false',
  },
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

export const about = (parameter: keyof typeof ROOM_PARAMETERS) => ({
  description: `${ROOM_PARAMETERS[parameter].en}. / ${ROOM_PARAMETERS[parameter].fr}.`,
});
