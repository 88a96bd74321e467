/** What a class chose, where a second vote decided. */
import { expect, test } from 'vitest';
import { openRoom, replay } from '../../../models/room/room.ts';
import type { RoomEvent, Step } from '../../../models/room/types.ts';
import { chosenIn } from '../../../models/school/chosen.ts';

const STEP: Step = {
  id: 'vote',
  kind: 'vote',
  questions: [{ kind: 'choice', id: 'vote', options: ['a', 'b', 'c', 'd'], most: 3 }],
};
const SEATS = ['s1', 's2', 's3', 's4', 's5', 's6'];

const votes = (step: string, question: string, options: readonly string[]): RoomEvent[] =>
  SEATS.map((seat) => ({
    ...{ kind: 'contribute', key: `${step}-${seat}`, seat, step, people: 1 },
    answers: { [question]: { kind: 'choice', options } },
  }));

test('nothing is chosen twice, even where the poll was about what is above the tie', () => {
  const room = replay(openRoom([STEP], 'each'), [
    ...SEATS.map((seat): RoomEvent => ({ kind: 'join', seat, people: 1 })),
    ...votes('vote', 'vote', ['a', 'b', 'c']),
    { kind: 'reveal', step: 'vote' },
    { kind: 'poll', step: 'vote', options: ['a', 'b'] },
    ...votes('vote-poll', 'vote', ['a']),
    { kind: 'reveal', step: 'vote-poll' },
  ]);
  const { options } = chosenIn(room, STEP)!;
  expect(options.length).toBeGreaterThan(0);
  expect(new Set(options).size).toBe(options.length);
});

test('of a vote on few cards, one choice each, nothing is listed where that would tell what few chose', () => {
  const few: Step = {
    ...STEP,
    questions: [{ kind: 'choice', id: 'vote', options: ['a', 'b', 'c'], most: 1 }],
  };
  const chosen = (...options: readonly string[]) =>
    chosenIn(
      replay(openRoom([few], 'each'), [
        ...SEATS.map((seat): RoomEvent => ({ kind: 'join', seat, people: 1 })),
        ...options.flatMap((option, i) => votes('vote', 'vote', [option]).slice(i, i + 1)),
        { kind: 'reveal', step: 'vote' },
      ]),
      few,
    );
  // three tie, of two people each: listed, they would tell so
  expect(chosen('a', 'a', 'b', 'b', 'c', 'c')).toEqual({ options: [], tied: [], few: false });
  expect(chosen('a', 'a', 'a', 'a', 'b', 'c')).toEqual({ options: ['a'], tied: [], few: false });
});
