/** What is taken away of a session: nothing in it, nor the difference of two numbers of it, is of one to four people. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amount } from '../../../web/format.ts';
import { amounts, type Totals } from '../../../models/room/compare.ts';
import { toldBars, toldOptions } from '../../../models/room/cells.ts';
import { figures, kept, totals } from '../../../models/room/figures.ts';
import { headsIn, lasting, lastingChoice } from '../../../models/room/lasting.ts';
import { toldLines, type ToldLine } from '../../../models/room/toldLines.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import { FLOOR, type RoomEvent } from '../../../models/room/types.ts';
import { session, STEPS } from './shared.ts';

const whole = (_step: string, shown: Totals[string]) => shown;
const isFew = (people: number) => people > 0 && people < FLOOR;
const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);

test('numbers of people are told that are alike, or five apart; the others are a little below one that is told', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: FLOOR, max: 60 }), { minLength: 1 }), (all) => {
      const heads = headsIn(all);
      for (const people of all) {
        expect(heads(people)).toBeGreaterThanOrEqual(people);
        expect(heads(people) - people).toBeLessThan(FLOOR);
        for (const other of all) expect(isFew(Math.abs(heads(people) - heads(other)))).toBe(false);
      }
      expect(heads(Math.max(...all))).toBe(Math.max(...all));
    }),
  );
});

interface Asked {
  readonly people: number;
  readonly kind: 'option' | 'several' | 'bar' | 'before';
  readonly places: readonly number[];
}

/** A question of a class of people: where each of those who answered stands. */
const asked = (present: number): fc.Arbitrary<Asked> =>
  fc.record({
    people: fc.integer({ min: Math.max(FLOOR, present - 8), max: present }),
    kind: fc.constantFrom('option', 'several', 'bar', 'before'),
    places: fc.array(fc.nat(3), { minLength: present, maxLength: present }),
  });

/** The lines of each question, as they are shown during the session. */
const linesOf = (questions: readonly Asked[]): ToldLine[] =>
  questions.flatMap(({ people, kind, places }, place) => {
    const counts = [0, 1, 2, 3].map((at) => places.slice(0, people).filter((one) => one === at).length);
    const line = { step: kind, question: String(place), people };
    if (kind === 'option' || kind === 'several') {
      // of several choices, all but one of the places
      const chosen = counts.map((count) => (kind === 'several' ? people - count : count));
      const told = toldOptions(Object.fromEntries(chosen.map((count, i) => [`o${i}`, count])));
      return chosen.map((_, i): ToldLine => {
        const count = told.counts[`o${i}`];
        const cell = { kind: 'option', option: `o${i}`, ...(count !== undefined && { count }) } as const;
        return { ...line, cell };
      });
    }
    const { bins } = toldBars({ edges: [1, 2, 3], bins: counts });
    return bins.map((count): ToldLine => ({
      ...line,
      cell: kind === 'bar' ? { kind, count } : { kind, options: [], count },
    }));
  });

test('whoever reads all of it side by side finds no one to four people, by no difference', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: FLOOR, max: 30 })
        .chain((present) => fc.array(asked(present), { minLength: 1, maxLength: 5 })),
      (questions) => {
        const shown = linesOf(questions);
        const heads = headsIn(shown.map(({ people }) => people!));
        const lines = lasting(shown, heads, ({ step }) => step === 'option');
        expect(lines).toHaveLength(shown.length);
        for (const { place } of questions.map((_, at) => ({ place: String(at) }))) {
          const own = lines.filter(({ question }) => question === place);
          const counts = own.map(({ cell }) => ('count' in cell ? cell.count : undefined));
          const told = counts.filter((count) => count !== undefined);
          for (const count of told) expect(isFew(count)).toBe(false);
          if (questions[Number(place)]!.kind === 'several') {
            // what the class saw, to the voice: it adds up to no number of people
            expect(own.map(({ cell }) => cell)).toEqual(
              shown.filter(({ question }) => question === place).map(({ cell }) => cell),
            );
          } else {
            // what is added up is the number of people, or some of it is hidden, with five people at least
            const above = own[0]!.people ?? own[0]!.near!;
            expect(isFew(above - sum(told))).toBe(false);
            if (own[0]!.near !== undefined) expect(told.length).toBeLessThan(counts.length);
          }
          // what is told is true
          own.forEach(({ cell }, i) => {
            const before = shown.filter(({ question }) => question === place)[i]!.cell;
            if ('count' in cell && cell.count !== undefined)
              expect(before).toMatchObject({ count: cell.count });
          });
        }
      },
    ),
  );
});

const all = STEPS.map(({ id }): RoomEvent => ({ kind: 'reveal', step: id }));
const reach: RoomEvent = { kind: 'go', step: 'end' };

test('a vote of several choices is kept, and taken away, as the class saw it: no card is lost, and none has another number', () => {
  fc.assert(
    fc.property(session, fc.integer({ min: FLOOR, max: 40 }), (events, homes) => {
      const room = replay(openRoom(STEPS, 'team'), [...events, reach, ...all]);
      const shown = figures(room, 'vote')['best'];
      const { steps } = kept(room, [homes], whole);
      const { best } = steps['vote'] ?? {};
      if (shown?.kind !== 'choice') return void expect(best).toBeUndefined();
      expect(best).toMatchObject({ counts: shown.counts, hidden: shown.hidden });
      const told = toldLines(STEPS, Object.fromEntries(STEPS.map(({ id }) => [id, figures(room, id)])));
      const heads = headsIn([homes, ...told.flatMap(({ people }) => people ?? [])]);
      const lines = lasting(told, heads, ({ step }) => step !== 'vote').filter(({ step }) => step === 'vote');
      for (const { cell } of lines)
        if (cell.kind === 'option') expect(cell.count).toBe(shown.counts[cell.option]);
    }),
  );
});

test('of one choice, what leads is told wherever what is behind it is', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: FLOOR, max: 30 })
        .chain((present) => fc.array(asked(present), { minLength: 1, maxLength: 5 })),
      (questions) => {
        const shown = linesOf(questions.filter(({ kind }) => kind === 'option'));
        const lines = lasting(shown, headsIn(shown.map(({ people }) => people!)), () => true);
        const countOf = (all: readonly ToldLine[], i: number) => {
          const { cell } = all[i]!;
          return cell.kind === 'option' ? cell.count : undefined;
        };
        lines.forEach(({ question }, i) => {
          const [before, after] = [countOf(shown, i), countOf(lines, i)];
          if (before === undefined || after !== undefined) return;
          lines.forEach((other, j) => {
            if (other.question === question && countOf(lines, j) !== undefined)
              expect(countOf(lines, j)).toBeGreaterThan(before);
          });
        });
      },
    ),
  );
});

test('what is written down tells of no one to four people by the difference of two numbers, and moves no mean that is shown', () => {
  fc.assert(
    fc.property(session, fc.integer({ min: FLOOR, max: 40 }), (events, homes) => {
      const room = replay(openRoom(STEPS, 'team'), [...events, reach, ...all]);
      const shown = totals(room);
      const { steps, heads } = kept(room, [homes], whole);
      const written = Object.values(steps).flatMap((step) => Object.values(step));
      const people = [...written.map((figure) => figure.people), heads(homes)];
      for (const one of people) for (const other of people) expect(isFew(one - other)).toBe(false);
      for (const figure of written) {
        if (figure.kind === 'number') expect(sum(figure.bins)).toBe(figure.people);
        // of what adds up, a part is hidden where one person more would tell the rest
        if (figure.kind === 'choice')
          expect(isFew(figure.people - sum(Object.values(figure.counts)))).toBe(false);
        // the digits of a mean are those that are shown of it
        if (figure.near && figure.kind === 'number')
          expect(figure.mean).toBe(Number(figure.mean.toPrecision(2)));
      }
      for (const [step, by] of Object.entries(shown))
        for (const [question, then] of Object.entries(by)) {
          const now = steps[step]![question]!;
          if (then.kind === 'choice') continue;
          const said = amounts({ then, now }).map((one) =>
            [one.then, one.now].map((mean) => amount(mean!, 'fr')),
          );
          for (const [before, after] of said) expect(after).toBe(before);
        }
    }),
  );
});

test('23 who answered one question of 24 are kept as near 24, without the bars and the digits that would tell', () => {
  const said = (nth: number): RoomEvent => ({
    ...{ kind: 'contribute', key: `k${nth}`, seat: `s${nth}`, step: 'guess', people: 1 },
    answers: {
      ...(nth > 0 && { kg: { kind: 'number' as const, value: nth === 1 ? 51 : 50 } }),
      order: { kind: 'rank', items: ['phone', 'tv', 'box'] },
    },
  });
  const joined = Array.from({ length: 24 }, (_, nth): RoomEvent => ({
    kind: 'join',
    seat: `s${nth}`,
    people: 1,
  }));
  const room = replay(openRoom(STEPS, 'each'), [
    ...joined,
    ...joined.map((_, nth) => said(nth)),
    { kind: 'reveal', step: 'guess' },
  ]);
  expect(figures(room, 'guess')['kg']).toMatchObject({ people: 23, mean: 50 + 1 / 23 });
  const { kg, order } = kept(room, [], whole).steps['guess']!;
  expect(order).toEqual(totals(room)['guess']!['order']);
  expect(kg).toEqual({ kind: 'number', people: 24, near: true, mean: 50, edges: [], bins: [24] });
  // a number of people that is kept beside them counts too: here those of 25 homes
  const beside = kept(room, [25], whole);
  expect([24, 25].map(beside.heads)).toEqual([25, 25]);
  expect(beside.steps['guess']!['order']).toMatchObject({ people: 25, near: true });
});

test('shares are of a number that is told: 23 of 24 who answered is not read from them', () => {
  // of several that one takes, to leave one out says nothing against it
  const counts = { keep: 23, repair: 12, less: 5 };
  const vote = { kind: 'choice', people: 24, counts, hidden: [] } as const;
  expect(lastingChoice(vote, (people) => people, false)).toEqual(vote);
  const guess = { kind: 'choice', people: 23, counts: { 20: 14, 50: 9, 80: 0 }, hidden: [] } as const;
  expect(lastingChoice(guess, headsIn([24, 23]), true)).toEqual({
    kind: 'choice',
    people: 24,
    counts: { 20: 14 },
    hidden: ['50', '80'],
  });
});

test('23 of 24: one fewer is not told, and one of two parts is not either', () => {
  const line = { step: 'stage', question: 'stage' };
  const lines: ToldLine[] = [
    { ...line, question: 'all', people: 24, cell: { kind: 'mean', value: 2 } },
    { ...line, people: 23, cell: { kind: 'option', option: '20', count: 14 } },
    { ...line, people: 23, cell: { kind: 'option', option: '50', count: 9 } },
    { ...line, people: 23, cell: { kind: 'option', option: '80', count: 0 } },
  ];
  const told = lasting(lines, headsIn([24, 23]), () => true);
  expect(told[0]).toEqual(lines[0]);
  expect(told[1]).toEqual({ ...line, near: 24, cell: { kind: 'option', option: '20', count: 14 } });
  expect(told.slice(2).map(({ cell }) => cell)).toEqual([
    { kind: 'option', option: '50' },
    { kind: 'option', option: '80' },
  ]);
});
