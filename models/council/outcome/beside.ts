/**
 * What is shown once beside the scenarios of a plan: the reference on the other trend; and what the law already
 * asks, against a territory where nothing is done: part of the reference, and so of what no scenario gains.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { estimateOf } from '../../draws/spread.ts';
import { scenariosOf, type PolicyPlan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { otherTrend } from '../plan/trend.ts';
import { yearOf } from '../run/series.ts';
import type { Simulation } from '../run/simulate.ts';
import { councilPurchases, sumOf } from './money.ts';
import { cumulated, estimatesOf, helps } from './outcome.ts';

export interface Beside {
  /** kgCO2e by year: the reference, on the trend that was not chosen. */
  readonly other: readonly Estimate[];
  /** kgCO2e over all the years: what the law asks and nothing more, less a territory without any policy. */
  readonly law: Estimate;
  /** Share of the draws in which it avoids carbon; then EUR of the council, in purchases. */
  readonly lawHelps: number;
  readonly lawPaid: Estimate;
  /** EUR a year that the council pays for its own computers, as if none were bought refurbished. */
  readonly renewal: Estimate;
}

/** What is simulated for a page: the scenarios of the plan, then that of `besideOf`. */
export const scenariosShown = (told: PolicyPlan): Scenario[] => [
  ...scenariosOf(told),
  { pulls: [], trend: otherTrend(told.trend) },
];

/** @param simulation of `scenariosShown` */
export function besideOf(simulation: Simulation): Beside {
  const { scenarios, untouched, law } = simulation;
  const { alone, change } = lawAlone(simulation);
  return {
    other: estimatesOf(simulation, scenarios.at(-1)!.kg),
    law: estimateOf(change),
    lawHelps: helps(change, untouched.kg[0]!),
    renewal: estimateOf(yearOf(simulation, untouched.councilSpent, 0)),
    lawPaid: estimateOf(sumOf(councilPurchases(alone, law))),
  };
}

/** kgCO2e over all the years: the law followed and nothing more, less nothing done at all. */
export function lawAlone(simulation: Simulation) {
  const alone = { ...simulation, reference: simulation.untouched };
  return { alone, change: cumulated(alone, simulation.law, 'kg') };
}
