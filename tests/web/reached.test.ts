/** What whoever leads is told before the class sees it: what a reveal shows, and whether a charter is on one sheet. */
import { describe, expect, test } from 'vitest';
import { FLOOR } from '../../models/room/types.ts';
import { fitOf } from '../../web/features/school/room/charterOf.ts';
import { firstRevealed } from '../../web/features/school/room/wall/partsOf.ts';
import type { StepShown } from '../../web/features/school/room/types.ts';

const vote: StepShown = {
  id: 'vote',
  kind: 'vote',
  title: '',
  labels: {},
  helps: {},
  questions: [{ kind: 'choice', id: 'vote', options: ['one', 'two'], most: 1 }],
};
const charter: StepShown = {
  ...vote,
  id: 'charter',
  kind: 'charter',
  questions: [{ kind: 'text', id: 'keep', max: 100 }],
};
const first = (step: StepShown, people: number, accepted = false) =>
  firstRevealed({ step, figures: {} }, { people, accepted });

describe('what a hidden step would show first', () => {
  test('is its votes once five have voted, and that they are few before', () => {
    expect([first(vote, FLOOR), first(vote, FLOOR - 1)]).toEqual(['votes', 'few']);
  });

  test('is the sentences of a charter once some are accepted, and that they are unread before', () => {
    expect([first(charter, FLOOR, true), first(charter, FLOOR)]).toEqual(['sentences', 'unread']);
    expect(first(charter, FLOOR - 1, true)).toBe('few');
  });
});

test('the letters of a poster get smaller with what it holds, and with how many circles stand below', () => {
  const fit = (many: number, people: number) =>
    fitOf({
      boxes: Array.from({ length: many }, () => ({ box: 'Ce que nous gardons', text: 'a'.repeat(50) })),
      people,
    });
  expect([fit(3, 24), fit(6, 24), fit(12, 24), fit(24, 24)]).toEqual(['huge', 'large', 'small', 'tiny']);
  expect([fit(10, 12), fit(10, 60)]).toEqual(['', 'small']);
});
