/** What the models say in each language, for their tests: found as the server finds it. */
import type { Language, Text } from '../../models/catalogue/catalogue.ts';
import { inEach } from '../../models/catalogue/language.ts';
import type { Problem } from '../../models/request/check.ts';
import type { Fields, Wording, Unit } from '../../models/request/field.ts';
import { explain } from '../../models/request/sentences.ts';
import { MODEL_WORDS, wordingInEach } from '../../server/dictionaries.ts';

export { MODEL_WORDS, wordingInEach };

export const explained = (problem: Problem, language: Language) =>
  explain(problem, MODEL_WORDS[language].request, language);

export const unitInEach = (unit: Unit | Text): Text =>
  typeof unit === 'string' ? inEach((language) => MODEL_WORDS[language].request.units[unit]) : unit;

/** What each field, and each of those inside it, is said to be, and its unit. */
export const wordsOf = (value: Fields | object): Text[] =>
  Object.entries(value).flatMap(([key, each]: [string, unknown]) => {
    if (key === 'about') return [wordingInEach(each as Wording)];
    if (key === 'unit') return [unitInEach(each as Unit)];
    return typeof each === 'object' && each !== null ? wordsOf(each) : [];
  });
