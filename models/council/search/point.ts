/** A combination of levers, its results, and a comparison of two of them for a goal. */
import { quantile } from '../../draws/quantile.ts';
import { drawsOf, type Spread } from '../../draws/spread.ts';

/** For each lever, its intensity in whole steps. */
export type Steps = readonly number[];
export const NO_STEP = 0;

export const withStep = (steps: Steps, lever: number, at: number): Steps =>
  steps.map((now, i) => (i === lever ? at : now));

export interface Point {
  readonly steps: Steps;
  /** What is saved, on each draw, in any unit; then its median. */
  readonly draws: Spread;
  readonly saved: number;
  /** EUR, at central values. */
  readonly euros: Paid;
}

/**
 * What is paid, never below zero; then the same less what is saved besides, which breaks ties between equal
 * prices.
 */
export interface Paid {
  readonly spent: number;
  readonly net: number;
}

export type PointGoal =
  | { readonly kind: 'target'; readonly saved: number }
  /** EUR at most. */
  | { readonly kind: 'budget'; readonly euros: number };

/** Measures some combinations; the caller may pause it between two steps. */
export type PointMeter = (points: readonly Steps[]) => Generator<void, Point[]>;

export const pointOf = (steps: Steps, draws: Spread, euros: Paid): Point => ({
  steps,
  draws,
  saved: quantile(drawsOf(draws), 1 / 2),
  euros,
});

export const meets = ({ saved, euros }: Pick<Point, 'saved' | 'euros'>, goal: PointGoal): boolean =>
  goal.kind === 'target' ? saved >= goal.saved : euros.spent <= goal.euros;

/**
 * Whether `a` is better than `b`: it meets the goal; then it spends less, or saves visibly more; then it
 * saves more money besides; then it moves levers less, or fewer of them.
 */
export function better(a: Point, b: Point, goal: PointGoal, most: Steps): boolean {
  const [aMeets, bMeets] = [meets(a, goal), meets(b, goal)];
  if (aMeets !== bMeets) return aMeets;
  const saved = compared(a.saved, b.saved, SEEN);
  const spent = compared(b.euros.spent, a.euros.spent, ROUNDING);
  const net = compared(b.euros.net, a.euros.net, ROUNDING);
  const [first, second] = (goal.kind === 'target') === aMeets ? [spent, aMeets ? 0 : saved] : [saved, spent];
  // saving a little less by moving a little less is no gain: only a lever left alone is
  const less = goal.kind === 'target' && aMeets ? effort(b, most) - effort(a, most) : pulled(b) - pulled(a);
  return ([first, second, net].find((each) => each !== 0) ?? less) > 0;
}

/** Euros are equal when they differ by less than this share of their size. */
const ROUNDING = 1e-9;

/** A ten-thousandth of the saving is not worth a lever. */
export const SEEN = 1e-4;

/** A difference, or 0 where it is too small beside the values. */
const compared = (a: number, b: number, tolerance: number): number =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;

/** How far levers are moved, each over its range. */
const effort = ({ steps }: Point, most: Steps): number =>
  steps.reduce((sum, each, i) => sum + (most[i]! > 0 ? each / most[i]! : 0), 0);

const pulled = ({ steps }: Point): number => steps.filter((each) => each > NO_STEP).length;
