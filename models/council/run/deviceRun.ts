/** One kind of device through the years on one draw: settled, and with each of some scenarios. */
import type { Flows } from '../../stock/device.ts';
import { settle } from '../../stock/settled.ts';
import { ACTION_RULES } from './actions.ts';
import { beginning, createChanges, type OnDraw } from './changes.ts';
import type { Impacts } from './impacts.ts';
import { emptyDeviceFlows, type Kind, type WritableFlows } from './kinds.ts';
import type { Intervention } from './interventions.ts';
import { emptyYear, takeYear, type SettledYears } from './settledYears.ts';
import { addFlows, means, ran, run, yearTotals } from './scratch.ts';
import { addUnplugged, addYear, clearTotals, EMPTY_YEAR, type YearTotals } from './yearTotals.ts';

/** Includes the arrays that its runs write in. */
export interface DeviceRun {
  readonly kind: Kind;
  readonly impacts: Impacts;
  /** Where its devices go on a draw, and on which one: written once for all the courses of a draw. */
  readonly flows: WritableFlows;
  readAt: number;
  /** One settled year, its flows and its totals, which are kept together. */
  readonly usual: Flows;
  readonly weighed: YearTotals;
  readonly year: Float64Array;
  readonly kept: SettledYears;
  /** By scenario. */
  readonly branches: readonly Branch[];
}

interface Branch {
  /** First year in which a lever touches this kind itself; past the last year where none does. */
  readonly begins: number;
  /** Whether a lever touches its devices, and not only their electricity. */
  readonly moves: boolean;
  readonly changeOn: ReturnType<typeof createChanges>;
  /** The kind that receives what this one gives. */
  readonly to: string | undefined;
  /** What another kind gives to this one, by year; absent where none does. */
  readonly received: Float64Array | undefined;
}

/** @param interventions of each scenario, on all kinds */
export function deviceRunOf(
  kind: Kind,
  impacts: Impacts,
  interventions: readonly (readonly Intervention[])[],
  years: number,
  kept: SettledYears,
): DeviceRun {
  const branches = interventions.map((all, i): Branch => {
    const own = all.filter(({ type }) => type === kind.type.id);
    const receives = all.some(({ to }) => to === kind.type.id);
    const received = receives ? new Float64Array(years) : undefined;
    return {
      begins: Math.min(years, ...own.map(({ ramp }) => beginning(ramp))),
      moves: own.some((intervention) => ACTION_RULES[intervention.kind].moves),
      changeOn: createChanges(kind, all, years, i, received),
      to: own.find(({ to }) => to !== undefined)?.to,
      received,
    };
  });
  const { all: year, usual, weighed } = emptyYear();
  return { kind, impacts, flows: emptyDeviceFlows(), readAt: -1, usual, weighed, year, kept, branches };
}

/** Whether a lever of any scenario may affect it. */
export const mayMove = ({ branches }: DeviceRun, years: number): boolean =>
  branches.some(({ begins, received }) => received !== undefined || begins < years);

function flowsOn(deviceRun: DeviceRun, draw: number): WritableFlows {
  const { kind, flows } = deviceRun;
  if (deviceRun.readAt !== draw) {
    kind.flowsOn(draw, flows);
    flows.wanted = kind.wanted[draw]!;
    deviceRun.readAt = draw;
  }
  return flows;
}

/**
 * Writes the settled year of every kind on one draw.
 * @param settled a year that all of them are added to; absent where it is known
 */
export function settleAll(
  deviceRuns: readonly DeviceRun[],
  draw: number,
  settled: YearTotals | undefined,
): void {
  for (const deviceRun of deviceRuns) {
    const { year, kept, weighed } = deviceRun;
    if (!kept.read(draw, year)) {
      settleOne(deviceRun, draw);
      kept.keep(draw, year);
    }
    if (settled) addYear(weighed, settled);
  }
}

function settleOne(deviceRun: DeviceRun, draw: number): void {
  const { kind, year } = deviceRun;
  means.first = kind.first.meanOn(draw);
  means.second = kind.second.meanOn(draw);
  settle(flowsOn(deviceRun, draw), means, ran);
  clearTotals(yearTotals, 1);
  addFlows({ less: EMPTY_YEAR, from: 0, years: 1 }, deviceRun, draw);
  takeYear(year);
}

/**
 * Runs every kind on one draw with one scenario, once they are settled: `yearTotals` then holds the excess over
 * the settled years.
 * @param deviceRuns kinds that give to others come before those that receive
 */
export function followAll(
  deviceRuns: readonly DeviceRun[],
  on: OnDraw,
  scenario: number,
  years: number,
): void {
  clearTotals(yearTotals, years);
  for (const { branches } of deviceRuns) branches[scenario]!.received?.fill(0);
  for (const deviceRun of deviceRuns) {
    const branch = deviceRun.branches[scenario]!;
    const from = follow(deviceRun, branch, on, years);
    if (branch.to === undefined) continue;
    const { received } = deviceRuns.find(({ kind }) => kind.type.id === branch.to)!.branches[scenario]!;
    for (let year = from; year < years; year++) received![year]! += ran.donated[year]!;
  }
}

/**
 * Does nothing where no lever affects this kind: it goes on as without policy.
 * @returns first year that was run, `years` where none was
 */
function follow(deviceRun: DeviceRun, branch: Branch, on: OnDraw, years: number): number {
  const { kind, usual, weighed } = deviceRun;
  const { received, changeOn, begins, moves } = branch;
  const brought = received ? beginning(received) : years;
  const from = Math.min(begins, brought);
  const change = from < years ? changeOn(on, usual) : undefined;
  if (!change) return years;
  if (!moves && brought === years) {
    addUnplugged(yearTotals, usual, change, deviceRun, on.draw);
    return years;
  }
  const flows = flowsOn(deviceRun, on.draw);
  const lives = { first: kind.first.on(on.draw), second: kind.second.on(on.draw) };
  run({ flows, lives, usual, change }, from, years);
  addFlows({ less: weighed, from, years, change }, deviceRun, on.draw);
  return from;
}
