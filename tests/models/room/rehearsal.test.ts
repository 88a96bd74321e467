/** A rehearsal, whatever happens in it: the rules of any room hold, and nobody mixes with the invented class. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../models/room/figures.ts';
import { REAL, rehearsal, type InventedClass } from '../../../models/room/rehearsal.ts';
import { replay } from '../../../models/room/room.ts';
import {
  FACILITATOR,
  FLOOR,
  type Answer,
  type StepQuestion,
  type Room,
  type RoomEvent,
  type Step,
} from '../../../models/room/types.ts';
import { say, session, STEPS } from './shared.ts';

const SEATS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
function agreed(question: StepQuestion): [string, Answer][] {
  if (question.kind === 'number') return [[question.id, { kind: 'number', value: 100 }]];
  if (question.kind !== 'choice') return [];
  return [[question.id, { kind: 'choice', options: question.options.slice(0, 1) }]];
}

/** Six who agree on everything that is a number or a choice. */
const agreeing: InventedClass = {
  joins: SEATS.map((seat) => ({ kind: 'join', seat, people: 1 })),
  answers: ({ id, questions }: Step) =>
    SEATS.map((seat): RoomEvent => ({
      kind: 'contribute',
      key: `${seat}-${id}`,
      seat,
      step: id,
      people: 1,
      answers: Object.fromEntries(questions.flatMap(agreed)),
    })),
};
const rules = rehearsal(agreeing);
const opened = rules.open(STEPS, 'each');
const after = (events: readonly RoomEvent[]): Room => replay(opened, events, rules.apply);
const seatsIn = (room: Room) => [
  ...Object.keys(room.seats),
  ...Object.values(room.states).flatMap(({ piles }) =>
    Object.values(piles).flatMap(({ shown, waiting }) => [...shown, ...waiting].map(({ seat }) => seat)),
  ),
];

test('the invented class is there at once, has answered each step when it is reached, and not before', () => {
  expect(Object.keys(opened.seats)).toEqual(SEATS);
  expect(opened.states.guess!.piles.kg!.waiting).toHaveLength(6);
  expect(opened.states.vote!.piles.best!.waiting).toHaveLength(0);
  const voting = after([{ kind: 'go', step: 'vote' }]);
  expect(voting.states.vote!.piles.best!.waiting).toHaveLength(6);
  expect(figures(voting, 'vote')).toEqual({});
  expect(figures(after([{ kind: 'reveal', step: 'guess' }]), 'guess').kg).toMatchObject({
    people: 6,
    mean: 100,
  });
});

describe('whatever happens', () => {
  test('nobody but the invented class and whoever leads is in it', () => {
    fc.assert(
      fc.property(session, (events) => {
        const known = [...SEATS, FACILITATOR];
        expect(seatsIn(after(events)).filter((seat) => !known.includes(seat))).toEqual([]);
      }),
    );
  });

  test('no figure is of fewer than five people, and a revealed one changes by five or not at all', () => {
    fc.assert(
      fc.property(session, (events) => {
        let room = opened;
        for (const event of events) {
          const before = room;
          room = replay(room, [event], rules.apply);
          for (const { id } of STEPS)
            for (const [question, { people }] of Object.entries(figures(room, id))) {
              expect(people).toBeGreaterThanOrEqual(FLOOR);
              const more = people - (figures(before, id)[question]?.people ?? 0);
              expect(more === 0 || more >= FLOOR).toBe(true);
            }
        }
      }),
    );
  });

  test('an event that is refused, or changes nothing, leaves the very same room', () => {
    fc.assert(
      fc.property(session, (events) => {
        const room = after(events);
        for (const event of events) {
          const [real, here] = [REAL.apply(room, event), rules.apply(room, event)];
          if ('refused' in real) expect(here).toHaveProperty('refused');
          else if (real.room === room && 'room' in here) expect(here.room).toBe(room);
        }
      }),
    );
  });
});

test('a pupil who would join or answer is told that it is a rehearsal, under an invented name too', () => {
  const sent = say('guess', 'kg', { kind: 'number', value: 1 }, 'a1');
  expect(rules.apply(opened, { kind: 'join', seat: 'b', people: 1 })).toEqual({ refused: 'rehearsal' });
  expect(rules.apply(opened, sent)).toEqual({ refused: 'rehearsal' });
  expect(rules.apply(opened, { ...sent, seat: FACILITATOR, people: 20 })).toHaveProperty('room');
  expect(rules.apply(after([{ kind: 'end' }]), sent)).toEqual({ refused: 'ended' });
});
