/**
 * The stock of one kind of device under a policy, year by year: what leaves, where it goes, and what must be
 * bought for the wanted number to be in use at the end of the year. It starts settled, until the year in which
 * its devices were counted by age, if they were. Devices are conserved. A second life replaces a purchase in a settled year; among those that a policy adds or takes
 * away, only a part does. Entries may leave in their first year: each year is solved as a whole.
 */
import { createCohorts } from './cohorts.ts';
import { lostShares, type Change, type DeviceFlows, type Flows, type DeviceLives } from './device.ts';
import { MOST_AGES } from './leaving.ts';

export interface RunInput {
  readonly flows: DeviceFlows;
  readonly lives: DeviceLives;
  /** The settled year that it starts from. */
  readonly usual: Flows;
  readonly change: Change;
  readonly counted: Counted | undefined;
  /** Those that leave at this age, in years, or later are not given away. */
  readonly givenUnder: number;
}

/** The ages that devices with a first owner really have. */
export interface Counted {
  /** Of them, by age in whole years: 1 in all. */
  readonly shares: Float64Array;
  /** Index of the first year after the count. */
  readonly at: number;
}

/**
 * Runs one stock at a time: each run overwrites the results of the one before. Must be called once in a
 * thread, for the reason given at `createCohorts`.
 * @param into the results of a run, by year
 * @returns a run. `from`: first year that the change touches; `years`: where it stops; `into` is written for
 * the years from the one until the other, excluded
 */
export function createRun(into: Flows) {
  const cohorts = createCohorts();
  const { first: standing, leaving, ends, refurbishedEnds, wokenEnds } = cohorts;

  /**
   * This function is long on purpose: its quantities stay in registers, and it runs some hundred thousand
   * times a simulation.
   */
  return function run(input: RunInput, from: number, years: number): void {
    const { flows, lives, usual, change, counted, givenUnder } = input;
    const { displaced, refurbishedDisplaced, longer, releasedReused, releasedRefitted } = change;
    const lengthens = longer.ages > 0;
    const countedAt = counted === undefined ? -1 : counted.at;
    let lengthened = NaN;
    let rescued = 0;
    let kept = 1;
    const usualSecond = usual.passedOn[0]!;
    const wouldLeave = usual.left[0]!;
    const endsAtOnce = lives.second.ending[0]!;
    const secondStays = 1 - endsAtOnce;
    const { first, second, drawer, collected } = flows;
    const lost = lostShares(flows);
    const reusedOfEnded = collected.reused * second.collected * endsAtOnce;
    /** Reused devices end again, part of them at once, and are reused… */
    const again = 1 / (1 - reusedOfEnded);
    /** The settled second lives that replace a purchase even where fewer are left. */
    const standAnyway = (1 - displaced) * usual.inSecond[0]!;

    cohorts.begin(lives, usual.bought[0]!, longer.ages, years);
    let inFirst = usual.inFirst[0]!;
    let inSecond = usual.inSecond[0]!;
    let inRefurbished = 0;
    let inWoken = 0;
    let asleep = usual.asleep[0]!;

    for (let year = from; year < years; year++) {
      // the policy's values for the year
      if (change.rescued[year] !== rescued) {
        rescued = change.rescued[year]!;
        kept = wouldLeave > 0 ? Math.max(0, 1 - rescued / wouldLeave) : 1;
      }
      const refurbished = change.refurbished[year]!;
      const released = change.released[year]! * asleep;
      const woken = releasedReused * releasedRefitted * released;
      const brought = releasedReused * released;

      // all devices become a year older
      const entry = MOST_AGES + year - from;
      if (lengthens && change.ramp[year] !== lengthened) {
        lengthened = change.ramp[year]!;
        cohorts.leaveBetween(lives.first, longer, lengthened);
      }
      if (year === countedAt) cohorts.countedAs(counted!.shares, inFirst, entry, longer.ages);
      const leavesAtOnce = leaving[0]! * kept;
      const given = change.donated[year]!;
      const tooOld = given > 0 ? cohorts.leavingFrom(givenUnder, entry, kept) : 0;
      const left = cohorts.growOlder(entry, kept);
      const ended = usualSecond * secondStays + ends[year]!;
      inFirst -= left;
      inSecond -= ended;
      inRefurbished -= refurbishedEnds[year]!;
      inWoken -= wokenEnds[year]!;
      const outOfDrawer = Math.min(asleep - released, asleep * drawer.leaving);
      const gathered =
        first.collected * left +
        second.collected * ended +
        drawer.collected * outOfDrawer +
        (1 - releasedReused) * released;

      // second lives that begin: a fixed number, plus some for each purchase, as part of them leave at once
      const straight = first.second * left + drawer.second * outOfDrawer;
      const secondLives = (straight + collected.reused * gathered + reusedOfEnded * brought) * again;
      const perLeaver = first.second + collected.reused * first.collected;
      const perPurchase =
        (perLeaver * leavesAtOnce * (1 - refurbished) + reusedOfEnded * refurbished) * again;

      // the purchases that bring the stock to the wanted number; none where there are too many already
      const standsAlready =
        inFirst +
        standAnyway +
        displaced * (inSecond + secondStays * (secondLives + brought)) +
        (refurbishedDisplaced - displaced) * inRefurbished;
      const standsByPurchase =
        (1 - leavesAtOnce) * (1 - refurbished) +
        secondStays * (refurbishedDisplaced * refurbished + displaced * perPurchase);
      const purchases = Math.max(0, flows.wanted * change.wanted[year]! - standsAlready) / standsByPurchase;

      // the year's entries; those that leave before its end are not in the stock
      const bought = purchases * (1 - refurbished);
      const passedOn = secondLives + perPurchase * purchases;
      const boughtRefurbished = purchases * refurbished;
      const entering = passedOn + brought + boughtRefurbished;
      standing[entry] = bought * (1 - leavesAtOnce);
      cohorts.endLater(entering - usualSecond, year, years, ends);
      cohorts.endLater(boughtRefurbished, year, years, refurbishedEnds);
      cohorts.endLater(woken, year, years, wokenEnds);
      inFirst += bought * (1 - leavesAtOnce);
      inSecond += entering * secondStays;
      inRefurbished += boughtRefurbished * secondStays;
      inWoken += woken * secondStays;

      // where everything that left in the year went
      const allLeft = left + bought * leavesAtOnce;
      const allEnded = ended + entering * endsAtOnce;
      const allGathered =
        gathered + first.collected * bought * leavesAtOnce + second.collected * entering * endsAtOnce;
      asleep += first.drawer * allLeft + second.drawer * allEnded - outOfDrawer - released;

      into.bought[year] = bought;
      into.refurbished[year] = boughtRefurbished;
      into.passedOn[year] = passedOn;
      into.brought[year] = brought;
      into.refitted[year] = boughtRefurbished + woken;
      into.inRefitted[year] = inRefurbished + inWoken;
      into.left[year] = allLeft;
      into.ended[year] = allEnded;
      into.rescued[year] = kept > 0 && kept < 1 ? allLeft / kept - allLeft : 0;
      into.donated[year] = given * (allLeft - tooOld);
      into.collected[year] = allGathered;
      into.recycled[year] = collected.recycled * allGathered;
      into.lost[year] =
        lost.left * allLeft +
        lost.ended * allEnded +
        lost.drawer * outOfDrawer +
        lost.collected * allGathered;
      into.inFirst[year] = inFirst;
      into.inSecond[year] = inSecond;
      into.asleep[year] = asleep;
    }
  };
}
