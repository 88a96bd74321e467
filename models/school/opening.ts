/** What is sent to open a room for a class: which run of the school door, for whom, in which language. */
import { saying, word, type Field, type Wording } from '../request/field.ts';
import type { Language } from '../catalogue/catalogue.ts';
import { LANGUAGES } from '../catalogue/language.ts';
import { SCREENS, type Screens } from '../room/types.ts';
import type { Problem } from '../request/check.ts';
import { CARDS, LEVELS, type Cards, type Level } from './school.ts';
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
  /** Needed at pupils' levels; adults see the proposals when it is not said. */
  readonly cards?: Cards;
  /** A rehearsal, with an invented class. */
  readonly invented?: boolean;
}

const needed = (about: Wording, words: readonly string[]): Field => ({
  ...word(about, words),
  required: true,
});

/**
 * What the cards of a class are made of; undefined where nobody chose, as pupils' schools must. A rehearsal is asked
 * the same, so that its cards are those of the class that it prepares.
 */
export const cardsOf = ({ level, cards }: Pick<OpeningRequest, 'level' | 'cards'>): Cards | undefined =>
  cards ?? (level === 'adults' ? 'proposals' : undefined);

/** @param asks whether there is a choice: a host may show levers and laws alone */
export const openingProblems =
  (asks: boolean) =>
  (request: OpeningRequest): readonly Problem[] =>
    asks && cardsOf(request) === undefined ? [{ path: 'cards', code: 'missing' }] : [];

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
  cards: word(said('cards', CARDS), CARDS),
  invented: {
    kind: 'flag',
    about: said('invented'),
  },
});
