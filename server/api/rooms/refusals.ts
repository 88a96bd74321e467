/** Why a room refuses what was sent, and what would be right, in both languages. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { CAPS } from '../../../models/room/caps.ts';
import type { Refusal } from '../../../models/room/types.ts';

export const REFUSED: Readonly<Record<Refusal, { readonly wrong: Text; readonly right: Text }>> = {
  ended: {
    wrong: { fr: 'La séance est terminée.', en: 'The session is over.' },
    right: { fr: 'Ouvrez une autre salle.', en: 'Open another room.' },
  },
  'unknown-step': {
    wrong: { fr: 'Cette étape n’existe pas.', en: 'This step does not exist.' },
    right: { fr: 'Une étape de la salle.', en: 'A step of the room.' },
  },
  'not-reached': {
    wrong: { fr: 'La classe n’est pas encore à cette étape.', en: 'The class has not reached this step.' },
    right: { fr: 'Attendez que l’animateur y vienne.', en: 'Wait until the facilitator goes there.' },
  },
  locked: {
    wrong: { fr: 'Cette étape est fermée.', en: 'This step is locked.' },
    right: { fr: 'L’animateur peut la rouvrir.', en: 'The facilitator may unlock it.' },
  },
  'unknown-question': {
    wrong: {
      fr: 'Cette question n’est pas posée à cette étape.',
      en: 'This question is not asked in this step.',
    },
    right: { fr: 'Une question de l’étape.', en: 'A question of the step.' },
  },
  'wrong-answer': {
    wrong: { fr: 'Ce n’est pas une réponse à cette question.', en: 'This is no answer to this question.' },
    right: {
      fr: 'Une réponse de sa sorte, dans ses bornes, avec ses mots.',
      en: 'An answer of its kind, within its bounds, in its words.',
    },
  },
  'wrong-people': {
    wrong: {
      fr: 'Cet écran ne parle pas pour tant de personnes.',
      en: 'This screen does not speak for so many people.',
    },
    right: {
      fr: 'Une personne par écran, huit au plus par équipe ; sans écrans, l’animateur seul répond.',
      en: 'One person a screen, eight at most a team; without screens, the facilitator alone answers.',
    },
  },
  'nothing-said': {
    wrong: { fr: 'Il n’y a aucune réponse.', en: 'There is no answer.' },
    right: { fr: 'Une réponse au moins.', en: 'One answer at least.' },
  },
  'already-shown': {
    wrong: {
      fr: 'Cette réponse a déjà compté dans un résultat montré.',
      en: 'This answer already counts in what is shown.',
    },
    right: { fr: 'Un résultat montré ne change plus.', en: 'What is shown does not change any more.' },
  },
  'unknown-text': {
    wrong: {
      fr: 'Aucun texte n’a cette clé, ou il est déjà retiré.',
      en: 'No text has this key, or it is removed already.',
    },
    right: {
      fr: 'La clé d’un texte du poste de l’animateur.',
      en: 'The key of a text of the facilitator’s desk.',
    },
  },
  'unknown-seat': {
    wrong: { fr: 'Aucun écran de la salle n’a cette place.', en: 'No screen of the room has this seat.' },
    right: { fr: 'Rejoignez d’abord la salle.', en: 'Join the room first.' },
  },
  'removed-seat': {
    wrong: { fr: 'L’animateur a retiré cet écran.', en: 'The facilitator removed this screen.' },
    right: { fr: 'Rejoignez la salle de nouveau.', en: 'Join the room again.' },
  },
  'full-room': {
    wrong: {
      fr: `La salle est pleine : ${CAPS.seats} écrans y sont déjà.`,
      en: `The room is full: ${CAPS.seats} screens are in it.`,
    },
    right: {
      fr: 'L’animateur peut retirer un écran, ou ouvrir une autre salle.',
      en: 'The facilitator may remove a screen, or open another room.',
    },
  },
  'many-answers': {
    wrong: {
      fr: 'Cet écran a répondu autant de fois qu’une salle le permet.',
      en: 'This screen has answered as often as a room allows.',
    },
    right: {
      fr: `${CAPS.keys} réponses par écran au plus, changements compris.`,
      en: `${CAPS.keys} answers a screen at most, changes included.`,
    },
  },
  'many-texts': {
    wrong: {
      fr: 'La salle a reçu autant de phrases qu’elle peut en garder.',
      en: 'The room has as many sentences as it can keep.',
    },
    right: {
      fr: `${CAPS.texts} phrases au plus ; l’animateur peut en retirer.`,
      en: `${CAPS.texts} sentences at most; the facilitator may remove some.`,
    },
  },
  'much-said': {
    wrong: {
      fr: 'La salle a reçu autant de réponses qu’elle peut en garder.',
      en: 'The room has received as many answers as it can keep.',
    },
    right: { fr: 'L’animateur peut ouvrir une autre salle.', en: 'The facilitator may open another room.' },
  },
  rehearsal: {
    wrong: {
      fr: 'Cette salle est une répétition : sa classe est inventée.',
      en: 'This room is a rehearsal: its class is invented.',
    },
    right: {
      fr: 'Personne d’autre n’y répond et rien n’en est gardé ; pour une vraie classe, ouvrez une séance.',
      en: 'Nobody else answers in it and nothing of it is kept; for a real class, open a session.',
    },
  },
};
