/** What is kept between two answers: the draws of a line, as long as the line is made the same way. */
import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../models/catalogue/catalogue.ts';
import { createDrawer } from '../../../models/household/lineDraws.ts';
import type { Line } from '../../../models/household/line.ts';
import { rowOf } from '../../../models/draws/products.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { constant, factorTerm, product, ratio, type Term } from '../../../models/draws/term.ts';

const factor = (id: string, central = 2) => ({
  id,
  unit: 'kg',
  shape: 'log-normal' as const,
  central,
  low: 1,
  high: 4,
});
const FACTORS = { a: factor('a'), b: factor('b') };
const sample = createSample(FACTORS, 100, 3);
const [a, b] = [factorTerm(FACTORS.a), factorTerm(FACTORS.b)];

const line = (stage: Stage, ...terms: Term[]): Line => ({
  component: 'device',
  item: 'x',
  stage,
  quantity: { value: 1, unit: 'unit' },
  terms,
  amount: terms.reduce((sum, { central }) => sum + central, 0),
});

const drawer = () => createDrawer(sample, new Map([['b', 'device:b']]));
const rows = (drawn: ReturnType<ReturnType<typeof drawer>>) => drawn.map(({ row }) => row);

describe('an item that is drawn again', () => {
  test('is the same when its lines are made the same way, even if rebuilt', () => {
    const draw = drawer();
    const made = () => [line('manufacture', product(a, constant(3))), line('use', ratio(a, b), b)];
    expect(draw('x', made())).toBe(draw('x', made()));
  });

  test('keeps the rows of unchanged lines', () => {
    const draw = drawer();
    const [making, use] = rows(draw('x', [line('manufacture', a), line('use', b)]));
    const again = rows(draw('x', [line('manufacture', a), line('use', product(b, constant(2)))]));
    expect(again[0]).toBe(making);
    expect(again[1]).not.toBe(use);
    expect(again[1]![7]).toBe(2 * use![7]!);
    expect(rows(draw('x', [line('manufacture', a)]))).toEqual([making]);
  });

  test('is stored by name', () => {
    const draw = drawer();
    expect(draw('x', [line('use', a)])).not.toBe(draw('y', [line('use', a)]));
  });

  // a and b have the same central value: only their ids differ
  test.each<[string, Line, Line]>([
    ['another factor', line('use', a), line('use', b)],
    ['another stage', line('use', a), line('manufacture', a)],
    ['another number', line('use', product(a, constant(2))), line('use', product(a, constant(3)))],
    ['one term more', line('use', a), line('use', a, b)],
    ['one term less', line('use', a, b), line('use', a)],
    ['a product for a quotient', line('use', ratio(a, constant(1))), line('use', product(a, constant(1)))],
    ['the other way round', line('use', product(a, ratio(b, a))), line('use', product(b, ratio(b, a)))],
    ['a number for a factor', line('use', a), line('use', constant(2))],
    ['a product for a number', line('use', constant(4)), line('use', product(a, b))],
    ['a number for a product', line('use', product(a, b)), line('use', constant(4))],
  ])('is drawn anew with %s', (_name, before, after) => {
    const draw = drawer();
    const [old] = draw('x', [before]);
    const [fresh] = drawer()('x', [after]);
    const [now] = draw('x', [after]);
    expect(now!.row).not.toBe(old!.row);
    expect(now!.row).toEqual(fresh!.row);
  });

  test('names the questions behind its lines', () => {
    const [first] = drawer()('x', [line('use', product(a, b), ratio(a, b))]);
    expect(first!.unanswered).toEqual([['b', 'device:b']]);
    expect(drawer()('x', [line('use', a)])[0]!.unanswered).toEqual([]);
  });
});

test('a row has the bits of its terms added one after the other, whatever was made before', () => {
  const terms = [ratio(a, b), b, product(a, b), product(a, constant(3)), product(b, a), constant(2)];
  const expected = (k: number) =>
    terms.reduce((sum, term) => sum + rowOf([term], createSample(FACTORS, 100, 3))[k]!, 0);
  for (const made of [rowOf(terms, sample), rowOf(terms, sample)])
    expect(Array.from(made)).toEqual(Array.from(made, (_, k) => expected(k)));
});
