import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { attribute, changeBetween } from '../../../models/versions/attribution.ts';
import { PERSONAS } from '../../personas/household.ts';
import { catalogue, total, value } from '../shared.ts';

/** A catalogue in which some factors are worth something else. */
const changed = (values: Readonly<Record<string, number>>): Catalogue => {
  const factors = { ...catalogue.factors };
  for (const [id, central] of Object.entries(values)) factors[id] = { ...factors[id]!, central };
  return { ...catalogue, factors };
};

const MANUFACTURE = 'smartphone.manufacture';
const YEARS = 'years.smartphone';
const ONE = { people: 1, devices: [{ type: 'smartphone', count: 1, origin: 'new' as const }], uses: [] };

describe('between two catalogues', () => {
  test('the same moves nothing', () => {
    const nothing = attribute({}, catalogue, catalogue);
    expect([nothing.factors, nothing.rest, nothing.redrawn]).toEqual([[], 0, []]);
    expect(nothing.after).toBe(nothing.before);
  });

  test('one factor explains the whole of the difference', () => {
    const older = changed({ [MANUFACTURE]: 50 });
    const { factors, before, after, rest } = attribute(ONE, older, catalogue);
    expect([before, after]).toEqual([total(ONE, older), total(ONE)]);
    expect(factors).toEqual([
      {
        id: MANUFACTURE,
        unit: 'kgCO2e/unit',
        from: 50,
        to: value(MANUFACTURE),
        kg: expect.closeTo(after - before, 9) as number,
      },
    ]);
    expect(rest).toBeCloseTo(0, 9);
    expect(after - before).toBeCloseTo((value(MANUFACTURE) - 50) / value(YEARS), 9);
  });

  test('two factors that multiply share alike, whichever comes first: the Shapley value, worked out by hand', () => {
    const [a, b] = [value(MANUFACTURE), value(YEARS)];
    const older = changed({ [MANUFACTURE]: a / 2, [YEARS]: 2 * b });
    const { factors } = attribute(ONE, older, catalogue);
    const shares = new Map(factors.map(({ id, kg }) => [id, kg]));
    const others = value('smartphone.distribution') + value('smartphone.end-of-life');
    // by making: ((a − a/2)/2b + (a − a/2)/b) / 2; by years: the mean of both with the old and the new weight
    expect(shares.get(MANUFACTURE)).toBeCloseTo((a / 2 / (2 * b) + a / 2 / b) / 2, 9);
    const gain = 1 / b - 1 / (2 * b);
    expect(shares.get(YEARS)).toBeCloseTo((gain * (a / 2 + others) + gain * (a + others)) / 2, 9);
  });

  test('shares add up to the difference, whatever moved', () => {
    const ids = Object.keys(catalogue.factors).filter((id) => catalogue.factors[id]!.shape === 'log-normal');
    const moves = fc.dictionary(fc.constantFrom(...ids), fc.double({ min: 0.5, max: 2, noNaN: true }), {
      maxKeys: 30,
    });
    fc.assert(
      fc.property(moves, fc.constantFrom({}, ...Object.values(PERSONAS)), (by, answers) => {
        const older = changed(
          Object.fromEntries(Object.entries(by).map(([id, times]) => [id, value(id) * times])),
        );
        const { factors, rest, before, after } = attribute(answers, older, catalogue);
        const sum = factors.reduce((all, { kg }) => all + kg, rest);
        expect(sum).toBeCloseTo(after - before, 6);
      }),
      { numRuns: 30 },
    );
  });

  test('a factor of kept mail, which a mailbox bounds, has its share', () => {
    const older = changed({ 'use.email': value('use.email') / 2 });
    const { factors, before, after } = attribute({}, older, catalogue);
    const mail = factors.find(({ id }) => id === 'use.email')!;
    expect(mail.kg).toBeGreaterThan(0.5 * (after - before));
  });

  test('what is no value of a factor is the rest', () => {
    const devices = catalogue.devices.map((type) =>
      type.id === 'smartphone' ? { ...type, manufacture: 'laptop.manufacture' } : type,
    );
    const { factors, rest, before, after } = attribute(ONE, { ...catalogue, devices }, catalogue);
    expect(factors).toEqual([]);
    expect(rest).toBeCloseTo(after - before, 9);
    expect(rest).not.toBe(0);
  });

  test('a value for an age band is in the rest, since no term names it', () => {
    const answers = { people: 4, teenagers: 2, uses: [] };
    const id = 'count.smartphone.teenager';
    const { factors, rest, before, after } = attribute(answers, changed({ [id]: value(id) / 2 }), catalogue);
    expect(factors).toEqual([]);
    expect(rest).toBeCloseTo(after - before, 9);
    expect(Math.abs(rest)).toBeGreaterThan(0.01);
  });

  test('shares are the mean over every order, tried one by one', () => {
    const older = changed({ [MANUFACTURE]: 30, [YEARS]: 5, 'count.smartphone': 0.2 });
    const answers = { people: 1, uses: [], connections: { sims: 0, fixedLines: 0 } };
    const ids = [MANUFACTURE, YEARS, 'count.smartphone'];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const mean = new Map(ids.map((id) => [id, 0]));
    for (const order of orders) {
      const factors = { ...older.factors };
      let before = total(answers, older);
      for (const at of order) {
        const id = ids[at]!;
        factors[id] = catalogue.factors[id]!;
        const after = total(answers, { ...older, factors: { ...factors } });
        mean.set(id, mean.get(id)! + (after - before) / orders.length);
        before = after;
      }
    }
    const shares = attribute(answers, older, catalogue).factors;
    expect(shares.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { id, kg } of shares) expect(kg).toBeCloseTo(mean.get(id)!, 9);
  });

  test('a range that several models share otherwise is told, and moves no kilogram', () => {
    const laptops = { people: 1, devices: [{ type: 'laptop', count: 2, origin: 'new' as const }], uses: [] };
    const one = { ...laptops, devices: [{ ...laptops.devices[0]!, count: 1 }] };
    const share = 'laptop.models';
    const { [share]: _split, ...factors } = catalogue.factors;
    const devices = catalogue.devices.map(({ models, ...type }) =>
      models === undefined || models === share ? type : { ...type, models },
    );
    const without = { ...catalogue, factors, devices };
    const other = changed({ [share]: 0.5 });
    for (const [older, newer] of [
      [without, catalogue],
      [catalogue, without],
      [other, catalogue],
    ] as const) {
      const found = attribute(laptops, older, newer);
      expect([found.redrawn, found.factors, found.rest]).toEqual([[share], [], 0]);
      expect(found.after).toBe(found.before);
    }
    expect(attribute(one, without, catalogue).redrawn).toEqual([]);
  });

  test('names that come and go, another unit, and ranges are told apart from values', () => {
    const factors = { ...catalogue.factors };
    factors['years.laptop'] = { ...factors['years.laptop']!, low: factors['years.laptop']!.low / 2 };
    factors['gone'] = { ...factors[MANUFACTURE]!, id: 'gone' };
    factors[MANUFACTURE] = { ...factors[MANUFACTURE]!, unit: 'gCO2e/unit' };
    delete factors['tablet.manufacture'];
    const change = changeBetween({ ...catalogue, factors }, catalogue);
    expect(change.moved).toEqual([]);
    expect(change.redrawn).toEqual(['years.laptop']);
    expect([...change.added].sort()).toEqual([MANUFACTURE, 'tablet.manufacture']);
    expect([...change.removed].sort()).toEqual(['gone', MANUFACTURE]);
  });
});
