/** The room of a debate: an opinion, the talk, the same opinion again, arguments that wait to be accepted. */
import { openRoom, replay } from '../../../models/room/room.ts';
import type { Answer, Room, RoomEvent, Screens, Step } from '../../../models/room/types.ts';

const OPTIONS = ['against', 'depends', 'for'];
export const DEBATE: readonly Step[] = [
  { id: 'b', kind: 'opinion', questions: [{ kind: 'choice', id: 'before', options: OPTIONS, most: 1 }] },
  { id: 'talk', kind: 'debate', questions: [] },
  {
    id: 'a',
    kind: 'opinion',
    compares: 'b',
    questions: [{ kind: 'choice', id: 'after', options: OPTIONS, most: 1 }],
  },
  {
    id: 'w',
    kind: 'arguments',
    closed: true,
    questions: [{ kind: 'text', id: 'argument', max: 100, live: true }],
  },
];

let keys = 0;
const said = (step: string, question: string, answer: Answer, seat: string, people: number): RoomEvent => ({
  kind: 'contribute',
  key: `d${keys++}`,
  seat,
  step,
  people,
  answers: { [question]: answer },
});

/** What a seat thinks: `2` is for. */
export const thinks = (when: 'before' | 'after', place: number, seat: string, people = 1): RoomEvent =>
  said(when === 'before' ? 'b' : 'a', when, { kind: 'choice', options: [OPTIONS[place]!] }, seat, people);

export const argues = (text: string, seat: string, people = 1): RoomEvent & { kind: 'contribute' } =>
  said('w', 'argument', { kind: 'text', text }, seat, people) as RoomEvent & { kind: 'contribute' };

/** A room whose class has come to the last step, which is open. */
export function debated(seats: readonly string[], screens: Screens = 'each', people = 1): Room {
  const joins = seats.map((seat): RoomEvent => ({ kind: 'join', seat, people }));
  const moves: RoomEvent[] = [
    { kind: 'go', step: 'w' },
    { kind: 'unlock', step: 'w' },
  ];
  return replay(openRoom(DEBATE, screens), [...joins, ...moves]);
}

export const seatsOf = (many: number): string[] => Array.from({ length: many }, (_, nth) => `s${nth}`);
