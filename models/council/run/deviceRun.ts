/** One kind of device through the years on one draw: settled, and with each of some scenarios. */
import type { Flows } from '../../stock/device.ts';
import { ran, run } from '../../stock/run.ts';
import { settle } from '../../stock/settled.ts';
import { createChanges, type OnDraw } from './changes.ts';
import type { Impacts } from './impacts.ts';
import { emptyDeviceFlows, type Kind } from './kinds.ts';
import type { Intervention } from './interventions.ts';
import { emptyYear, takeYear, type SettledYears } from './settledYears.ts';
import { addFlows, addUnplugged, addYear, clearTotals, EMPTY_YEAR, type YearTotals } from './yearTotals.ts';

/** With the arrays that its runs write in. */
export interface DeviceRun {
  readonly kind: Kind;
  readonly impacts: Impacts;
  /** One settled year, and what it comes to; both together, as they are kept. */
  readonly usual: Flows;
  readonly weighed: YearTotals;
  readonly year: Float64Array;
  readonly kept: SettledYears;
  /** By scenario. */
  readonly branches: readonly Branch[];
}

interface Branch {
  /** First year in which a lever touches this kind itself; past the last one where none does. */
  readonly begins: number;
  /** Whether one touches its devices, and not only their electricity. */
  readonly moves: boolean;
  readonly changeOn: ReturnType<typeof createChanges>;
  /** Who receives what is given, by year. */
  readonly to: string | undefined;
  /** Given by another kind, by year; absent where none gives to this one. */
  readonly received: Float64Array | undefined;
}

/** @param pushes of each scenario, on all kinds */
export function deviceRunOf(
  kind: Kind,
  impacts: Impacts,
  pushes: readonly (readonly Intervention[])[],
  years: number,
  kept: SettledYears,
): DeviceRun {
  const branches = pushes.map((all, i): Branch => {
    const own = all.filter(({ type }) => type === kind.type.id);
    const receives = all.some(({ to }) => to === kind.type.id);
    const received = receives ? new Float64Array(years) : undefined;
    return {
      begins: Math.min(years, ...own.map(({ ramp }) => beginning(ramp))),
      moves: own.some((push) => push.kind !== 'unplug'),
      changeOn: createChanges(kind, all, years, i, received),
      to: own.find(({ to }) => to !== undefined)?.to,
      received,
    };
  });
  const { all: year, usual, weighed } = emptyYear();
  return { kind, impacts, usual, weighed, year, kept, branches };
}

/** Whether a lever of any scenario may reach it. */
export const mayMove = ({ branches }: DeviceRun, years: number): boolean =>
  branches.some(({ begins, received }) => received !== undefined || begins < years);

/** The first year that is not zero; past the last one where all are. */
function beginning(row: Float64Array): number {
  const found = row.findIndex((each) => each > 0);
  return found < 0 ? row.length : found;
}

const flows = emptyDeviceFlows();
const means = { first: 0, second: 0 };

function readFlows({ kind }: DeviceRun, draw: number): void {
  kind.flowsOn(draw, flows);
  flows.wanted = kind.wanted[draw]!;
}

/** Writes the settled year of every kind on one draw. @param settled a year of all of them, added to; none where it is known */
export function settleAll(
  courses: readonly DeviceRun[],
  draw: number,
  settled: YearTotals | undefined,
): void {
  for (const course of courses) {
    const { year, kept, weighed } = course;
    if (!kept.read(draw, year)) {
      settleOne(course, draw);
      kept.keep(draw, year);
    }
    if (settled) addYear(weighed, settled);
  }
}

function settleOne(course: DeviceRun, draw: number): void {
  const { kind, year } = course;
  readFlows(course, draw);
  means.first = kind.first.meanOn(draw);
  means.second = kind.second.meanOn(draw);
  settle(flows, means, ran);
  clearTotals(1);
  addFlows({ less: EMPTY_YEAR, from: 0, years: 1 }, course, draw);
  takeYear(year);
}

/**
 * Every kind on one draw with one scenario, once they are settled: in `tally`, what is beyond the settled years.
 * @param courses those that give to others before those that receive
 */
export function followAll(courses: readonly DeviceRun[], on: OnDraw, scenario: number, years: number): void {
  clearTotals(years);
  for (const { branches } of courses) branches[scenario]!.received?.fill(0);
  for (const course of courses) {
    const branch = course.branches[scenario]!;
    const from = follow(course, branch, on, years);
    if (branch.to === undefined) continue;
    const { received } = courses.find(({ kind }) => kind.type.id === branch.to)!.branches[scenario]!;
    for (let year = from; year < years; year++) received![year]! += ran.donated[year]!;
  }
}

/** Nothing where no lever reaches this kind: it goes as without policy. @returns first year that was run, `years` where none was */
function follow(course: DeviceRun, branch: Branch, on: OnDraw, years: number): number {
  const { kind, usual, weighed } = course;
  const { received, changeOn, begins, moves } = branch;
  const brought = received ? beginning(received) : years;
  const from = Math.min(begins, brought);
  const change = from < years ? changeOn(on, usual) : undefined;
  if (!change) return years;
  if (!moves && brought === years) {
    addUnplugged(usual, change, course, on.draw);
    return years;
  }
  readFlows(course, on.draw);
  const lives = { first: kind.first.on(on.draw), second: kind.second.on(on.draw) };
  run({ flows, lives, usual, change }, from, years);
  addFlows({ less: weighed, from, years, change }, course, on.draw);
  return from;
}
