/**
 * The languages, and what is known of each besides its words; how each writes is beside this, in `writing.ts`. Those
 * records alone tell languages apart, and nothing compares a language with another by its code: a language is one more
 * entry in each, and the words of each feature.
 */
import type { Language } from './catalogue.ts';

/** The first is the one that the site speaks when nothing says otherwise. */
export const LANGUAGES = ['fr', 'en'] as const satisfies readonly Language[];

/** The language that a reader is offered instead. */
export const OTHER: Readonly<Record<Language, Language>> = { fr: 'en', en: 'fr' };

/** The locale whose dates read as the site writes them, and the first day of a month. */
export const DATES: Readonly<Record<Language, { readonly locale: string; readonly first: string }>> = {
  fr: { locale: 'fr', first: '1er' },
  en: { locale: 'en-GB', first: '1' },
};

/** The same thing in each language. */
export const inEach = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;

export const isLanguage = (code: string | undefined): code is Language =>
  (LANGUAGES as readonly (string | undefined)[]).includes(code);
