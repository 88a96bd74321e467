/**
 * Words, found in the folders that hold them: `words/fr.ts` is what `words/` says in French, and a language is one more
 * file there. The compiler does not see which files there are, so `missingWords` does, in a test and when the server starts.
 */
import type { Language } from '../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../models/catalogue/language.ts';

/** Words by language, from the files of one folder. @param found by `import.meta.glob`, for each file */
export const byLanguage = <T>(found: Readonly<Record<string, T>>): Readonly<Record<Language, T>> =>
  Object.fromEntries(
    Object.entries(found).map(([file, words]) => [file.replaceAll(/^.*\/|\.ts$/g, ''), words]),
  ) as Record<Language, T>;

/** Every file of words, from this folder. */
export const wordFiles = (): readonly string[] => Object.keys(import.meta.glob('./**/words/**/*.ts'));

/** The files that a language lacks: a folder that speaks the first language speaks them all. */
export function missingWords(
  files: readonly string[],
  languages: readonly string[] = LANGUAGES,
): readonly string[] {
  const [first, ...others] = languages.map((language) => `/${language}.ts`);
  return files
    .filter((file) => file.endsWith(first!))
    .flatMap((file) => others.map((name) => file.slice(0, -first!.length) + name))
    .filter((file) => !files.includes(file));
}

/** @throws when a language has no words somewhere, with the files that it lacks */
export function checkWords(): void {
  const missing = missingWords(wordFiles());
  if (missing.length > 0) throw new Error(`Words are missing in web/: ${missing.join(', ')}.`);
}
