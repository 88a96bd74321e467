/** A thing of a receipt taken apart: its operations give its amounts, and what was told is found back in them. */
import { describe, expect, test } from 'vitest';
import { heaviestApart, takeApart, worthOf } from '../../../models/household/apart.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { items, plan } from '../../../models/household/plan.ts';
import { FAMILY, PERSONAS } from '../../personas/household.ts';
import { catalogue, near } from '../shared.ts';

const HOMES: readonly (readonly [string, Answers])[] = [
  ['that says nothing', {}],
  ...Object.entries(PERSONAS).map(([name, answers]) => [`of ${name}`, answers] as const),
  ['with children', { people: 4, children: 2 }],
  ['whose second-hand devices carry half', { ...FAMILY, secondHand: 'half' }],
  ['charged in the year of purchase', { ...FAMILY, view: 'purchase-year' }],
];

describe.each(HOMES)('a home %s', (_, answers) => {
  const planned = plan(answers, catalogue);
  const things = items(planned.lines).map((item) => takeApart(item, planned));

  test('is made of the operations of its things, to the last gram', () => {
    let total = 0;
    for (const { lines } of things)
      for (const { amount, terms } of lines) {
        const worth = terms.reduce((sum, term) => sum + worthOf(term), 0);
        expect(near(worth, amount)).toBe(true);
        total += worth;
      }
    expect(near(total, planned.total)).toBe(true);
  });

  test('names each number once, those of factors at their central value', () => {
    for (const { pieces } of things) {
      const ids = pieces.flatMap((piece) => (piece.from === 'factor' ? [piece.id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      for (const piece of pieces)
        if (piece.from === 'factor') expect(piece.value).toBe(catalogue.factors[piece.id]!.central);
    }
  });
});

describe('what was told', () => {
  // 3 three times: equal numbers are not taken for each other
  const answers: Answers = {
    people: 3,
    devices: [{ type: 'smartphone', count: 3, origin: 'new', yearsKept: 3, hoursPerDay: 3 }],
  };
  const planned = plan(answers, catalogue);

  test('is found back in the operation, apart from what turns units', () => {
    const phone = items(planned.lines).find(({ item }) => item === 'smartphone')!;
    const { lines, pieces } = takeApart(phone, planned);
    const given = pieces.filter(({ from }) => from === 'said');
    expect(given).toEqual([
      { value: 3, from: 'said', what: 'count' },
      { value: 3, from: 'said', what: 'years' },
      { value: 3, from: 'said', what: 'hours' },
    ]);
    const making = lines.find(({ stage }) => stage === 'manufacture')!.terms[0]!;
    expect(making.over).toEqual([{ value: 3, from: 'said', what: 'years' }]);
    const running = lines.find(({ stage }) => stage === 'use')!.terms[0]!;
    expect(running.times).toContainEqual({ value: 0.365, from: 'unit', what: 'kilowatt-hours' });
    expect(pieces.filter(({ from }) => from === 'rest')).toEqual([]);
  });

  test('decides which thing is shown: the heaviest with a number told, else the heaviest of all', () => {
    expect(heaviestApart(planned)!.item.item).toBe('smartphone');
    const average = plan({}, catalogue);
    const heaviest = Math.max(...items(average.lines).map((item) => takeApart(item, average).amount));
    expect(heaviestApart(average)!.amount).toBe(heaviest);
    const nothing: Answers = { devices: [], uses: [], connections: { fixedLines: 0, sims: 0 } };
    expect(heaviestApart(plan(nothing, catalogue))).toBeUndefined();
  });
});
