/** Devices by year of entry, so that nothing is shifted as they grow older. */
import type { Life } from './life.ts';

export interface Cohorts {
  /** Ages kept. */
  readonly ages: number;
  /** With a first owner, by rank of entry: those of before the first year run come first, the youngest at `ages − 1`. */
  readonly first: Float64Array;
  /**
   * By year, second lives beyond those of a settled one: all, and those that stand for a purchase. No policy changes how
   * long they last, so that those of a settled year need not be followed.
   */
  readonly more: Float64Array;
  readonly moreCounted: Float64Array;
}

/** @param ages at least those of the lives @param years at least those run */
export const emptyCohorts = (ages: number, years: number): Cohorts => ({
  ages,
  first: new Float64Array(ages + years),
  more: new Float64Array(years),
  moreCounted: new Float64Array(years),
});

/** Writes those that stand with a first owner when as many are bought every year. @param ages written, older ones as none */
export function standing({ ages: kept, first }: Cohorts, life: Life, bought: number, ages: number): void {
  for (let age = 0; age < life.ages; age++) first[kept - 1 - age] = bought * life.standing[age]!;
  for (let age = life.ages; age < ages; age++) first[kept - 1 - age] = 0;
}

/**
 * Everyone a year older: those that leave are taken out.
 * @param entry rank of the year’s entries
 * @param kept of those that would leave, the part that does
 * @returns those that leave
 */
export function growOlder(first: Float64Array, entry: number, { leaving, ages }: Life, kept: number): number {
  let gone = 0;
  for (let age = 1; age < ages; age++) {
    const there = first[entry - age]!;
    const goes = there * leaving[age]! * kept;
    first[entry - age] = there - goes;
    gone += goes;
  }
  joinYounger(first, entry - ages + 1);
  return gone;
}

/** The same when lives are lengthening: part of the way from one law to another. @param ramp that part, 0 to 1 */
export function growOlderBetween(
  first: Float64Array,
  entry: number,
  today: Life,
  longer: Life,
  kept: number,
  ramp: number,
): number {
  const both = Math.min(today.ages, longer.ages);
  const ages = Math.max(today.ages, longer.ages);
  let gone = 0;
  for (let age = 1; age < both; age++) {
    const there = first[entry - age]!;
    const before = today.leaving[age]!;
    const goes = there * (before + ramp * (longer.leaving[age]! - before)) * kept;
    first[entry - age] = there - goes;
    gone += goes;
  }
  // past the last age of one law, by which all leave
  const [law, part] = longer.ages > today.ages ? [longer, ramp] : [today, 1 - ramp];
  for (let age = both; age < ages; age++) {
    const there = first[entry - age]!;
    const goes = there * (1 + part * (law.leaving[age]! - 1)) * kept;
    first[entry - age] = there - goes;
    gone += goes;
  }
  joinYounger(first, entry - ages + 1);
  return gone;
}

/** Those whom repairs keep beyond the last age told of are from then on as old as those just below it. */
function joinYounger(first: Float64Array, oldest: number): void {
  first[oldest + 1]! += first[oldest]!;
  first[oldest] = 0;
}

/** Of the second lives that were more in earlier years, how many end in this one: all, and those counted. */
export const ending = { all: 0, counted: 0 };

/** Writes `ending`: both sums at once, neither waits for the other. @param since first year of entry */
export function endMore({ more, moreCounted }: Cohorts, year: number, since: number, life: Life): void {
  let all = 0;
  let counted = 0;
  for (let from = Math.max(since, year - life.ages + 1); from < year; from++) {
    const share = life.ending[year - from]!;
    all += more[from]! * share;
    counted += moreCounted[from]! * share;
  }
  ending.all = all;
  ending.counted = counted;
}
