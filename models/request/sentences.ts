/** Explains what is wrong with an answer, and what would be right, in the reader's language. */
import type { Language } from '../catalogue/catalogue.ts';
import type { Problem } from './check.ts';

export interface Explanation {
  readonly wrong: string;
  readonly right: string;
}

/** @param number writes a number as the reader's language does */
export function explain(problem: Problem, language: Language): Explanation {
  return SENTENCES[language][problem.code](problem);
}

type Sentences = Readonly<Record<Problem['code'], (problem: Problem) => Explanation>>;

const list = (words: readonly string[] | undefined) => words?.join(', ') ?? '';
const meant = (nearest: string | undefined, otherwise: string, prefix: string) =>
  nearest ? `${prefix} "${nearest}"` : otherwise;

const ENGLISH: Sentences = {
  'not-a-number': ({ min, max, unit }) => ({
    wrong: 'This is not a number.',
    right: `A number of ${unit?.en}, from ${min} to ${max}.`,
  }),
  'not-whole': ({ min, max, unit }) => ({
    wrong: 'This is not a whole number.',
    right: `A whole number of ${unit?.en}, from ${min} to ${max}.`,
  }),
  'too-small': ({ min, max, unit }) => ({
    wrong: 'This number is too small.',
    right: `From ${min} to ${max} ${unit?.en}.`,
  }),
  'too-large': ({ min, max, unit }) => ({
    wrong: 'This number is too large.',
    right: `From ${min} to ${max} ${unit?.en}.`,
  }),
  'not-a-word': ({ words, about }) => ({
    wrong: 'This is not text.',
    right: words ? `One of: ${list(words)}.` : `${about?.en ?? 'A short text'}.`,
  }),
  'text-too-short': ({ min, max }) => ({
    wrong: 'This text is too short.',
    right: `From ${min} to ${max} characters.`,
  }),
  'text-too-long': ({ max }) => ({ wrong: 'This text is too long.', right: `At most ${max} characters.` }),
  'not-a-flag': () => ({ wrong: 'This is neither true nor false.', right: 'true or false.' }),
  'not-an-object': () => ({
    wrong: 'This is not an object.',
    right: 'A JSON object: { "field": value, … }.',
  }),
  'not-a-list': () => ({
    wrong: 'This is not a list.',
    right: 'A JSON list: [ … ]. An empty list means none.',
  }),
  'list-too-long': ({ max }) => ({
    wrong: 'This list is too long.',
    right: `At most ${max} entries: gather what is alike.`,
  }),
  'unknown-key': ({ nearest }) => ({
    wrong: 'This field does not exist.',
    right: meant(nearest, 'Leave it out.', 'Did you mean') + (nearest ? '?' : ''),
  }),
  'unknown-word': ({ nearest, words }) => ({
    wrong: 'This value is not known.',
    right: words
      ? `One of: ${list(words)}.`
      : `${meant(nearest, 'See the catalogue for the ids', 'Did you mean')}${nearest ? '?' : '.'}`,
  }),
  missing: ({ about }) => ({
    wrong: 'This field is missing.',
    right: about ? `Add it. ${about.en}.` : 'Add it: without it the entry says nothing.',
  }),
  'wrong-measure': ({ nearest }) => ({
    wrong: 'This use is not measured this way.',
    right: `Use "${nearest}".`,
  }),
  'no-definition': () => ({ wrong: 'This use has no definitions.', right: 'Leave the field out.' }),
  'more-than-people': ({ min }) => ({
    wrong: 'There are more people by age than people in all.',
    right: `At least ${min} people.`,
  }),
  'ages-without-people': () => ({
    wrong: 'Ages are given without the number of people.',
    right: 'Add "people".',
  }),
};

const FRENCH: Sentences = {
  'not-a-number': ({ min, max, unit }) => ({
    wrong: 'Ce n’est pas un nombre.',
    right: `Un nombre de ${min} à ${max} (${unit?.fr}).`,
  }),
  'not-whole': ({ min, max, unit }) => ({
    wrong: 'Ce n’est pas un nombre entier.',
    right: `Un nombre entier de ${min} à ${max} (${unit?.fr}).`,
  }),
  'too-small': ({ min, max, unit }) => ({
    wrong: 'Ce nombre est trop petit.',
    right: `De ${min} à ${max} (${unit?.fr}).`,
  }),
  'too-large': ({ min, max, unit }) => ({
    wrong: 'Ce nombre est trop grand.',
    right: `De ${min} à ${max} (${unit?.fr}).`,
  }),
  'not-a-word': ({ words, about }) => ({
    wrong: 'Ce n’est pas du texte.',
    right: words ? `L’un de : ${list(words)}.` : `${about?.fr ?? 'Un texte court'}.`,
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
      ? `L’une de : ${list(words)}.`
      : nearest
        ? `Vouliez-vous dire « ${nearest} » ?`
        : 'Les identifiants sont dans le catalogue.',
  }),
  missing: ({ about }) => ({
    wrong: 'Ce champ manque.',
    right: about ? `Ajoutez-le. ${about.fr}.` : 'Ajoutez-le : sans lui, l’entrée ne dit rien.',
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
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { fr: FRENCH, en: ENGLISH };
