import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reen } from '../../../models/territory/reen.ts';
import { classOf, sizeClasses } from '../../../models/territory/sizeClass.ts';
import { households, MOST_PEOPLE, ownTerritory } from '../../../models/territory/territory.ts';

const size = { central: 2.15, low: 1.9, high: 2.4 };
const share = { central: 0.97, low: 0.95, high: 0.99 };

describe('a territory of one’s own', () => {
  test('has the name and the people that are given, and no year', () => {
    expect(ownTerritory(' Mon quartier ', 1234)).toEqual({
      code: 'own',
      kind: 'own',
      name: 'Mon quartier',
      population: 1234,
      years: [],
    });
    expect(ownTerritory('Nowhere', 0)).toMatchObject({ population: 0 });
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, MOST_PEOPLE + 1])(
    'does not have %s people',
    (population) => expect(ownTerritory('x', population)).toEqual({ wrong: 'population' }),
  );

  test('has a name', () => expect(ownTerritory('  ', 1)).toEqual({ wrong: 'name' }));
});

describe('households', () => {
  test('are people in homes over the size of a home, worked out by hand', () => {
    // 4,704 × 0.97 ÷ 2.15 = 2,122.3; widths √(ln²(2.4/2.15) + ln²(0.97/0.95)) = 11.20 %, and 13.35 % above
    const { central, low, high } = households({ population: 4704 }, size, share);
    expect(central).toBeCloseTo(2122.27, 1);
    expect(low).toBeCloseTo(2122.27 / Math.exp(Math.hypot(Math.log(2.4 / 2.15), Math.log(0.97 / 0.95))), 1);
    expect(high).toBeCloseTo(2122.27 * Math.exp(Math.hypot(Math.log(2.15 / 1.9), Math.log(0.99 / 0.97))), 1);
  });

  test('lie in a range narrower than both worst cases together, and scale with people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), (population) => {
        const { central, low, high } = households({ population }, size, share);
        expect(low).toBeGreaterThan((population * share.low) / size.high);
        expect(high).toBeLessThan((population * share.high) / size.low);
        expect(low < central && central < high).toBe(true);
      }),
    );
    expect(households({ population: 0 }, size, share)).toEqual({ central: 0, low: 0, high: 0 });
  });
});

describe('the threshold of the REEN law', () => {
  const rule = { above: 50_000, margin: 0.01 };
  const of = (population: number, municipal?: number, total?: number) =>
    reen(
      {
        kind: 'epci',
        population,
        ...(municipal !== undefined && total !== undefined && { otherCounts: { municipal, total } }),
      },
      rule,
    );

  test.each([
    ['far above', 80_000, 79_000, 81_000, 'above'],
    ['far below', 30_000, 29_000, 31_000, 'below'],
    ['between two counts', 49_100, 48_700, 50_900, 'about'],
    ['above in one year only', 51_000, 49_000, 49_400, 'about'],
    ['within the margin of every count', 50_300, 50_200, 50_400, 'about'],
  ])('%s', (_what, population, municipal, total, status) => {
    expect(of(population, municipal, total)).toBe(status);
  });

  test('is judged on one count when there is no other', () => {
    expect([of(50_501), of(50_500), of(50_000), of(49_500)]).toEqual(['above', 'about', 'about', 'below']);
  });

  test('is not for departments, regions and the country', () => {
    for (const kind of ['department', 'region', 'country'] as const)
      expect(reen({ kind, population: 1e6 }, rule)).toBeUndefined();
  });
});

describe('classes of size', () => {
  const classes = sizeClasses([10, 100], [0, 9, 10, 99, 100, 5000]);

  test('each hold their lower bound and not the next', () => {
    expect(classes).toEqual([
      { from: 0, below: 10, communes: 2, people: 9 },
      { from: 10, below: 100, communes: 2, people: 109 },
      { from: 100, communes: 2, people: 5100 },
    ]);
  });

  test('hold each commune once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300)), (populations) => {
        const made = sizeClasses([10, 100], populations);
        expect(made.reduce((sum, { communes }) => sum + communes, 0)).toBe(populations.length);
        for (const people of populations) expect(classOf(people, made)!.communes).toBeGreaterThan(0);
      }),
    );
  });
});
