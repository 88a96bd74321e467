import type { Sentences } from '../sentence.ts';

/** What is wrong with an answer, and what would be right, in French. */
export const sentences: Sentences = {
  'not-a-number': ({ min, max, unit }) => ({
    wrong: 'Ce n’est pas un nombre.',
    right: `Un nombre de ${min} à ${max} (${unit}).`,
  }),
  'not-whole': ({ min, max, unit }) => ({
    wrong: 'Ce n’est pas un nombre entier.',
    right: `Un nombre entier de ${min} à ${max} (${unit}).`,
  }),
  'too-small': ({ min, max, unit }) => ({
    wrong: 'Ce nombre est trop petit.',
    right: `De ${min} à ${max} (${unit}).`,
  }),
  'too-large': ({ min, max, unit }) => ({
    wrong: 'Ce nombre est trop grand.',
    right: `De ${min} à ${max} (${unit}).`,
  }),
  'not-a-word': ({ words, about }) => ({
    wrong: 'Ce n’est pas du texte.',
    right: words ? `L’un de : ${words.join(', ')}.` : `${about ?? 'Un texte court'}.`,
  }),
  'text-too-short': ({ min, max }) => ({
    wrong: 'Ce texte est trop court.',
    right: `De ${min} à ${max} caractères.`,
  }),
  'text-too-long': ({ max }) => ({ wrong: 'Ce texte est trop long.', right: `Au plus ${max} caractères.` }),
  'not-a-flag': () => ({ wrong: 'Ce n’est ni vrai ni faux.', right: 'true ou false.' }),
  'not-an-object': () => ({
    wrong: 'Ce n’est pas un objet.',
    right: 'Un objet JSON : { "champ": valeur, … }.',
  }),
  'not-a-list': () => ({
    wrong: 'Ce n’est pas une liste.',
    right: 'Une liste JSON : [ … ]. Une liste vide veut dire : aucun.',
  }),
  'list-too-long': ({ max }) => ({
    wrong: 'Cette liste est trop longue.',
    right: `Au plus ${max} entrées : réunissez ce qui se ressemble.`,
  }),
  'unknown-key': ({ nearest }) => ({
    wrong: 'Ce champ n’existe pas.',
    right: nearest ? `Vouliez-vous dire « ${nearest} » ?` : 'Retirez-le.',
  }),
  'unknown-word': ({ nearest, words }) => ({
    wrong: 'Cette valeur n’est pas connue.',
    right: words
      ? `L’une de : ${words.join(', ')}.`
      : nearest
        ? `Vouliez-vous dire « ${nearest} » ?`
        : 'Les identifiants sont dans le catalogue.',
  }),
  'unknown-territory': () => ({
    wrong: 'Aucun territoire n’a ce code.',
    right: 'Cherchez par nom ou code postal : /api/v1/territories?q=…',
  }),
  missing: ({ about }) => ({
    wrong: 'Ce champ manque.',
    right: about ? `Ajoutez-le. ${about}.` : 'Ajoutez-le : sans lui, l’entrée ne dit rien.',
  }),
  'wrong-measure': ({ nearest }) => ({
    wrong: 'Cet usage ne se mesure pas ainsi.',
    right: `Utilisez « ${nearest} ».`,
  }),
  'no-definition': () => ({ wrong: 'Cet usage n’a pas de définitions.', right: 'Retirez ce champ.' }),
  'more-than-people': ({ min }) => ({
    wrong: 'Il y a plus de personnes par âge que de personnes en tout.',
    right: `Au moins ${min} personnes.`,
  }),
  'ages-without-people': () => ({
    wrong: 'Les âges sont donnés sans le nombre de personnes.',
    right: 'Ajoutez « people ».',
  }),
  'not-ages': ({ max }) => ({
    wrong: 'Ce ne sont pas des âges.',
    right: `Le nombre d’appareils, un tiret, puis combien ont 0 an, 1 an… jusqu’à ${max}, avec un point entre deux.`,
  }),
  'wrong-sum': ({ count, sum }) => ({
    wrong: `Par âge, il y a ${sum} appareils, et non ${count}.`,
    right: 'Les nombres par âge font ensemble le nombre d’appareils.',
  }),
};

/** The units that requests count in, as their problems and the contract say them. */
export const units = {
  devices: 'appareils',
  year: 'année',
  years: 'années',
  hoursPerDay: 'heures par jour',
  hoursPerWeek: 'heures par semaine',
  lines: 'lignes',
  SIMCards: 'cartes SIM',
  GB: 'Go',
  GBPerMonth: 'Go par mois',
  elements: 'éléments',
  itemsPerWeek: 'par semaine',
  people: 'personnes',
  inhabitants: 'habitants',
  homes: 'foyers',
  EUR: 'euros',
  draws: 'tirages',
  seed: 'sans unité',
  ofParameter: 'dans l’unité du paramètre',
  ofLever: 'dans l’unité du levier',
  days: 'jours',
  posts: 'postes',
  eurosBeforeTax: 'euros hors taxes',
  share: 'part, de 0 à 1',
  hoursADay: 'heures par jour',
  hands: 'mains',
  ofQuestion: 'dans l’unité de la question',
  things: 'choses',
  screens: 'dans l’ordre d’arrivée',
  screensAtOnce: 'écrans',
  percentOrEuros: '% ou euros',
  carbonTarget: '% du carbone : zéro ne demanderait rien',
  eurosOfBudget: 'euros : zéro ne demanderait rien',
  kgCO2ePerYear: 'kgCO2e par an',
  modelsVersion: 'version des modèles',
  shareOfGain: 'part',
};

export type UnitTexts = typeof units;
