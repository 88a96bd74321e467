/** What the questions after the first are answered with, and its words: one file, loaded once the first view has come. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { FieldMessages } from './words/fields/fr.ts';

export { default as Country } from './Country.svelte';
export { default as Editor } from './Editor.svelte';
export { default as Others } from './Others.svelte';

const WORDS = import.meta.glob<{ readonly fields: FieldMessages }>('./*.ts', { base: './words/fields' });

export const fieldWords = async (language: Language): Promise<FieldMessages> =>
  (await WORDS[`./${language}.ts`]!()).fields;
