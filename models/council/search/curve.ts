/**
 * What each more euro brings: the most carbon that a rising budget avoids, inside the bounds of a place. Each point is a
 * search of its own, on the same draws; the curve never falls, since a budget may leave euros unspent.
 */
import { drawsOf } from '../../draws/spread.ts';
import { quantile } from '../../draws/quantile.ts';
import type { Pull } from '../plan/scenario.ts';
import type { createSeeking, Sought, Wanted } from './backcast.ts';

export interface CurvePoint {
  /** EUR at most, over all the years. */
  readonly budget: number;
  /** EUR at central values, as a backcast counts them. */
  readonly spent: number;
  /** kgCO2e avoided in the year of the horizon, or over all the years: the middle of the draws. */
  readonly saved: number;
  readonly pulls: readonly Pull[];
  /** kgCO2e that each euro spent since the point before avoids; absent where none was spent. */
  readonly perEuro?: number;
}

export interface Curve {
  /** From a budget of nothing to one that buys all there is, spending more each time. */
  readonly points: readonly CurvePoint[];
  /** Candidates left out because their cost is unknown. */
  readonly skipped: readonly string[];
}

/** Budgets between nothing and what all the levers together cost: each is half of the next. */
const BUDGETS = 5;
const TWICE = 2;

/** Rising. @param all EUR that all the levers together cost */
function budgetsUpTo(all: number): number[] {
  const found: number[] = [];
  for (let budget = all / TWICE; found.length < BUDGETS; budget /= TWICE) found.unshift(budget);
  return [0, ...found];
}

const pointOf = (budget: number, { backcast: { pulls, spent }, measured }: Sought): CurvePoint => ({
  budget,
  spent,
  saved: 0 - quantile(drawsOf(measured.change), 1 / 2),
  pulls,
});

/** @returns a search that yields now and then, with the number of combinations measured */
export function* curveOf(
  seeking: ReturnType<typeof createSeeking>,
  wanted: Omit<Wanted, 'goal'>,
): Generator<number, Curve> {
  const seek = yield* seeking(wanted);
  const most = yield* seek({ kind: 'budget', euros: Infinity });
  const all = most.backcast.spent;
  const found: CurvePoint[] = [];
  const add = (point: CurvePoint) => {
    const last = found.at(-1);
    if (last && point.saved <= last.saved) return;
    const more = last ? point.spent - last.spent : 0;
    found.push(more > 0 ? { ...point, perEuro: (point.saved - last!.saved) / more } : point);
  };
  for (const budget of all > 0 ? budgetsUpTo(all) : [])
    add(pointOf(budget, yield* seek({ kind: 'budget', euros: budget })));
  add(pointOf(all, most));
  return { points: found, skipped: most.backcast.skipped };
}
