/** Then beside now: everything that was kept is there once, and class sizes do not weigh. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts, compare, type Totals } from '../../../models/room/compare.ts';
import { totals } from '../../../models/room/figures.ts';
import { openRoom, replay } from '../../../models/room/room.ts';
import type { QuestionFigure } from '../../../models/room/types.ts';
import { session, STEPS } from './shared.ts';

/** What sessions keep, everything that may be being revealed. */
const kept = session.map((events) =>
  totals(replay(openRoom(STEPS, 'team'), [...events, ...STEPS.map(({ id }) => reveal(id))])),
);
const reveal = (step: string) => ({ kind: 'reveal' as const, step });
const of = (people: number, repair: number): QuestionFigure => ({
  kind: 'choice',
  people,
  counts: { repair, reuse: people - repair },
  hidden: [],
});

test('every figure of either is there once, beside that of the same question', () => {
  fc.assert(
    fc.property(kept, kept, (then, now) => {
      const found: Record<'then' | 'now', Record<string, Record<string, QuestionFigure>>> = {
        then: {},
        now: {},
      };
      for (const { step, questions } of compare(then, now))
        for (const { question, ...pair } of questions)
          for (const when of ['then', 'now'] as const)
            if (pair[when]) (found[when][step] ??= {})[question] = pair[when];
      const full = (all: Totals) =>
        Object.fromEntries(Object.entries(all).filter(([, by]) => Object.keys(by).length > 0));
      expect(found).toEqual({ then: full(then), now: full(now) });
    }),
  );
});

test('a session beside itself says twice the same; alone, it says it once', () => {
  fc.assert(
    fc.property(kept, (then) => {
      for (const { questions } of compare(then, then))
        for (const pair of questions)
          for (const { then: before, now } of amounts(pair)) expect(now).toBe(before);
      for (const { questions } of compare(then))
        for (const pair of questions) for (const { now } of amounts(pair)) expect(now).toBeUndefined();
    }),
  );
});

test('amounts do not depend on how many people answered', () => {
  expect(amounts({ then: of(10, 4), now: of(30, 12) })).toEqual([
    { name: 'repair', then: 0.4, now: 0.4 },
    { name: 'reuse', then: 0.6, now: 0.6 },
  ]);
  const number: QuestionFigure = { kind: 'number', people: 6, mean: 2.5, edges: [], bins: [6] };
  expect(amounts({ then: number })).toEqual([{ name: '', then: 2.5, now: undefined }]);
  expect(amounts({ now: { kind: 'counts', people: 5, sums: { phone: 10 } } })).toMatchObject([{ now: 2 }]);
  expect(amounts({ now: { kind: 'rank', people: 5, places: { tv: 1.2 } } })).toMatchObject([{ now: 1.2 }]);
  expect(amounts({ now: { kind: 'text', people: 5, texts: ['a'] } })).toEqual([]);
});

test('what was asked otherwise then is not beside what is asked now', () => {
  const number: QuestionFigure = { kind: 'number', people: 6, mean: 2.5, edges: [], bins: [6] };
  expect(compare({ vote: { best: number } }, { vote: { best: of(5, 5) } })).toEqual([
    { step: 'vote', questions: [{ question: 'best', now: of(5, 5) }] },
  ]);
});
