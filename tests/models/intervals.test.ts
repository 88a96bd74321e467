/** Low, central and high: a central outside its own interval means that a disagreement was put in as a range. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../models/household/answers.ts';
import type { Footprint } from '../../models/household/footprint.ts';
import { interval } from '../../models/draws/quantile.ts';
import { PERSONAS } from '../personas/household.ts';
import { anyAnswers, wholeAnswers } from './arbitraries.ts';
import { catalogue, fresh, holdsCentral, sample, value, wholeSample } from './shared.ts';

const totals = ({ total, perPerson, byComponent, byStage }: Footprint) => ({
  total,
  perPerson,
  ...byComponent,
  ...byStage,
});

const households: [string, Answers][] = [
  ['nobody answered', {}],
  ...[1, 2, 3, 4, 5, 6].map((people): [string, Answers] => [`${people} people`, { people }]),
  ...Object.entries(PERSONAS),
];

describe.each(households)('%s', (_name, answers) => {
  test('has its total, components and stages inside their own intervals', () => {
    const shown = fresh(answers, wholeSample);
    for (const [name, estimate] of Object.entries(totals(shown))) {
      expect([name, estimate.low <= estimate.central && estimate.central <= estimate.high]).toEqual([
        name,
        true,
      ]);
    }
    expect(shown.total.low).toBeGreaterThan(0);
    expect(shown.total.high).toBeGreaterThan(shown.total.low);
  });

  /**
   * The number of a thing that was not answered is a count, and its central value the mean over homes: where
   * 95 homes in 100 have none, low and high are both zero and the mean is above them. The mean is then inside
   * what is drawn, and nothing else may be outside.
   */
  test('has every item inside its own interval, but for things that few homes have', () => {
    for (const { item, component, estimate, draws } of fresh(answers, wholeSample).items) {
      if (holdsCentral(estimate)) continue;
      const type = catalogue.devices.find(({ id }) => id === item);
      const count = catalogue.factors[type?.count?.factor ?? ''];
      expect([component, item, count?.shape]).toEqual(['device', item, 'count']);
      expect(count!.none).toBeGreaterThan(0.9);
      expect(estimate).toMatchObject({ low: 0, high: 0 });
      expect(Math.max(...draws)).toBeGreaterThan(estimate.central);
    }
  });
});

test('low is never above high, whatever is answered', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const shown = fresh(answers);
      for (const { low, high } of [
        ...Object.values(totals(shown)),
        ...shown.items.map(({ estimate }) => estimate),
      ]) {
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('with every amount answered, only factors are uncertain and every central is inside its interval', () => {
  fc.assert(
    fc.property(wholeAnswers, (answers) => {
      const shown = fresh(answers);
      const shownItems = shown.items.map(({ item, estimate }) => [item, estimate] as const);
      for (const [name, estimate] of [...Object.entries(totals(shown)), ...shownItems]) {
        expect([name, holdsCentral(estimate)]).toEqual([name, true]);
      }
    }),
  );
});

test('per person is the total over the persons told, or over those of each draw', () => {
  const told = fresh({ people: 4 }, wholeSample);
  for (const name of ['low', 'central', 'high'] as const) {
    expect(told.perPerson[name]).toBeCloseTo(told.total[name] / 4, 9);
  }
  const open = fresh({}, wholeSample);
  const people = wholeSample.row('people');
  const expected = interval(
    open.total.central / value('people'),
    open.draws.map((x, i) => x / people[i]!),
  );
  expect(open.perPerson).toEqual(expected);
  expect(open.people).toBe(value('people'));
});

test('an interval is that of the draws: about one in twenty on each side', () => {
  const { total, draws } = fresh(PERSONAS.family!, wholeSample);
  expect(draws.filter((x) => x < total.low).length).toBe(50);
  expect(draws.filter((x) => x > total.high).length).toBe(50);
});

test('of nothing is nothing', () => {
  const shown = fresh({ people: 1, devices: [], connections: { fixedLines: 0, sims: 0 }, uses: [] }, sample);
  expect(shown.total).toEqual({ central: 0, low: 0, high: 0 });
  expect(shown.lines).toEqual([]);
  expect(shown.questions).toEqual([]);
});
