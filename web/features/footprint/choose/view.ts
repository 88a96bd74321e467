/** What the chosen proposals change, ready to be drawn: the lines struck through, the asides, what no gesture changes. */
import type { Component } from '../../../../models/catalogue.ts';
import type { Footprint } from '../../../../models/footprint/footprint.ts';
import type { Line } from '../../../../models/footprint/line.ts';
import { coverage } from '../../../../models/proposals/coverage.ts';
import type { Effects } from '../../../../models/proposals/effects.ts';
import { labelOf } from '../view.ts';
import type { Choosing } from './choice.svelte.ts';

export interface Struck {
  readonly key: string;
  /** Absent of the smaller ones together: they are of several tiers. */
  readonly component?: Component;
  readonly label: string;
  /** kgCO2e a year, at central values. */
  readonly before: number;
  readonly after: number;
}

/** Items shown one by one; the smaller ones are one row. */
const SHOWN = 8;

/** The traffic of every use is one row, as on the receipt. */
const rowOf = ({ component, item }: Line, uses: readonly string[]): string =>
  component === 'network' && (uses.includes(item) || item === 'other-traffic') ? 'traffic' : item;

/** The rows of the receipt that change, from the largest fall down. */
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

export interface Reach {
  /** Share of the footprint that at least one proposal acts on, 0 to 1. */
  readonly touched: number;
  /** kgCO2e a year that no gesture acts on, and the largest of what it is made of. */
  readonly beyondGestures: number;
  readonly beyond: readonly string[];
}

const NAMED = 4;

export function reachOf(footprint: Footprint, { bench, household }: Choosing): Reach {
  const { proposals } = bench.proposals;
  const all = coverage(footprint, proposals, bench);
  const gestures = coverage(
    footprint,
    proposals.filter(({ kind }) => kind === 'gesture'),
    bench,
  );
  const left = new Map<string, number>();
  for (const { item, proposal, amount } of gestures.flows) {
    if (proposal === undefined) left.set(item, (left.get(item) ?? 0) + amount);
  }
  const largest = [...left].sort((a, b) => b[1] - a[1]).slice(0, NAMED);
  return {
    touched: all.total > 0 ? all.touched / all.total : 0,
    beyondGestures: gestures.total - gestures.touched,
    beyond: largest.map(([item]) => labelOf(item, household.workshop!)),
  };
}
