/** Low, central and high: a central value outside its own interval means that a disagreement was entered as a range. */
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
   * An unanswered number of things is a count, and its central value is the mean over homes: where 95 homes in 100 have
   * none, low and high are both zero and the mean is above them. The mean is then within the draws, and nothing else may
   * be outside its interval.
   */
  test('has every item inside its own interval, except for things that few homes have', () => {
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

test('with every amount answered, only factors are uncertain and every central value is inside its interval', () => {
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

test('per person is the total divided by the persons given, or by those of each draw', () => {
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

test('an interval is that of the draws: about one in twenty is outside on each side', () => {
  const { total, draws } = fresh(PERSONAS.family!, wholeSample);
  expect(draws.filter((x) => x < total.low).length).toBe(50);
  expect(draws.filter((x) => x > total.high).length).toBe(50);
});

test('an empty sum is zero', () => {
  const shown = fresh({ people: 1, devices: [], connections: { fixedLines: 0, sims: 0 }, uses: [] }, sample);
  expect(shown.total).toEqual({ central: 0, low: 0, high: 0 });
  expect(shown.lines).toEqual([]);
  expect(shown.questions).toEqual([]);
});
