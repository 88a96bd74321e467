/**
 * Exchanges around a point that promise an improvement, judging by the effect of one step of each lever
 * there: less of one lever, and of another as much as the goal then needs or allows. Promises are computed
 * draw by draw; the median is taken afterwards.
 */
import { mapSpread } from '../../draws/spread.ts';
import { better, meets, pointOf, withStep, type PointGoal, type Point, type Steps } from './point.ts';

export interface Neighbour {
  readonly lever: number;
  /** Steps from the point. */
  readonly by: -1 | 1;
  readonly point: Point;
}

/** How many are measured in one go. */
const TRIED = 10;

/** @returns the most promising combinations, best first */
export function exchanges(at: Point, most: Steps, goal: PointGoal, around: readonly Neighbour[]): Steps[] {
  const promised: Point[] = [];
  const down = around.filter(({ by }) => by < 0);
  const up = around.filter(({ by }) => by > 0);
  for (const start of [at, ...down.flatMap((less) => lowered(at, less))]) {
    if (start !== at) promised.push(start);
    for (const more of up) {
      if (start.steps[more.lever]! < at.steps[more.lever]!) continue;
      promised.push(...raised(start, at, more, most[more.lever]!, goal));
    }
  }
  return promised
    .filter((point) => better(point, at, goal, most))
    .sort((a, b) => (better(a, b, goal, most) ? -1 : better(b, a, goal, most) ? 1 : 0))
    .slice(0, TRIED)
    .map(({ steps }) => steps);
}

/** The point with one step less of the lever, then two, four… down to none. */
function lowered(at: Point, less: Neighbour): Point[] {
  const now = at.steps[less.lever]!;
  const found: Point[] = [];
  for (let by = 1; by < now; by *= 2) found.push(promise(at, at, less, by));
  return [...found, promise(at, at, less, now)];
}

/**
 * Raised as little as the target needs; for a budget, raised as far as it allows, and also part of the way,
 * where effects bend.
 */
function raised(start: Point, at: Point, more: Neighbour, most: number, goal: PointGoal): Point[] {
  const raise = (by: number) => promise(start, at, more, by);
  const room = most - start.steps[more.lever]!;
  if (goal.kind === 'target') {
    if (meets(start, goal) || !meets(raise(room), goal)) return [];
    return [raise(halved(room, (by) => meets(raise(by), goal)))];
  }
  if (!meets(raise(1), goal)) return [];
  const by = meets(raise(room), goal) ? room : halved(room, (steps) => !meets(raise(steps), goal)) - 1;
  return [raise(by), raise(Math.ceil(by / PARTS))];
}

const PARTS = 4;

/** The least value from which a condition holds, given that it holds at `high`. */
function halved(high: number, holds: (by: number) => boolean): number {
  let low = 0;
  let found = high;
  while (found - low > 1) {
    const middle = Math.floor((low + found) / 2);
    if (holds(middle)) found = middle;
    else low = middle;
  }
  return found;
}

/** A point moved several times by the difference between a neighbour and the point next to it. */
function promise(from: Point, near: Point, { lever, by, point }: Neighbour, times: number): Point {
  return pointOf(
    withStep(from.steps, lever, from.steps[lever]! + by * times),
    mapSpread(from.draws.length, (i) => from.draws[i]! + times * (point.draws[i]! - near.draws[i]!)),
    {
      spent: Math.max(0, from.euros.spent + times * (point.euros.spent - near.euros.spent)),
      net: from.euros.net + times * (point.euros.net - near.euros.net),
    },
  );
}
