import { expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { libraryBy } from '../../../data/programme/leversAlone.ts';
import { FIRST_BEGINNINGS, firstBeginnings } from '../../../models/school/beginnings.ts';

const ALL = ['a', 'b', 'c', 'd', 'e'];
const CARDS = [
  { proposal: 'one', begins: ['e', 'c'] },
  { proposal: 'two', begins: ['e'] },
  { proposal: 'three', begins: ['a'] },
];

test('those that the debate touched most come first, in their order; with none dealt, the first ones', () => {
  expect(firstBeginnings(ALL, CARDS, ['one', 'two'])).toEqual(['a', 'c', 'e']);
  expect(firstBeginnings(ALL, CARDS, ['three'])).toEqual(['a', 'b', 'c']);
  expect(firstBeginnings(ALL, CARDS, [])).toEqual(['a', 'b', 'c']);
});

test.each(['proposals', 'levers'] as const)('every card of %s leads to beginnings that exist', (kind) => {
  const { cards, charter } = libraryBy(load())(kind).school;
  const ids = charter.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(FIRST_BEGINNINGS);
  for (const { proposal, begins } of cards) {
    expect(begins.length, proposal).toBeGreaterThan(0);
    for (const id of begins) expect(ids).toContain(id);
  }
  // each may come first
  for (const id of ids)
    expect(
      cards.some(({ begins }) => begins.includes(id)),
      id,
    ).toBe(true);
});
