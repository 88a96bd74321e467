/** What the server says, found in the folders called `words/`, one file for each language, as in web/. */
import { byLanguage, checkWords, textsOf, type Texts } from '../models/catalogue/dictionary.ts';

/** Every file that a language has, from this folder. */
export const wordFiles = (): readonly string[] =>
  Object.keys(import.meta.glob(['./**/words/*.ts', './**/addresses/*.ts']));

/**
 * @param found by `import.meta.glob`, for each file of a folder
 * @throws when a language lacks files anywhere in the server
 */
export function textsIn<W>(found: Readonly<Record<string, W>>): Texts<W> {
  checkWords('server', wordFiles());
  return textsOf(byLanguage(found));
}
