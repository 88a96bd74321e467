/**
 * Words, found in the folders that hold them: `words/fr.ts` is what `words/` says in French, and a language is one more
 * file there. The compiler does not see which files there are, so they are checked, in a test and when the server starts.
 */
import { byLanguage, checkWords, textsOf, type Texts } from '../models/catalogue/dictionary.ts';

export { byLanguage };

/** Every file that a language has, from this folder. */
export const wordFiles = (): readonly string[] =>
  Object.keys(import.meta.glob(['./**/words/**/*.ts', './**/addresses/*.ts']));

/** @throws when a language has no words somewhere, with the files that it lacks */
export const checkAllWords = (): void => checkWords('web', wordFiles());

/**
 * The addresses of a feature.
 * @param found by `import.meta.glob`, for each language
 * @throws when a language lacks those of a feature, with all that it lacks
 */
export function addressesIn<A>(found: Readonly<Record<string, A>>): Texts<A> {
  checkWords('web', Object.keys(import.meta.glob('./features/*/addresses/*.ts')));
  return textsOf(byLanguage(found));
}
