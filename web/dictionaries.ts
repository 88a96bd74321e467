/**
 * Words, found in the folders that hold them: `words/fr.ts` is what `words/` says in French, and a language is one more
 * file there. The compiler does not see which files there are, so `missingWords` does, in a test and when the server starts.
 */
import { missingWords } from '../models/catalogue/dictionary.ts';

export { byLanguage } from '../models/catalogue/dictionary.ts';

/** Every file of words, from this folder. */
export const wordFiles = (): readonly string[] => Object.keys(import.meta.glob('./**/words/**/*.ts'));

/** @throws when a language has no words somewhere, with the files that it lacks */
export function checkWords(): void {
  const missing = missingWords(wordFiles());
  if (missing.length > 0) throw new Error(`Words are missing in web/: ${missing.join(', ')}.`);
}
