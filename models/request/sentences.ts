/** Explains what is wrong with an answer, and what would be right, in the reader's language. */
import type { Language } from '../catalogue/catalogue.ts';
import type { Problem } from './check.ts';
import type { Explanation, Sentences } from './sentence.ts';
import { sentences as en } from './words/en.ts';
import { sentences as fr } from './words/fr.ts';

const SENTENCES: Readonly<Record<Language, Sentences>> = { fr, en };

/** @param number writes a number as the reader's language does */
export function explain(problem: Problem, language: Language): Explanation {
  return SENTENCES[language][problem.code](problem);
}
