/**
 * The known results of a territory that no policy and no trend touches, kept while only levers move; and those of the
 * courses that its scenarios are compared with.
 */
import { memo } from '../../draws/memo.ts';
import type { Population } from '../../territory/population.ts';
import { yearsSimulated, type Setting } from '../plan/scenario.ts';
import type { Output } from './outputs.ts';
import { emptySeries, onGrid, OTHERS, rowsOf, type Series, type SeriesRows } from './series.ts';
import { createYearShelf, type SettledYears } from './settledYears.ts';
import { emptyTotals, type YearTotals } from './yearTotals.ts';

export interface Untouched extends Readonly<Course> {
  /** Writes the settled year of a known draw. */
  read(draw: number, into: YearTotals): void;
  /** @param draw the first unknown draw; any other is ignored */
  add(draw: number, settled: YearTotals): void;
  /** What is kept for each kind of device, by its name. */
  kindOf(id: string): SettledYears;
  /** Courses with what is known of them since the last call, by their names; any other is forgotten. */
  coursesOf(asked: readonly CourseAsked[]): Course[];
}

/** The results of a course that is followed year by year. */
export interface Course {
  readonly series: Series;
  /** The same on other grids, in the order in which they were asked for. */
  readonly onGrids: readonly Series[];
  /** The rows of these, for who writes them. */
  readonly rows: SeriesRows;
  readonly rowsOnGrids: readonly SeriesRows[];
  /** How many draws are known, from the first. */
  known: number;
}

export interface CourseAsked {
  readonly name: string;
  /** The outputs whose years are all alike. */
  readonly alike: readonly Output[];
}

export function newCourse(years: number, length: number, alike: readonly Output[], grids: number): Course {
  const series = emptySeries(years, length, alike);
  const onGrids = Array.from({ length: grids }, () => onGrid(series));
  return { series, onGrids, rows: rowsOf(series), rowsOnGrids: onGrids.map(rowsOf), known: 0 };
}

type Shelves = (id: string) => ReturnType<typeof createYearShelf>;

function createUntouched(years: number, length: number, grids: number, shelfOf: Shelves): Untouched {
  const rows = emptyTotals(length).rows;
  const kinds = new Map<string, SettledYears>();
  const course = newCourse(years, length, OTHERS, grids);
  let courses = new Map<string, Course>();
  return {
    series: course.series,
    onGrids: course.onGrids,
    rows: course.rows,
    rowsOnGrids: course.rowsOnGrids,
    get known() {
      return course.known;
    },
    kindOf(id) {
      return memo(kinds, id, shelfOf(id));
    },
    read(draw, into) {
      for (let i = 0; i < rows.length; i++) into.all[i] = rows[i]![draw]!;
    },
    add(draw, settled) {
      if (draw !== course.known) return;
      for (let i = 0; i < rows.length; i++) rows[i]![draw] = settled.all[i]!;
      course.known++;
    },
    coursesOf(asked) {
      courses = new Map(
        asked.map(({ name, alike }) => [name, courses.get(name) ?? newCourse(years, length, alike, grids)]),
      );
      return asked.map(({ name }) => courses.get(name)!);
    },
  };
}

/**
 * The results of the last setting asked for, on the last grids.
 * @param length one more than the draws
 * @param keeps draws whose settled years are kept
 */
export function createUntouchedOf(length: number, keeps: number) {
  const shelves = new Map<string, ReturnType<typeof createYearShelf>>();
  const shelfOf = (id: string) => memo(shelves, id, () => createYearShelf(keeps));
  let last = { name: '', untouched: createUntouched(0, 0, 0, shelfOf) };
  return (setting: Setting, grids: readonly Population['grid'][]): Untouched => {
    const { done: _done, trend: _trend, ...all } = setting;
    const name = JSON.stringify([all, ...grids]);
    if (name !== last.name)
      last = { name, untouched: createUntouched(yearsSimulated(setting), length, grids.length, shelfOf) };
    return last.untouched;
  };
}
