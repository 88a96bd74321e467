/**
 * Rows of a receipt that no gesture changes: those that a measure among the proposals changes, and those that
 * none of them does. A row is named only as a whole: one that falls by a gram is in neither list.
 */
import type { Component } from '../catalogue/catalogue.ts';
import type { Line } from '../household/line.ts';
import type { Coverage } from './coverage.ts';
import type { Proposal } from './proposals.ts';

export interface ReachRow {
  readonly component: Component;
  /** As on the receipt, which groups lines. */
  readonly item: string;
  /** kgCO2e a year at central values. */
  readonly amount: number;
}

export interface Reach {
  /** Rows that no proposal changes. From the largest, like all rows here. */
  readonly nobody: readonly ReachRow[];
  /** Rows that no gesture changes and that a measure does. */
  readonly measuresAlone: readonly ReachRow[];
}

/**
 * @param covered coverage by these proposals
 * @param rowOf gives the receipt row of a line
 */
export function reach(
  { lines }: Pick<Coverage, 'lines'>,
  proposals: readonly Proposal[],
  rowOf: (line: Line) => string = ({ item }) => item,
): Reach {
  const kinds = new Map(proposals.map(({ id, kind }) => [id, kind]));
  const rows = new Map<string, ReachRow & { readonly by: ReadonlySet<Proposal['kind']> }>();
  for (const { line, by } of lines) {
    const [component, item] = [line.component, rowOf(line)];
    const key = `${component}/${item}`;
    const known = rows.get(key);
    rows.set(key, {
      component,
      item,
      amount: (known?.amount ?? 0) + line.amount,
      by: new Set([...(known?.by ?? []), ...by.map(({ proposal }) => kinds.get(proposal)!)]),
    });
  }
  const found = [...rows.values()].filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
  const plain = ({ component, item, amount }: ReachRow): ReachRow => ({ component, item, amount });
  return {
    nobody: found.filter(({ by }) => by.size === 0).map(plain),
    measuresAlone: found.filter(({ by }) => by.has('measure') && !by.has('gesture')).map(plain),
  };
}
