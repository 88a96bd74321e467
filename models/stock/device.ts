import { NO_LIFE, type Life } from './life.ts';

/**
 * What the stock of one kind of device is made of, on one draw: how many are wanted, how long they stay in
 * each state, and where those that leave go. Shares are of the devices that leave; the remainder is lost
 * (bin, untracked export).
 */
export interface DeviceFlows {
  /** Devices wanted in use at the end of every year. */
  wanted: number;
  /** Shares of the devices that leave their first owner. */
  readonly first: { second: number; drawer: number; collected: number };
  /** Shares of the devices that end a second life: none starts a third. */
  readonly second: { drawer: number; collected: number };
  /** The part of a drawer that leaves it each year, and where it goes. */
  readonly drawer: { leaving: number; second: number; collected: number };
  /** Shares of what is collected. */
  readonly collected: { reused: number; recycled: number };
}

/**
 * The part that no way out names, and that is lost for good: of the devices that leave their first owner, then
 * likewise for the other states.
 */
export const lostShares = ({ first, second, drawer, collected }: DeviceFlows) => ({
  left: 1 - first.second - first.drawer - first.collected,
  ended: 1 - second.drawer - second.collected,
  drawer: 1 - drawer.second - drawer.collected,
  collected: 1 - collected.reused - collected.recycled,
});

export interface DeviceLives {
  readonly first: Life;
  readonly second: Life;
}

/**
 * The changes that a policy makes to one kind of device on one draw; arrays are by year, starting with the
 * first year after the base year.
 */
export interface Change {
  /** The number wanted is multiplied by this. */
  readonly wanted: Float64Array;
  /** The first life once years are added to it; an empty life when none are added. */
  longer: Life;
  /** Years that `longer` adds to the mean life. */
  addedYears: number;
  /** How much of the added years is in force, 0 to 1. */
  readonly ramp: Float64Array;
  /** Devices that a repair keeps from leaving their first owner. */
  readonly rescued: Float64Array;
  /** Share of purchases that are refurbished rather than new. */
  readonly refurbished: Float64Array;
  /** Share of the drawers brought out by an action, and the part of it that serves again. */
  readonly released: Float64Array;
  releasedReused: number;
  /** Of that part, the share that is refitted first; the rest is passed on as it is. */
  releasedRefitted: number;
  /**
   * Share of the devices leaving their first owner, young enough to be given, that serves in another home first,
   * outside this stock (`gift.ts`): nothing else changes here.
   */
  readonly donated: Float64Array;
  /** Electricity is multiplied by this. */
  readonly electricity: Float64Array;
  /**
   * The part, among second lives beyond those of the reference, that replaces a purchase; the rest adds to
   * what is in use.
   */
  displaced: number;
  /** The same for a refurbished purchase. */
  refurbishedDisplaced: number;
}

/** What happens in each year, in devices, and the stocks at its end. */
export interface Flows {
  /** Bought new, and bought refurbished because of a policy. */
  readonly bought: Float64Array;
  readonly refurbished: Float64Array;
  /** Second lives that began without any action, then those due to one (brought out). */
  readonly passedOn: Float64Array;
  readonly brought: Float64Array;
  /**
   * The refitted devices among those bought refurbished or brought out; then how many of these are in use.
   */
  readonly refitted: Float64Array;
  readonly inRefitted: Float64Array;
  /** Devices that left their first owner, then those that left their second. */
  readonly left: Float64Array;
  readonly ended: Float64Array;
  readonly rescued: Float64Array;
  readonly donated: Float64Array;
  readonly collected: Float64Array;
  readonly recycled: Float64Array;
  readonly lost: Float64Array;
  /** Devices in use by a first owner, in a second life, asleep. */
  readonly inFirst: Float64Array;
  readonly inSecond: Float64Array;
  readonly asleep: Float64Array;
}

export const FLOWS = [
  'bought',
  'refurbished',
  'passedOn',
  'brought',
  'refitted',
  'inRefitted',
  'left',
  'ended',
  'rescued',
  'donated',
  'collected',
  'recycled',
  'lost',
  'inFirst',
  'inSecond',
  'asleep',
] as const satisfies readonly (keyof Flows)[];

/** @param all the rows, one after the other */
export const emptyFlows = (years: number, all = new Float64Array(FLOWS.length * years)): Flows =>
  Object.fromEntries(
    FLOWS.map((name, i) => [name, all.subarray(i * years, (i + 1) * years)]),
  ) as unknown as Flows;

/** A change that changes nothing. */
export function noChange(years: number): Change {
  const zeros = () => new Float64Array(years);
  return {
    wanted: new Float64Array(years).fill(1),
    longer: NO_LIFE,
    addedYears: 0,
    ramp: zeros(),
    rescued: zeros(),
    refurbished: zeros(),
    released: zeros(),
    releasedReused: 0,
    releasedRefitted: 0,
    donated: zeros(),
    electricity: new Float64Array(years).fill(1),
    displaced: 1,
    refurbishedDisplaced: 1,
  };
}
