/**
 * A territory through the years, without any policy and with each of some scenarios, on the same draws: draw by draw,
 * and kind by kind inside, so that what a draw says of lives and habits is worked out once.
 */
import type { Catalogue } from '../catalogue.ts';
import { createSpreads, type Spread, type Spreads } from '../proposals/spread.ts';
import type { Sample } from '../sample.ts';
import { emptyFlows, type Change, type Flows, type Lives } from '../stock/device.ts';
import { copyYears, run, runSettled } from '../stock/run.ts';
import { emptyState, settle, type State } from '../stock/state.ts';
import type { StockCatalogue } from './catalogue.ts';
import { createChanges, type OnDraw } from './changes.ts';
import { createImpacts, type Impacts } from './impacts.ts';
import { emptyDeviceFlows, kindOf, type Kind } from './kinds.ts';
import { createMix } from './mix.ts';
import { pushesOf, type Push } from './pushes.ts';
import { yearsOf, type Pull, type Scenario, type Setting } from './scenario.ts';
import { addFlows, emptyTally, OUTPUTS, type Output, type Tally } from './tally.ts';

/** Of each output, year after year, the central value then the draws. */
export type Series = Readonly<Record<Output, Float64Array>>;

export interface Simulation {
  readonly years: number;
  /** One more than the draws: index 0 is the central value. */
  readonly length: number;
  /** Without any policy. */
  readonly untouched: Series;
  /** With what is already done, and no more. */
  readonly reference: Series;
  readonly scenarios: readonly Series[];
}

/** A simulation under way, so that whoever runs it may show progress and stop. */
export interface Running {
  /** Works out some more draws. @returns the share done, 1 at the end */
  advance(draws: number): number;
  readonly simulation: Simulation;
}

export type Simulator = (setting: Setting, scenarios: readonly Scenario[]) => Running;

/** Over one catalogue and one sample, which hold the factors of `stock` too. */
export function createSimulator(catalogue: Catalogue, stock: StockCatalogue, sample: Sample): Simulator {
  const spreads = createSpreads({ ...catalogue.factors, ...stock.factors }, sample);
  const impactsOf = createImpacts(catalogue, sample, spreads);

  return function start(setting, scenarios) {
    const years = yearsOf(setting);
    const { length } = spreads;
    const runs = withDone(setting.done ?? [], scenarios);
    const pushes = runs.map((scenario) => pushesOf(scenario, stock, setting, spreads));
    const kinds = inOrder(stock, pushes).map((type) => {
      const kind = kindOf(type, stock, catalogue, setting.place, spreads);
      return courseOf(kind, impactsOf(type, setting), pushes, years);
    });
    const mixOn = createMix(catalogue, stock, setting, spreads);
    const tallies = [undefined, ...runs].map(() => emptyTally(years));
    const series = tallies.map(() => emptySeries(years * length));
    const first = series.length - scenarios.length;
    const simulation: Simulation = {
      ...{ years, length, untouched: series[0]!, reference: series[first - 1]! },
      scenarios: series.slice(first),
    };
    let draw = 0;

    function advance(draws: number): number {
      for (const end = Math.min(length, draw + draws); draw < end; draw++) {
        for (const tally of tallies) for (const output of OUTPUTS) tally[output].fill(0);
        oneDraw(kinds, tallies, onDraw(draw, stock, spreads), mixOn(draw), years);
        tallies.forEach((tally, i) => copyOut(tally, series[i]!, draw, length, years));
      }
      return draw / length;
    }
    return { advance, simulation };
  };
}

/** What is already done, if anything, is a run of its own and goes on in every scenario. */
const withDone = (done: readonly Pull[], scenarios: readonly Scenario[]): readonly Scenario[] =>
  done.length === 0
    ? scenarios
    : [{ pulls: [] }, ...scenarios].map(({ pulls }) => ({ pulls: [...done, ...pulls] }));

/** A whole simulation at once. */
export function simulate(start: Simulator, setting: Setting, scenarios: readonly Scenario[]): Simulation {
  const running = start(setting, scenarios);
  running.advance(Infinity);
  return running.simulation;
}

const emptySeries = (size: number): Series =>
  Object.fromEntries(OUTPUTS.map((output) => [output, new Float64Array(size)])) as unknown as Series;

const onDraw = (draw: number, { displacement, rebound }: StockCatalogue, { ofFactor }: Spreads): OnDraw => ({
  draw,
  displacement: ofFactor(displacement)[draw]!,
  rebound: ofFactor(rebound)[draw]!,
});

/** Those that give to others come before those that receive. */
function inOrder({ types }: StockCatalogue, pushes: readonly (readonly Push[])[]) {
  const receivers = new Set(pushes.flat().flatMap(({ to }) => to ?? []));
  return [...types.filter(({ id }) => !receivers.has(id)), ...types.filter(({ id }) => receivers.has(id))];
}

/** A kind of device, with the arrays that its runs write in. */
interface Course {
  readonly kind: Kind;
  readonly impacts: Impacts;
  readonly reference: Flows;
  /** By scenario. */
  readonly branches: readonly Branch[];
}

interface Branch {
  readonly flows: Flows;
  /** Whether any lever touches this kind itself; its devices, and not only their electricity. */
  readonly touched: boolean;
  moves: boolean;
  /** First year in which one of them does. */
  readonly begins: number;
  readonly changeOn: ReturnType<typeof createChanges>;
  /** Who receives what is given, by year. */
  readonly to: string | undefined;
  readonly received: Float64Array;
  /** Whether another kind gives to this one. */
  readonly receives: boolean;
}

function courseOf(kind: Kind, impacts: Impacts, pushes: readonly (readonly Push[])[], years: number): Course {
  const branches = pushes.map((all): Branch => {
    const own = all.filter(({ type }) => type === kind.type.id);
    return {
      flows: emptyFlows(years),
      touched: own.length > 0,
      moves: false,
      begins: Math.min(years, ...own.filter(moves).map(({ ramp }) => beginning(ramp))),
      changeOn: createChanges(kind, all, years),
      to: own.find(({ to }) => to !== undefined)?.to,
      received: new Float64Array(years),
      receives: all.some(({ to }) => to === kind.type.id),
    };
  });
  return { kind, impacts, reference: emptyFlows(years), branches };
}

const moves = ({ kind }: Push): boolean => kind !== 'unplug';

/** The first year that is not zero. */
function beginning(row: Float64Array): number {
  const found = row.findIndex((each) => each > 0);
  return found < 0 ? row.length : found;
}

const AGES = 121;
const flows = emptyDeviceFlows();
let state: State = emptyState(AGES, 1);

function oneDraw(
  kinds: readonly Course[],
  tallies: readonly Tally[],
  on: OnDraw,
  mix: Float64Array,
  years: number,
): void {
  if (state.first.length < AGES + years) state = emptyState(AGES, years);
  for (const { branches } of kinds) for (const { received } of branches) received.fill(0);
  for (const { kind, impacts, reference, branches } of kinds) {
    const { draw } = on;
    const lives = livesOn(kind, draw);
    const weighed = { kind, impacts, draw, mix };
    kind.flowsOn(draw, flows);
    flows.wanted = kind.wanted[draw]!;
    settle(state, flows, lives);
    runSettled(state, flows, lives, reference);
    addFlows(tallies[0]!, reference, weighed);
    branches.forEach((branch, i) => {
      const change = runBranch(branch, on, reference, lives);
      const found = change && branch.moves ? branch.flows : reference;
      addFlows(tallies[i + 1]!, found, weighed, change);
      if (change && branch.to !== undefined) give(branch, kinds, i);
    });
  }
}

const livesOn = ({ leavingFirst, leavingSecond, firstLife, secondLife }: Kind, draw: number): Lives => ({
  first: leavingFirst(firstLife[draw]!),
  second: leavingSecond(secondLife[draw]!),
});

/** Nothing where no lever reaches this kind: it goes as without policy. */
function runBranch(branch: Branch, on: OnDraw, reference: Flows, lives: Lives): Change | undefined {
  const from = branch.receives ? Math.min(branch.begins, beginning(branch.received)) : branch.begins;
  branch.moves = from < branch.received.length;
  if (!branch.touched && !branch.moves) return undefined;
  const change = branch.changeOn(on, reference, branch.received);
  if (!change || !branch.moves) return change;
  settle(state, flows, lives);
  // until then, and unless what is wanted grows, every year is like the first
  const begins = flows.growth === 1 ? from : 0;
  copyYears(reference, branch.flows, begins);
  run(state, flows, lives, branch.flows, { change, reference }, begins);
  return change;
}

function give({ flows: { donated }, to }: Branch, kinds: readonly Course[], scenario: number): void {
  const { received } = kinds.find(({ kind }) => kind.type.id === to)!.branches[scenario]!;
  for (let year = 0; year < donated.length; year++) received[year]! += donated[year]!;
}

function copyOut(tally: Tally, series: Series, draw: number, length: number, years: number): void {
  for (const output of OUTPUTS) {
    const [from, into] = [tally[output], series[output]];
    for (let year = 0; year < years; year++) into[year * length + draw] = from[year]!;
  }
}

/** Of an output, one year: the central value then the draws. */
export const yearOf = ({ length }: Simulation, row: Float64Array, year: number): Spread =>
  row.subarray(year * length, (year + 1) * length);
