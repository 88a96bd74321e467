/**
 * From a published figure to ours, step by step. The models run first by the rules of whoever published (their
 * figures, their lives, what they count), then again with one of those rules replaced by ours at a time, until nothing
 * of theirs is left. Each step is the difference between two runs; what the first run does not find of their figure is
 * the last step, and is not explained. Steps add up to the gap.
 */
import type { Estimate } from '../draws/distribution.ts';
import { estimateOf } from '../draws/spread.ts';
import { BY_COUNTRY } from './byCountry.ts';
import { BY_FLEET } from './byFleet.ts';
import { BY_LIFE } from './byLife.ts';
import { BY_PERSON } from './byPerson.ts';
import { BY_SECOND_LIFE } from './bySecondLife.ts';
import { BY_USE } from './byUse.ts';
import type { Facts, Walk } from './facts.ts';

/** A published figure; its range only where the publication gives one. */
export interface PublishedFigure {
  readonly central: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface ReconciliationStep {
  readonly id: string;
  /** What it adds to their figure, or takes from it, in the unit of the figure. */
  readonly value: number;
}

export interface Reconciliation {
  readonly theirs: PublishedFigure;
  /** Our models by their rules, and whether that lands. */
  readonly byTheirRules: number;
  readonly landsByTheirRules: boolean;
  /** With its range, 9 draws of 10. */
  readonly ours: Estimate;
  readonly lands: boolean;
  /** Each change, then `unexplained`; together, ours less theirs. */
  readonly steps: readonly ReconciliationStep[];
}

const WALKS: Readonly<Record<string, Walk>> = {
  ...BY_USE,
  ...BY_PERSON,
  ...BY_COUNTRY,
  ...BY_SECOND_LIFE,
  ...BY_LIFE,
  ...BY_FLEET,
};

export const RECONCILED: readonly string[] = Object.keys(WALKS);

export const UNEXPLAINED = 'unexplained';

/**
 * @param figure the id of a figure of reconciliations.json
 * @throws Error for a figure that nothing here computes
 */
export function reconcile(figure: string, theirs: PublishedFigure, facts: Facts): Reconciliation {
  const walk = Object.hasOwn(WALKS, figure) ? WALKS[figure] : undefined;
  if (!walk) throw new Error(`reconciliations.json: nothing computes "${figure}"`);
  const [start, ...changes] = walk(facts);
  const ours = estimateOf(changes.at(-1)?.[1] ?? start);
  const steps: ReconciliationStep[] = [];
  let reached = start[0]!;
  let explained = 0;
  for (const [id, spread] of changes) {
    const value = spread[0]! - reached;
    reached = spread[0]!;
    explained += value;
    steps.push({ id, value });
  }
  steps.push({ id: UNEXPLAINED, value: ours.central - theirs.central - explained });
  const byTheirRules = start[0]!;
  return {
    theirs,
    byTheirRules,
    landsByTheirRules: landsOn(theirs, { central: byTheirRules, low: byTheirRules, high: byTheirRules }),
    ours,
    lands: landsOn(theirs, ours),
    steps,
  };
}

/** What a figure without a published range is met within. */
const CLOSE = 0.1;

/** Whether the two ranges overlap; where none was published, whether ours is within ±10 % of theirs. */
export function landsOn({ central, low, high }: PublishedFigure, ours: Estimate): boolean {
  if (low === undefined || high === undefined)
    return Math.abs(ours.central - central) <= CLOSE * Math.abs(central);
  return ours.low <= high && ours.high >= low;
}

/** Their figure; where they gave a range, the part of it that is nearest to ours. */
export function nearestIn({
  theirs: { central, low = central, high = central },
  ours,
}: Pick<Reconciliation, 'theirs' | 'ours'>): number {
  return Math.min(high, Math.max(low, ours.central));
}
