/** Texts that the models only name: whoever has the words of a language says them. */
import { expect, test } from 'vitest';
import { saying, type ModelWords } from '../../../models/request/field.ts';

const dictionary = { plain: 'Some words', most: (n: number) => `At most ${n}` };
const said = saying(() => dictionary);
const NONE = {} as ModelWords;

test.each([
  ['a text', said('plain'), 'Some words'],
  ['a sentence with its values', said('most', 3), 'At most 3'],
])('%s is said with the words that are given', (_what, wording, expected) => {
  expect((wording as (words: ModelWords) => string)(NONE)).toBe(expected);
});
