/** The scenario in a council room, in French: one sentence, one picture, two or three sliders. */
import type { Messages } from '../../../../words/messages.ts';
import { tool } from '../../words/fr.ts';

export const meeting = {
  tool,
  title: (name: string) => `${name}\u202f: en séance`,
  description: (name: string) =>
    `Le scénario de ${name} à montrer en séance\u202f: une phrase, une image, deux ou trois curseurs, un code à scanner.`,
  room: (name: string, title: string) => `${name}, en séance${title ? `\u202f: «\u202f${title}\u202f»` : ''}`,
  beyond: 'En plus de ce que la loi demande déjà',
  /** What zero is, on the picture. */
  law: 'la loi',
  leave: 'Quitter',
  full: 'Plein écran',
  /** What follows a weight, a saving in euros or a cost. */
  less: (horizon: string) => ` de moins d’ici ${horizon}`,
  more: (horizon: string) => ` de plus d’ici ${horizon}`,
  either: (horizon: string) => ` d’ici ${horizon}\u202f: le sens n’est pas sûr`,
  nothing: 'Rien de plus que la loi',
  saved: (euros: string) => `, et ${euros} économisés`,
  spent: (euros: string) => `, pour ${euros}`,
  /** Where a cost is unknown: it is said first, then what is counted: purchases alone, or some costs too. */
  savedPart: (euros: string, range: string) =>
    `Coût inconnu. Achats épargnés, d’après le calcul\u202f: ${euros}${range && `, ${range}`}.`,
  savedRest: (euros: string, range: string) =>
    `Une part du coût est inconnue\u202f: le reste épargnerait ${euros} à la collectivité${range && `, ${range}`}.`,
  spentRest: (euros: string, range: string) =>
    `Une part du coût est inconnue\u202f: le reste coûterait ${euros} à la collectivité${range && `, ${range}`}.`,
  unknown: 'Coût inconnu, à chiffrer.',
  /** What the euros of the sentence are made of. */
  made: (parts: string) => `En euros\u202f: ${parts}.`,
  actions: (euros: string) => `${euros} d’actions`,
  spared: (euros: string) => `${euros} d’achats épargnés`,
  bought: (euros: string) => `${euros} d’achats en plus`,
  inAll: (range: string) => `En tout, ${range}.`,
  range: (range: string) => `${range[0]!.toUpperCase()}${range.slice(1)}, neuf fois sur dix.`,
  cases: (cases: string, supposing: string) => `Moins de carbone dans ${cases} cas sur 10${supposing}.`,
  sliders: 'Réglages',
  off: 'pas choisi',
  /** Actions without a slider here. */
  beside: (names: string) => `Compte aussi, sans curseur ici\u202f: ${names}.`,
  /** Of one action. */
  lessAlone: (mass: string) => `${mass} de moins`,
  moreAlone: (mass: string) => `${mass} de plus`,
  /** Opens what the sentence is made of. */
  detail: 'Le détail',
  /** Of an inventory that may be a part of the fleet alone. */
  few: (owned: string, usual: string) =>
    `Inventaire\u202f: ${owned} ${owned === '1' ? 'ordinateur' : 'ordinateurs'} (moyenne\u202f: ${usual})`,
  fewWhy: 'S’il en manque, ce que le parc évite est sous-estimé.',
  changed: (count: number) => (count === 1 ? 'Une hypothèse changée' : `${count} hypothèses changées`),
  /** Brings the slider of an action that has none. */
  another: 'Régler une autre action',
  /** Where the picture comes. */
  undrawn: 'Bougez un curseur\u202f: ce qu’il évite, année par année, se dessine ici.',
  try: 'Essayez sur votre téléphone.',
  private: 'Rien n’est envoyé.',
  /** Where the address to type is of the place alone. */
  alone: 'Ou, sans ces réglages\u202f:',
  code: 'Code à scanner pour ouvrir ce scénario',
  vote: {
    open: 'Faire voter',
    title: 'Quel scénario choisissez-vous\u202f?',
    law: 'Rien de plus que la loi',
    scenario: (letter: string) => `Scénario ${letter}`,
    /** What a scenario does. @param named a few of its actions @param others how many more: none, or several @param headline a sentence */
    does: (named: string, others: number, headline: string) =>
      ` ${named}${others > 0 ? ` et ${others} autres` : ''}. ${headline}`,
    /** Opens the list of all that one option does. */
    all: (name: string, actions: number) => `Voir les ${actions} actions de «\u202f${name}\u202f»`,
    send: 'Voter',
    /** Sent without a choice. */
    unchosen: 'Choisissez d’abord dans cette liste.',
    /** @param name of the option chosen */
    sent: (name: string) =>
      `Votre voix est comptée\u202f: ${name}. Vous pouvez la changer tant que rien n’est montré.`,
    late: 'Le vote est fini.',
    unknown: 'Aucun vote à cette adresse\u202f: vérifiez son code sur l’écran, ou le vote est fini.',
    lost: 'Pas de réponse. Réessayez.',
    scan: 'Scannez pour voter, ou tapez cette adresse. Une voix par téléphone, sans nom.',
    code: 'Code à scanner pour voter',
    voted: (count: number) => `${count} voix reçue${count < 2 ? '' : 's'}.`,
    reveal: 'Montrer le résultat',
    missing: (missing: number) => `Encore ${missing} voix au moins avant un résultat.`,
    /** Before anything is shown. */
    floor: (floor: number) =>
      `Vote secret\u202f: un scénario ne montre son compte qu’à partir de ${floor} voix, et s’il ne permet pas de deviner celui d’un autre. À ${floor - 1} contre 1, aucun compte ne se montre. Avec peu de votants, il se peut que seul le gagnant soit nommé, ou personne.`,
    end: 'Finir et tout effacer',
    close: 'Fermer',
    result: (people: number) => `Résultat, ${people} voix`,
    hidden: 'non montré',
    few: (floor: number) =>
      `Non montré\u202f: moins de ${floor} voix, ou un compte qui ferait deviner celui d’un autre.`,
    /** Where no count may be told: who is ahead, why there is no count, why nobody is named. */
    ahead: (name: string) => `«\u202f${name}\u202f» l’emporte, avec plus de voix que tous les autres réunis.`,
    uncounted: (people: number, floor: number) =>
      `${people} voix, et aucun compte à montrer\u202f: un scénario au moins a eu de 1 à ${floor - 1} voix, et les autres comptes diraient le sien.`,
    unnamed: (people: number, lead: number) =>
      `Aucun gagnant n’est nommé non plus\u202f: il faudrait au moins ${people} voix, et ${lead} d’avance sur tous les autres réunis. Pour le savoir, votez à main levée, ou à nouveau avec plus de votants.`,
    votes: (count: number) => `${count} voix`,
    consults: 'Ce vote éclaire\u202f; il ne remplace pas celui du conseil.',
  },
  script: 'Les curseurs demandent un navigateur avec script\u202f; la phrase et l’image disent ce scénario.',
};

export type MeetingMessages = Messages<typeof meeting>;
