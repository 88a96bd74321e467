/** The kinds of fields that a request is made of. */
import type { Text } from '../catalogue/catalogue.ts';

export interface NumberField {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer?: true;
  readonly unit: Text;
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
  readonly max: number;
}

export interface ObjectField {
  readonly kind: 'object';
  readonly fields: Fields;
}

export interface ListField {
  readonly kind: 'list';
  readonly of: ObjectField;
  readonly max: number;
}

export type Field = (
  NumberField | WordField | FlagField | ChoicesField | DefinitionField | TextField | ObjectField | ListField
) & {
  readonly about: Text;
  /** A field without which its object is meaningless. */
  readonly required?: true;
};

export type Fields = Readonly<Record<string, Field>>;

// Shorthand for writing the tables of fields

export const number = (about: Text, unit: Text, min: number, max: number): Field => ({
  kind: 'number',
  about,
  unit,
  min,
  max,
});

export const whole = (about: Text, unit: Text, min: number, max: number): Field => ({
  kind: 'number',
  about,
  unit,
  min,
  max,
  integer: true,
});

export const word = (about: Text, words: readonly string[]): Field => ({ kind: 'word', about, words });
