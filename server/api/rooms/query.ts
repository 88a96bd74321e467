/** What the routes of rooms take beside a body, and what each may be, in both languages. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { LANGUAGE_ABOUT } from '../answer/shapes.ts';

export const ROOM_PARAMETERS = {
  code: { fr: 'Code de la salle : six lettres ou chiffres', en: 'Code of the room: six letters or digits' },
  'facilitator-token': {
    fr: 'Jeton de l’animateur, donné à la création de la salle',
    en: 'The facilitator’s token, given when the room was opened',
  },
  as: {
    fr: 'Qui écoute : pupil (un écran d’élève, compté comme connecté), lead (l’animateur, à qui ce compte est dit) ou screen (le mur)',
    en: 'Who listens: pupil (a pupil’s screen, counted as connected), lead (the facilitator, who is told that count) or screen (the wall)',
  },
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

export const about = (parameter: keyof typeof ROOM_PARAMETERS) => ({
  description: `${ROOM_PARAMETERS[parameter].en}. / ${ROOM_PARAMETERS[parameter].fr}.`,
});
