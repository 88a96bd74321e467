/** The kinds of fields that a request is made of. */
import type { Catalogue, Text } from '../catalogue/catalogue.ts';
import type * as request from './words/fr.ts';

/**
 * What the models say in one language: of each folder, its dictionary, under the name of the folder. Each folder that
 * declares fields adds its own here. No dictionary is loaded by what names a text of it: whoever speaks has them.
 */
export interface ModelWords {
  readonly request: RequestWords;
}

/** What is wrong with an answer and what would be right, and the units that requests count in. */
export type RequestWords = typeof request;
export type Unit = keyof RequestWords['units'];

/** A text among those of the models, or one that is already written in every language. */
export type Wording = Text | ((words: ModelWords) => string);

type Given<T> = T extends (...given: infer G) => string ? G : [];

/**
 * Names the texts of a dictionary, each by its key, with the values that it takes.
 * @param dictionary of a folder, among what the models say
 */
export const saying =
  <W extends object>(dictionary: (words: ModelWords) => W) =>
  <K extends keyof W>(key: K, ...given: Given<W[K]>): Wording =>
  (words) => {
    const text = dictionary(words)[key] as string | ((...given: unknown[]) => string);
    return typeof text === 'string' ? text : text(...given);
  };

/** What of a catalogue the fields name. */
export type Vocabulary = Pick<Catalogue, 'devices' | 'uses' | 'grids' | 'switches'>;

/** For fields that name nothing of a catalogue. */
export const NO_VOCABULARY: Vocabulary = { devices: [], uses: [], grids: [], switches: [] };

export interface NumberField {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
  readonly unit: Unit;
}

/** One of a few words; `of` names the catalogue's list when the words are its ids. */
export interface WordField {
  readonly kind: 'word';
  readonly words?: readonly string[];
  readonly of?: 'devices' | 'uses' | 'grids';
}

export interface FlagField {
  readonly kind: 'flag';
}

/** Switch id → option id. */
export interface ChoicesField {
  readonly kind: 'choices';
}

/** Free short text whose meaning depends on a sibling: the definition of a use. */
export interface DefinitionField {
  readonly kind: 'definition';
}

/** Free text, limited to a number of characters. */
export interface TextField {
  readonly kind: 'text';
  readonly min?: number;
  readonly max: number;
}

export interface ObjectField {
  readonly kind: 'object';
  readonly fields: Fields;
}

export interface ListField {
  readonly kind: 'list';
  readonly of: FieldKind;
  readonly max: number;
}

/** Values under names that only the data knows, of a limited number of characters each. */
export interface RecordField {
  readonly kind: 'record';
  readonly longest: number;
  readonly of: FieldKind;
}

/** Objects of several kinds, each of which says in its field `kind` which one it is. */
export interface VariantsField {
  readonly kind: 'variants';
  readonly of: Readonly<Record<string, Fields>>;
  /** What the contract calls it. */
  readonly name: string;
  readonly about: Wording;
}

export type FieldKind =
  | NumberField
  | WordField
  | FlagField
  | ChoicesField
  | DefinitionField
  | TextField
  | ObjectField
  | ListField
  | RecordField
  | VariantsField;

export type Field = FieldKind & {
  readonly about: Wording;
  /** A field without which its object is meaningless. */
  readonly required?: true;
};

export type Fields = Readonly<Record<string, Field>>;

// Shorthand for writing the tables of fields

export const number = (about: Wording, unit: Unit, min: number, max: number): Field => ({
  kind: 'number',
  about,
  unit,
  min,
  max,
});

export const whole = (about: Wording, unit: Unit, min: number, max: number): Field => ({
  kind: 'number',
  about,
  unit,
  min,
  max,
  integer: true,
});

export const word = (about: Wording, words: readonly string[]): Field => ({ kind: 'word', about, words });
