import { CAPS } from '../../../../models/room/caps.ts';
import { MOST_TEXTS } from '../../../../models/room/poll.ts';

/** Why a room refuses what was sent, and what would be right, in French; its shape is what the other languages must have. */
export const refusals = {
  ended: { wrong: 'La séance est terminée.', right: 'Ouvrez une autre salle.' },
  'unknown-step': { wrong: 'Cette étape n’existe pas.', right: 'Une étape de la salle.' },
  'not-reached': {
    wrong: 'La classe n’est pas encore à cette étape.',
    right: 'Attendez que l’animateur y vienne.',
  },
  'already-reached': {
    wrong: 'La classe a déjà répondu à cette étape, ou l’a passée : ce qui y est demandé ne change plus.',
    right: 'Une étape à laquelle personne n’a encore répondu.',
  },
  locked: { wrong: 'Cette étape est fermée.', right: 'L’animateur peut la rouvrir.' },
  'unknown-question': {
    wrong: 'Cette question n’est pas posée à cette étape.',
    right: 'Une question de l’étape.',
  },
  'wrong-answer': {
    wrong: 'Ce n’est pas une réponse à cette question.',
    right: 'Une réponse de sa sorte, dans ses bornes, avec ses mots.',
  },
  'wrong-people': {
    wrong: 'Cet écran ne parle pas pour tant de personnes.',
    right: 'Une personne par écran, huit au plus par équipe ; sans écrans, l’animateur seul répond.',
  },
  'nothing-said': { wrong: 'Il n’y a aucune réponse.', right: 'Une réponse au moins.' },
  'already-shown': {
    wrong: 'Le résultat de cette étape est déjà montré, avec une réponse de cet écran.',
    right: 'Un résultat montré ne change plus.',
  },
  'unknown-text': {
    wrong: 'Aucun texte n’a cette clé, ou il est déjà retiré.',
    right: 'La clé d’un texte du poste de l’animateur.',
  },
  'unknown-seat': { wrong: 'Aucun écran de la salle n’a cette place.', right: 'Rejoignez d’abord la salle.' },
  'removed-seat': { wrong: 'L’animateur a retiré cet écran.', right: 'Rejoignez la salle de nouveau.' },
  'locked-door': {
    wrong: 'La porte de la salle est fermée.',
    right: 'L’animateur peut la rouvrir.',
  },
  'shown-later': {
    wrong: 'Cette question sera posée de nouveau plus tard, et les deux réponses sont montrées ensemble.',
    right: 'Dévoilez l’étape qui la repose.',
  },
  'not-revealed': {
    wrong: 'Le résultat de cette étape n’est pas encore montré.',
    right: 'Dévoilez-la d’abord, avec cinq réponses au moins.',
  },
  'no-choice': {
    wrong: 'Il n’y a pas de quoi choisir.',
    right: 'Des propositions à égalité, ou deux phrases acceptées au moins.',
  },
  'many-choices': {
    wrong: 'Il y a trop de phrases pour un vote.',
    right: `${MOST_TEXTS} phrases au plus : réunissez-en, ou remettez-en en attente.`,
  },
  'hide-late': {
    wrong: 'Le résultat est dévoilé depuis plus de dix secondes.',
    right: 'Passez à la suite : il ne change plus.',
  },
  'hide-shown': {
    wrong: 'Un écran a déjà montré ce résultat.',
    right: 'Passez à la suite : il ne change plus.',
  },
  'never-paired': {
    wrong: 'À cette étape, on ne répond pas une deuxième fois à deux.',
    right: 'Une étape qui demande de choisir une seule réponse.',
  },
  'pair-few': {
    wrong: 'Moins de cinq personnes ont répondu seules.',
    right: 'Attendez d’autres réponses.',
  },
  'not-paired': {
    wrong: 'La réponse à deux n’est pas ouverte.',
    right: 'Répondez seul, ou attendez que l’animateur l’ouvre.',
  },
  'full-room': {
    wrong: 'La salle est pleine : plus aucun écran n’y entre.',
    right: 'L’animateur peut l’agrandir, ou en retirer un écran.',
  },
  'too-large': {
    wrong: 'L’hébergeur de ce site n’ouvre pas de salle aussi grande.',
    right: 'Autant d’écrans que le bureau en propose au plus.',
  },
  'many-answers': {
    wrong: 'Cet écran a répondu autant de fois qu’une salle le permet.',
    right: `${CAPS.keys} réponses par écran au plus, changements compris.`,
  },
  'many-texts': {
    wrong: 'La salle a reçu autant de phrases qu’elle peut en garder.',
    right: 'L’animateur peut en retirer, ou agrandir la salle.',
  },
  'much-said': {
    wrong: 'La salle a reçu autant de réponses qu’elle peut en garder.',
    right: 'L’animateur peut l’agrandir, ou ouvrir une autre salle.',
  },
  rehearsal: {
    wrong: 'Cette salle est une répétition : sa classe est inventée.',
    right: 'Personne d’autre n’y répond et rien n’en est gardé ; pour une vraie classe, ouvrez une séance.',
  },
};

export type RefusalTexts = typeof refusals;

/** What each parameter of the routes of rooms may be. */
export const roomParameters = {
  code: 'Code de la salle : huit lettres ou chiffres ; espaces, tirets et majuscules ne comptent pas',
  'facilitator-token': 'Jeton de l’animateur, donné à la création de la salle',
  as: 'Qui écoute : pupil (un écran d’élève, compté comme connecté), lead (l’animateur, à qui ce compte est dit) ou screen (le mur)',
};

export type RoomParameterTexts = typeof roomParameters;
