/**
 * Dictionaries: what a folder says, in a file for each language. Whoever speaks finds the files, and gives them by
 * their path: the models are also read where nothing finds files, and only name the texts of theirs.
 */
import type { Text } from './catalogue.ts';
import { inEach, LANGUAGES, type Language } from './language.ts';

/** Words by language, from the files of one folder. @param found by `import.meta.glob`, for each file */
export const byLanguage = <T>(found: Readonly<Record<string, T>>): Readonly<Record<Language, T>> =>
  Object.fromEntries(
    Object.entries(found).map(([file, words]) => [file.replaceAll(/^.*\/|\.ts$/g, ''), words]),
  ) as Record<Language, T>;

/** Words by language and folder, from the files of several folders called `words/`. @param found by `import.meta.glob` */
export const byFolder = <T>(
  found: Readonly<Record<string, T>>,
): Readonly<Record<Language, Readonly<Record<string, T>>>> =>
  inEach((language) =>
    Object.fromEntries(
      Object.entries(found).flatMap(([file, words]) => {
        const [code, , folder] = file.replace(/\.ts$/, '').split('/').reverse();
        return code === language ? [[folder!, words]] : [];
      }),
    ),
  );

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

/**
 * @param folder in which the files were found, by their paths from it
 * @throws when a language lacks files, with all those that it lacks
 */
export function checkWords(folder: string, files: readonly string[]): void {
  const missing = missingWords(files);
  if (missing.length > 0) throw new Error(`Words are missing in ${folder}/: ${missing.join(', ')}.`);
}

/** What a dictionary holds, each text of it in every language; a sentence that takes values takes them once for all. */
export type Texts<W> = W extends string
  ? Text
  : W extends (...given: infer Given) => string
    ? (...given: Given) => Text
    : { readonly [K in keyof W]: Texts<W[K]> };

/** @param words the dictionary of each language, all of one shape */
export const textsOf = <W>(words: Readonly<Record<Language, W>>): Texts<W> => inEvery(words) as Texts<W>;

function inEvery(words: Readonly<Record<Language, unknown>>): unknown {
  const one = words[LANGUAGES[0]];
  if (typeof one === 'function')
    return (...given: unknown[]) =>
      inEach((language) => (words[language] as (...given: unknown[]) => string)(...given));
  if (typeof one !== 'object' || one === null) return inEach((language) => words[language]);
  const held = (language: Language, key: string) =>
    (words[language] as Readonly<Record<string, unknown>>)[key];
  return Object.fromEntries(
    Object.keys(one).map((key) => [key, inEvery(inEach((language) => held(language, key)))]),
  );
}
