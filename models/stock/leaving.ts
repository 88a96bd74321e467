/**
 * From a survival law to yearly probabilities of leaving, by age. A policy multiplies these, from the year it
 * starts, for devices that are already there: a life fixed at birth could not express a repair.
 *
 * Flows happen during a year and a stock is counted at its end. By default survival is read in the middle of
 * a year of age, so that a steady inflow equals the stock divided by the mean life; the start-of-year
 * convention, which published models use, makes a 2.5-year life last 3.
 */
import type { Survival } from './survival.ts';

/** The point in a year of age where survival is read. */
export const MID_YEAR = 1 / 2;
export const START_OF_YEAR = 0;

/** Below this share of a cohort, all the remaining devices leave. */
const LAST = 1e-4;
/** The most ages that a life may cover. */
export const MOST_AGES = 120;

/**
 * Probability of leaving during the year, by age at the end of it; the last one is 1, so that nothing is
 * lost.
 * @param at the point in the year where survival is read, 0 to 1
 * @param last share of a cohort below which all leave
 */
export function leavingByAge(survival: Survival, at: number = MID_YEAR, last: number = LAST): Float64Array {
  const found: number[] = [];
  let before = 1;
  for (let age = 0; age < MOST_AGES && before > 0; age++) {
    const still = survival(age + at);
    if (still < last || age === MOST_AGES - 1) {
      found.push(1);
      break;
    }
    found.push(1 - still / before);
    before = still;
  }
  return Float64Array.from(found);
}

/**
 * Devices at the end of a year when one has entered each year, for ever: the mean life, in years, with this
 * convention.
 */
export function meanLife(leaving: Float64Array): number {
  let still = 1;
  let sum = 0;
  for (let age = 0; age < leaving.length; age++) sum += still *= 1 - leaving[age]!;
  return sum;
}
