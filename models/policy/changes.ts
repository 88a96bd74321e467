/** Pushes on one kind of device, on one draw, added up into what the stock model takes. */
import { noChange, type Change, type Flows } from '../stock/device.ts';
import { NO_LIFE } from '../stock/life.ts';
import type { Kind } from './kinds.ts';
import type { Push } from './pushes.ts';

/** What the draw says of every push alike. */
export interface OnDraw {
  readonly draw: number;
  readonly displacement: number;
  readonly rebound: number;
}

const SLOTS = {
  rescue: 'rescued',
  wake: 'released',
  release: 'released',
  refurbish: 'refurbished',
  donate: 'donated',
} as const;

/** @returns written anew by each call, one object for all draws; nothing where this draw changes nothing */
export function createChanges(kind: Kind, pushes: readonly Push[], years: number) {
  const own = pushes.filter(({ type }) => type === kind.type.id);
  const change = noChange(years);

  /** @param usual the year without policy, from whose drawers devices are woken */
  return function changeOn(on: OnDraw, usual: Flows, received?: Float64Array): Change | undefined {
    const { draw, displacement, rebound } = on;
    if (own.every(({ amount }) => amount[draw] === 0) && !received?.some((each) => each > 0))
      return undefined;
    clear(change);
    if (received) change.received.set(received);
    change.displaced = displacement;
    change.refurbishedDisplaced = 1 - rebound;
    for (const push of own) addPush(change, push, push.amount[draw]!, kind.firstLife[draw]!, usual);
    wake(change, own, draw, usual);
    if (change.addedYears > 0) {
      change.longer = kind.longer(kind.firstLife[draw]! + change.addedYears);
      for (let year = 0; year < years; year++) change.ramp[year]! /= change.addedYears;
    }
    for (const row of [change.refurbished, change.released, change.donated]) cap(row);
    return change;
  };
}

function clear(change: Change): void {
  const { wanted, electricity, ramp, rescued, refurbished, released, donated } = change;
  for (let year = 0; year < wanted.length; year++) {
    wanted[year] = electricity[year] = 1;
    ramp[year] = rescued[year] = refurbished[year] = released[year] = donated[year] = 0;
  }
  change.addedYears = 0;
  change.longer = NO_LIFE;
}

function addPush(change: Change, push: Push, amount: number, firstLife: number, usual: Flows): void {
  const { kind, ramp } = push;
  if (kind === 'lengthen') {
    const longer = push.relative ? amount * firstLife : amount;
    change.addedYears += longer;
    addTimes(ramp, longer, change.ramp);
  } else if (kind === 'fewer') multiplyLess(ramp, amount, change.wanted);
  else if (kind === 'unplug') multiplyLess(ramp, amount, change.electricity);
  else addTimes(ramp, kind === 'wake' ? shareOf(amount, usual.asleep[0]!) : amount, change[SLOTS[kind]]);
}

/** Of all that is brought out of drawers, the part that serves again. */
function wake(change: Change, own: readonly Push[], draw: number, usual: Flows): void {
  let released = 0;
  let again = 0;
  for (const { kind, amount, reused } of own) {
    if (kind !== 'wake' && kind !== 'release') continue;
    const part = kind === 'wake' ? shareOf(amount[draw]!, usual.asleep[0]!) : amount[draw]!;
    released += part;
    again += part * (reused ? reused[draw]! : 1);
  }
  change.releasedReused = released > 0 ? again / released : 0;
}

/** Of the drawers, what a number of devices is; nothing where none sleeps. */
const shareOf = (devices: number, asleep: number): number => (asleep > 0 ? devices / asleep : 0);

function addTimes(row: Float64Array, by: number, into: Float64Array): void {
  for (let i = 0; i < row.length; i++) into[i]! += by * row[i]!;
}

function multiplyLess(ramp: Float64Array, by: number, into: Float64Array): void {
  for (let i = 0; i < ramp.length; i++) into[i]! *= Math.max(0, 1 - by * ramp[i]!);
}

function cap(row: Float64Array): void {
  for (let i = 0; i < row.length; i++) if (row[i]! > 1) row[i] = 1;
}
