/**
 * The languages. Nothing compares a language with another by its code: how each writes is in its file, beside this
 * (`languages/fr.ts`), and what it says is in the words of each feature.
 */
import * as SPOKEN from './spoken.ts';

export type Language = keyof typeof SPOKEN;

/** What the site speaks when nothing says otherwise. */
const FIRST: Language = 'fr';

/** The first one, then the others in the order of their codes. */
const ordered = (codes: readonly string[]) =>
  [FIRST, ...codes.filter((each) => each !== FIRST)] as readonly string[] as readonly [
    Language,
    ...Language[],
  ];

export const LANGUAGES = /* @__PURE__ */ ordered(Object.keys(SPOKEN));

/** The languages that a reader is offered instead. */
export const othersThan = (language: Language): readonly Language[] =>
  LANGUAGES.filter((each) => each !== language);

/** The same thing in each language. */
export const inEach = <T>(make: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>;

type Writing = (typeof SPOKEN)[Language];

/**
 * One thing that is known of the languages, as the file of each has it. In a script the record itself stands in the place
 * of each call (`web/builds.ts`), so that a script carries only the things that it reads.
 */
export const written = <K extends keyof Writing>(thing: K): Readonly<Record<Language, Writing[K]>> =>
  inEach((language) => SPOKEN[language][thing]);

export const isLanguage = (code: string | undefined): code is Language =>
  (LANGUAGES as readonly (string | undefined)[]).includes(code);
