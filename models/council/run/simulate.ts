/**
 * A territory through the years, without any policy, with the law followed and with each of some scenarios, on the
 * same draws: draw by draw, and kind by kind inside, so that a draw's lives and habits are worked out once.
 */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { createSpreads, type Spreads } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import { MOST_YEARS } from '../../stock/cohorts.ts';
import type { Population } from '../../territory/population.ts';
import type { StockCatalogue, StockType } from '../plan/catalogue.ts';
import { alikeUnder } from './actions.ts';
import type { OnDraw } from './changes.ts';
import { deviceRunOf, followAll, mayMove, settleAll, type DeviceRun } from './deviceRun.ts';
import { growthOf } from './growth.ts';
import { createImpacts } from './impacts.ts';
import { createGifts, type Giving } from './gifts.ts';
import { createLifespans, kindOf } from './kinds.ts';
import { createMix } from './mix.ts';
import { interventionsOf } from './interventions.ts';
import { sharesByAge } from '../plan/ages.ts';
import { yearsSimulated, type Pull, type Scenario, type Setting } from '../plan/scenario.ts';
import { USUAL_TREND, type Trend } from '../plan/trend.ts';
import { copyMixed, copyOthers, type Mix, type Series } from './series.ts';
import { createUntouchedOf, newCourse, type Course } from './untouched.ts';
import { yearTotals } from './scratch.ts';
import { emptyTotals, type YearTotals } from './yearTotals.ts';

export interface Simulation {
  readonly years: number;
  /** One more than the draws: index 0 is the central value. */
  readonly length: number;
  /** Without any policy: the trend alone. */
  readonly untouched: Series;
  /** The law followed, and nothing more. */
  readonly law: Series;
  /** The law followed, with what is already done: what every scenario is compared with. */
  readonly reference: Series;
  readonly scenarios: readonly Series[];
}

/** A simulation in progress, so that its caller may show progress and stop it. */
export interface Running {
  /** Works out some more draws. @returns the share done, 1 at the end */
  advance(draws: number): number;
  readonly simulation: Simulation;
  /** The same where electricity is that of other grids, in the order in which they were asked for. */
  readonly onGrids: readonly Simulation[];
}

/**
 * @param grids on which the same devices are counted too, for little more than one run; throws a RangeError where
 * the electricity of the setting itself emits nothing, as theirs is reckoned from it
 */
export type Simulator = (
  setting: Setting,
  scenarios: readonly Scenario[],
  grids?: readonly Population['grid'][],
) => Running;

/**
 * Works over one catalogue and one sample, which hold the factors of `stock` too.
 * @param keeps draws whose laws of survival and settled years are kept for the next run, some 20 kB each: for
 * callers that run one place again and again
 */
export function createSimulator(
  catalogue: Catalogue,
  stock: StockCatalogue,
  sample: Sample,
  keeps = 0,
): Simulator {
  const factors = { ...catalogue.factors, ...stock.factors };
  const spreads = createSpreads(factors, sample);
  const lifespans = createLifespans(factors, spreads, keeps);
  const impacts = createImpacts(catalogue, sample, spreads);
  const untouchedOf = createUntouchedOf(spreads.length, keeps);
  const giftsOf = createGifts(stock, impacts, spreads);
  const givingOf = givings(stock);
  const bound = isBound(stock);

  /** The mix of another grid, on each draw. */
  function mixOnGrid(setting: Setting, grid: Population['grid']): (draw: number) => Mix {
    const { grid: own, ...place } = setting.place;
    const there: Setting = { ...setting, place: { ...place, ...(grid !== undefined && { grid }) } };
    const [here, elsewhere] = [setting, there].map((each) => impacts.perKWh(each));
    if (here!.includes(0)) throw new RangeError('the electricity of a setting must emit something');
    const byYearOn = createMix(catalogue, stock, there, spreads);
    return (draw) => ({ byYear: byYearOn(draw), today: elsewhere![draw]! / here![draw]! });
  }

  return function start(setting, scenarios, grids = []) {
    const years = yearsSimulated(setting);
    if (years > MOST_YEARS) throw new RangeError(`a territory is followed for ${MOST_YEARS} years at most`);
    const untouched = untouchedOf(setting, grids);
    const { length } = spreads;
    const runs = runsOf(setting, scenarios, bound);
    const growth = growthOf(stock, setting, spreads);
    const interventions = runs.all.map(({ pulls, trend }) => [
      ...(pulls ? interventionsOf(pulls, stock, setting, spreads) : []),
      ...(trend === 'published' ? growth : []),
    ]);
    const runOf = (type: StockType) => {
      const kind = kindOf(type, stock, catalogue, setting.place, spreads, lifespans);
      const made = impacts.of(type, setting);
      const gift = giftsOf(kind, givingOf(type), setting);
      const shares = sharesByAge(setting.ages, type.id);
      const counted = shares && { shares, at: setting.ages!.year - setting.base };
      return deviceRunOf(kind, made, gift, interventions, years, untouched.kindOf(type.id), counted);
    };
    const deviceRuns = stock.types.map(runOf);
    const may = (deviceRun: DeviceRun) => mayMove(deviceRun, years);
    // what stands outside today is settled, for what is added to it, and never counted itself
    const outside = stock.trend.outside.map(runOf).filter(may);
    const inside = deviceRuns.filter(may);
    const reached = [...inside, ...outside];
    const onDraw = onDraws(stock, spreads);
    const mixOn = createMix(catalogue, stock, setting, spreads);
    const mixesOn = grids.map((grid) => mixOnGrid(setting, grid));
    const settled = emptyTotals(1);
    const nothing = emptyTotals(years);
    // those before the scenarios stay the same while levers move
    const before = runs.all.slice(0, runs.all.length - scenarios.length);
    const alike = interventions.map(alikeUnder);
    const courses = [
      ...untouched.coursesOf(before.map((run, i) => ({ name: JSON.stringify(run), alike: alike[i]! }))),
      ...alike.slice(before.length).map((outputs) => newCourse(years, length, outputs, grids.length)),
    ];
    const simulationOf = (seriesOf: (course: Readonly<Course>) => Series): Simulation => {
      const at = (run: number | undefined) => seriesOf(run === undefined ? untouched : courses[run]!);
      return {
        years,
        length,
        untouched: at(runs.untouched),
        law: at(runs.law),
        scenarios: courses.slice(before.length).map(seriesOf),
        reference: at(runs.reference),
      };
    };
    let draw = 0;

    /** Writes one draw of a course, here and on the other grids. */
    function copyOut({ rows, rowsOnGrids }: Readonly<Course>, beyond: YearTotals, mix: Mix): void {
      copyOthers(settled, beyond, rows, draw, length);
      copyMixed(settled, beyond, mix, rows, draw, length);
      for (let i = 0; i < rowsOnGrids.length; i++)
        copyMixed(settled, beyond, mixesOn[i]!(draw), rowsOnGrids[i]!, draw, length);
    }

    function advance(draws: number): number {
      for (const end = Math.min(length, draw + draws); draw < end; draw++) {
        const known = draw < untouched.known;
        const on = onDraw(draw);
        if (known) untouched.read(draw, settled);
        else settled.all.fill(0);
        settleAll(known ? inside : deviceRuns, draw, known ? undefined : settled);
        settleAll(outside, draw, undefined);
        const mix = { byYear: mixOn(draw), today: 1 };
        if (!known) {
          untouched.add(draw, settled);
          copyOut(untouched, nothing, mix);
        }
        for (let run = 0; run < courses.length; run++) {
          const course = courses[run]!;
          // known already, or followed by another simulation meanwhile
          if (course.known !== draw) continue;
          followAll(reached, on, run, years);
          copyOut(course, yearTotals, mix);
          course.known++;
        }
      }
      return draw / length;
    }
    return {
      advance,
      simulation: simulationOf(({ series }) => series),
      onGrids: grids.map((_, i) => simulationOf(({ onGrids }) => onGrids[i]!)),
    };
  };
}

/** What makes a course: the levers that are pulled, and where the number of devices goes by itself. */
interface Run {
  /** On top of the law; absent where nothing is done, not even what the law asks. */
  readonly pulls: readonly Pull[] | undefined;
  readonly trend: Trend;
}

/** All of them, the scenarios last; the places of the courses before these. */
interface Runs {
  readonly all: readonly Run[];
  /** Absent where every year of the course is a settled one. */
  readonly untouched: number | undefined;
  readonly law: number | undefined;
  readonly reference: number | undefined;
}

/**
 * The course without any policy is a run of its own where a trend or the ages of devices move it; so is that of the law, where it asks
 * for something, and the reference, where something is already done. What is done continues in every scenario.
 * @param bound whether the law asks for something
 */
function runsOf(
  { done = [], trend = USUAL_TREND, ages }: Setting,
  scenarios: readonly Scenario[],
  bound: boolean,
): Runs {
  const all: Run[] = [];
  const placeOf = (pulls: Run['pulls']): number => all.push({ pulls, trend }) - 1;
  const untouched = trend === USUAL_TREND && !ages ? undefined : placeOf(undefined);
  const law = bound ? placeOf([]) : untouched;
  const reference = done.length > 0 ? placeOf(done) : law;
  all.push(...scenarios.map(({ pulls, ...own }) => ({ trend, ...own, pulls: [...done, ...pulls] })));
  return { all, untouched, law, reference };
}

/** Whether the law asks for something about a kind of device that is followed. */
function isBound({ types, levers }: StockCatalogue): boolean {
  const followed = new Set(types.map(({ id }) => id));
  const touched = levers.filter(({ minimum }) => minimum).flatMap(({ effects }) => effects);
  return touched.some((effect) => effect.types.some(({ type }) => followed.has(type)));
}

/** Runs a whole simulation at once. */
export function simulate(start: Simulator, setting: Setting, scenarios: readonly Scenario[]): Simulation {
  const running = start(setting, scenarios);
  running.advance(Infinity);
  return running.simulation;
}

function onDraws({ displacement, rebound }: StockCatalogue, { ofFactor }: Spreads): (draw: number) => OnDraw {
  const [displaced, rebounding] = [ofFactor(displacement), ofFactor(rebound)];
  return (draw) => ({ draw, displacement: displaced[draw]!, rebound: rebounding[draw]! });
}

/** For a kind that may be given away, up to which age, and the one that it replaces elsewhere. */
function givings({ types, levers }: StockCatalogue): (type: StockType) => Giving | undefined {
  const given = levers.flatMap(({ effects }) => effects.flatMap((effect) => effect.types));
  return ({ id }) => {
    const found = given.find((each) => each.type === id && each.to !== undefined);
    const to = types.find((each) => each.id === found?.to);
    return to && { ...found, to };
  };
}
