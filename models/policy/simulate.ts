/**
 * A territory through the years, without any policy and with each of some scenarios, on the same draws: draw by draw,
 * and kind by kind inside, so that what a draw says of lives and habits is worked out once.
 */
import type { Catalogue } from '../catalogue.ts';
import { createSpreads, type Spreads } from '../proposals/spread.ts';
import type { Sample } from '../sample.ts';
import type { StockCatalogue } from './catalogue.ts';
import type { OnDraw } from './changes.ts';
import { courseOf, oneDraw } from './course.ts';
import { createImpacts } from './impacts.ts';
import { createLifespans, kindOf } from './kinds.ts';
import { createMix } from './mix.ts';
import { pushesOf, type Push } from './pushes.ts';
import { yearsOf, type Pull, type Scenario, type Setting } from './scenario.ts';
import { copyOut, emptySeries, type Series } from './series.ts';
import { clearTally, emptyTally } from './tally.ts';

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
  const factors = { ...catalogue.factors, ...stock.factors };
  const spreads = createSpreads(factors, sample);
  const lifespans = createLifespans(factors, spreads);
  const impactsOf = createImpacts(catalogue, sample, spreads);

  return function start(setting, scenarios) {
    const years = yearsOf(setting);
    const { length } = spreads;
    const runs = withDone(setting.done ?? [], scenarios);
    const pushes = runs.map((scenario) => pushesOf(scenario, stock, setting, spreads));
    const courses = inOrder(stock, pushes).map((type) => {
      const kind = kindOf(type, stock, catalogue, setting.place, spreads, lifespans);
      return courseOf(kind, impactsOf(type, setting), pushes, years);
    });
    const mixOn = createMix(catalogue, stock, setting, spreads);
    const settled = emptyTally(1);
    const nothing = emptyTally(years);
    const beyond = runs.map(() => emptyTally(years));
    const untouched = emptySeries(years, length, true);
    const series = runs.map(() => emptySeries(years, length, false));
    const scenariosOnly = series.slice(series.length - scenarios.length);
    const simulation: Simulation = {
      ...{ years, length, untouched, scenarios: scenariosOnly },
      reference: runs.length > scenarios.length ? series[0]! : untouched,
    };
    let draw = 0;

    function advance(draws: number): number {
      for (const end = Math.min(length, draw + draws); draw < end; draw++) {
        [settled, ...beyond].forEach(clearTally);
        oneDraw(courses, onDraw(draw, stock, spreads), settled, beyond);
        const counted = { settled, mix: mixOn(draw) };
        copyOut(counted, nothing, untouched, draw, length);
        series.forEach((each, i) => copyOut(counted, beyond[i]!, each, draw, length));
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
