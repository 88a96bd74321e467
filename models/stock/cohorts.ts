/**
 * The devices of one kind, and how they leave. They are indexed by year of entry, so that nothing is shifted
 * as they grow older.
 */
import type { DeviceLives } from './device.ts';
import { MOST_AGES } from './leaving.ts';
import type { Life } from './life.ts';

/** The most years for which a stock may be followed: the caller makes sure of it. */
export const MOST_YEARS = 64;

/**
 * Follows one stock at a time: the next one starts in the same arrays. Must be called once: an engine reads
 * arrays that such a function closes over twice as fast as arrays passed to it.
 */
export function createCohorts() {
  /**
   * Devices with a first owner, by rank of entry: those that entered before the first simulated year come
   * first, the youngest at `MOST_AGES − 1`.
   */
  const first = new Float64Array(MOST_AGES + MOST_YEARS);
  /** The share of those still there at each age that leaves during the year: all of them at the last age. */
  const leaving = new Float64Array(MOST_AGES);
  /** The share of second lives that ends at each age. No policy changes how long they last. */
  const ending = new Float64Array(MOST_AGES);
  /**
   * The second lives that end, by year: first those beyond a settled year's, which need not be followed; then
   * the refurbished purchases among them; then those that an action refitted out of drawers.
   */
  const ends = new Float64Array(MOST_YEARS);
  const refurbishedEnds = new Float64Array(MOST_YEARS);
  const wokenEnds = new Float64Array(MOST_YEARS);
  /** The number of ages that the two laws cover. */
  let firstAges = 0;
  let secondAges = 0;

  /**
   * Starts a settled stock: as many have been bought every year.
   * @param oldest the number of ages that later laws may cover
   */
  function begin(lives: DeviceLives, bought: number, oldest: number, years: number): void {
    const { first: law, second } = lives;
    for (let age = 0; age < law.ages; age++) first[MOST_AGES - 1 - age] = bought * law.standing[age]!;
    for (let age = law.ages; age < oldest; age++) first[MOST_AGES - 1 - age] = 0;
    for (let age = 0; age < second.ages; age++) ending[age] = second.ending[age]!;
    for (let year = 0; year < years; year++) ends[year] = refurbishedEnds[year] = wokenEnds[year] = 0;
    secondAges = second.ages;
    leaveBy(law);
  }

  /** From now on, devices leave their first owner by this law. */
  function leaveBy(law: Life): void {
    for (let age = 0; age < law.ages; age++) leaving[age] = law.leaving[age]!;
    firstAges = law.ages;
  }

  /**
   * From now on, devices leave by a law between two others.
   * @param ramp how far it is from the first to the second, 0 to 1
   */
  function leaveBetween(today: Life, longer: Life, ramp: number): void {
    if (ramp === 1 && longer.ages >= today.ages) return leaveBy(longer);
    firstAges = Math.max(today.ages, longer.ages);
    for (let age = 0; age < firstAges; age++) {
      // past the last age of a law, all devices leave
      const before = age < today.ages ? today.leaving[age]! : 1;
      const after = age < longer.ages ? longer.leaving[age]! : 1;
      leaving[age] = before + ramp * (after - before);
    }
  }

  /**
   * Gives other ages to the devices that have a first owner. Those too old for any to be left a year later leave then.
   * @param shares of them by age in whole years, 1 in all
   * @param entry rank of the next year's entries
   * @param oldest the number of ages that later laws may cover
   */
  function countedAs(shares: Float64Array, devices: number, entry: number, oldest: number): void {
    const last = Math.max(0, firstAges - 2);
    for (let age = 0; age < Math.max(firstAges, oldest); age++) first[entry - 1 - age] = 0;
    for (let age = 0; age < shares.length; age++)
      first[entry - 1 - Math.min(age, last)]! += devices * shares[age]!;
  }

  /**
   * Those that leave in the year at an age or later: of those that reach it in the year, one in two leaves before the
   * day. To be asked before they grow older.
   * @param from that age, in years, at least 1
   */
  function leavingFrom(from: number, entry: number, kept: number): number {
    if (from >= firstAges) return 0;
    let sum = (first[entry - from]! * leaving[from]!) / 2;
    for (let age = from + 1; age < firstAges; age++) sum += first[entry - age]! * leaving[age]!;
    return sum * kept;
  }

  /**
   * Makes everyone a year older, and takes out those that leave.
   * @param entry rank of the year's entries
   * @param kept the part, of those that would leave, that does leave
   * @returns those that leave
   */
  function growOlder(entry: number, kept: number): number {
    const ages = firstAges;
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
    return odd + even + pastLastAge(entry - ages + 1, ages);
  }

  /**
   * Devices that repairs keep past the last age covered are from then on as old as those just below it, if
   * there are any.
   * @param oldest rank of the last age
   * @returns those that leave instead
   */
  function pastLastAge(oldest: number, ages: number): number {
    if (ages < 2) return 0;
    const kept = first[oldest]!;
    first[oldest] = 0;
    if (ages === 2) return kept;
    first[oldest + 1]! += kept;
    return 0;
  }

  /**
   * Second lives that begin in a year: those that do not end in that year end later.
   * @param into one of the rows of ends
   */
  function endLater(begun: number, year: number, years: number, into: Float64Array): void {
    if (begun === 0) return;
    const until = Math.min(secondAges, years - year);
    for (let age = 1; age < until; age++) into[year + age]! += begun * ending[age]!;
  }

  return {
    first,
    leaving,
    ends,
    refurbishedEnds,
    wokenEnds,
    begin,
    leaveBetween,
    countedAs,
    leavingFrom,
    growOlder,
    endLater,
  };
}
