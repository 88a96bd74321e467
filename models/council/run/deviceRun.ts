/** One kind of device through the years on one draw: settled, and with each of some scenarios. */
import { noChange, type Change, type Flows } from '../../stock/device.ts';
import { MOST_AGES } from '../../stock/leaving.ts';
import type { Counted } from '../../stock/run.ts';
import { settle } from '../../stock/settled.ts';
import { ACTION_RULES } from './actions.ts';
import { beginning, createChanges, type OnDraw } from './changes.ts';
import type { Impacts } from './impacts.ts';
import type { Gifts } from './gifts.ts';
import { emptyDeviceFlows, type Kind, type WritableFlows } from './kinds.ts';
import type { Intervention } from './interventions.ts';
import { emptyYear, takeYear, type SettledYears } from './settledYears.ts';
import { addFlows, means, ran, run, yearTotals } from './scratch.ts';
import { addUnplugged, addYear, clearTotals, EMPTY_YEAR, type YearTotals } from './yearTotals.ts';

/** Includes the arrays that its runs write in. */
export interface DeviceRun {
  readonly kind: Kind;
  readonly impacts: Impacts;
  readonly gift: Gifts | undefined;
  /** Where its devices go on a draw, and on which one: written once for all the courses of a draw. */
  readonly flows: WritableFlows;
  readAt: number;
  /** One settled year, its flows and its totals, which are kept together. */
  readonly usual: Flows;
  readonly weighed: YearTotals;
  readonly year: Float64Array;
  readonly kept: SettledYears;
  /** Its real ages, where they were counted: every course then follows it, whatever is done. */
  readonly aged: Aged | undefined;
  /** By scenario. */
  readonly branches: readonly Branch[];
}

interface Aged {
  readonly counted: Counted;
  /** Written anew on each draw: nothing but the ages changes. */
  readonly still: Change;
}

interface Branch {
  /** First year in which a lever touches this kind itself; past the last year where none does. */
  readonly begins: number;
  /** Whether a lever touches its devices, and not only their electricity. */
  readonly moves: boolean;
  readonly changeOn: ReturnType<typeof createChanges>;
}

/** @param interventions of each scenario, on all kinds */
export function deviceRunOf(
  kind: Kind,
  impacts: Impacts,
  gift: Gifts | undefined,
  interventions: readonly (readonly Intervention[])[],
  years: number,
  kept: SettledYears,
  counted: Counted | undefined,
): DeviceRun {
  const branches = interventions.map((all, i): Branch => {
    const own = all.filter(({ type }) => type === kind.type.id);
    return {
      begins: Math.min(years, ...own.map(({ ramp }) => beginning(ramp))),
      moves: own.some((intervention) => ACTION_RULES[intervention.kind].moves),
      changeOn: createChanges(kind, all, years, i),
    };
  });
  const { all: year, usual, weighed } = emptyYear();
  const aged = counted && counted.at < years ? { counted, still: noChange(years) } : undefined;
  const flows = emptyDeviceFlows();
  return { kind, impacts, gift, flows, readAt: -1, usual, weighed, year, kept, aged, branches };
}

/** Whether a lever of any scenario, or its own ages, may affect it. */
export const mayMove = ({ branches, aged }: DeviceRun, years: number): boolean =>
  aged !== undefined || branches.some(({ begins }) => begins < years);

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
 */
export function followAll(
  deviceRuns: readonly DeviceRun[],
  on: OnDraw,
  scenario: number,
  years: number,
): void {
  clearTotals(yearTotals, years);
  for (const deviceRun of deviceRuns) follow(deviceRun, deviceRun.branches[scenario]!, on, years);
}

/** Does nothing where no lever affects this kind, nor its ages: it goes on as without policy. */
function follow(deviceRun: DeviceRun, branch: Branch, on: OnDraw, years: number): void {
  const { kind, usual, weighed, aged } = deviceRun;
  const { changeOn, begins, moves } = branch;
  const change = (begins < years ? changeOn(on, usual) : undefined) ?? (aged && stillOn(on, aged));
  if (!change) return;
  if (!moves && !aged) return addUnplugged(yearTotals, usual, change, deviceRun, on.draw);
  const flows = flowsOn(deviceRun, on.draw);
  const lives = { first: kind.first.on(on.draw), second: kind.second.on(on.draw) };
  const counted = aged?.counted;
  const from = counted ? Math.min(begins, counted.at) : begins;
  const givenUnder = deviceRun.gift?.under ?? MOST_AGES;
  run({ flows, lives, usual, change, counted, givenUnder }, from, years);
  addFlows({ less: weighed, from, years, change }, deviceRun, on.draw);
}

/** What a lever that does nothing would do: second lives spare as many purchases as under any other. */
function stillOn({ displacement, rebound }: OnDraw, { still }: Aged): Change {
  still.displaced = displacement;
  still.refurbishedDisplaced = 1 - rebound;
  return still;
}
