/** What the server says, found in the folders called `words/`, one file for each language, as in web/. */
import { byFolder, byLanguage, checkWords, textsOf, type Texts } from '../models/catalogue/dictionary.ts';
import { inEach, type Language } from '../models/catalogue/language.ts';
import type { Text } from '../models/catalogue/catalogue.ts';
import type { ModelWords, Wording } from '../models/request/field.ts';

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

const OF_MODELS = import.meta.glob<object>('../models/**/words/*.ts', { eager: true });

/** Every file of what the models say, from the root of the project. */
export const modelWordFiles = (): readonly string[] =>
  Object.keys(OF_MODELS).map((file) => file.slice('../'.length));

/**
 * What the models say, in each language.
 * @throws when a language lacks files
 */
export const MODEL_WORDS = modelWords();

function modelWords(): Readonly<Record<Language, ModelWords>> {
  checkWords('models', modelWordFiles());
  return byFolder(OF_MODELS) as unknown as Readonly<Record<Language, ModelWords>>;
}

/** In every language. */
export const wordingInEach = (said: Wording): Text =>
  typeof said === 'function' ? inEach((language) => said(MODEL_WORDS[language])) : said;
