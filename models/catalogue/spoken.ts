/** The languages: one line for each, which names its file. The rest follows from it, through `language.ts` and `writing.ts`. */
export * as en from './languages/en.ts';
export * as fr from './languages/fr.ts';
