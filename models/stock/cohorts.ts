/** Devices by year of entry, so that nothing is shifted as they grow older. */
import { emptyLife, OLDEST, type Life } from './life.ts';

export interface Cohorts {
  /** Ages kept. */
  readonly ages: number;
  /** With a first owner, by rank of entry: those of before the first year run come first, the youngest at `ages − 1`. */
  readonly first: Float64Array;
  /**
   * By year, the second lives that end: of those beyond a settled year’s, and of the refurbished purchases among them. No
   * policy changes how long second lives last, so that those of a settled year need not be followed.
   */
  readonly ends: Float64Array;
  readonly refurbishedEnds: Float64Array;
}

/** @param ages at least those of the lives @param years at least those run */
export const emptyCohorts = (ages: number, years: number): Cohorts => ({
  ages,
  first: new Float64Array(ages + years),
  ends: new Float64Array(years),
  refurbishedEnds: new Float64Array(years),
});

/** Writes those that stand with a first owner when as many are bought every year. @param ages written, older ones as none */
export function standing(cohorts: Cohorts, life: Life, bought: number, ages: number): void {
  const { ages: kept, first, ends, refurbishedEnds } = cohorts;
  for (let year = 0; year < ends.length; year++) ends[year] = refurbishedEnds[year] = 0;
  for (let age = 0; age < life.ages; age++) first[kept - 1 - age] = bought * life.standing[age]!;
  for (let age = life.ages; age < ages; age++) first[kept - 1 - age] = 0;
}

/** Of those still there at each age, the share that leaves during the year: all of them at the last age. */
export type Leaving = Pick<Life, 'ages' | 'leaving'>;

/**
 * Everyone a year older: those that leave are taken out.
 * @param entry rank of the year’s entries
 * @param kept of those that would leave, the part that does
 * @returns those that leave
 */
export function growOlder(
  first: Float64Array,
  entry: number,
  { leaving, ages }: Leaving,
  kept: number,
): number {
  // two sums, so that one need not wait for the other
  let odd = 0;
  let even = 0;
  let age = 1;
  for (; age + 1 < ages; age += 2) {
    const younger = first[entry - age]!;
    const older = first[entry - age - 1]!;
    const goes = younger * leaving[age]! * kept;
    const goesToo = older * leaving[age + 1]! * kept;
    first[entry - age] = younger - goes;
    first[entry - age - 1] = older - goesToo;
    odd += goes;
    even += goesToo;
  }
  if (age < ages) {
    const goes = first[entry - age]! * leaving[age]! * kept;
    first[entry - age]! -= goes;
    odd += goes;
  }
  joinYounger(first, entry - ages + 1);
  return odd + even;
}

/** Between two laws: written anew by each call. */
const between = emptyLife(OLDEST);

/** Of lives that are lengthening, those of a year. @param ramp part of the way from one law to the other, 0 to 1 */
export function leavingBetween(today: Life, longer: Life, ramp: number): Leaving {
  if (ramp === 1 && longer.ages >= today.ages) return longer;
  between.ages = Math.max(today.ages, longer.ages);
  for (let age = 0; age < between.ages; age++) {
    // past the last age of a law, all leave
    const before = age < today.ages ? today.leaving[age]! : 1;
    const after = age < longer.ages ? longer.leaving[age]! : 1;
    between.leaving[age] = before + ramp * (after - before);
  }
  return between;
}

/** Those whom repairs keep beyond the last age told of are from then on as old as those just below it. */
function joinYounger(first: Float64Array, oldest: number): void {
  first[oldest + 1]! += first[oldest]!;
  first[oldest] = 0;
}

/** Adds the ends to come of second lives that begin in a year, those of the year itself but. */
export function endLater(begin: number, year: number, { ending, ages }: Life, into: Float64Array): void {
  if (begin === 0) return;
  const years = Math.min(ages, into.length - year);
  for (let age = 1; age < years; age++) into[year + age]! += begin * ending[age]!;
}
