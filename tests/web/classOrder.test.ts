/** The order that a class gave is that of its exact means, whatever the digits that are shown of them. */
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { levelWith, nearlyLevelWith, wellPlaced } from '../../web/features/school/room/wall/classOrder.ts';
import Order from '../../web/features/school/room/wall/Order.svelte';
import { wall as en } from '../../web/features/school/room/wall/words/en.ts';
import { wall as fr } from '../../web/features/school/room/wall/words/fr.ts';
import { textOf } from './surfaces.ts';

const WALL = { fr, en };
const ORDER = ['speaker', 'smartphone', 'laptop', 'tv'];
/** Fourteen of twenty-six put the speaker before the smartphone. */
const CLOSE = { speaker: 38 / 26, smartphone: 40 / 26, laptop: 3, tv: 4 };
const LEVEL = { speaker: 1.5, smartphone: 1.5, laptop: 3, tv: 4 };

const drawn = (places: Readonly<Record<string, number>>, language: (typeof LANGUAGES)[number]) => {
  const answer = { unit: '', lines: ORDER.map((label) => ({ label, value: '' })) };
  const labels = Object.fromEntries(ORDER.map((id) => [id, id]));
  const props = { messages: WALL[language], labels, places, answer, order: ORDER };
  return textOf(render(Order, { props: props as never }).body);
};

test('a class that has the known order is told so, however close two of its means are', () => {
  expect(wellPlaced(CLOSE, ORDER)).toBe(4);
  expect(levelWith('speaker', CLOSE)).toEqual(['speaker']);
  expect(wellPlaced({ ...CLOSE, speaker: CLOSE.smartphone, smartphone: CLOSE.speaker }, ORDER)).toBe(2);
});

test('things whose means are equal are level, and none of them is at any place', () => {
  expect(levelWith('speaker', LEVEL)).toEqual(['speaker', 'smartphone']);
  expect(wellPlaced(LEVEL, ORDER)).toBe(2);
  // the same sum, added up in another order
  expect(levelWith('speaker', { ...LEVEL, smartphone: 0.1 + 0.2 + 1.2 })).toHaveLength(2);
});

test.each(LANGUAGES)('the wall says which are level, and which nearly are (%s)', (language) => {
  const { tied, nearlyTied } = WALL[language];
  expect(nearlyLevelWith('speaker', CLOSE, language)).toEqual(['smartphone']);
  expect(nearlyLevelWith('laptop', CLOSE, language)).toEqual([]);
  expect(drawn(LEVEL, language).split(tied)).toHaveLength(3);
  expect(drawn(LEVEL, language)).not.toContain(nearlyTied);
  expect(drawn(CLOSE, language).split(nearlyTied)).toHaveLength(3);
});
