/**
 * Which proposals address a footprint: for each line, the part that a lever acts on, however much it saves,
 * as long as it changes that part in some draw. Lines that no proposal acts on are named too.
 */
import type { Component } from '../catalogue/catalogue.ts';
import type { Footprint } from '../household/footprint.ts';
import type { Line } from '../household/line.ts';
import type { ProposalBench, LeverTouch } from './bench.ts';
import type { Proposal } from './proposals.ts';
import type { Charge } from './acts/charge.ts';

export interface LineCoverage {
  readonly line: Line;
  /** kgCO2e a year at central values that at least one proposal acts on. */
  readonly touched: number;
  readonly by: readonly { readonly proposal: string; readonly touched: number }[];
}

export interface Flow {
  readonly component: Component;
  readonly item: string;
  /** Absent when no proposal acts on it. */
  readonly proposal?: string;
  /**
   * kgCO2e a year at central values; an amount that several proposals act on is divided equally between them.
   */
  readonly amount: number;
}

export interface Coverage {
  readonly total: number;
  readonly touched: number;
  readonly lines: readonly LineCoverage[];
  /** Lines that no proposal acts on. */
  readonly untouched: readonly Line[];
  /** From items to proposals; they add up to the total. */
  readonly flows: readonly Flow[];
}

/**
 * Whether a charge changes at all: a lever that turns a thing into its like touches it and changes nothing,
 * and a charge of zero cannot fall.
 */
const moves =
  ({ spread }: Charge) =>
  ({ touch: { share, weight } }: LeverTouch): boolean =>
    share.some((part, i) => spread[i]! * part * (weight?.[i] ?? 1) !== 0);

/** @param proposals those to consider, for example the measures only */
export function coverage(
  footprint: Footprint,
  proposals: readonly Proposal[],
  bench: ProposalBench,
): Coverage {
  const levers = bench.proposals.levers.filter(({ id }) => proposals.some(({ lever }) => lever === id));
  const lines = new Map<Line, { touched: number; by: Map<string, number> }>();
  const flows = new Map<string, Flow>();
  const flow = ({ component, item }: Line, proposal: string | undefined, amount: number) => {
    const key = [component, item, proposal].join('/');
    const known = flows.get(key)?.amount ?? 0;
    flows.set(key, { component, item, ...(proposal !== undefined && { proposal }), amount: known + amount });
  };
  for (const { charge, touches } of bench.lay(footprint, levers)) {
    const { line } = charge;
    const amount = charge.spread[0]!;
    const known = lines.get(line) ?? { touched: 0, by: new Map<string, number>() };
    lines.set(line, known);
    const acting = touches.filter(moves(charge));
    const by = proposals.filter(({ lever }) => acting.some((each) => each.lever.id === lever));
    if (by.length > 0) known.touched += amount;
    else flow(line, undefined, amount);
    for (const { id } of by) {
      known.by.set(id, (known.by.get(id) ?? 0) + amount);
      flow(line, id, amount / by.length);
    }
  }
  const covered = [...lines].map(([line, { touched, by }]) => ({
    line,
    touched,
    by: [...by].map(([proposal, amount]) => ({ proposal, touched: amount })),
  }));
  return {
    total: footprint.total.central,
    touched: covered.reduce((sum, { touched }) => sum + touched, 0),
    lines: covered,
    untouched: covered.filter(({ by }) => by.length === 0).map(({ line }) => line),
    flows: [...flows.values()],
  };
}
