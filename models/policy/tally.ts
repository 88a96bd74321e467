/** What is counted, by year: one row of the years for each output, summed over the kinds of devices of a draw. */
import type { Change, Flows } from '../stock/device.ts';
import { power } from '../stock/survival.ts';
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
  /** EUR that the council pays for its own devices, where a price is known. */
  'councilSpent',
] as const;
export type Output = (typeof OUTPUTS)[number];

/** Those that follow the electricity mix from year to year even where nothing else changes. */
export const FOLLOW_MIX: readonly Output[] = ['kg', 'kgSpread'];

/**
 * A sum over kinds, of one draw: a row of years by output. Carbon is here without the electricity that follows the mix,
 * which has a row of its own, kgCO2e by today’s mix.
 */
export type Tally = Readonly<Record<Output | 'electricity', Float64Array>> & {
  /** The same rows, in one order. */
  readonly rows: readonly Float64Array[];
};

export const COUNTED = [...OUTPUTS, 'electricity'] as const;

/** @param all the rows, one after the other */
export function emptyTally(years: number, all = new Float64Array(COUNTED.length * years)): Tally {
  const rows = COUNTED.map((name, i) => [name, all.subarray(i * years, (i + 1) * years)] as const);
  const named = Object.fromEntries(rows) as unknown as Omit<Tally, 'rows'>;
  return { ...named, rows: rows.map(([, row]) => row) };
}

/** By hand: of rows so short, a call to fill each would cost more than all the rest. */
export function clearTally({ rows }: Tally): void {
  for (const row of rows) for (let year = 0; year < row.length; year++) row[year] = 0;
}

/** Adds one year to another. */
export function addYear(year: Tally, into: Tally): void {
  for (let i = 0; i < year.rows.length; i++) into.rows[i]![0]! += year.rows[i]![0]!;
}

/** One kind of device. */
export interface Weighed {
  readonly kind: Kind;
  readonly impacts: Impacts;
}

/** What became of it on a draw. */
export interface Became {
  readonly flows: Flows;
  /** What a settled year of it comes to, which is taken off. */
  readonly less: Tally;
  /** First year to count. */
  readonly from: number;
  /** What a policy does to it. */
  readonly change?: Change;
}

const NOTHING = emptyTally(1);

/** Writes what a settled year of one kind comes to. @param into one year */
export function weighYear(usual: Flows, weighed: Weighed, draw: number, into: Tally): void {
  clearTally(into);
  addFlows({ flows: usual, less: NOTHING, from: 0 }, weighed, draw, into);
}

/** The first year, read once for all the others. */
const firstOf = (tally: Tally) => ({
  bought: tally.bought[0]!,
  reused: tally.reused[0]!,
  repaired: tally.repaired[0]!,
  kept: tally.kept[0]!,
  asleep: tally.asleep[0]!,
  inUse: tally.inUse[0]!,
  waste: tally.waste[0]!,
  kg: tally.kg[0]!,
  kgSpread: tally.kgSpread[0]!,
  electricity: tally.electricity[0]!,
});

/** Adds what one kind comes to beyond a settled year. */
export function addFlows(became: Became, { kind, impacts }: Weighed, draw: number, into: Tally): void {
  const { flows, less, from, change } = became;
  const { bought, reused, repaired, asleep, inUse, waste, kept, kg, kgSpread, electricity } = into;
  const mass = kind.mass ? kind.mass[draw]! : 0;
  const making = impacts.making[draw]!;
  const refurbishing = impacts.refurbishing[draw]!;
  const end = impacts.end[draw]!;
  const plugged = impacts.use[draw]!;
  const follows = impacts.electric ? plugged : 0;
  const stays = plugged - follows;
  const firstLife = kind.firstLife[draw]!;
  let rescuedBefore = 0;
  let repairs = 1;
  const usual = firstOf(less);
  for (let year = from; year < bought.length; year++) {
    const made = flows.bought[year]!;
    const carried = flows.refurbished[year]! + flows.brought[year]!;
    const again = flows.passedOn[year]! + carried;
    const rescued = flows.rescued[year]!;
    const ended = flows.recycled[year]! + flows.lost[year]!;
    const inFirst = flows.inFirst[year]!;
    const used = inFirst + flows.inSecond[year]!;
    const on = used * (change ? change.electricity[year]! : 1);
    const both = carried * refurbishing + on * stays;
    if (change && change.rescued[year] !== rescuedBefore) {
      rescuedBefore = change.rescued[year]!;
      repairs = longerByRepairs(flows, year, kind.shape);
    }
    const life = (change ? firstLife + change.ramp[year]! * change.addedYears : firstLife) * repairs;
    bought[year]! += made - usual.bought;
    reused[year]! += again - usual.reused;
    repaired[year]! += rescued - usual.repaired;
    kept[year]! += (again + rescued) * mass - usual.kept;
    asleep[year]! += flows.asleep[year]! - usual.asleep;
    inUse[year]! += used - usual.inUse;
    waste[year]! += ended * mass - usual.waste;
    kg[year]! += made * making + ended * end + both - usual.kg;
    kgSpread[year]! += (inFirst * (making + end)) / life + both - usual.kgSpread;
    electricity[year]! += on * follows - usual.electricity;
  }
  if (kind.price) addSpent(became, kind.price, draw, into);
}

/** The same where only its electricity changes, and every other flow is a settled year’s. */
export function addUnplugged(
  usual: Flows,
  { electricity }: Change,
  { impacts }: Weighed,
  draw: number,
  into: Tally,
): void {
  const plugged = (usual.inFirst[0]! + usual.inSecond[0]!) * impacts.use[draw]!;
  const rows = impacts.electric ? [into.electricity] : [into.kg, into.kgSpread];
  for (const row of rows)
    for (let year = 0; year < row.length; year++) row[year]! += plugged * (electricity[year]! - 1);
}

/** By how much repairs lengthen the mean first life: they multiply the chance of leaving, and so a power of survival. */
function longerByRepairs({ left, rescued }: Flows, year: number, shape: number): number {
  const leaves = left[year]!;
  return leaves > 0 ? power(leaves / (leaves + rescued[year]!), -1 / shape) : 1;
}

function addSpent(
  { flows, less, from }: Became,
  price: NonNullable<Kind['price']>,
  draw: number,
  { councilSpent }: Tally,
): void {
  const asNew = price.asNew[draw]!;
  const refurbished = price.refurbished[draw]!;
  for (let year = from; year < councilSpent.length; year++)
    councilSpent[year]! +=
      flows.bought[year]! * asNew + flows.refurbished[year]! * refurbished - less.councilSpent[0]!;
}
