/** The sum of the pupil’s sheet: it gives the tool’s footprint, and a twelve-year-old finishes it in the time of a lesson. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum, plan } from '../../../models/household/plan.ts';
import { handOperations, handSheet, handSum } from '../../../models/school/handSheet.ts';
import { answersOfInventory, askedAt } from '../../../models/school/inventory.ts';
import { LEVELS, type HomeInventory, type Level } from '../../../models/school/school.ts';
import { catalogue } from '../shared.ts';
import { school } from './shared.ts';

const CLOSE = 0.15;
/** Half a minute for each operation, with the reading of its row: a convention, generous for two digits by one. */
const SECONDS = 30;
const LESSON_MINUTES = 12;
const MOST_OPERATIONS = (LESSON_MINUTES * 60) / SECONDS;

const { questions, paper, family } = school;
const sheetAt = (level: Level, grid: string) => handSheet(paper.hand, { questions, level, grid }, catalogue);
const byTool = (inventory: HomeInventory, level: Level, grid: string) =>
  sum(plan({ ...answersOfInventory(inventory, askedAt(questions, level)), grid }, catalogue).lines);

describe.each(LEVELS)('the sum by hand at level %s', (level) => {
  const asked = askedAt(questions, level);
  const sheet = sheetAt(level, 'FR');

  test.each(['FR', ...paper.grids])(
    'gives what the tool gives, to 15 %%, with the electricity of %s',
    (grid) => {
      const there = sheetAt(level, grid);
      // each question within what people answer; the sheet is not made for forty laptops kept a year
      const home = fc.record(
        Object.fromEntries(
          asked.map(({ id, min, max }) => [id, fc.integer({ min, max: Math.min(max, MOST[id] ?? 5) })]),
        ),
      );
      fc.assert(
        fc.property(home, (inventory) => {
          const { total } = handSum(inventory, there);
          expect(Math.abs(total / byTool(inventory, level, grid) - 1)).toBeLessThan(CLOSE);
        }),
        { numRuns: 60, seed: 7 },
      );
    },
  );

  test('gives the invented family what the tool gives it, to two kilograms', () => {
    const given = Object.fromEntries(asked.map(({ id }) => [id, family.given[id]!]));
    const { total, perPerson, rows, rest } = handSum(given, sheet);
    expect(Math.abs(total - byTool(given, level, 'FR'))).toBeLessThan(2);
    expect(rows.reduce((all, { product }) => all + product, rest)).toBe(total);
    expect(perPerson).toBe(Math.round(total / given.people!));
  });

  test('takes at most half a minute for each operation in twelve minutes', () => {
    const { products, sums, divisions, largest } = handOperations(sheet);
    expect(products + sums + divisions).toBeLessThanOrEqual(MOST_OPERATIONS);
    expect(largest).toBeLessThan(level === 'cycle-3' || level === 'cycle-4' ? 100 : 200);
  });

  test('asks of every use, and leaves at its mean what weighs no kilogram', () => {
    const used = asked.filter(({ target }) => target.to === 'use').map(({ id }) => id);
    const told = [...sheet.rows, ...sheet.light].map(({ question }) => question);
    expect(told).toEqual(expect.arrayContaining(used));
    for (const { question, unit } of sheet.light) {
      const rest = { people: 1, ...(asked.some(({ id }) => id === 'lines') && { lines: 1 }) };
      const weighs = (amount: number) => byTool({ ...rest, [question]: amount }, level, 'FR');
      expect(weighs(unit) - weighs(0)).toBeLessThan(0.5);
    }
  });

  test('is made of whole numbers, and falls as a device is kept longer', () => {
    const numbers = [
      ...sheet.rest.flat(),
      ...sheet.rows.flatMap(({ kg, withoutBox = kg, kept }) => [kg, withoutBox, ...(kept?.byYears ?? [])]),
    ];
    for (const kg of numbers) expect(Number.isInteger(kg) && kg > 0, String(kg)).toBe(true);
    for (const { kept } of sheet.rows)
      kept?.byYears.slice(1).forEach((kg, i) => expect(kg).toBeLessThanOrEqual(kept.byYears[i]!));
    for (const row of sheet.rest) row.slice(1).forEach((kg, i) => expect(kg).toBeGreaterThan(row[i]!));
  });
});

/** The most that a home is tried with; five where nothing is said. */
const MOST: Readonly<Record<string, number>> = {
  people: 9,
  'smartphone-years': 12,
  'laptop-years': 15,
  drawers: 30,
  lines: 2,
  'video-hours': 100,
  'social-hours': 40,
  'game-hours': 40,
  'ai-answers': 2000,
};

describe('a column that stands for more', () => {
  test('is read from its first number on, and the last one for all that is above', () => {
    const sheet = {
      years: [1, 2, 4],
      people: [1, 2],
      rows: [
        { question: 'phones', unit: 1, kg: 7, kept: { question: 'phone-years', byYears: [10, 6, 3] } },
        { question: 'hours', unit: 10, kg: 4, withoutBox: 9 },
      ],
      light: [],
      rest: [
        [100, 200],
        [50, 150],
      ],
    };
    const of = (inventory: HomeInventory) => handSum({ people: 1, lines: 1, ...inventory }, sheet).total - 50;
    expect([1, 2, 3, 4, 9].map((years) => of({ phones: 1, 'phone-years': years }))).toEqual([10, 6, 3, 3, 3]);
    expect(of({ phones: 2 })).toBe(14);
    expect(of({ hours: 20 })).toBe(8);
    expect(handSum({ people: 3, lines: 0, hours: 20 }, sheet)).toMatchObject({
      rest: 200,
      total: 218,
      perPerson: 73,
    });
    expect(handSum({ people: 1, lines: 5 }, sheet).rest).toBe(50);
    expect(handOperations(sheet)).toEqual({ products: 2, sums: 2, divisions: 1, largest: 10 });
  });
});
