/** What is sent to open a room for a class: which run of the school door, for whom, in which language. */
import { saying, word, type Field, type Wording } from '../request/field.ts';
import type { Language } from '../catalogue/catalogue.ts';
import { LANGUAGES } from '../catalogue/language.ts';
import { SCREENS, type Screens } from '../room/types.ts';
import { LEVELS, type Level } from './school.ts';
import type * as own from './words/fr.ts';

declare module '../request/field.ts' {
  interface ModelWords {
    readonly school: typeof own;
  }
}

const said = saying(({ school }) => school.opening);

export interface OpeningRequest {
  readonly run: string;
  readonly level: Level;
  readonly language: Language;
  readonly screens: Screens;
  /** A rehearsal, with an invented class. */
  readonly invented?: boolean;
}

const needed = (about: Wording, words: readonly string[]): Field => ({
  ...word(about, words),
  required: true,
});

/** @param runs those that a class may follow */
export const openingFields = (
  runs: readonly { readonly id: string }[],
): Readonly<Record<keyof OpeningRequest, Field>> => ({
  run: needed(
    said('run'),
    runs.map(({ id }) => id),
  ),
  level: needed(said('level', LEVELS), LEVELS),
  language: needed(said('language', LANGUAGES), LANGUAGES),
  screens: needed(said('screens'), SCREENS),
  invented: {
    kind: 'flag',
    about: said('invented'),
  },
});
