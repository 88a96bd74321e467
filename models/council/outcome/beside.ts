/**
 * What is shown once beside the scenarios of a plan: the reference on the other trend; and what the law already
 * asks, against a territory where nothing is done: part of the reference, and so of what no scenario gains.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { estimateOf } from '../../draws/spread.ts';
import { scenariosOf, type PolicyPlan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { otherTrend } from '../plan/trend.ts';
import type { Simulation } from '../run/simulate.ts';
import { cumulated, estimatesOf } from './outcome.ts';

export interface Beside {
  /** kgCO2e by year: the reference, on the trend that was not chosen. */
  readonly other: readonly Estimate[];
  /** kgCO2e over all the years: what the law asks and nothing more, less a territory without any policy. */
  readonly law: Estimate;
}

/** What is simulated for a page: the scenarios of the plan, then that of `besideOf`. */
export const scenariosShown = (told: PolicyPlan): Scenario[] => [
  ...scenariosOf(told),
  { pulls: [], trend: otherTrend(told.trend) },
];

/** @param simulation of `scenariosShown` */
export function besideOf(simulation: Simulation): Beside {
  const { scenarios, untouched, law } = simulation;
  return {
    other: estimatesOf(simulation, scenarios.at(-1)!.kg),
    law: estimateOf(cumulated({ ...simulation, reference: untouched }, law, 'kg')),
  };
}
