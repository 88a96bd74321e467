/**
 * The stock of one kind of device, year by year: what leaves, where it goes, and what must be bought for the wanted
 * number to stand at the end of the year. Devices are conserved. A second life stands for a purchase in the reference;
 * of those that a policy adds or takes away, only a part does. Entries may leave in their first year: each year is
 * solved as a whole.
 */
import { FLOWS, type Change, type DeviceFlows, type Flows, type Lives } from './device.ts';
import { growOlder, growOlderBetween, type State } from './state.ts';

/** What a policy does, and the run without it, which repairs are counted against. */
export interface Against {
  readonly change: Change;
  readonly reference: Flows;
}

/**
 * @param state at the end of the base year; changed
 * @param against nothing: the reference
 * @param into written, one element a year
 * @param from first year that is worked out; the state is that of its beginning
 */
export function run(
  state: State,
  flows: DeviceFlows,
  lives: Lives,
  into: Flows,
  against?: Against,
  from = 0,
): void {
  let { wanted } = flows;
  for (let year = from; year < into.bought.length; year++) {
    wanted *= flows.growth;
    if (against) change(against, year, wanted, state);
    else noChange(wanted);
    now.entry = state.ages + year - from;
    leave(state, flows, lives, against);
    beginSecondLives(flows);
    buy(state);
    enter(state, flows);
    record(flows, state, into, year);
  }
}

/** The reference of a stock that starts settled: its first year is all its years, unless what is wanted grows. */
export function runSettled(state: State, flows: DeviceFlows, lives: Lives, into: Flows): void {
  const years = into.bought.length;
  if (flows.growth !== 1) return run(state, flows, lives, into);
  run(state, flows, lives, into, undefined, years - 1);
  for (const name of FLOWS) into[name].fill(into[name][years - 1]!);
}

/** Years of the reference before a policy begins. */
export function copyYears(reference: Flows, into: Flows, until: number): void {
  for (const name of FLOWS) {
    const [from, to] = [reference[name], into[name]];
    for (let year = 0; year < until; year++) to[year] = from[year]!;
  }
}

/** Of the year at hand; one for all runs, so that nothing is made in the inner loop. */
const now = {
  /** Rank of the year’s entries. */
  entry: 0,
  wanted: 0,
  /** Of those that would leave, the part that does. */
  kept: 1,
  ramp: 0,
  given: 0,
  refurbished: 0,
  released: 0,
  again: 0,
  received: 0,
  /** Second lives of the reference, and the part of those beyond them that stands for a purchase. */
  usual: 0,
  displaced: 1,
  refurbishedDisplaced: 1,
  left: 0,
  ended: 0,
  outOfDrawer: 0,
  gathered: 0,
  brought: 0,
  /** Share of the year’s entries that leave in it. */
  leavesAtOnce: 0,
  endsAtOnce: 0,
  /** Second lives that begin: this many, and this many more for each purchase. */
  secondLives: 0,
  secondLivesPerPurchase: 0,
  purchases: 0,
};

function noChange(wanted: number): void {
  now.wanted = wanted;
  now.kept = 1;
  now.ramp = now.given = now.refurbished = now.released = now.again = now.received = now.usual = 0;
  now.displaced = now.refurbishedDisplaced = 1;
}

function change({ change: by, reference }: Against, year: number, wanted: number, { asleep }: State): void {
  now.wanted = wanted * by.wanted[year]!;
  const wouldLeave = reference.left[year]!;
  now.kept = wouldLeave > 0 ? Math.max(0, 1 - by.rescued[year]! / wouldLeave) : 1;
  now.ramp = by.ramp[year]!;
  now.given = by.donated[year]!;
  now.refurbished = by.refurbished[year]!;
  now.released = by.released[year]! * asleep;
  now.again = by.releasedReused;
  now.received = by.received[year]!;
  now.usual = reference.passedOn[year]!;
  now.displaced = by.displaced;
  now.refurbishedDisplaced = by.refurbishedDisplaced;
}

/** What stood at the end of the year before and leaves in this one. */
function leave(state: State, flows: DeviceFlows, lives: Lives, against?: Against): void {
  const { first, second } = lives;
  const longer = against && now.ramp > 0 ? against.change.longer : first;
  const { entry, kept, ramp, released, again } = now;
  now.left =
    longer === first
      ? growOlder(state.first, entry, first, kept)
      : growOlderBetween(state.first, entry, { today: first, longer, ramp }, kept);
  now.leavesAtOnce = (first[0]! + ramp * (longer[0]! - first[0]!)) * kept;
  now.ended = growOlder(state.second, entry, second, 1);
  now.endsAtOnce = second[0]!;
  state.inFirst -= now.left;
  state.inSecond -= now.ended;
  state.inCounted = against ? state.inCounted - growOlder(state.counted, entry, second, 1) : state.inSecond;
  now.outOfDrawer = Math.min(state.asleep - released, state.asleep * flows.drawer.leaving);
  now.brought = again * released + now.received;
  now.gathered =
    (1 - now.given) * flows.first.collected * now.left +
    flows.second.collected * now.ended +
    flows.drawer.collected * now.outOfDrawer +
    (1 - again) * released;
}

function beginSecondLives({ first, second, drawer, collected }: DeviceFlows): void {
  const stays = 1 - now.given;
  const perLeaver = stays * (first.second + collected.reused * first.collected);
  const perEnded = collected.reused * second.collected * now.endsAtOnce;
  const straight = stays * first.second * now.left + drawer.second * now.outOfDrawer;
  now.secondLives = (straight + collected.reused * now.gathered + perEnded * now.brought) / (1 - perEnded);
  now.secondLivesPerPurchase =
    (perLeaver * now.leavesAtOnce * (1 - now.refurbished) + perEnded * now.refurbished) / (1 - perEnded);
}

/** As many purchases as make the wanted number stand; none where too many stand already. */
function buy({ inFirst, inCounted }: State): void {
  const { refurbished, displaced } = now;
  const secondStays = 1 - now.endsAtOnce;
  const standing = inFirst + inCounted + secondStays * standFor(now.secondLives + now.brought);
  const perPurchase =
    (1 - now.leavesAtOnce) * (1 - refurbished) +
    secondStays * (now.refurbishedDisplaced * refurbished + displaced * now.secondLivesPerPurchase);
  now.purchases = Math.max(0, now.wanted - standing) / perPurchase;
}

/** How many purchases some second lives stand for. */
const standFor = (secondLives: number): number =>
  (1 - now.displaced) * now.usual + now.displaced * secondLives;

/** The year’s entries, and those of them that leave before its end. */
function enter(state: State, flows: DeviceFlows): void {
  const { entry, purchases, refurbished, brought, leavesAtOnce, endsAtOnce } = now;
  const bought = purchases * (1 - refurbished);
  const passedOn = now.secondLives + now.secondLivesPerPurchase * purchases;
  const entering = passedOn + brought + purchases * refurbished;
  const counted = standFor(passedOn + brought) + now.refurbishedDisplaced * purchases * refurbished;
  state.first[entry] = bought * (1 - leavesAtOnce);
  state.second[entry] = entering * (1 - endsAtOnce);
  state.counted[entry] = counted * (1 - endsAtOnce);
  state.inFirst += state.first[entry]!;
  state.inSecond += state.second[entry]!;
  state.inCounted += state.counted[entry]!;
  const atOnce = bought * leavesAtOnce;
  const endedAtOnce = entering * endsAtOnce;
  now.left += atOnce;
  now.ended += endedAtOnce;
  now.gathered += (1 - now.given) * flows.first.collected * atOnce + flows.second.collected * endedAtOnce;
  state.asleep +=
    (1 - now.given) * flows.first.drawer * now.left +
    flows.second.drawer * now.ended -
    now.outOfDrawer -
    now.released;
}

function record(
  { first, second, drawer, collected }: DeviceFlows,
  state: State,
  into: Flows,
  year: number,
): void {
  const { purchases, refurbished, kept, given, left } = now;
  into.bought[year] = purchases * (1 - refurbished);
  into.refurbished[year] = purchases * refurbished;
  into.passedOn[year] = now.secondLives + now.secondLivesPerPurchase * purchases;
  into.brought[year] = now.brought;
  into.left[year] = left;
  into.ended[year] = now.ended;
  into.rescued[year] = kept > 0 ? (left / kept) * (1 - kept) : 0;
  into.donated[year] = given * left;
  into.collected[year] = now.gathered;
  into.recycled[year] = collected.recycled * now.gathered;
  into.lost[year] =
    (1 - collected.reused - collected.recycled) * now.gathered +
    (1 - given) * (1 - first.second - first.drawer - first.collected) * left +
    (1 - second.drawer - second.collected) * now.ended +
    (1 - drawer.second - drawer.collected) * now.outOfDrawer;
  into.inFirst[year] = state.inFirst;
  into.inSecond[year] = state.inSecond;
  into.asleep[year] = state.asleep;
}
