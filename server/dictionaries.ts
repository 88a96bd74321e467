/** What the server says, found in the folders called `words/`, one file for each language, as in web/. */
import { byLanguage, missingWords, textsOf, type Texts } from '../models/catalogue/dictionary.ts';

/**
 * @param found by `import.meta.glob`, for each file of a folder
 * @throws when a language lacks a file, with all those that it lacks
 */
export function textsIn<W>(found: Readonly<Record<string, W>>): Texts<W> {
  checkWords();
  return textsOf(byLanguage(found));
}

/** Every file that a language has, from this folder. */
export const wordFiles = (): readonly string[] =>
  Object.keys(import.meta.glob(['./**/words/*.ts', './**/addresses/*.ts']));

function checkWords(): void {
  const missing = missingWords(wordFiles());
  if (missing.length > 0) throw new Error(`Words are missing in server/: ${missing.join(', ')}.`);
}
