/** A quantity at its central value and over the draws, in one row. */
import { describe, expect, test } from 'vitest';
import { lazily, once } from '../../../models/draws/memo.ts';
import { addRows, rowOf } from '../../../models/draws/products.ts';
import { ranged } from '../../../models/draws/quantile.ts';
import { createSample } from '../../../models/draws/sample.ts';
import {
  createSpreads,
  drawsOf,
  estimateOf,
  mapSpread,
  shareOfDraws,
  withCentral,
} from '../../../models/draws/spread.ts';
import { constant, factorTerm, meanOf, product, ratio, type Term } from '../../../models/draws/term.ts';
import { widened } from '../../../models/draws/widened.ts';

const factor = (id: string, central: number) =>
  ({ id, unit: 'kg', shape: 'normal', central, low: central / 2, high: central * 1.5 }) as const;
const FACTORS = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => [id, factor(id, i + 1)]));
const DRAWS = 100;
const sample = createSample(FACTORS, DRAWS, 3);
const ids = Object.keys(FACTORS);

describe('a spread', () => {
  const spreads = createSpreads(FACTORS, sample);
  const term = ratio(
    product(factorTerm(FACTORS['a']!), factorTerm(FACTORS['c']!)),
    factorTerm(FACTORS['b']!),
  );

  test('of a factor is its central value, then its draws', () => {
    expect(spreads.length).toBe(DRAWS + 1);
    expect([...spreads.ofFactor('b')]).toEqual([2, ...sample.row('b')]);
    expect(spreads.ofFactor('b')).toBe(spreads.ofFactor('b'));
    expect([...spreads.ofTerm(factorTerm(FACTORS['b']!))]).toEqual([2, ...sample.row('b')]);
  });

  test('of a term is what it makes of its factors, at central values and on each draw', () => {
    const [central, ...draws] = spreads.ofTerm(term);
    expect(central).toBe((1 * 3) / 2);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => sample.row(id));
    draws.forEach((value, i) => expect(value).toBeCloseTo((a![i]! * c![i]!) / b![i]!, 12));
  });

  test('of the mean of several models is not that of one', () => {
    const several = spreads.ofTerm(meanOf(factorTerm(FACTORS['b']!), factorTerm(FACTORS['f']!), 3));
    expect(several[0]).toBe(2);
    expect([...drawsOf(several)]).toEqual([...sample.row('b', { share: 'f', count: 3 })]);
    expect([...drawsOf(several)]).not.toEqual([...sample.row('b')]);
  });

  test('says its range, and in how many draws something holds', () => {
    const row = Float64Array.from({ length: DRAWS }, (_, i) => i + 1);
    const spread = withCentral(-5, row);
    expect([...drawsOf(spread)]).toEqual([...row]);
    expect(estimateOf(spread)).toEqual({ central: -5, low: 5.5, high: 95.5 });
    expect(shareOfDraws(spread, (value) => value > 75)).toBe(0.25);
    expect(shareOfDraws(spread, (value, draw) => value === draw)).toBe(1);
    expect(shareOfDraws(spread, (value) => value < 0)).toBe(0);
  });

  test('is computed from others element by element', () => {
    const one = withCentral(1, Float64Array.of(2, 3));
    expect([...mapSpread(3, (i) => one[i]! * 10)]).toEqual([10, 20, 30]);
  });
});

test('a product of any number of factors is added to what is there, whatever their number', () => {
  for (let n = 0; n <= ids.length; n++)
    for (let under = 0; under <= n; under++) {
      const [times, over] = [ids.slice(under, n), ids.slice(0, under)];
      const named = (name: string) => factorTerm(FACTORS[name]!);
      const whole = times.map(named).reduce<Term>(product, constant(2));
      rowOf([constant(10), over.map(named).reduce(ratio, whole)], sample).forEach((value, i) => {
        const made = times.reduce((all, id) => all * sample.row(id)[i]!, 2);
        const expected = 10 + over.reduce((all, id) => all / sample.row(id)[i]!, made);
        expect(Math.abs(value - expected)).toBeLessThan(1e-9 * Math.abs(expected) + 1e-9);
      });
    }
});

test('rows are added up, from any one of them on, whatever their number', () => {
  const rows = Array.from({ length: 11 }, (_, k) => Float64Array.of(2 ** k, 3 * 2 ** k));
  for (let many = 1; many <= rows.length; many++)
    for (let from = 0; from <= many; from++) {
      const into = Float64Array.of(0.5, 0.25);
      addRows(rows.slice(0, many), from, into);
      const sum = 2 ** many - 2 ** from;
      expect([...into]).toEqual([0.5 + sum, 0.25 + 3 * sum]);
    }
});

test('a widened sample has further factors by the same seed, beside its own', () => {
  const further = { g: factor('g', 4), a: factor('a', 9) };
  const wide = widened(sample, further);
  const alone = createSample(further, DRAWS, 3);
  expect([wide.seed, wide.draws]).toEqual([3, DRAWS]);
  for (const name of ['row', 'reciprocal', 'normal'] as const) {
    expect(wide[name]('b')).toBe(sample[name]('b'));
    expect([...wide[name]('g')]).toEqual([...alone[name]('g')]);
    expect([...wide[name]('a')]).toEqual([...alone[name]('a')]);
  }
});

test('what is made when it is first asked for is made once', () => {
  let made = 0;
  const value = once(() => ++made);
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([1, 1, 1]);
});

describe('properties that are made when they are read', () => {
  let reads = 0;
  const made = (name: string) => lazily({ name }, { twice: () => (reads++, name + name) });

  test('are not made before, and are there as any other', () => {
    const one = made('a');
    expect(reads).toBe(0);
    expect(one.twice).toBe('aa');
    expect(reads).toBe(1);
    expect(JSON.stringify(one)).toBe('{"name":"a","twice":"aa"}');
    expect({ ...one }).toEqual({ name: 'a', twice: 'aa' });
  });

  // each getter of its own is a shape of its own: the engine kept a whole footprint alive for each
  test('share one getter by name', () => {
    const getter = (of: object, name: string) => Object.getOwnPropertyDescriptor(of, name)!.get;
    expect(getter(made('a'), 'twice')).toBe(getter(made('b'), 'twice'));
    const [low, other] = [0, 1].map((value) =>
      getter(
        ranged(value, () => ({ low: 0, high: 1 })),
        'low',
      ),
    );
    expect(low).toBeDefined();
    expect(low).toBe(other);
  });
});
