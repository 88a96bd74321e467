/** What the misses share is found by a rule, from the result: nobody writes it. */
import { describe, expect, test } from 'vitest';
import { furthestOf, missesOf, timesTheirs, type ComparedRow } from '../../../models/validation/misses.ts';
import type { Reconciliation } from '../../../models/validation/reconcile.ts';
import { reconciledRows } from '../../../web/features/method/reconciled.ts';
import { library } from '../shared.ts';

const figure = (ours: number, rules: Partial<Reconciliation> = {}): Reconciliation => ({
  theirs: { central: 100 },
  byTheirRules: ours,
  landsByTheirRules: false,
  ours: { central: ours, low: ours, high: ours },
  lands: Math.abs(ours - 100) <= 10,
  steps: [],
  ...rules,
});
const row = (subject: string, ...found: Reconciliation[]): ComparedRow => ({ subject, found });
const byTheirRules = { landsByTheirRules: true };

describe('misses', () => {
  test('share that they land by the others’ rules, before anything that as many share', () => {
    const { met, missed, shared } = missesOf([
      row('a', figure(100)),
      row('a', figure(50, byTheirRules)),
      row('a', figure(40, byTheirRules)),
    ]);
    expect({ met, missed, shared }).toEqual({
      met: 1,
      missed: 2,
      shared: { trait: 'their-rules', count: 2 },
    });
  });

  test('share a subject, or a side, where more of them do', () => {
    expect(missesOf([row('a', figure(50)), row('a', figure(300))]).shared).toEqual({
      trait: 'subject a',
      count: 2,
    });
    expect(missesOf([row('a', figure(50)), row('b', figure(60)), row('c', figure(300))]).shared).toEqual({
      trait: 'smaller',
      count: 2,
    });
    expect(missesOf([row('a', figure(150)), row('b', figure(160)), row('c', figure(30))]).shared).toEqual({
      trait: 'larger',
      count: 2,
    });
  });

  test('share nothing when there are none', () => {
    expect(missesOf([row('a', figure(100))])).toEqual({ met: 1, missed: 0, shared: undefined });
  });

  test('count a row as missed when one of its figures is, and as far as its furthest miss', () => {
    const found = [figure(105), figure(20), figure(50)];
    expect(missesOf([row('a', ...found)]).missed).toBe(1);
    expect(furthestOf(found)).toBe(found[1]);
    expect(timesTheirs(found[1]!)).toBe(0.2);
  });

  test('are as far as the nearest part of a published range', () => {
    expect(timesTheirs(figure(150, { theirs: { central: 100, low: 90, high: 120 } }))).toBe(1.25);
    expect(timesTheirs(figure(95, { theirs: { central: 100, low: 90, high: 120 } }))).toBe(1);
  });
});

test('every published figure is a hit or a miss', () => {
  const rows = reconciledRows(library).map(({ row: { subject }, figures }) =>
    row(subject, ...figures.map(({ found }) => found)),
  );
  const { met, missed, shared } = missesOf(rows);
  expect(met + missed).toBe(rows.length);
  expect(2 * (shared?.count ?? missed)).toBeGreaterThanOrEqual(missed);
});
