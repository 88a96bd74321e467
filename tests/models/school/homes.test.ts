/** The homes of a room come in together, five people at least, and none changes once it is shown; what a class chose. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../models/room/figures.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import { FLOOR, type Answer, type RoomEvent } from '../../../models/room/types.ts';
import { chosenBy } from '../../../models/school/chosen.ts';
import { classHome } from '../../../models/school/classHome.ts';
import { homesOf } from '../../../models/school/homes.ts';
import type { HomeInventory } from '../../../models/school/school.ts';
import { RESULT, roomSteps } from '../../../models/school/steps.ts';
import { CLOSE, inventory, meanOf, RUNS, school, workshop } from './workshop.ts';

const steps = roomSteps(school.runs[0]!.steps, 'cycle-4', school);
const inventoryStep = steps.find(({ kind }) => kind === 'inventory')!;

describe('homes of a room', () => {
  const go: RoomEvent = { kind: 'go', step: inventoryStep.id };
  const reveal: RoomEvent = { kind: 'reveal', step: inventoryStep.id };
  const told = (seat: string, given: HomeInventory, key = seat): RoomEvent => ({
    kind: 'contribute',
    key,
    seat,
    step: inventoryStep.id,
    people: 1,
    answers: Object.fromEntries(
      Object.entries({ ...given, [RESULT]: meanOf(given) }).map(([id, value]): [string, Answer] => [
        id,
        { kind: 'number', value },
      ]),
    ),
  });
  const seats = (from: number, count: number) => Array.from({ length: count }, (_, i) => `s${from + i}`);
  const joins = seats(0, 12).map((seat): RoomEvent => ({ kind: 'join', seat, people: 1 }));
  const roomAfter = (...events: RoomEvent[]) => replay(openRoom(steps, 'each'), [...joins, go, ...events]);

  test('the mean that is computed from them is that of the results which the screens sent', () => {
    fc.assert(
      fc.property(fc.array(inventory, { minLength: FLOOR, maxLength: 12 }), (given) => {
        const room = roomAfter(...given.map((one, i) => told(`s${i}`, one)), reveal);
        const homes = homesOf(room, inventoryStep);
        expect(homes.map((one) => one.inventory)).toEqual(given);
        const figure = figures(room, inventoryStep.id)[RESULT];
        expect(figure?.kind === 'number' && figure.mean).toBeCloseTo(
          classHome(homes, workshop).totals.perPerson.central,
          CLOSE,
        );
      }),
      RUNS,
    );
  });

  test('they are none for four people, none before the reveal, and the same afterwards, whoever comes late', () => {
    const first = seats(0, FLOOR).map((seat) => told(seat, { people: 2 }));
    const late = seats(FLOOR, FLOOR).map((seat) => told(seat, { people: 3, tvs: 2 }));
    const count = (...events: RoomEvent[]) => homesOf(roomAfter(...events), inventoryStep).length;
    expect(count(...first)).toBe(0);
    expect(count(...first.slice(1), reveal)).toBe(0);
    expect(count(...first, ...late, reveal)).toBe(2 * FLOOR);
    expect(count(...first, reveal, ...late)).toBe(FLOOR);
  });

  test('a home that is set aside is none of them, in the mean, in its parts and in what is saved alike', () => {
    const six = seats(0, FLOOR + 1).map((seat) => told(seat, { people: 2 }));
    const wild = told(`s${FLOOR + 1}`, { people: 1, smartphones: 12, tvs: 8 });
    const aside: RoomEvent = { kind: 'set-aside', seat: `s${FLOOR + 1}`, step: inventoryStep.id };
    expect(homesOf(roomAfter(...six, wild, aside, reveal), inventoryStep)).toEqual(
      homesOf(roomAfter(...six, reveal), inventoryStep),
    );
  });

  test('what its screen says later, of what it had left blank, changes no home that is shown', () => {
    const first = seats(0, FLOOR).map((seat) => told(seat, { people: 2 }));
    const before = roomAfter(...first, reveal);
    const more = seats(0, FLOOR).map((seat) => told(seat, { tvs: 8 }, `again-${seat}`));
    expect(homesOf(roomAfter(...first, reveal, ...more), inventoryStep)).toEqual(
      homesOf(before, inventoryStep),
    );
  });
});

describe('what a class chose', () => {
  const question = { kind: 'choice', id: 'vote', options: ['a', 'b', 'c', 'd', 'e'], most: 3 } as const;
  const hands = (hand: Readonly<Record<string, number>>) =>
    chosenBy(question, [
      { key: 'k', seat: 'facilitator', people: 30, answer: { kind: 'hands', hands: hand } },
    ]);

  test('is what has the most votes; all that tie for the last place are kept, and told to tie', () => {
    expect(hands({ a: 9, b: 12, c: 7, d: 6 })).toEqual({ options: ['b', 'a', 'c'], tied: [], few: false });
    expect(hands({ a: 9, b: 12, c: 7, e: 7 })).toEqual({
      options: ['b', 'a', 'c', 'e'],
      tied: ['c', 'e'],
      few: false,
    });
    expect(hands({ e: 8 })).toEqual({ options: ['e'], tied: [], few: false });
  });

  test('tells neither order nor tie of those with fewer than five votes', () => {
    expect(hands({ a: 9, e: 4, d: 3, b: 3, c: 1 })).toEqual({
      options: ['a', 'b', 'd', 'e'],
      tied: [],
      few: true,
    });
    expect(hands({})).toEqual({ options: [], tied: [], few: false });
  });
});
