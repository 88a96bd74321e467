/** Devices by age and state, kept by year of entry so that nothing is shifted, and the steady state they start from. */
import type { DeviceFlows, Lives } from './device.ts';

export interface State {
  /** Ages kept. */
  readonly ages: number;
  /** In use by a first owner, by rank of entry: the base year’s entries are at `ages − 1`. */
  readonly first: Float64Array;
  /** In a second life: all, and those that stand for a purchase. */
  readonly second: Float64Array;
  readonly counted: Float64Array;
  /** Their sums. */
  inFirst: number;
  inSecond: number;
  inCounted: number;
  asleep: number;
}

/** @param ages at least the length of the lives @param years after the base year */
export const emptyState = (ages: number, years: number): State => ({
  ages,
  first: new Float64Array(ages + years),
  second: new Float64Array(ages + years),
  counted: new Float64Array(ages + years),
  inFirst: 0,
  inSecond: 0,
  inCounted: 0,
  asleep: 0,
});

/** The stock that today’s lives and habits would make if they had always been so: what is wanted in use, and its drawers. */
export function settle(state: State, flows: DeviceFlows, { first, second }: Lives): void {
  const { ages } = state;
  const passedOn = passedOnPerPurchase(flows);
  state.first.fill(0);
  state.second.fill(0);
  const inFirst = standInOrder(first, state.first, ages);
  const inSecond = standInOrder(second, state.second, ages);
  const bought = flows.wanted / (inFirst + passedOn * inSecond);
  for (let i = 0; i < ages; i++) {
    state.first[i]! *= bought;
    state.second[i]! *= bought * passedOn;
  }
  state.counted.set(state.second);
  state.inFirst = bought * inFirst;
  state.inSecond = state.inCounted = bought * passedOn * inSecond;
  state.asleep = (bought * (flows.first.drawer + passedOn * flows.second.drawer)) / flows.drawer.leaving;
}

/** Second lives that begin for each device bought, in steady state. */
function passedOnPerPurchase({ first, second, drawer, collected }: DeviceFlows): number {
  const fromDrawer = drawer.second + collected.reused * drawer.collected;
  const direct = first.second + first.drawer * fromDrawer + collected.reused * first.collected;
  return direct / (1 - second.drawer * fromDrawer - collected.reused * second.collected);
}

/** One device entering every year: how many of each age are left, written by rank of entry; their sum. */
function standInOrder(leaving: Float64Array, into: Float64Array, ages: number): number {
  let still = 1;
  let sum = 0;
  for (let age = 0; age < leaving.length; age++) {
    still *= 1 - leaving[age]!;
    into[ages - 1 - age] = still;
    sum += still;
  }
  return sum;
}

/**
 * Everyone a year older: those that leave are taken out, and counted.
 * @param entry rank of the year’s entries @param kept of those that would leave, the part that does
 */
export function growOlder(cohorts: Float64Array, entry: number, leaving: Float64Array, kept: number): number {
  let gone = 0;
  for (let age = 1; age < leaving.length; age++) {
    const there = cohorts[entry - age]!;
    const goes = there * leaving[age]! * kept;
    cohorts[entry - age] = there - goes;
    gone += goes;
  }
  return gone;
}

/** The same when lives are lengthening: part of the way from one law to another. */
export function growOlderBetween(
  cohorts: Float64Array,
  entry: number,
  {
    today,
    longer,
    ramp,
  }: { readonly today: Float64Array; readonly longer: Float64Array; readonly ramp: number },
  kept: number,
): number {
  let gone = 0;
  for (let age = 1; age < longer.length; age++) {
    const there = cohorts[entry - age]!;
    const before = age < today.length ? today[age]! : 1;
    const goes = there * (before + ramp * (longer[age]! - before)) * kept;
    cohorts[entry - age] = there - goes;
    gone += goes;
  }
  return gone;
}
