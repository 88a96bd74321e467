/**
 * The known results of a territory that no policy and no trend touches, kept while only levers move; and those of the
 * courses that its scenarios are compared with.
 */
import { memo } from '../../draws/memo.ts';
import { yearsSimulated, type Setting } from '../plan/scenario.ts';
import { emptySeries, type Series } from './series.ts';
import { createYearShelf, type SettledYears } from './settledYears.ts';
import { emptyTotals, type YearTotals } from './yearTotals.ts';

export interface Untouched {
  readonly series: Series;
  /** How many draws are known, from the first. */
  readonly known: number;
  /** Writes the settled year of a known draw. */
  read(draw: number, into: YearTotals): void;
  /** @param draw the first unknown draw; any other is ignored */
  add(draw: number, settled: YearTotals): void;
  /** What is kept for each kind of device, by its name. */
  kindOf(id: string): SettledYears;
  /** The courses of some names, with what is known of them since the last call; any other is forgotten. */
  coursesOf(names: readonly string[]): Course[];
}

/** The results of a course that is followed year by year, on the draws known so far. */
export interface Course {
  readonly series: Series;
  /**
   * @param draw the first unknown draw; any other is ignored
   * @param write writes it to the series
   */
  add(draw: number, write: (series: Series) => void): void;
}

export function newCourse(years: number, length: number): Course {
  const series = emptySeries(years, length);
  let known = 0;
  return {
    series,
    add(draw, write) {
      if (draw !== known) return;
      write(series);
      known++;
    },
  };
}

type Shelves = (id: string) => ReturnType<typeof createYearShelf>;

function createUntouched(years: number, length: number, shelfOf: Shelves): Untouched {
  const rows = emptyTotals(length).rows;
  const kinds = new Map<string, SettledYears>();
  let known = 0;
  let courses = new Map<string, Course>();
  return {
    kindOf(id) {
      return memo(kinds, id, shelfOf(id));
    },
    series: emptySeries(years, length, true),
    get known() {
      return known;
    },
    read(draw, into) {
      for (let i = 0; i < rows.length; i++) into.rows[i]![0] = rows[i]![draw]!;
    },
    add(draw, settled) {
      if (draw !== known) return;
      for (let i = 0; i < rows.length; i++) rows[i]![draw] = settled.rows[i]![0]!;
      known++;
    },
    coursesOf(names) {
      courses = new Map(names.map((name) => [name, courses.get(name) ?? newCourse(years, length)]));
      return names.map((name) => courses.get(name)!);
    },
  };
}

/**
 * The results of the last setting asked for.
 * @param length one more than the draws
 * @param keeps draws whose settled years are kept
 */
export function createUntouchedOf(length: number, keeps: number): (setting: Setting) => Untouched {
  const shelves = new Map<string, ReturnType<typeof createYearShelf>>();
  const shelfOf = (id: string) => memo(shelves, id, () => createYearShelf(keeps));
  let last = { name: '', untouched: createUntouched(0, 0, shelfOf) };
  return (setting) => {
    const { done: _done, trend: _trend, ...all } = setting;
    const name = JSON.stringify(all);
    if (name !== last.name)
      last = { name, untouched: createUntouched(yearsSimulated(setting), length, shelfOf) };
    return last.untouched;
  };
}
