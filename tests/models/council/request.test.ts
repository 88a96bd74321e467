/** A request for a simulation: each mistake is named where it is, and gaps are filled as a page would fill them. */
import { describe, expect, test } from 'vitest';
import { checkSimulation, toldBy, type SimulationRequest } from '../../../models/council/plan/request.ts';
import { simulationFields } from '../../../models/council/plan/requestFields.ts';
import { USUAL } from '../../../models/council/plan/plan.ts';
import { problemsIn } from '../../../models/request/check.ts';
import { wordingInEach, wordsOf } from '../words.ts';
import { catalogue, NO_PLAN, stock, WHOLE_PLAN } from './shared.ts';

const knows = (code: string) => code === '76709';
const problemsOf = (value: unknown) => problemsIn(checkSimulation(value, { stock, catalogue, knows }));
const wrong = (value: unknown) => problemsOf(value).map(({ path, code }) => [path, code]);

/** A value for every field, all of them right. */
const WHOLE = {
  ...WHOLE_PLAN,
  levers: [{ id: 'repair-cafe', intensity: 2.5, start: 2028, ramp: 0, cost: 130 }],
} as const satisfies SimulationRequest;

describe('a request for a simulation', () => {
  test('is given back as it came where all is right, and may be empty', () => {
    expect(checkSimulation(WHOLE, { stock, catalogue, knows })).toEqual({ value: WHOLE });
    expect(problemsOf({})).toEqual([]);
  });

  test.each([
    [{ territory: 'nowhere' }, 'territory', 'unknown-territory'],
    [{ territory: 'x'.repeat(41) }, 'territory', 'text-too-long'],
    [{ population: 2.5 }, 'population', 'not-whole'],
    [{ population: -1 }, 'population', 'too-small'],
    [{ households: -1 }, 'households', 'too-small'],
    [{ levers: Array.from({ length: 51 }, () => ({ id: 'loan' })) }, 'levers', 'list-too-long'],
    [{ levers: [{}] }, 'levers[0].id', 'missing'],
    [{ levers: [{ id: 'lone' }] }, 'levers[0].id', 'unknown-word'],
    [{ levers: [{ id: 'loan', intensity: -1 }] }, 'levers[0].intensity', 'too-small'],
    [{ levers: [{ id: 'loan' }, { id: 'loan', intensity: 101 }] }, 'levers[1].intensity', 'too-large'],
    [{ levers: [{ id: 'loan', start: 2025 }] }, 'levers[0].start', 'too-small'],
    [{ levers: [{ id: 'loan', start: 2051 }] }, 'levers[0].start', 'too-large'],
    [{ levers: [{ id: 'loan', start: 2027.5 }] }, 'levers[0].start', 'not-whole'],
    [{ levers: [{ id: 'loan', ramp: -1 }] }, 'levers[0].ramp', 'too-small'],
    [{ levers: [{ id: 'loan', ramp: 11 }] }, 'levers[0].ramp', 'too-large'],
    [{ levers: [{ id: 'loan', cost: -1 }] }, 'levers[0].cost', 'too-small'],
    [{ levers: [{ id: 'loan', cost: 1_000_001 }] }, 'levers[0].cost', 'too-large'],
    [{ done: Array.from({ length: 51 }, () => ({ id: 'loan' })) }, 'done', 'list-too-long'],
    [{ done: [{ id: 'loan', intensity: 101 }] }, 'done[0].intensity', 'too-large'],
    [{ done: [{ id: 'loan', start: 2015 }] }, 'done[0].start', 'too-small'],
    [{ done: [{ id: 'loan', start: 2026 }] }, 'done[0].start', 'too-large'],
    [{ done: [{ id: 'loan', cost: 30 }] }, 'done[0].cost', 'unknown-key'],
    [{ assumptions: [{ value: 1 }] }, 'assumptions[0].factor', 'missing'],
    [{ assumptions: [{ factor: 'policy.displacement' }] }, 'assumptions[0].value', 'missing'],
    [{ assumptions: [{ factor: 'jobs', value: 1 }] }, 'assumptions[0].factor', 'unknown-word'],
    [{ assumptions: [{ factor: 'policy.displacement', value: 1.1 }] }, 'assumptions[0].value', 'too-large'],
    [{ assumptions: [{ factor: 'policy.displacement', value: -1 }] }, 'assumptions[0].value', 'too-small'],
    [{ from: 2015 }, 'from', 'too-small'],
    [{ from: 2027 }, 'from', 'too-large'],
    [{ from: 2020.5 }, 'from', 'not-whole'],
    [{ horizon: 2029 }, 'horizon', 'too-small'],
    [{ horizon: 2051 }, 'horizon', 'too-large'],
    [{ frozenMix: 1 }, 'frozenMix', 'not-a-flag'],
    [{ trend: 'up' }, 'trend', 'unknown-word'],
    [{ draws: 99 }, 'draws', 'too-small'],
    [{ draws: 2001 }, 'draws', 'too-large'],
    [{ seed: -1 }, 'seed', 'too-small'],
    [{ seed: 0.5 }, 'seed', 'not-whole'],
    [{ seeds: 1 }, 'seeds', 'unknown-key'],
  ])('such as %j is refused', (value, path, code) => {
    expect(wrong(value)).toEqual([[path, code]]);
  });

  test('holds its bounds, and says them with their unit where a lever or a parameter sets its own', () => {
    const edge = {
      levers: [{ id: 'loan', intensity: 100, start: 2026, cost: 1_000_000 }],
      done: [{ id: 'loan', intensity: 0, start: 2025 }],
      assumptions: [0, 1].map((value) => ({ factor: 'policy.displacement', value })),
      from: 2026,
      horizon: 2030,
      draws: 2000,
    };
    expect(problemsOf(edge)).toEqual([]);
    expect(
      problemsOf({
        levers: [{ id: 'loan', intensity: 101 }],
        assumptions: [{ factor: 'policy.displacement', value: 2 }],
      }),
    ).toEqual([
      {
        path: 'levers[0].intensity',
        code: 'too-large',
        min: 0,
        max: 100,
        unit: { fr: 'emprunteurs pour 1 000 habitants', en: 'borrowers for 1,000 inhabitants' },
      },
      {
        path: 'assumptions[0].value',
        code: 'too-large',
        min: 0,
        max: 1,
        unit: 'ofParameter',
      },
    ]);
  });

  test('may list each parameter once, and no more', () => {
    const { assumptions } = simulationFields(stock);
    expect(assumptions).toMatchObject({ kind: 'list' });
    const all = (assumptions as { readonly max: number }).max;
    const times = (length: number) => ({
      assumptions: Array.from({ length }, () => ({ factor: 'policy.displacement', value: 0.4 })),
    });
    expect(problemsOf(times(all))).toEqual([]);
    expect(wrong(times(all + 1))).toEqual([['assumptions', 'list-too-long']]);
  });

  test('is told field by field in both languages, with the years and the values when nothing is said', () => {
    const fields = simulationFields(stock);
    for (const { fr, en } of wordsOf(fields)) {
      expect(fr).toMatch(/\p{L}/u);
      expect(en).toMatch(/\p{L}/u);
    }
    expect(wordingInEach(fields.from!.about).en).toContain(`${stock.base + 1} when absent`);
    expect(wordingInEach(fields.from!.about).fr).toContain(`${stock.base + 1} si absente`);
    expect(wordingInEach(fields.horizon!.about).en).toContain(`${USUAL.horizon} when absent`);
    expect(wordingInEach(fields.horizon!.about).fr).toContain(`${USUAL.horizon} si absente`);
    expect(wordingInEach(fields.trend!.about).en).toContain(`until ${stock.trend.until}`);
    expect(wordingInEach(fields.trend!.about).fr).toContain(`jusqu’en ${stock.trend.until}`);
  });
});

describe('the plan of a request', () => {
  test('is that of an empty page where nothing is said', () => {
    expect(toldBy({}, stock)).toEqual(NO_PLAN);
  });

  test('holds all that is said', () => {
    expect(toldBy(WHOLE, stock)).toEqual({
      pulls: [{ lever: 'repair-cafe', intensity: 2.5, start: 2028, ramp: 0 }],
      others: [],
      done: [{ lever: 'loan', intensity: 10, start: 2016, ramp: 10 }],
      costs: { 'repair-cafe': 130 },
      assumed: { 'policy.displacement': 0.4 },
      from: 2016,
      horizon: 2050,
      households: 2100.5,
      frozenMix: true,
      trend: 'published',
      ages: { year: 2026, byType: { 'council-computer': [1, 2] } },
    });
  });

  test('fills the gaps of a lever with how far it usually goes, from next year on, or from today where it is done', () => {
    // that nothing is done is an answer; an action of nothing is none
    const none = { id: 'loan', intensity: 0 };
    const zero = toldBy({ levers: [none], done: [none] }, stock);
    expect([zero.pulls, zero.done]).toEqual([[], [expect.objectContaining({ lever: 'loan', intensity: 0 })]]);
    const { pulls, done, costs } = toldBy({ levers: [{ id: 'loan' }], done: [{ id: 'workshop' }] }, stock);
    expect(pulls).toEqual([{ lever: 'loan', intensity: 5, start: 2027, ramp: 2 }]);
    expect(done).toEqual([{ lever: 'workshop', intensity: 20, start: 2025, ramp: 0 }]);
    expect(costs).toEqual({});
  });

  test('leaves out a lever that is not pulled, and takes the last of two that are named alike', () => {
    const levers = [
      { id: 'loan', intensity: 9, cost: 1 },
      { id: 'repair-cafe', intensity: 0 },
      { id: 'loan', intensity: 2, cost: 3 },
    ];
    const assumptions = [0.3, 0.4].map((value) => ({ factor: 'policy.displacement', value }));
    const { pulls, costs, assumed } = toldBy({ levers, assumptions }, stock);
    expect(pulls.map(({ lever, intensity }) => [lever, intensity])).toEqual([['loan', 2]]);
    expect(costs).toEqual({ loan: 3 });
    expect(assumed).toEqual({ 'policy.displacement': 0.4 });
  });

  test('has no first year of its own where it is the usual one', () => {
    expect(toldBy({ from: 2026 }, stock).from).toBeUndefined();
    expect(toldBy({ from: 2025 }, stock).from).toBe(2025);
  });
});
