/** What is counted, by year: one row of the years for each output, summed over the kinds of devices of a draw. */
import { power } from '../stock/survival.ts';
import type { Change, Flows } from '../stock/device.ts';
import type { Impacts } from './impacts.ts';
import type { Kind } from './kinds.ts';

export const OUTPUTS = [
  /** kgCO2e, what is bought being charged in its year; and spread over its life. */
  'kg',
  'kgSpread',
  /** Devices. */
  'bought',
  'reused',
  'repaired',
  'asleep',
  'inUse',
  /** kg of what is recycled or lost, where a mass is known. */
  'waste',
  /** kg of what begins a second life or is repaired, where a mass is known. */
  'kept',
  /** Bought by the council, of what has a price: new, and refurbished. */
  'councilNew',
  'councilRefurbished',
] as const;
export type Output = (typeof OUTPUTS)[number];

/** A sum over kinds, of one draw: a row of years by output. */
export type Tally = Readonly<Record<Output, Float64Array>>;

export const emptyTally = (years: number): Tally =>
  Object.fromEntries(OUTPUTS.map((output) => [output, new Float64Array(years)])) as unknown as Tally;

/** What is the same for every year of a draw. */
export interface Weighed {
  readonly kind: Kind;
  readonly impacts: Impacts;
  readonly draw: number;
  /** Electricity of each year over today’s. */
  readonly mix: Float64Array;
}

/** Adds a kind’s flows of one draw. @param change what a policy does to it */
export function addFlows(tally: Tally, flows: Flows, weighed: Weighed, change?: Change): void {
  addDevices(tally, flows, weighed.kind, weighed.draw);
  addCarbon(tally, flows, weighed, change);
}

function addDevices(tally: Tally, flows: Flows, { type, mass }: Kind, draw: number): void {
  const { bought, reused, repaired, asleep, inUse, waste, kept } = tally;
  const kg = mass ? mass[draw]! : 0;
  for (let year = 0; year < bought.length; year++) {
    bought[year]! += flows.bought[year]!;
    const again = flows.passedOn[year]! + flows.refurbished[year]! + flows.brought[year]!;
    reused[year]! += again;
    repaired[year]! += flows.rescued[year]!;
    kept[year]! += (again + flows.rescued[year]!) * kg;
    asleep[year]! += flows.asleep[year]!;
    inUse[year]! += flows.inFirst[year]! + flows.inSecond[year]!;
    waste[year]! += (flows.recycled[year]! + flows.lost[year]!) * kg;
  }
  if (type.price === undefined) return;
  for (let year = 0; year < bought.length; year++) {
    tally.councilNew[year]! += flows.bought[year]!;
    tally.councilRefurbished[year]! += flows.refurbished[year]!;
  }
}

function addCarbon(tally: Tally, flows: Flows, { kind, impacts, draw, mix }: Weighed, change?: Change): void {
  const { kg, kgSpread } = tally;
  const making = impacts.making[draw]!;
  const refurbishing = impacts.refurbishing[draw]!;
  const end = impacts.end[draw]!;
  const use = impacts.use[draw]!;
  const first = kind.firstLife[draw]!;
  for (let year = 0; year < kg.length; year++) {
    const again = (flows.refurbished[year]! + flows.brought[year]!) * refurbishing;
    const perDevice = use * (impacts.electric ? mix[year]! : 1) * (change ? change.electricity[year]! : 1);
    const electricity = (flows.inFirst[year]! + flows.inSecond[year]!) * perDevice;
    const life = change ? lifeIn(year, first, kind.shape, flows, change) : first;
    kg[year]! +=
      flows.bought[year]! * making + again + (flows.recycled[year]! + flows.lost[year]!) * end + electricity;
    kgSpread[year]! += (flows.inFirst[year]! * (making + end)) / life + again + electricity;
  }
}

/** Mean first life as a year’s habits would make it: years added, and repairs, which multiply the chance of leaving. */
function lifeIn(year: number, first: number, shape: number, flows: Flows, change: Change): number {
  const longer = first + change.ramp[year]! * change.addedYears;
  const left = flows.left[year]!;
  const rescued = flows.rescued[year]!;
  return rescued > 0 && left > 0 ? longer * power(left / (left + rescued), -1 / shape) : longer;
}
