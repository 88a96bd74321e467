/** One kind of device through the years on one draw: settled, and with each of some scenarios. */
import { emptyFlows, type Flows } from '../stock/device.ts';
import { emptyCohorts } from '../stock/cohorts.ts';
import { run } from '../stock/run.ts';
import { settle } from '../stock/settled.ts';
import { createChanges, type OnDraw } from './changes.ts';
import type { Impacts } from './impacts.ts';
import { emptyDeviceFlows, type Kind } from './kinds.ts';
import type { Push } from './pushes.ts';
import { addFlows, addUnplugged, addYear, weighYear, type Tally } from './tally.ts';
import { emptyYear, type SettledYears } from './settledYears.ts';

/** With the arrays that its runs write in. */
export interface Course {
  readonly kind: Kind;
  readonly impacts: Impacts;
  /** One settled year, and what it comes to; both together, as they are kept. */
  readonly usual: Flows;
  readonly weighed: Tally;
  readonly year: Float64Array;
  readonly kept: SettledYears;
  /** By scenario. */
  readonly branches: readonly Branch[];
}

interface Branch {
  readonly flows: Flows;
  /** First year in which a lever touches this kind itself. */
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
export function courseOf(
  kind: Kind,
  impacts: Impacts,
  pushes: readonly (readonly Push[])[],
  years: number,
  kept: SettledYears,
): Course {
  const branches = pushes.map((all, i): Branch => {
    const own = all.filter(({ type }) => type === kind.type.id);
    const receives = all.some(({ to }) => to === kind.type.id);
    const received = receives ? new Float64Array(years) : undefined;
    return {
      flows: emptyFlows(years),
      begins: Math.min(years, ...own.map(({ ramp }) => beginning(ramp))),
      moves: own.some((push) => push.kind !== 'unplug'),
      changeOn: createChanges(kind, all, years, kind.longer(i), received),
      to: own.find(({ to }) => to !== undefined)?.to,
      received,
    };
  });
  const { all: year, usual, weighed } = emptyYear();
  return { kind, impacts, usual, weighed, year, kept, branches };
}

/** Whether a lever of any scenario may reach it. */
export const mayMove = ({ branches }: Course): boolean =>
  branches.some(({ begins, received, flows }) => received !== undefined || begins < flows.bought.length);

/** The first year that is not zero. */
function beginning(row: Float64Array): number {
  const found = row.findIndex((each) => each > 0);
  return found < 0 ? row.length : found;
}

const AGES = 121;
const flows = emptyDeviceFlows();
const means = { first: 0, second: 0 };
let cohorts = emptyCohorts(AGES, 1);

/**
 * Every kind on one draw.
 * @param courses those that give to others before those that receive
 * @param settled a year of all of them, added to; none where it is known
 * @param beyond by scenario, what is beyond that; added to
 */
export function oneDraw(
  courses: readonly Course[],
  on: OnDraw,
  settled: Tally | undefined,
  beyond: readonly Tally[],
): void {
  for (const { branches } of courses) for (const { received } of branches) received?.fill(0);
  for (const course of courses) {
    const { kind, year, kept, weighed } = course;
    kind.flowsOn(on.draw, flows);
    flows.wanted = kind.wanted[on.draw]!;
    if (!kept.read(on.draw, year)) {
      settleOn(on.draw, course);
      kept.keep(on.draw, year);
    }
    if (settled) addYear(weighed, settled);
    course.branches.forEach((branch, i) => {
      const donated = follow(course, branch, on, beyond[i]!);
      if (donated && branch.to !== undefined) give(donated, courses, branch.to, i);
    });
  }
}

/** Writes the settled year of a kind whose flows are written. */
function settleOn(draw: number, course: Course): void {
  const { kind, usual, weighed } = course;
  means.first = kind.first.meanOn(draw);
  means.second = kind.second.meanOn(draw);
  settle(flows, means, usual);
  weighYear(usual, course, draw, weighed);
}

/** Nothing where no lever reaches this kind: it goes as without policy. @returns what it gives, by year */
function follow(course: Course, branch: Branch, on: OnDraw, beyond: Tally): Float64Array | undefined {
  const { kind, usual, weighed } = course;
  const { received, changeOn, flows: into } = branch;
  const years = into.bought.length;
  const brought = received ? beginning(received) : years;
  const from = Math.min(branch.begins, brought);
  const change = from < years ? changeOn(on, usual) : undefined;
  if (!change) return undefined;
  if (!branch.moves && brought === years) {
    addUnplugged(usual, change, course, on.draw, beyond);
    return undefined;
  }
  if (cohorts.ends.length < years) cohorts = emptyCohorts(AGES, years);
  const lives = { first: kind.first.on(on.draw), second: kind.second.on(on.draw) };
  run({ flows, lives, usual, change }, cohorts, into, from);
  addFlows({ flows: into, less: weighed, from, change }, course, on.draw, beyond);
  return into.donated;
}

function give(donated: Float64Array, courses: readonly Course[], to: string, scenario: number): void {
  const { received } = courses.find(({ kind }) => kind.type.id === to)!.branches[scenario]!;
  for (let year = 0; year < donated.length; year++) received![year]! += donated[year]!;
}
