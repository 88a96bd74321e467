/** Memories with an end: which values stay, and which go first. */
import { expect, test } from 'vitest';
import { createRecent, lastAnswers } from '../../../models/draws/recent.ts';

test('what nobody has asked for in the longest time goes first, whether it was read or written', () => {
  const recent = createRecent<string, number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  expect(recent.get('a')).toBe(1);
  recent.set('c', 3);
  expect([...recent.held]).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
  recent.set('a', 4);
  recent.set('d', 5);
  expect([...recent.held.keys()]).toEqual(['a', 'd']);
  expect(recent.get('c')).toBeUndefined();
  recent.delete('a');
  expect([...recent.held.keys()]).toEqual(['d']);
});

test('the oldest go until what is held fits', () => {
  const recent = createRecent<string, number>(9, (held) => [...held.values()].reduce((a, b) => a + b) <= 10);
  for (const [key, value] of Object.entries({ a: 3, b: 4, c: 3 })) recent.set(key, value);
  expect(recent.held.size).toBe(3);
  recent.set('d', 6);
  expect([...recent.held.keys()]).toEqual(['c', 'd']);
});

test('the last answers of a function are given again; those of other parameters are not', () => {
  const asked: unknown[] = [];
  const sum = lastAnswers(2, (a: number, more: { b?: number }) => {
    asked.push([a, more]);
    return a + (more.b ?? 0);
  });
  expect([sum(1, { b: 1 }), sum(1, { b: 2 }), sum(1, { b: 1 }), sum(2, {}), sum(1, { b: 1 })]).toEqual([
    2, 3, 2, 2, 2,
  ]);
  expect(asked).toHaveLength(3);
  sum(1, { b: 2 });
  expect(asked).toHaveLength(4);
});
