/** Opinions before and after a debate: of the same people, five or more at a time, and never who. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, totals } from '../../../models/room/figures.ts';
import { apply, replay } from '../../../models/room/room.ts';
import { FACILITATOR, FLOOR, type Room, type RoomEvent } from '../../../models/room/types.ts';
import { debated, seatsOf, thinks } from './debate.ts';

const REVEAL: RoomEvent = { kind: 'reveal', step: 'a', at: 0 };

/** What a class thinks before and after, seat by seat; undefined: it did not answer. */
type Turn = readonly [before: number | undefined, after: number | undefined];

function turned(turns: readonly Turn[], people = 1, ...then: RoomEvent[]): Room {
  const seats = seatsOf(turns.length);
  const events = turns.flatMap(([before, after], nth) => [
    ...(before === undefined ? [] : [thinks('before', before, seats[nth]!, people)]),
    ...(after === undefined ? [] : [thinks('after', after, seats[nth]!, people)]),
  ]);
  return replay(debated(seats, people > 1 ? 'team' : 'each', people), [...events, REVEAL, ...then]);
}

const figureIn = (room: Room) => {
  const { after } = figures(room, 'a');
  return after?.kind === 'opinions' ? after : undefined;
};
const times = (many: number, turn: Turn): Turn[] => Array.from({ length: many }, () => turn);

describe('a team counts the hands of its people, who each have an opinion', () => {
  const counts = (when: 'before' | 'after', seat: string, against: number, pro: number): RoomEvent => ({
    ...{ kind: 'contribute', key: `${seat}-${when}-${against}`, seat, people: 4 },
    step: when === 'before' ? 'b' : 'a',
    answers: { [when]: { kind: 'hands', hands: { against, depends: 0, for: pro } } },
  });
  const teams = seatsOf(3);
  const said = (after: readonly (readonly [number, number])[]) =>
    figureIn(
      replay(debated(teams, 'team', 4), [
        ...teams.map((seat) => counts('before', seat, 2, 2)),
        ...teams.map((seat, i) => counts('after', seat, ...after[i]!)),
        REVEAL,
      ]),
    );

  test('told as people, with how many changed at least', () => {
    expect(
      said([
        [4, 0],
        [0, 4],
        [1, 3],
      ]),
    ).toMatchObject({
      people: 12,
      before: [
        { options: ['against'], people: 6 },
        { options: ['depends', 'for'], people: 6 },
      ],
      changed: { people: 5, of: 12, atLeast: true },
    });
    // as many on each side as before: some may have swapped, so it is not said that nobody changed
    expect(
      said([
        [2, 2],
        [2, 2],
        [2, 2],
      ])?.changed,
    ).toBeUndefined();
    expect(
      said([
        [1, 3],
        [1, 3],
        [1, 3],
      ])?.changed,
    ).toBeUndefined();
  });

  test('of its own people alone, and of nothing but an opinion', () => {
    const room = debated(teams, 'team', 4);
    const refused = (event: RoomEvent, before = room) => {
      const applied = apply(before, event);
      return 'refused' in applied ? applied.refused : undefined;
    };
    expect(refused(counts('before', 's0', 2, 2))).toBeUndefined();
    for (const [against, pro] of [
      [3, 2],
      [0, 0],
    ] as const)
      expect(refused(counts('before', 's0', against, pro))).toBe('wrong-answer');
    expect(refused({ ...counts('before', 's0', 1, 0), people: 1 } as RoomEvent, debated(['s0']))).toBe(
      'wrong-answer',
    );
  });
});

describe('what a class thinks', () => {
  test('is told before and after, over the same people, with how many changed', () => {
    const room = turned([
      ...times(9, [2, 2]),
      ...times(5, [2, 1]),
      ...times(5, [1, 1]),
      ...times(5, [0, 0]),
      // one came late, one left: neither is in a figure
      [undefined, 0],
      [2, undefined],
    ]);
    expect(figureIn(room)).toEqual({
      kind: 'opinions',
      people: 24,
      before: [
        { options: ['against'], people: 5 },
        { options: ['depends'], people: 5 },
        { options: ['for'], people: 14 },
      ],
      after: [
        { options: ['against'], people: 5 },
        { options: ['depends'], people: 10 },
        { options: ['for'], people: 9 },
      ],
      changed: { people: 5, of: 24 },
    });
  });

  test.each([
    [0, 8, { people: 0, of: 8 }],
    [4, 8, undefined],
    [5, 9, undefined],
    [5, 10, { people: 5, of: 10 }],
    [8, 8, { people: 8, of: 8 }],
  ])('%i of %i who changed are told only where nobody or five are on each side', (some, all, changed) => {
    const figure = figureIn(turned([...times(some, [0, 2]), ...times(all - some, [2, 2])]));
    expect(figure?.changed).toEqual(changed);
    expect(figure?.people).toBe(all);
  });

  test('is not told of fewer than five who answered twice, however many answered once', () => {
    const once = [...times(9, [0, undefined]), ...times(9, [undefined, 2])];
    expect(figures(turned([...times(4, [0, 0]), ...once]), 'a')).toEqual({});
    expect(figureIn(turned([...times(5, [0, 0]), ...once]))?.people).toBe(5);
  });

  test('is told later, all at once, when the fifth person has answered twice', () => {
    const four = turned([...times(4, [0, 0]), [1, undefined]]);
    expect(figures(four, 'a')).toEqual({});
    expect(figureIn(replay(four, [thinks('after', 2, 's4')]))?.people).toBe(5);
  });

  test('counts each person of a team; one that has grown counts the same twice', () => {
    const teams = turned([...times(2, [0, 0]), [2, undefined]], 4);
    const grown: RoomEvent[] = [{ kind: 'join', seat: 's2', people: 6 }, thinks('after', 2, 's2', 6)];
    const figure = figureIn(replay(teams, [{ kind: 'hide', step: 'a', at: 1 }, ...grown, REVEAL]))!;
    // the first reveal has frozen two teams, and one alone is not added
    expect(figure).toMatchObject({ people: 8, changed: { people: 0, of: 8 } });
    const some: Turn[] = [
      [0, 0],
      [undefined, undefined],
      [2, undefined],
    ];
    const later = replay(turned(some, 4), grown);
    expect(figureIn(later)?.people).toBe(10);
  });

  test('is told before and after in the same cells, the finest that both may have', () => {
    const moved = [...times(7, [0, 1]), ...times(3, [1, 1]), ...times(3, [1, 2]), ...times(8, [2, 2])];
    const cellsOf = (figure: ReturnType<typeof figureIn>) =>
      [figure!.before, figure!.after].map((cells) =>
        cells.map(({ options, people }) => [options[0], people]),
      );
    // neither opinion of the first two could stand alone both times, though each could once
    expect(cellsOf(figureIn(turned(moved)))).toEqual([
      [
        ['against', 13],
        ['for', 8],
      ],
      [
        ['against', 10],
        ['for', 11],
      ],
    ]);
    // where one cell would hold every opinion, it would only say again how many there are
    expect(cellsOf(figureIn(turned([...times(9, [0, 2]), ...times(4, [2, 0])])))).toEqual([[], []]);
  });

  test('is counted by hands too, before and after: then nobody can be seen to change', () => {
    const hands = (step: string, question: string, all: number[], people: number): RoomEvent => ({
      kind: 'contribute',
      key: step,
      seat: FACILITATOR,
      step,
      people,
      answers: { [question]: { kind: 'hands', hands: { against: all[0]!, depends: all[1]!, for: all[2]! } } },
    });
    const room = replay(debated([], 'none'), [
      hands('b', 'before', [9, 6, 9], 24),
      hands('a', 'after', [3, 2, 18], 23),
      REVEAL,
    ]);
    const { changed, ...figure } = figureIn(room)!;
    expect(changed).toBeUndefined();
    expect(figure.before).toEqual([
      { options: ['against', 'depends'], people: 15 },
      { options: ['for'], people: 9 },
    ]);
    expect(figure.after).toEqual([
      { options: ['against', 'depends'], people: 5 },
      { options: ['for'], people: 18 },
    ]);
    // hardly any hand
    const few = [hands('b', 'before', [1, 1, 1], 24), hands('a', 'after', [0, 1, 0], 24), REVEAL];
    expect(figureIn(replay(debated([], 'none'), few))).toMatchObject({ before: [], after: [] });
  });
});

test('the first opinion is never revealed by itself, and nothing of a debate is kept', () => {
  const room = turned(times(9, [0, 2]));
  expect(apply(debated(seatsOf(9)), { kind: 'reveal', step: 'b' })).toEqual({ refused: 'shown-later' });
  expect(figures(room, 'b')).toEqual({});
  expect(totals(room)).toEqual({ talk: {} });
});

const OPINION = fc.option(fc.nat(2), { nil: undefined });
const TURNS = fc.array(fc.tuple(OPINION, OPINION), { maxLength: 40, size: 'max' });

describe('whatever a class thinks,', () => {
  test('no cell is of one to four people, each figure covers the same ones, and no difference is theirs', () => {
    fc.assert(
      fc.property(TURNS, fc.integer({ min: 1, max: 4 }), (turns, people) => {
        const figure = figureIn(turned(turns, people));
        const both = turns.filter(([before, after]) => before !== undefined && after !== undefined);
        expect(figure?.people).toBe(both.length * people >= FLOOR ? both.length * people : undefined);
        if (!figure) return;
        const optionsOf = (when: 'before' | 'after') => figure[when].map(({ options }) => options);
        expect(optionsOf('before')).toEqual(optionsOf('after'));
        for (const cells of [figure.before, figure.after]) {
          if (cells.length === 0) continue;
          expect(cells.flatMap(({ options }) => options)).toEqual(['against', 'depends', 'for']);
          expect(cells.length).toBeGreaterThan(1);
          expect(cells.reduce((sum, cell) => sum + cell.people, 0)).toBe(figure.people);
          for (const cell of cells) expect(cell.people).toBeGreaterThanOrEqual(FLOOR);
        }
        const moved = both.filter(([before, after]) => before !== after).length * people;
        const isTold = [moved, figure.people - moved].every((some) => some === 0 || some >= FLOOR);
        expect(figure.changed).toEqual(isTold ? { people: moved, of: figure.people } : undefined);
      }),
    );
  });

  test('a figure that is seen does not change, whoever answers, comes or goes after', () => {
    const late = fc.array(
      fc.oneof(
        fc.tuple(fc.nat(45), fc.nat(2)).map(([nth, place]) => thinks('before', place, `s${nth}`)),
        fc.tuple(fc.nat(45), fc.nat(2)).map(([nth, place]) => thinks('after', place, `s${nth}`)),
        fc.nat(45).map((nth): RoomEvent => ({ kind: 'join', seat: `s${nth}`, people: 1 })),
        fc.nat(45).map((nth): RoomEvent => ({ kind: 'dismiss', seat: `s${nth}` })),
        fc.constantFrom<RoomEvent>(REVEAL, { kind: 'lock', step: 'b' }, { kind: 'go', step: 'b' }),
      ),
      { maxLength: 30, size: 'max' },
    );
    fc.assert(
      fc.property(TURNS, late, (turns, events) => {
        const room = turned(turns);
        const seen = figureIn(room);
        if (seen) expect(figureIn(replay(room, events))).toEqual(seen);
      }),
    );
  });
});
