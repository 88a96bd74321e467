/**
 * What the chosen proposals change, ready to draw: the lines struck through, the effects outside, what no gesture
 * changes.
 */
import type { Catalogue } from '../../../../models/catalogue/catalogue.ts';
import type { Footprint } from '../../../../models/household/footprint.ts';
import type { Line } from '../../../../models/household/line.ts';
import { coverage } from '../../../../models/proposals/coverage.ts';
import type { Proposal } from '../../../../models/proposals/proposals.ts';
import { reach, type ReachRow } from '../../../../models/proposals/reach.ts';
import type { Effects } from '../../../../models/proposals/effects.ts';
import { groupOf, labelOf, numbered, type Group } from '../view.ts';
import { rowOf } from './ranking.ts';
import type { Choosing } from './choice.svelte.ts';
import type { ActMessages } from './words/fr.ts';

export interface Struck {
  readonly key: string;
  /** Absent for the smaller items together, which belong to several groups. */
  readonly group?: Group;
  readonly label: string;
  /** kgCO2e a year, at central values. */
  readonly before: number;
  readonly after: number;
}

/** Number of items shown one by one; the smaller ones share a row. */
const SHOWN = 8;

/** The rows of the receipt that change, the largest fall first. */
export function struckRows({ footprint, lines }: Effects, { household }: Choosing, others: string): Struck[] {
  const workshop = household.workshop!;
  const saved = new Map<string, number>();
  for (const { line, saving } of lines) {
    if (saving[0] === 0) continue;
    const key = rowOf(line, workshop.catalogue);
    saved.set(key, (saved.get(key) ?? 0) + saving[0]!);
  }
  const before = new Map<string, number>();
  for (const line of footprint.lines) {
    const key = rowOf(line, workshop.catalogue);
    if (saved.has(key)) before.set(key, (before.get(key) ?? 0) + line.amount);
  }
  const all = [...before].map(([key, kg]): Struck => {
    const [group, item] = key.split('/') as [Group, string];
    return {
      key,
      group,
      label: numbered(item, footprint, workshop),
      before: kg,
      after: kg - saved.get(key)!,
    };
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

/** The same where proposals act on what a use moves or on its servers, but not on both: traffic is one row. */
const partOf = (line: Line, catalogue: Catalogue): string =>
  line.component === 'network' && groupOf(line, catalogue) === 'use' ? 'traffic' : line.item;

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

const NAMED = 2;

/** @param offered the proposals shown on the page */
export function reachOf(
  footprint: Footprint,
  offered: readonly Proposal[],
  { bench, household }: Choosing,
  { fixed }: Pick<ActMessages, 'fixed'>,
): ReachShown {
  const workshop = household.workshop!;
  const covered = coverage(footprint, offered, bench);
  const found = reach(covered, offered, (line) => partOf(line, workshop.catalogue));
  const shown = (rows: readonly ReachRow[]): RowsShown | undefined =>
    rows.length === 0
      ? undefined
      : {
          kg: rows.reduce((sum, { amount }) => sum + amount, 0),
          names: rows.slice(0, NAMED).map(({ item }) => fixed[item] ?? labelOf(item, workshop)),
          more: Math.max(0, rows.length - NAMED),
        };
  return {
    touched: covered.total > 0 ? covered.touched / covered.total : 0,
    nobody: shown(found.nobody),
    measuresAlone: shown(found.measuresAlone),
  };
}
