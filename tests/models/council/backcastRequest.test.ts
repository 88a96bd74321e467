/** A request for a search from a goal: each mistake is named where it is, and gaps are filled as a page would fill them. */
import { describe, expect, test } from 'vitest';
import {
  backcastFields,
  checkBackcast,
  soughtBy,
  type BackcastRequest,
} from '../../../models/council/search/backcastRequest.ts';
import { allowedLevers } from '../../../models/council/search/backcast.ts';
import { problemsIn } from '../../../models/request/check.ts';
import { wordingInEach, unitInEach, wordsOf } from '../words.ts';
import { catalogue, placeOf, stock, WHOLE_PLAN } from './shared.ts';

const goal = { kind: 'target', value: 5 } as const;
const check = (value: unknown) =>
  checkBackcast(value, { stock, catalogue, knows: (code) => code === '76709' });
const problemsOf = (value: unknown) => problemsIn(check(value));

/** A value for every field, all of them right. */
const WHOLE = {
  ...WHOLE_PLAN,
  goal: { kind: 'budget', value: 20_000 },
  span: 'year',
  levers: [
    { id: 'repair-cafe', most: 5, start: 2028, ramp: 0, cost: 130 },
    { id: 'loan', cost: 12 },
  ],
  others: true,
  kept: [{ id: 'repair-bonus', intensity: 6, start: 2027, ramp: 1, cost: 30 }],
  draws: 200,
} as const satisfies BackcastRequest;

describe('a request for a search', () => {
  test('is given back as it came where all is right; a goal is enough', () => {
    expect(check(WHOLE)).toEqual({ value: WHOLE });
    expect(check({ goal })).toEqual({ value: { goal } });
  });

  test.each([
    [{}, 'goal', 'missing'],
    [{ goal: { kind: 'target' } }, 'goal.value', 'missing'],
    [{ goal: { value: 5 } }, 'goal.kind', 'missing'],
    [{ goal: { kind: 'wish', value: 5 } }, 'goal.kind', 'unknown-word'],
    [{ goal: { kind: 'target', value: 0 } }, 'goal.value', 'too-small'],
    [{ goal: { kind: 'target', value: 101 } }, 'goal.value', 'too-large'],
    [{ goal: { kind: 'budget', value: 0.5 } }, 'goal.value', 'too-small'],
    [{ goal: { kind: 'budget', value: 1e13 } }, 'goal.value', 'too-large'],
    [{ goal, span: 'month' }, 'span', 'unknown-word'],
    [{ goal, levers: Array.from({ length: 51 }, () => ({ id: 'loan' })) }, 'levers', 'list-too-long'],
    [{ goal, levers: [{}] }, 'levers[0].id', 'missing'],
    [{ goal, levers: [{ id: 'loan', intensity: 1 }] }, 'levers[0].intensity', 'unknown-key'],
    [{ goal, levers: [{ id: 'loan', most: 101 }] }, 'levers[0].most', 'too-large'],
    [{ goal, levers: [{ id: 'loan', most: -1 }] }, 'levers[0].most', 'too-small'],
    [{ goal, levers: [{ id: 'loan', start: 2025 }] }, 'levers[0].start', 'too-small'],
    [{ goal, levers: [{ id: 'loan', cost: -1 }] }, 'levers[0].cost', 'too-small'],
    [{ goal, others: 1 }, 'others', 'not-a-flag'],
    [{ goal, kept: [{ id: 'loan', intensity: 101 }] }, 'kept[0].intensity', 'too-large'],
    [{ goal, kept: [{ id: 'loan', most: 1 }] }, 'kept[0].most', 'unknown-key'],
    [{ goal, done: [{ id: 'loan', intensity: 101 }] }, 'done[0].intensity', 'too-large'],
    [{ goal, territory: 'nowhere' }, 'territory', 'unknown-territory'],
    [
      { goal, assumptions: [{ factor: 'policy.displacement', value: 2 }] },
      'assumptions[0].value',
      'too-large',
    ],
    [{ goal, draws: 99 }, 'draws', 'too-small'],
    [{ goal, draws: 201 }, 'draws', 'too-large'],
  ])('such as %j is refused', (value, path, code) => {
    expect(problemsOf(value).map((each) => [each.path, each.code])).toEqual([[path, code]]);
  });

  test('holds the bounds of its goal, and says them in the words of its kind', () => {
    for (const [kind, value] of [
      ['target', 0.001],
      ['target', 100],
      ['budget', 1],
      ['budget', 1e12],
    ] as const)
      expect(problemsOf({ goal: { kind, value } })).toEqual([]);
    const [target] = problemsOf({ goal: { kind: 'target', value: 0 } });
    expect(target).toMatchObject({ min: 0.001, max: 100 });
    expect(unitInEach(target!.unit!).en).toMatch(/carbon/);
    expect(unitInEach(target!.unit!).fr).toMatch(/carbone/);
    const [budget] = problemsOf({ goal: { kind: 'budget', value: 0 } });
    expect(budget).toMatchObject({ min: 1, max: 1e12 });
    expect(unitInEach(budget!.unit!).en).toMatch(/euros/);
    expect(unitInEach(budget!.unit!).fr).toMatch(/euros/);
  });

  test('is told field by field in both languages, with its draws when nothing is said', () => {
    const fields = backcastFields(stock);
    for (const { fr, en } of wordsOf(fields)) {
      expect(fr).toMatch(/\p{L}|%/u);
      expect(en).toMatch(/\p{L}|%/u);
    }
    expect(wordingInEach(fields.draws!.about).en).toContain('200 when absent');
    expect(wordingInEach(fields.draws!.about).fr).toContain('200 si absent');
  });
});

describe('what a request seeks', () => {
  const place = placeOf(4704);

  test('is a share of the carbon with the levers of the council, from next year on, where nothing more is said', () => {
    const { setting, ...rest } = soughtBy({ goal }, place, stock);
    expect(setting).toEqual({ place, base: 2025, done: [], horizon: 2035, frozenMix: false });
    expect(rest).toEqual({
      goal: { kind: 'target', share: 0.05 },
      span: 'all',
      candidates: allowedLevers(stock, false).map((lever) => ({ lever, start: 2027, ramp: 2 })),
      kept: [],
      typed: {},
    });
  });

  test('may use the levers of others, where someone allows it', () => {
    const { candidates } = soughtBy({ goal, others: true }, place, stock);
    expect(candidates.map(({ lever }) => lever)).toEqual(allowedLevers(stock, true));
  });

  test('holds all that is said', () => {
    expect(soughtBy(WHOLE, place, stock)).toEqual({
      setting: {
        place: { ...place, households: 2100.5 },
        base: 2015,
        done: [{ lever: 'loan', intensity: 10, start: 2016, ramp: 10 }],
        horizon: 2050,
        frozenMix: true,
        trend: 'published',
        ages: { year: 2026, byType: { 'council-computer': [1, 2] } },
      },
      goal: { kind: 'budget', euros: 20_000 },
      span: 'year',
      candidates: [
        { lever: 'repair-cafe', start: 2028, ramp: 0, most: 5 },
        { lever: 'loan', start: 2027, ramp: 2 },
      ],
      kept: [{ lever: 'repair-bonus', intensity: 6, start: 2027, ramp: 1 }],
      typed: { 'repair-cafe': 130, loan: 12, 'repair-bonus': 30 },
    });
  });

  test('is asked of the last of two levers that are named alike, and of none where the list is empty', () => {
    const levers = [
      { id: 'loan', most: 9 },
      { id: 'loan', most: 3 },
    ];
    expect(soughtBy({ goal, levers }, place, stock).candidates).toEqual([
      { lever: 'loan', start: 2027, ramp: 2, most: 3 },
    ]);
    expect(soughtBy({ goal, levers: [] }, place, stock).candidates).toEqual([]);
  });
});
