/** Why a room refuses what was sent, and what would be right, in both languages. */
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { CAPS } from '../../../models/room/caps.ts';
import type { Refusal } from '../../../models/room/types.ts';

const said = (fr: string, en: string): Text => ({ fr, en });

export const REFUSED: Readonly<Record<Refusal, { readonly wrong: Text; readonly right: Text }>> = {
  ended: {
    wrong: said('La séance est terminée.', 'The session is over.'),
    right: said('Ouvrez une autre salle.', 'Open another room.'),
  },
  'unknown-step': {
    wrong: said('Cette étape n’existe pas.', 'This step does not exist.'),
    right: said('Une étape de la salle.', 'A step of the room.'),
  },
  'not-reached': {
    wrong: said('La classe n’est pas encore à cette étape.', 'The class has not reached this step.'),
    right: said('Attendez que l’animateur y vienne.', 'Wait until the facilitator goes there.'),
  },
  locked: {
    wrong: said('Cette étape est fermée.', 'This step is locked.'),
    right: said('L’animateur peut la rouvrir.', 'The facilitator may unlock it.'),
  },
  'unknown-question': {
    wrong: said('Cette question n’est pas posée à cette étape.', 'This question is not asked in this step.'),
    right: said('Une question de l’étape.', 'A question of the step.'),
  },
  'wrong-answer': {
    wrong: said('Ce n’est pas une réponse à cette question.', 'This is no answer to this question.'),
    right: said(
      'Une réponse de sa sorte, dans ses bornes, avec ses mots.',
      'An answer of its kind, within its bounds, in its words.',
    ),
  },
  'wrong-people': {
    wrong: said(
      'Cet écran ne parle pas pour tant de personnes.',
      'This screen does not speak for so many people.',
    ),
    right: said(
      'Une personne par écran, huit au plus par équipe ; sans écrans, l’animateur seul répond.',
      'One person a screen, eight at most a team; without screens, the facilitator alone answers.',
    ),
  },
  'nothing-said': {
    wrong: said('Il n’y a aucune réponse.', 'There is no answer.'),
    right: said('Une réponse au moins.', 'One answer at least.'),
  },
  'already-shown': {
    wrong: said(
      'Cette réponse a déjà compté dans un résultat montré.',
      'This answer already counts in what is shown.',
    ),
    right: said('Un résultat montré ne change plus.', 'What is shown does not change any more.'),
  },
  'unknown-text': {
    wrong: said(
      'Aucun texte n’a cette clé, ou il est déjà retiré.',
      'No text has this key, or it is removed already.',
    ),
    right: said('La clé d’un texte du poste de l’animateur.', 'The key of a text of the facilitator’s desk.'),
  },
  'unknown-seat': {
    wrong: said('Aucun écran de la salle n’a cette place.', 'No screen of the room has this seat.'),
    right: said('Rejoignez d’abord la salle.', 'Join the room first.'),
  },
  'removed-seat': {
    wrong: said('L’animateur a retiré cet écran.', 'The facilitator removed this screen.'),
    right: said('Rejoignez la salle de nouveau.', 'Join the room again.'),
  },
  'full-room': {
    wrong: said(
      `La salle est pleine : ${CAPS.seats} écrans y sont déjà.`,
      `The room is full: ${CAPS.seats} screens are in it.`,
    ),
    right: said(
      'L’animateur peut retirer un écran, ou ouvrir une autre salle.',
      'The facilitator may remove a screen, or open another room.',
    ),
  },
  'many-answers': {
    wrong: said(
      'Cet écran a répondu autant de fois qu’une salle le permet.',
      'This screen has answered as often as a room allows.',
    ),
    right: said(
      `${CAPS.keys} réponses par écran au plus, changements compris.`,
      `${CAPS.keys} answers a screen at most, changes included.`,
    ),
  },
  'many-texts': {
    wrong: said(
      'La salle a reçu autant de phrases qu’elle peut en garder.',
      'The room has as many sentences as it can keep.',
    ),
    right: said(
      `${CAPS.texts} phrases au plus ; l’animateur peut en retirer.`,
      `${CAPS.texts} sentences at most; the facilitator may remove some.`,
    ),
  },
  'much-said': {
    wrong: said(
      'La salle a reçu autant de réponses qu’elle peut en garder.',
      'The room has received as many answers as it can keep.',
    ),
    right: said('L’animateur peut ouvrir une autre salle.', 'The facilitator may open another room.'),
  },
  rehearsal: {
    wrong: said(
      'Cette salle est une répétition : sa classe est inventée.',
      'This room is a rehearsal: its class is invented.',
    ),
    right: said(
      'Personne d’autre n’y répond et rien n’en est gardé ; pour une vraie classe, ouvrez une séance.',
      'Nobody else answers in it and nothing of it is kept; for a real class, open a session.',
    ),
  },
};
