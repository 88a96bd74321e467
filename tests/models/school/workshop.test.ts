/** Figures by reference, predictions and their errors, the short inventory, the steps of a room, and “everyone”. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import type { Step } from '../../../models/room/types.ts';
import { ifEveryone } from '../../../models/school/everyone.ts';
import { createFigures, overMobile } from '../../../models/school/figures.ts';
import {
  answersOfInventory,
  askedAt,
  groupOf,
  INVENTORY_GROUPS,
  inventoryProblems,
} from '../../../models/school/inventory.ts';
import { LEVELS, type HomeInventory } from '../../../models/school/school.ts';
import { roomSteps } from '../../../models/school/steps.ts';
import { estimateError, rankError, reveal } from '../../../models/school/predict.ts';
import { catalogue, library, near, sample, total, value } from '../shared.ts';
import { school } from './shared.ts';

const { questions, family, predictions } = school;
const figures = createFigures(catalogue, library.proposals, sample);

describe('a figure by reference', () => {
  test('is the factor itself, times what is given', () => {
    expect(figures({ kind: 'factor', factor: 'smartphone.manufacture' }).central).toBe(
      value('smartphone.manufacture'),
    );
    const tens = figures({ kind: 'factor', factor: 'lever.repair.success.laptop', times: 10 });
    expect(tens.central).toBe(10 * library.proposals.factors['lever.repair.success.laptop']!.central);
  });

  test('is a part of what the footprint gives: components add up to the whole', () => {
    const of = (component?: 'device' | 'network' | 'datacenter') =>
      figures({ kind: 'lines', per: 'year', answers: {}, ...(component && { component }) }).central;
    expect(near(of('device') + of('network') + of('datacenter'), of())).toBe(true);
    expect(near(of(), total({}))).toBe(true);
    expect(figures({ kind: 'share', answers: {} })).toEqual({ central: 100, low: 100, high: 100 });
  });

  test('for an hour of video is 1/52 of a year at one a week; a figure over itself is 1', () => {
    const answers = {
      people: 1,
      devices: [],
      connections: { fixedLines: 0, sims: 0 },
      uses: [{ type: 'video', network: 'fixed' as const, hoursPerWeek: 1 }],
    };
    const hour = { kind: 'lines', per: 'unit', answers } as const;
    const year = { kind: 'lines', per: 'year', answers } as const;
    expect(figures(year).central / figures(hour).central).toBeCloseTo(365 / 7, 9);
    expect(figures({ kind: 'ratio', of: hour, to: hour })).toEqual({ central: 1, low: 1, high: 1 });
  });
});

test('a home is told in groups that a phone shows one at a time: each question stands in one, none is long', () => {
  for (const level of LEVELS) {
    const asked = askedAt(questions, level);
    const groups = INVENTORY_GROUPS.map((group) => asked.filter(({ target }) => groupOf(target) === group));
    expect(groups.flat().map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
    for (const group of groups) expect(group.length).toBeGreaterThan(2);
    for (const group of groups) expect(group.length).toBeLessThan(9);
  }
});

describe('predictions', () => {
  const ranking = predictions.find(({ id }) => id === 'making')!;
  const revealed = reveal(ranking, figures);
  if (revealed.kind !== 'rank') throw new Error('a ranking is revealed as one');
  const right = revealed.order.map(({ id }) => id);

  test('a ranking is right when no pair is swapped, and all wrong when it is reversed', () => {
    expect(right).toEqual(['speaker', 'smartphone', 'laptop', 'tv']);
    expect(rankError(right, revealed)).toEqual({ swapped: 0, pairs: 6, placed: 4 });
    expect(rankError([...right].reverse(), revealed)).toEqual({ swapped: 6, pairs: 6, placed: 0 });
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: 4 }), (said) => {
        const { swapped } = rankError(said, revealed);
        expect(swapped + rankError([...said].reverse(), revealed).swapped).toBe(6);
      }),
    );
  });

  test('a ranking lists its items neither in their order nor against it', () => {
    for (const prediction of predictions) {
      if (prediction.kind !== 'rank') continue;
      const { swapped, pairs } = rankError(
        prediction.items.map(({ id }) => id),
        reveal(prediction, figures) as typeof revealed & { kind: 'rank' },
      );
      expect([prediction.id, swapped > 0 && swapped < pairs]).toEqual([prediction.id, true]);
    }
  });

  test('the nearest choice is nearest by ratio', () => {
    const stage = predictions.find(({ kind }) => kind === 'estimate')!;
    const nearest = (central: number, choices: number[]) =>
      reveal({ ...stage, choices } as typeof stage, () => ({ central, low: central, high: central }));
    expect(nearest(40, [10, 100])).toMatchObject({ nearest: 100 });
    expect(nearest(30, [10, 100])).toMatchObject({ nearest: 10 });
  });

  test('an estimate is wrong by a ratio, the same above as below', () => {
    const known = { kind: 'estimate' as const, value: { central: 20, low: 10, high: 30 }, nearest: 20 };
    expect(estimateError(20, known)).toEqual({ times: 1, orders: 0, within: true });
    expect(estimateError(200, known).orders).toBeCloseTo(1, 12);
    expect(estimateError(2, known).orders).toBeCloseTo(1, 12);
    expect(estimateError(31, known).within).toBe(false);
  });
});

describe('the short inventory', () => {
  test('gives answers that the household page would accept, whatever was left out', () => {
    const given = fc.record(
      Object.fromEntries(questions.map(({ id, min, max }) => [id, fc.integer({ min, max })])),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(given, (inventory) => {
        expect(inventoryProblems(inventory, questions)).toEqual([]);
        expect(
          checkAnswers(answersOfInventory(inventory as HomeInventory, questions), catalogue),
        ).toHaveProperty('value');
      }),
    );
  });

  test('gives the French average when empty; the family gives what its answers say', () => {
    expect(total(answersOfInventory({}, questions))).toBe(total({}));
    expect(
      answersOfInventory({ people: 4, smartphones: 3, 'smartphone-years': 3, drawers: 2 }, questions),
    ).toEqual({
      people: 4,
      dormant: 2,
      devices: [{ type: 'smartphone', count: 3, yearsKept: 3 }],
      unlistedDevices: 'national',
    });
    const answers = answersOfInventory(family.given, questions);
    expect(answers.devices).toContainEqual({ type: 'laptop', count: 2, yearsKept: 5 });
    expect(answers.unlistedUses).toBe('national');
  });

  test('says what is wrong and what would be right', () => {
    const problems = inventoryProblems(
      { people: 0, tvs: 9, laptops: 1.5, tablets: 'two', abacus: 1 },
      questions,
    );
    expect(problems.map(({ question, code }) => [question, code])).toEqual([
      ['people', 'too-small'],
      ['tvs', 'too-large'],
      ['laptops', 'not-whole'],
      ['tablets', 'not-whole'],
      ['abacus', 'unknown'],
    ]);
    expect(problems[0]).toMatchObject({ min: 1, max: 12 });
  });
});

describe('the steps of a room', () => {
  const everyRun = school.runs.flatMap(({ id, steps }) => LEVELS.map((level) => ({ id, level, steps })));

  test.each(everyRun)(
    'run $id, $level: each has a name of its own and questions of its kind',
    ({ level, steps }) => {
      const made = roomSteps(steps, level, school);
      expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
      expect(made.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([
          'predict',
          'inventory',
          'class',
          'opinion',
          'debate',
          'arguments',
          'vote',
          'charter',
        ]),
      );
      for (const { kind, questions: asked } of made) {
        if (kind === 'predict') expect(asked).toHaveLength(1);
        if (kind === 'inventory') expect(asked).toHaveLength(askedAt(questions, level).length + 1);
        for (const question of asked) {
          if (question.kind !== 'number') continue;
          question.edges.forEach((edge, i) =>
            expect(edge).toBeGreaterThan(question.edges[i - 1] ?? question.min),
          );
        }
      }
    },
  );

  test.each(everyRun)(
    'run $id, $level: where hands are raised nobody ranks, and no more is counted than the youngest count',
    ({ level, steps }) => {
      const [each, none] = (['each', 'none'] as const).map((screens) =>
        roomSteps(steps, level, school, screens),
      );
      expect(none!.map(({ id, kind }) => [id, kind])).toEqual(each!.map(({ id, kind }) => [id, kind]));
      const countedIn = (made: readonly Step[]) =>
        made.flatMap(({ kind, questions: asked }) => (kind === 'inventory' ? asked : [])).map(({ id }) => id);
      const youngest = roomSteps(steps, 'cycle-3', school);
      expect(countedIn(none!)).toEqual(countedIn(youngest).filter((id) => countedIn(each!).includes(id)));
      expect(countedIn(none!).length).toBeLessThan(16);
      expect(none!.flatMap(({ questions: asked }) => asked).filter(({ kind }) => kind === 'rank')).toEqual(
        [],
      );
    },
  );

  test('a home of the mean size has a little more than the mean of two homes: equipment grows more slowly than people', () => {
    const homes = [
      { people: 2, smartphones: 2, tvs: 1 },
      { people: 4, smartphones: 3, tvs: 3 },
    ];
    const mean = total(answersOfInventory({ people: 3, smartphones: 2.5, tvs: 2 }, questions));
    const each = homes.map((home) => total(answersOfInventory(home, questions)));
    const over = mean / ((each[0]! + each[1]!) / 2);
    expect(over).toBeGreaterThan(1);
    expect(over).toBeLessThan(1.02);
  });
});

test('if everyone did it, the saving is multiplied by the number of people', () => {
  expect(ifEveryone({ central: 10, low: -2, high: 30 }, 500)).toEqual({
    central: 5000,
    low: -1000,
    high: 15000,
  });
});

test('an hour of video weighs more over the mobile network: as many times as fewer hours make one smartphone', () => {
  const video = library.school.predictions.find(({ id }) => id === 'video-hours')!;
  if (video.kind !== 'estimate' || video.figure.kind !== 'ratio' || video.figure.to.kind !== 'lines')
    throw new Error('The hours of video are a ratio to an hour of it.');
  const { of, to } = video.figure;
  const uses = to.answers.uses!.map((use) => ({ ...use, network: 'mobile' as const }));
  const hours = figures(video.figure).central;
  const onMobile = figures({ kind: 'ratio', of, to: { ...to, answers: { ...to.answers, uses } } }).central;
  const times = figures(overMobile(video.figure)!);
  expect(times.low).toBeGreaterThan(1);
  expect(times.central).toBeCloseTo(hours / onMobile, 6);
  // what runs over no fixed line is not said to weigh more elsewhere
  expect(overMobile(of)).toBeUndefined();
});
