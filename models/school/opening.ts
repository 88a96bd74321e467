/** What is sent to open a room for a class: which run of the school door, for whom, in which language. */
import { word, type Field } from '../request/field.ts';
import type { Language, Text } from '../catalogue/catalogue.ts';
import { LANGUAGES } from '../catalogue/language.ts';
import { SCREENS, type Screens } from '../room/types.ts';
import { LEVELS, type Level } from './school.ts';
import { OPENING_TEXTS } from './words/texts.ts';

export interface OpeningRequest {
  readonly run: string;
  readonly level: Level;
  readonly language: Language;
  readonly screens: Screens;
  /** A rehearsal, with an invented class. */
  readonly invented?: boolean;
}

const needed = (about: Text, words: readonly string[]): Field => ({
  ...word(about, words),
  required: true,
});

/** @param runs those that a class may follow */
export const openingFields = (
  runs: readonly { readonly id: string }[],
): Readonly<Record<keyof OpeningRequest, Field>> => ({
  run: needed(
    OPENING_TEXTS.run,
    runs.map(({ id }) => id),
  ),
  level: needed(OPENING_TEXTS.level(LEVELS), LEVELS),
  language: needed(OPENING_TEXTS.language(LANGUAGES), LANGUAGES),
  screens: needed(OPENING_TEXTS.screens, SCREENS),
  invented: {
    kind: 'flag',
    about: OPENING_TEXTS.invented,
  },
});
