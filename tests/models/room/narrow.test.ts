/** A vote about the cards that were debated alone: settled before anybody has voted, and undone as long. */
import { expect, test } from 'vitest';
import { openRoom, replay } from '../../../models/room/room.ts';
import type { RoomEvent } from '../../../models/room/types.ts';
import { chosenIn } from '../../../models/school/chosen.ts';
import { refusal, STEPS } from './shared.ts';

const EMPTY = openRoom(STEPS, 'each');
const narrow: RoomEvent = { kind: 'narrow', step: 'vote', options: ['less', 'repair'] };
const widen: RoomEvent = { kind: 'widen', step: 'vote' };
const here: RoomEvent = { kind: 'go', step: 'vote' };
const SEATS = Array.from({ length: 9 }, (_, i) => `s${i}`);
const joins = SEATS.map((seat): RoomEvent => ({ kind: 'join', seat, people: 1 }));
const choice = (seat: string, ...options: string[]): RoomEvent => ({
  ...{ kind: 'contribute', key: `k-${seat}`, seat, step: 'vote', people: 1 },
  answers: { best: { kind: 'choice', options } },
});

test('of a narrowed vote each takes one option, among those that are left', () => {
  const room = replay(EMPTY, [...joins, narrow, here]);
  expect(room.steps[2]!.questions[0]).toMatchObject({ options: ['repair', 'less'], most: 1 });
  expect(refusal(room, choice('s0', 'repair'))).toBeUndefined();
  expect(refusal(room, choice('s0', 'reuse'))).toBe('wrong-answer');
  expect(refusal(room, choice('s0', 'repair', 'less'))).toBe('wrong-answer');
});

test('the class then chooses the first one alone, not three of three', () => {
  const votes = SEATS.map((seat, i) => choice(seat, i < 8 ? 'less' : 'repair'));
  const room = replay(EMPTY, [...joins, narrow, here, ...votes, { kind: 'reveal', step: 'vote' }]);
  expect(chosenIn(room, STEPS[2]!)?.options).toEqual(['less']);
});

test('it is widened again as if nothing had been narrowed', () => {
  expect(replay(EMPTY, [narrow, widen]).steps).toEqual(STEPS);
  expect(replay(EMPTY, [widen])).toBe(EMPTY);
  const room = replay(EMPTY, [narrow]);
  expect(replay(room, [narrow])).toBe(room);
});

test('it may be narrowed, and widened, where the class is, until somebody has voted', () => {
  const room = replay(EMPTY, [...joins, here]);
  expect(replay(room, [narrow, widen]).steps).toEqual(STEPS);
  const said = replay(room, [narrow, choice('s0', 'less')]);
  for (const event of [narrow, widen]) expect(refusal(said, event)).toBe('already-reached');
  expect(refusal(replay(room, [choice('s0', 'less')]), narrow)).toBe('already-reached');
  // a screen that is removed takes its vote with it
  expect(replay(said, [{ kind: 'dismiss', seat: 's0' }, widen]).steps).toEqual(STEPS);
});

test('it is neither once it is revealed, nor once the class is past it', () => {
  const shown = replay(EMPTY, [here, { kind: 'reveal', step: 'vote' }]);
  const past = replay(EMPTY, [{ kind: 'go', step: STEPS[3]!.id }]);
  for (const room of [shown, past])
    for (const event of [narrow, widen]) expect(refusal(room, event)).toBe('already-reached');
});

test.each([
  ['all of them', ['repair', 'reuse', 'less']],
  ['one', ['repair']],
  ['none', []],
  ['an unknown one', ['repair', 'less', 'other']],
])('it is not narrowed to %s', (_, options) => {
  expect(refusal(EMPTY, { kind: 'narrow', step: 'vote', options })).toBe('no-choice');
});

test('what is no vote is not narrowed', () => {
  const ahead: RoomEvent = { kind: 'narrow', step: 'home', options: ['phone', 'laptop'] };
  expect(refusal(EMPTY, ahead)).toBe('no-choice');
  expect(refusal(EMPTY, { ...narrow, step: 'nowhere' })).toBe('unknown-step');
});
