/** What is counted, by year: one row of years for each output, summed over the kinds of devices of a draw. */
import { CRITERIA } from '../../catalogue/criterion.ts';
import type { Change, Flows } from '../../stock/device.ts';
import { power } from '../../stock/survival.ts';
import type { Gifts } from './gifts.ts';
import type { Impacts } from './impacts.ts';
import type { Kind } from './kinds.ts';
import { OUTPUTS, type Output } from './outputs.ts';

/**
 * A sum over kinds, for one draw: a row of years by output. Carbon here leaves out the electricity that
 * follows the mix, which has a row of its own, in kgCO2e with today's mix.
 */
export type YearTotals = Readonly<Record<Output | 'electricity', Float64Array>> & {
  /** The same rows, in a fixed order; and all of them in one, one after the other. */
  readonly rows: readonly Float64Array[];
  readonly all: Float64Array;
  /** All years together, by rank in `CRITERIA`: what devices bought new take, in kg Sb eq, kg and MJ. */
  readonly criteria: Float64Array;
};

export const COUNTED = [...OUTPUTS, 'electricity'] as const;

/** @param all the rows, one after the other */
export function emptyTotals(years: number, all = new Float64Array(COUNTED.length * years)): YearTotals {
  const rows = COUNTED.map((name, i) => [name, all.subarray(i * years, (i + 1) * years)] as const);
  const named = Object.fromEntries(rows) as unknown as Omit<YearTotals, 'rows' | 'all' | 'criteria'>;
  return { ...named, rows: rows.map(([, row]) => row), all, criteria: new Float64Array(CRITERIA.length) };
}

/**
 * Empties the first years of a row with a plain loop: calling `fill` on each would cost more than all the
 * rest.
 */
export function clearTotals({ rows, criteria }: YearTotals, years: number): void {
  for (const row of rows) for (let year = 0; year < years; year++) row[year] = 0;
  for (let i = 0; i < criteria.length; i++) criteria[i] = 0;
}

/** Adds the totals of a single year to another’s. */
export function addYear({ all }: YearTotals, into: YearTotals): void {
  for (let i = 0; i < all.length; i++) into.all[i]! += all[i]!;
}

/** One kind of device. */
export interface Weighed {
  readonly kind: Kind;
  readonly impacts: Impacts;
  /** What giving one of them changes elsewhere; absent where nobody gives any. */
  readonly gift?: Gifts | undefined;
}

/** Says what to add up from a run. */
export interface Adding {
  /** The totals of its settled year, which are subtracted. */
  readonly less: YearTotals;
  /** First year to count, and how many there are. */
  readonly from: number;
  readonly years: number;
  /** The effect of a policy on it. */
  readonly change?: Change;
}

export const EMPTY_YEAR = emptyTotals(1);

/** The first year, read once for all the others. */
const firstOf = (totals: YearTotals) => ({
  bought: totals.bought[0]!,
  reused: totals.reused[0]!,
  repaired: totals.repaired[0]!,
  kept: totals.kept[0]!,
  asleep: totals.asleep[0]!,
  inUse: totals.inUse[0]!,
  waste: totals.waste[0]!,
  kg: totals.kg[0]!,
  kgSpread: totals.kgSpread[0]!,
  electricity: totals.electricity[0]!,
});

/**
 * How much repairs lengthen the mean first life: they multiply the chance of leaving, and therefore raise
 * survival to a power.
 */
const longerByRepairs = (left: number, rescued: number, shape: number): number =>
  left > 0 ? power(left / (left + rescued), -1 / shape) : 1;

/**
 * Adds what the last kind run has beyond a settled year. Must be called once in a thread, for the reason
 * given at `createCohorts`.
 * @param flows the flows of the run
 * @param into the totals that they are added to
 */
export function createAdder(flows: Flows, into: YearTotals) {
  function addSpent({ less, from, years }: Adding, price: NonNullable<Kind['price']>, draw: number): void {
    const asNew = price.asNew[draw]!;
    const refurbished = price.refurbished[draw]!;
    for (let year = from; year < years; year++)
      into.councilSpent[year]! +=
        flows.bought[year]! * asNew + flows.refurbished[year]! * refurbished - less.councilSpent[0]!;
  }

  /** In the year of the gift, all of it: what it spares is someone else’s, over years that may lie past the last. */
  function addGiven({ from, years }: Adding, gift: Gifts, mass: number, draw: number): void {
    const spared = gift.spared[draw]!;
    const avoided = gift.avoided[draw]!;
    const plugged = gift.plugged[draw]!;
    let given = 0;
    for (let year = from; year < years; year++) {
      const serving = flows.donated[year]!;
      given += serving;
      into.bought[year]! -= serving * spared;
      into.reused[year]! += serving;
      into.kept[year]! += serving * mass;
      into.kg[year]! -= serving * avoided;
      into.kgSpread[year]! -= serving * avoided;
      into.electricity[year]! += serving * plugged;
    }
    for (let i = 0; i < gift.criteria.length; i++)
      into.criteria[i]! -= given * spared * gift.criteria[i]![draw]!;
  }

  return function addFlows(adding: Adding, { kind, impacts, gift }: Weighed, draw: number): void {
    const { less, from, years, change } = adding;
    const mass = kind.mass ? kind.mass[draw]! : 0;
    const making = impacts.making[draw]!;
    const refit = impacts.refit[draw]!;
    const handover = impacts.handover[draw]!;
    const refitAYear = refit / kind.secondLife[draw]!;
    const end = impacts.end[draw]!;
    const plugged = impacts.use[draw]!;
    const follows = impacts.electric ? plugged : 0;
    const stays = plugged - follows;
    const firstLife = kind.firstLife[draw]!;
    let beyond = 0;
    let rescuedBefore = 0;
    let repairs = 1;
    const usual = firstOf(less);
    for (let year = from; year < years; year++) {
      const made = flows.bought[year]!;
      const carried = flows.refurbished[year]! + flows.brought[year]!;
      const again = flows.passedOn[year]! + carried;
      const rescued = flows.rescued[year]!;
      const ended = flows.recycled[year]! + flows.lost[year]!;
      const inFirst = flows.inFirst[year]!;
      const used = inFirst + flows.inSecond[year]!;
      const on = used * (change ? change.electricity[year]! : 1);
      const refitted = flows.refitted[year]!;
      // carriage is counted in its year in both views
      const both = (carried - refitted) * handover + on * stays;
      if (change && change.rescued[year] !== rescuedBefore) {
        rescuedBefore = change.rescued[year]!;
        repairs = longerByRepairs(flows.left[year]!, rescued, kind.shape);
      }
      const life = (change ? firstLife + change.ramp[year]! * change.addedYears : firstLife) * repairs;
      const more = made - usual.bought;
      beyond += more;
      into.bought[year]! += more;
      into.reused[year]! += again - usual.reused;
      into.repaired[year]! += rescued - usual.repaired;
      into.kept[year]! += (again + rescued) * mass - usual.kept;
      into.asleep[year]! += flows.asleep[year]! - usual.asleep;
      into.inUse[year]! += used - usual.inUse;
      into.waste[year]! += ended * mass - usual.waste;
      into.kg[year]! += made * making + refitted * refit + ended * end + both - usual.kg;
      into.kgSpread[year]! +=
        (inFirst * (making + end)) / life + flows.inRefitted[year]! * refitAYear + both - usual.kgSpread;
      into.electricity[year]! += on * follows - usual.electricity;
    }
    // of a settled year alone, nothing is beyond it
    if (change)
      for (let i = 0; i < impacts.criteria.length; i++)
        into.criteria[i]! += beyond * impacts.criteria[i]![draw]!;
    if (kind.price) addSpent(adding, kind.price, draw);
    if (gift && change) addGiven(adding, gift, mass, draw);
  };
}

/**
 * Adds what one kind has beyond a settled year where only its electricity changes: every other flow is that
 * year's.
 */
export function addUnplugged(
  into: YearTotals,
  usual: Flows,
  { electricity }: Change,
  { impacts }: Weighed,
  draw: number,
): void {
  const plugged = (usual.inFirst[0]! + usual.inSecond[0]!) * impacts.use[draw]!;
  const rows = impacts.electric ? [into.electricity] : [into.kg, into.kgSpread];
  for (const row of rows)
    for (let year = 0; year < electricity.length; year++) row[year]! += plugged * (electricity[year]! - 1);
}
