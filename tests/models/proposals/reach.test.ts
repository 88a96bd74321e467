/** What is said to be out of everyone's reach really is, in any home; and one effect is shown once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '../../../models/proposals/coverage.ts';
import type { Proposal } from '../../../models/proposals/proposals.ts';
import { reach, type ReachRow } from '../../../models/proposals/reach.ts';
import { twins } from '../../../models/proposals/twins.ts';
import { anyAnswers } from '../arbitraries.ts';
import { whatever } from '../property.ts';
import { fresh } from '../shared.ts';
import { bench, effectsOf, GROSS, HOME, proposals } from './shared.ts';

const all = proposals.proposals;
const gestures = all.filter(({ kind }) => kind === 'gesture');
const measures = all.filter(({ kind }) => kind === 'measure');
const always = whatever(80);
const nameOf = ({ component, item }: { component: string; item: string }) => `${component}/${item}`;
const names = (rows: readonly ReachRow[]) => rows.map(nameOf);

/** Rows that fall or rise in some draw, with these proposals at full intensity. */
const changedBy = (run: ReturnType<typeof fresh>, some: readonly Proposal[]) => {
  const choice = Object.fromEntries(some.map(({ id }) => [id, 1]));
  const { lines } = effectsOf(run, choice, GROSS);
  return new Set(lines.filter(({ saving }) => saving.some((kg) => kg !== 0)).map(({ line }) => nameOf(line)));
};

describe('rows that no gesture changes', () => {
  test('are changed by no proposal on offer, or by measures alone, as stated', () => {
    always(anyAnswers, fc.subarray([...all]), (answers, offered) => {
      const run = fresh(answers);
      const { nobody, measuresAlone } = reach(coverage(run, offered, bench), offered);
      const of = (kind: Proposal['kind']) =>
        changedBy(
          run,
          offered.filter((one) => one.kind === kind),
        );
      const [byGestures, byMeasures] = [of('gesture'), of('measure')];
      for (const name of names(nobody)) {
        expect(byGestures).not.toContain(name);
        expect(byMeasures).not.toContain(name);
      }
      for (const name of names(measuresAlone)) {
        expect(byGestures).not.toContain(name);
        expect(byMeasures).toContain(name);
      }
      // and no row that weighs something is left out
      const said = [...names(nobody), ...names(measuresAlone)];
      for (const item of run.items) {
        if (item.estimate.central > 0 && !said.includes(nameOf(item)))
          expect(byGestures).toContain(nameOf(item));
      }
    });
  });

  test('are whole rows of a receipt, the largest first', () => {
    const run = fresh(HOME);
    const covered = coverage(run, gestures, bench);
    const rows = reach(covered, gestures).nobody;
    expect(rows.map(({ amount }) => amount)).toEqual(rows.map(({ amount }) => amount).sort((a, b) => b - a));
    // a device is one row: its manufacture is touched, its electricity is not
    expect(covered.untouched.some(({ component }) => component === 'device')).toBe(true);
    expect(rows.every(({ component }) => component !== 'device')).toBe(true);
    // a group of rows is touched as soon as a part of it is
    const together = reach(covered, gestures, ({ component }) => component);
    expect(together.nobody).toEqual([]);
  });

  test('include what only a measure reaches', () => {
    const search = { people: 1, uses: [{ type: 'search', countPerWeek: 50 }] };
    const found = reach(coverage(fresh(search), all, bench), all);
    expect(names(found.measuresAlone)).toContain('datacenter/search');
    const without = reach(coverage(fresh(search), gestures, bench), gestures);
    expect(names(without.nobody)).toContain('datacenter/search');
    expect(without.measuresAlone).toEqual([]);
  });
});

test('rows stand from the largest, in whatever order their lines come, and what weighs nothing is no row', () => {
  const [line] = fresh(HOME).lines;
  const lines = [3, 0, 8, 5].map((amount, i) => ({
    line: { ...line!, item: `row ${i}`, amount },
    touched: 0,
    by: [],
  }));
  const { nobody } = reach({ lines }, []);
  expect(nobody.map(({ item, amount }) => [item, amount])).toEqual([
    ['row 2', 8],
    ['row 3', 5],
    ['row 0', 3],
  ]);
});

describe('proposals that have the same effect', () => {
  const shown = () => twins([...gestures, ...measures]);

  test('show it once, under one of them', () => {
    const found = shown();
    for (const { id, lever, intensity } of all) {
      const { shownBy, all: same } = found.get(id)!;
      expect(same).toContain(id);
      expect(same).toContain(shownBy);
      for (const other of same) {
        if (other === id) continue;
        expect(all.find((one) => one.id === other)).toMatchObject({ lever, intensity });
        expect(found.get(other)!.shownBy).toBe(shownBy);
      }
    }
  });

  test('show it under the one that always acts, rather than under one that may do less', () => {
    const found = shown();
    expect(found.get('public-reuse')).toEqual({
      shownBy: 'buy-refurbished',
      all: ['buy-refurbished', 'public-reuse'],
    });
    expect(found.get('public-data-hosting')!.shownBy).toBe('hosted-services');
    expect(found.get('spare-parts')!.all).toHaveLength(3);
  });

  test('are neither those that go less far nor those that compute nothing', () => {
    const [one] = gestures;
    const less = { ...one!, id: 'less', intensity: one!.intensity / 2 };
    expect(twins([one!, less]).get('less')!.shownBy).toBe('less');
    const gap = (id: string): Proposal => ({ id, kind: 'measure', intensity: 0 });
    expect(twins([gap('a'), gap('b')]).get('b')).toEqual({ shownBy: 'b', all: ['b'] });
  });
});
