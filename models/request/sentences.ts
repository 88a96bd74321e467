/** Explains what is wrong with an answer, and what would be right, in the reader's language. */
import type { Language } from '../catalogue/catalogue.ts';
import type { Problem } from './check.ts';
import type { RequestWords } from './field.ts';
import type { Explanation } from './sentence.ts';

/**
 * @param words those of the reader's language
 * @param about what the field holds, where it is known
 */
export function explain(
  { code, unit, ...particulars }: Problem,
  { sentences, units }: RequestWords,
  language: Language,
  about?: string,
): Explanation {
  return sentences[code]({
    ...particulars,
    unit: typeof unit === 'string' ? units[unit] : unit?.[language],
    about,
  });
}
