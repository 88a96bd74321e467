/**
 * What the chosen proposals change, ready to draw: the lines struck through, the effects outside, what no gesture
 * changes.
 */
import type { Component } from '../../../../models/catalogue/catalogue.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Line } from '../../../../models/household/line.ts';
import { coverage } from '../../../../models/proposals/coverage.ts';
import type { Proposal } from '../../../../models/proposals/proposals.ts';
import { reach, type ReachRow } from '../../../../models/proposals/reach.ts';
import type { Effects } from '../../../../models/proposals/effects.ts';
import { labelOf } from '../view.ts';
import type { Choosing } from './choice.svelte.ts';

export interface Struck {
  readonly key: string;
  /** Absent for the group of smaller items, which belong to several tiers. */
  readonly component?: Component;
  readonly label: string;
  /** kgCO2e a year, at central values. */
  readonly before: number;
  readonly after: number;
}

/** Number of items shown one by one; the smaller ones share a row. */
const SHOWN = 8;

/** The traffic of all uses is one row, as on the receipt. */
const rowOf = ({ component, item }: Line, uses: readonly string[]): string =>
  component === 'network' && (uses.includes(item) || item === 'other-traffic') ? 'traffic' : item;

/** The rows of the receipt that change, the largest fall first. */
export function struckRows({ footprint, lines }: Effects, { household }: Choosing, others: string): Struck[] {
  const workshop = household.workshop!;
  const uses = workshop.catalogue.uses.map(({ id }) => id);
  const rows = new Map<string, { component: Component; item: string; before: number; saved: number }>();
  for (const { line, saving } of lines) {
    if (saving[0] === 0) continue;
    const item = rowOf(line, uses);
    const key = `${line.component}/${item}`;
    const row = rows.get(key) ?? { component: line.component, item, before: 0, saved: 0 };
    rows.set(key, { ...row, saved: row.saved + saving[0]! });
  }
  for (const line of footprint.lines) {
    const row = rows.get(`${line.component}/${rowOf(line, uses)}`);
    if (row) row.before += line.amount;
  }
  const all = [...rows].map(([key, { component, item, before, saved }]) => {
    return { key, component, label: labelOf(item, workshop), before, after: before - saved };
  });
  all.sort((a, b) => b.before - b.after - (a.before - a.after));
  const rest = all.slice(SHOWN);
  if (rest.length < 2) return all;
  const total = (of: 'before' | 'after') => rest.reduce((sum, row) => sum + row[of], 0);
  const smaller: Struck = {
    key: 'rest',
    label: others,
    before: total('before'),
    after: total('after'),
  };
  return [...all.slice(0, SHOWN), smaller];
}

export interface ReachShown {
  /** Share of the footprint that at least one proposal acts on, 0 to 1. */
  readonly touched: number;
  readonly nobody: RowsShown | undefined;
  readonly measuresAlone: RowsShown | undefined;
}

/** Rows of the receipt, largest first; the smaller ones are only counted. */
export interface RowsShown {
  /** kgCO2e a year. */
  readonly kg: number;
  readonly names: readonly string[];
  readonly more: number;
}

const NAMED = 4;

/** @param offered the proposals shown on the page */
export function reachOf(
  footprint: Footprint,
  offered: readonly Proposal[],
  { bench, household }: Choosing,
): ReachShown {
  const workshop = household.workshop!;
  const uses = workshop.catalogue.uses.map(({ id }) => id);
  const covered = coverage(footprint, offered, bench);
  const found = reach(covered, offered, (line) => rowOf(line, uses));
  const shown = (rows: readonly ReachRow[]): RowsShown | undefined =>
    rows.length === 0
      ? undefined
      : {
          kg: rows.reduce((sum, { amount }) => sum + amount, 0),
          names: rows.slice(0, NAMED).map(({ item }) => labelOf(item, workshop)),
          more: Math.max(0, rows.length - NAMED),
        };
  return {
    touched: covered.total > 0 ? covered.touched / covered.total : 0,
    nobody: shown(found.nobody),
    measuresAlone: shown(found.measuresAlone),
  };
}
