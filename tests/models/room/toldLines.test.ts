/** What a class takes away: the cells that it has seen, each once, and none that is hidden. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures, totals } from '../../../models/room/figures.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import { mostChosen, toldLines } from '../../../models/room/toldLines.ts';
import { FLOOR } from '../../../models/room/types.ts';
import { say, seated, session, STEPS } from './shared.ts';

/** A room where each letter of a word chose: r, repair; u, reuse; l, less. */
const voted = (word: string) =>
  replay(seated('each'), [
    { kind: 'go', step: 'vote' },
    ...[...word].map((letter, i) =>
      say(
        'vote',
        'best',
        { kind: 'choice', options: [{ r: 'repair', u: 'reuse', l: 'less' }[letter]!] },
        `s${i}`,
      ),
    ),
    { kind: 'reveal', step: 'vote' },
  ]);
const linesOf = (room: ReturnType<typeof seated>) => toldLines(STEPS, totals(room));

test('no line of any session is of a step that is hidden, of one to four people, or of a hidden count', () => {
  fc.assert(
    fc.property(session, fc.boolean(), (events, shows) => {
      const reveals = shows ? STEPS.map(({ id }) => ({ kind: 'reveal' as const, step: id })) : [];
      const room = replay(openRoom(STEPS, 'team'), [...events, ...reveals]);
      for (const { step, question, people, cell } of linesOf(room)) {
        expect(room.states[step]!.revealed).toBe(true);
        expect(people).toBeGreaterThanOrEqual(FLOOR);
        const figure = figures(room, step)[question]!;
        if (cell.kind === 'bar') expect(cell.count === 0 || cell.count! >= FLOOR).toBe(true);
        if (cell.kind !== 'option' || figure.kind !== 'choice') continue;
        expect(cell.count).toBe(figure.counts[cell.option]);
        expect(cell.count === undefined).toBe(figure.hidden.includes(cell.option));
        expect(cell.count === undefined || cell.count === 0 || cell.count >= FLOOR).toBe(true);
      }
    }),
  );
});

describe('a vote', () => {
  test('has a line for each option, in their order; those that are hidden have no count', () => {
    expect(linesOf(voted('rrrrrrrruuulll')).map(({ cell }) => cell)).toEqual([
      { kind: 'option', option: 'repair', count: 8 },
      { kind: 'option', option: 'reuse' },
      { kind: 'option', option: 'less' },
    ]);
  });

  test('that four people made has none', () => {
    expect(linesOf(voted('rrrr'))).toEqual([]);
  });

  test.each([
    ['rrrrrruuuuul', ['repair']],
    ['rrrrruuuuu', ['repair', 'reuse']],
    ['rrruul', []],
  ])('%s: most people chose %s', (word, most) => {
    const { best } = figures(voted(word), 'vote');
    expect(best?.kind === 'choice' && mostChosen(best)).toEqual(most);
  });
});

test('numbers come as their mean and bars, open at both ends; ranks, counts and sentences as they were shown', () => {
  const people = [...'abcdef'];
  const answers = people.flatMap((seat, i) => [
    say('guess', 'kg', { kind: 'number', value: i < 5 ? 50 : 300 }, seat),
    say('guess', 'order', { kind: 'rank', items: ['box', 'phone', 'tv'] }, seat),
    say('home', 'asleep', { kind: 'counts', counts: { phone: 2, laptop: 0 } }, seat),
    say('vote', 'why', { kind: 'text', text: `because ${seat}` }, seat),
  ]);
  const steps = ['guess', 'home', 'vote'];
  const room = replay(seated('each'), [
    { kind: 'go', step: 'vote' },
    ...answers,
    ...answers.flatMap((event) =>
      event.kind === 'contribute' && 'why' in event.answers
        ? [{ kind: 'accept' as const, step: event.step, question: 'why', key: event.key }]
        : [],
    ),
    ...steps.map((step) => ({ kind: 'reveal' as const, step })),
  ]);
  const cells = linesOf(room).map(({ cell }) => cell);
  expect(cells).toContainEqual({ kind: 'place', item: 'tv', place: 3 });
  expect(cells).toContainEqual({ kind: 'sentence', text: 'because a' });
  expect(cells.filter(({ kind }) => kind === 'bar').map((cell) => 'count' in cell && cell.count)).toEqual([
    6,
  ]);
  expect(linesOf(room).every((line) => line.people === 6)).toBe(true);
});
