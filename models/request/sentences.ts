/** Explains what is wrong with an answer, and what would be right, in the reader's language. */
import type { Language } from '../catalogue/catalogue.ts';
import type { Problem } from './check.ts';
import type { Explanation } from './sentence.ts';
import { SENTENCES } from './words/texts.ts';

/** @param number writes a number as the reader's language does */
export function explain(problem: Problem, language: Language): Explanation {
  return SENTENCES[language][problem.code](problem);
}
