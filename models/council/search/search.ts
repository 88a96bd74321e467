/**
 * The fewest euros that reach a target, or the most that a budget buys, with levers that move in whole steps.
 * The caller measures each combination, so that the same search runs on the simulator and on examples worked
 * by hand.
 *
 * 1. Each lever is measured at a few levels, and its curve (euros for what is saved) is made convex from
 * below.
 * 2. The pieces of all curves are put in order of euros per unit saved: money-saving and free ones first.
 * Filling them in that order is the fractional knapsack.
 * 3. The distance to go along them is found by halving, on measures of whole combinations.
 * 4. Curves are measured again around the point found, and 2–3 are repeated while that helps.
 * 5. Exchanges of one lever or of two are tried around it, and kept where a measure confirms them.
 *
 * Exact: the point returned reaches the target or keeps to the budget, as measured. Exact too, up to one step
 * of the last lever, where levers add up and each one's curve is convex: a fractional knapsack is solved by
 * its order. Not proven: that nothing is better where levers interact strongly or steps are coarse; then the
 * answer is the best that exchanges of two levers find.
 */
import { exchanges } from './exchange.ts';
import { along, lengthOf, pathOf, freeLength, type Path } from './path.ts';
import {
  better,
  meets,
  NO_STEP,
  withStep,
  type PointGoal,
  type PointMeter,
  type Point,
  type Steps,
} from './point.ts';

const ROUNDS = 3;
const EXCHANGES = 3;

/**
 * @param most steps that each lever may take
 * @returns the best point that meets the goal; or, when none does, the one that saves the most
 */
export function* search(most: Steps, goal: PointGoal, measure: PointMeter): Generator<void, Point> {
  const [none] = yield* measure([most.map(() => NO_STEP)]);
  if (goal.kind === 'target' && meets(none!, goal)) return none!;
  const found = yield* byRounds(none!, most, goal, measure);
  if (meets(found, goal) || goal.kind === 'budget') return yield* exchanged(found, most, goal, measure);
  const furthest = yield* exchanged(found, most, { kind: 'budget', euros: Infinity }, measure);
  return meets(furthest, goal) ? yield* exchanged(furthest, most, goal, measure) : furthest;
}

function* byRounds(none: Point, most: Steps, goal: PointGoal, measure: PointMeter): Generator<void, Point> {
  let best = none;
  for (let round = 0; round < ROUNDS; round++) {
    const path = pathOf(yield* curves(best, most, measure, round === 0 ? levelsUpTo : levelsAround));
    const found = yield* furthest(path, most, goal, measure);
    if (!better(found, best, goal, most)) break;
    best = found;
  }
  return best;
}

/** For each lever: the point with that lever at some levels, and the others unchanged. */
function* curves(
  { steps }: Point,
  most: Steps,
  measure: PointMeter,
  levelsOf: (most: number, now: number) => number[],
): Generator<void, Point[][]> {
  const levels = most.map((each, lever) => levelsOf(each, steps[lever]!));
  const points = yield* measure(
    levels.flatMap((row, lever) => row.map((level) => withStep(steps, lever, level))),
  );
  let from = 0;
  return levels.map((row) => points.slice(from, (from += row.length)));
}

/** 0, 1, then four times as many each time: effects bend most where they begin. */
function levelsUpTo(most: number): number[] {
  const levels = [NO_STEP];
  for (let level = 1; level < most; level *= TIMES) levels.push(level);
  return most > 0 ? [...levels, most] : levels;
}

const TIMES = 4;

const levelsAround = (most: number, now: number): number[] => [...new Set([NO_STEP, now, most])];

/** The first place on a path that reaches the target, or the last that keeps to the budget. */
function* furthest(path: Path, most: Steps, goal: PointGoal, measure: PointMeter): Generator<void, Point> {
  const at = function* (place: number) {
    return (yield* measure([along(path, place, most)]))[0]!;
  };
  const inBudget = goal.kind === 'budget';
  let [low, high] = [inBudget ? freeLength(path) : 0, lengthOf(path)];
  const end = yield* at(high);
  if (meets(end, goal) === inBudget) return end;
  let [before, after] = [inBudget ? yield* at(low) : end, end];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const found = yield* at(middle);
    if (meets(found, goal) === inBudget) [low, before] = [middle, found];
    else [high, after] = [middle, found];
  }
  return inBudget ? before : after;
}

function* exchanged(from: Point, most: Steps, goal: PointGoal, measure: PointMeter): Generator<void, Point> {
  let best = from;
  for (let i = 0; i < EXCHANGES; i++) {
    const tried = yield* measure(exchanges(best, most, goal, yield* neighbours(best, most, measure)));
    const found = tried.reduce((a, b) => (better(b, a, goal, most) ? b : a), best);
    if (found === best) break;
    best = found;
  }
  return best;
}

/** One step less and one step more of each lever, where possible. */
function* neighbours({ steps }: Point, most: Steps, measure: PointMeter) {
  const wanted = steps.flatMap((now, lever) =>
    ([-1, 1] as const).flatMap((by) => (now + by < 0 || now + by > most[lever]! ? [] : [{ lever, by }])),
  );
  const points = yield* measure(wanted.map(({ lever, by }) => withStep(steps, lever, steps[lever]! + by)));
  return wanted.map((each, i) => ({ ...each, point: points[i]! }));
}
