/** What is shown beside a footprint: everyday amounts, and the other criteria. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA, criterionFactor } from '../../models/catalogue/criterion.ts';
import { criterion } from '../../models/household/criteria.ts';
import { equivalents } from '../../models/household/equivalents.ts';
import type { Answers } from '../../models/household/answers.ts';
import { plan } from '../../models/household/plan.ts';
import { catalogue, library, sample, value } from './shared.ts';

describe('equivalents', () => {
  const unitOf = (id: string) =>
    catalogue.factors[catalogue.equivalences.find((each) => each.id === id)!.factor]!.unit;

  test('are of the right order of magnitude: one to ten of a thing, a hundred to a thousand kilometres', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e4, noNaN: true }), (kg) => {
        const found = equivalents(kg, catalogue);
        for (const { equivalence, count } of found) {
          const one = unitOf(equivalence.id) === 'kgCO2e/km' ? 100 : 1;
          expect(count).toBeGreaterThanOrEqual(one);
          expect(count).toBeLessThanOrEqual(10 * one);
          expect(count).toBeCloseTo(kg / value(equivalence.factor), 9);
        }
        const counts = found.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
      }),
    );
  });

  test('exist for what homes weigh, and include every one that fits', () => {
    for (const kg of [10, 50, 200, 500, 1000]) {
      const fitting = catalogue.equivalences.filter(({ id, factor }) => {
        const count = kg / value(factor) / (unitOf(id) === 'kgCO2e/km' ? 100 : 1);
        return count >= 1 && count <= 10;
      });
      expect(fitting.length).toBeGreaterThan(0);
      expect(equivalents(kg, catalogue)).toHaveLength(fitting.length);
    }
    expect(equivalents(0, catalogue)).toEqual([]);
  });
});

describe.each(CRITERIA)('%s', (which) => {
  const of = (devices: Answers['devices'], rules: Answers = {}) =>
    criterion(plan({ ...rules, devices: devices! }, catalogue).situation, which, sample);
  const phone = { type: 'smartphone', count: 2, yearsKept: 4, origin: 'new' } as const;
  const factor = value(criterionFactor('smartphone', which));

  test('covers all stages but use, over the years kept', () => {
    expect(of([phone]).total.central).toBeCloseTo((2 * factor) / 4, 12);
    expect(of([phone])).toMatchObject({ covered: [{ id: 'smartphone' }], uncovered: [] });
  });

  test('depends on the origin, as manufacture does', () => {
    const refurbished = of([{ ...phone, origin: 'refurbished' }]);
    expect(refurbished).toMatchObject({
      total: { central: 0, low: 0, high: 0 },
      covered: [],
      uncovered: [{ id: 'smartphone' }],
    });
    expect(of([{ ...phone, origin: 'second-hand' }]).total.central).toBe(0);
    expect(of([{ ...phone, origin: 'second-hand' }], { secondHand: 'half' }).total.central).toBeCloseTo(
      factor / 4,
      12,
    );
  });

  test('of a device of unknown origin is that of the part bought new, while its refit is not counted', () => {
    const { origins } = catalogue.devices.find(({ id }) => id === 'smartphone')!;
    const { origin: _, ...unknown } = phone;
    expect(of([unknown]).total.central).toBeCloseTo((value(origins!.new) * 2 * factor) / 4, 12);
  });

  test('of a refurbished device without a figure for its refit is that of a new one, as in carbon', () => {
    const tv = { type: 'tv', count: 1, yearsKept: 8 } as const;
    const refurbished = of([{ ...tv, origin: 'refurbished' }]);
    expect(refurbished.total).toEqual(of([{ ...tv, origin: 'new' }]).total);
    expect(refurbished.covered.map(({ id }) => id)).toEqual(['tv']);
  });

  test('names what no source covers, and leaves out what is not the household’s', () => {
    const found = of([
      phone,
      { type: 'watch', count: 1 },
      { type: 'laptop', count: 1, owner: 'employer' },
      { type: 'tablet', count: 0 },
    ]);
    expect(found.covered.map(({ id }) => id)).toEqual(['smartphone']);
    expect(found.uncovered.map(({ id }) => id)).toEqual(['watch']);
    expect(found.total).toEqual(of([phone]).total);
  });

  test('has the range of its figures: half of it to half more, when all else is answered', () => {
    const { central, low, high } = of([phone]).total;
    expect([low / central, high / central].map((part) => Math.round(part * 100) / 100)).toEqual([0.5, 1.5]);
  });

  test('cites a figure with a grade and a judgement for each device that it counts', () => {
    const { factors } = of([phone, { type: 'tv', count: 1 }]);
    expect(factors).toHaveLength(2);
    for (const id of factors)
      expect(library.factors[id]).toMatchObject({ grade: 'B', range: 'judgement', source: 'BOAVIZTAPI' });
  });

  test('leaves out what no source can be used for', () => {
    const gaps = ['console-home', 'console-portable', 'printer-inkjet', 'smart-speaker'];
    for (const type of gaps.filter((id) => catalogue.devices.some((device) => device.id === id)))
      expect(of([{ type, count: 1 }])).toMatchObject({ factors: [], uncovered: [{ id: type }] });
    expect(catalogue.factors[criterionFactor('box', which)]).toBeUndefined();
  });
});
