/** The algebra behind a line: a term written out gives its value again, at the centre and on each draw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRows, rowOf } from '../../../models/draws/products.ts';
import { addLine, type Line } from '../../../models/household/line.ts';
import { createSums } from '../../../models/draws/sums.ts';
import { bounds } from '../../../models/draws/quantile.ts';
import { createSample } from '../../../models/draws/sample.ts';
import {
  constant,
  factorTerm,
  lesser,
  meanOf,
  namedBy,
  ONE,
  product,
  ratio,
  scaled,
  writtenOut,
  type Product,
  type Term,
} from '../../../models/draws/term.ts';
import type { Factors } from '../../../models/draws/factor.ts';
import { evenly } from '../evenly.ts';

const FACTORS: Factors = Object.fromEntries(
  ['a', 'b', 'c', 'models', 'share'].map((id, i) => [
    id,
    id === 'share'
      ? { id, unit: 'share', shape: 'fixed' as const, central: 0.4, low: 0.4, high: 0.4 }
      : { id, unit: 'kg', shape: 'log-normal' as const, central: i + 2, low: i + 1, high: 2 * i + 5 },
  ]),
);
const sample = createSample(FACTORS, 100, 3);

const leaf = fc.oneof(
  evenly(0.5, 3).map(constant),
  fc.constantFrom('a', 'b', 'c').map((id) => factorTerm(FACTORS[id]!)),
);
const { term: unbounded } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('term'), tie('term')).map(([left, right]) => product(left, right)),
    fc.tuple(tie('term'), tie('term')).map(([left, right]) => ratio(left, right)),
    fc.tuple(tie('term'), fc.double({ min: 0.5, max: 2, noNaN: true })).map(([held, by]) => scaled(held, by)),
  ),
}));

const term = fc.oneof(
  unbounded,
  fc
    .tuple(unbounded, fc.integer({ min: 2, max: 9 }))
    .map(([held, count]) =>
      product(held, meanOf(factorTerm(FACTORS.models!), factorTerm(FACTORS.share!), count)),
    ),
  fc
    .tuple(unbounded, unbounded, unbounded)
    .map(([kept, room, per]) => ratio(product(per, lesser(kept, room)), per)),
);

/** The value of a term on one draw, found by walking it: writing it out must give the same. */
const valueOn = ({ factor, central, left, right, by }: Term, draw: number): number => {
  if (factor !== undefined) {
    const models = left && right && { share: left.factor!, count: right.central };
    return sample.row(factor, models)[draw]!;
  }
  if (!left || !right || by === 'mean') return central;
  const [one, other] = [valueOn(left, draw), valueOn(right, draw)];
  return { product: one * other, ratio: one / other, lesser: Math.min(one, other) }[by];
};

/** The central value of a product once it is written out. */
const centralOf = ({ constant: value, times, over, lesser: bounded = [] }: Product): number => {
  const multiplied = (ids: readonly string[]) => ids.reduce((all, id) => all * FACTORS[id]!.central, 1);
  const bound = bounded.length > 0 ? Math.min(...bounded.map(centralOf)) : 1;
  return ((value * multiplied(times)) / multiplied(over)) * bound;
};

describe('a term', () => {
  test('has the same value once it is written out', () => {
    fc.assert(
      fc.property(term, (made) => {
        expect(centralOf(writtenOut(made)) / made.central).toBeCloseTo(1, 9);
      }),
    );
  });

  test('has, on each draw, the value of its factors', () => {
    fc.assert(
      fc.property(term, (made) => {
        const row = rowOf([made], sample);
        for (const i of [0, 17, 99]) expect(row[i]! / valueOn(made, i)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('has the same draws, to the last bit, where what multiplies earlier ones is known', () => {
    const shared = createSample(FACTORS, 100, 3);
    fc.assert(
      fc.property(term, (made) => {
        expect(rowOf([made], shared)).toEqual(rowOf([made], createSample(FACTORS, 100, 3)));
      }),
    );
    expect(shared.kept.size).toBeGreaterThan(10);
  });

  test('of which the reader chooses what multiplies what takes no more than a bounded memory', () => {
    const long = createSample(FACTORS, 10_000, 3);
    const [a, b] = [factorTerm(FACTORS.a!), factorTerm(FACTORS.b!)];
    let longer = a;
    for (let i = 0; i < 250; i++) {
      longer = product(longer, i % 2 ? ratio(ONE, b) : a);
      rowOf([longer], long);
      expect(long.kept.size).toBeLessThanOrEqual(100);
    }
    expect([...rowOf([a], long)]).toEqual([...long.row('a')]);
  });

  test('names its factors, those of what bounds it too', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => factorTerm(FACTORS[id]!));
    const bounded = product(a!, lesser(ratio(b!, c!), scaled(b!, 2)));
    expect(namedBy(writtenOut(bounded))).toEqual(['a', 'b', 'c', 'b']);
    expect(namedBy(writtenOut(a!))).toEqual(['a']);
    expect(lesser(a!, constant(0)).nothing).toBe(true);
  });

  test('of one changes nothing, and a zero makes it nothing', () => {
    const a = factorTerm(FACTORS.a!);
    expect(product(ONE, a)).toBe(a);
    expect(product(a, ONE)).toBe(a);
    expect(scaled(a, 1)).toBe(a);
    expect(scaled(a, 0).nothing).toBe(true);
    expect(product(a, scaled(a, 0)).nothing).toBe(true);
    expect(ratio(scaled(a, 0), a).nothing).toBe(true);
    expect(product(a, a).nothing).toBe(false);
  });
});

describe('a line', () => {
  const add = (...terms: Term[]): Line[] => {
    const lines: Line[] = [];
    addLine(lines, 'device', 'x', 'use', { value: 1, unit: 'kWh' }, terms);
    return lines;
  };
  const a = factorTerm(FACTORS.a!);

  test('is the sum of its terms, without those that are zero', () => {
    expect(add(a, constant(3))[0]).toMatchObject({ amount: 5, terms: [a, { central: 3 }] });
    expect(add(a, scaled(a, 0))[0]).toMatchObject({ amount: 2, terms: [a] });
  });

  test('of nothing is left out', () => {
    expect(add()).toEqual([]);
    expect(add(scaled(a, 0), constant(0))).toEqual([]);
  });
});

describe('sums of rows', () => {
  const row = (...values: number[]) => Float64Array.from(values);
  const rowsArbitrary = fc.array(
    fc.float64Array({ minLength: 5, maxLength: 5, min: -1e3, max: 1e3, noNaN: true }),
    { maxLength: 11 },
  );

  test('are made in order, however many rows are read at a time', () => {
    fc.assert(
      fc.property(rowsArbitrary, fc.nat(11), (rows, from) => {
        const sum = row(1, 2, 3, 4, 5);
        addRows(rows, from, sum);
        expect([...sum]).toEqual(
          [1, 2, 3, 4, 5].map((start, i) => rows.slice(from).reduce((all, each) => all + each[i]!, start)),
        );
      }),
    );
  });

  test('are cached by name, and computed again when a row changes', () => {
    const sums = createSums(2);
    const [a, b, c] = [row(1, 2), row(3, 4), row(5, 6)];
    const first = sums.of('x', [a, b]);
    expect([...first]).toEqual([4, 6]);
    expect(sums.of('x', [a, b])).toBe(first);
    expect([...sums.of('x', [a, c])]).toEqual([6, 8]);
    expect([...sums.of('x', [a, c, b])]).toEqual([9, 12]);
    expect([...sums.of('y', [a, b])]).toEqual([4, 6]);
    expect(sums.of('z', [a])).toBe(a);
    expect([...sums.of('none', [])]).toEqual([0, 0]);
    expect([...a]).toEqual([1, 2]);
  });

  test('have bounds that are found once', () => {
    const sums = createSums(100);
    const drawn = Float64Array.from({ length: 100 }, (_, i) => i);
    expect(sums.bounds(drawn)).toEqual(bounds(drawn));
    expect(sums.bounds(drawn)).toBe(sums.bounds(drawn));
    expect(bounds(drawn)).toEqual({ low: 4.5, high: 94.5 });
    expect(bounds(drawn.map((x) => -1 - x))).toEqual({ low: -95.5, high: -5.5 });
    expect(bounds(drawn.map((x) => x - 300))).toEqual({ low: -295.5, high: -205.5 });
  });
});
