/**
 * What is shown once beside the scenarios of a plan: the reference on the other trend, and what the law
 * already asks, against a territory where nothing is done. Neither is part of any scenario.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { estimateOf } from '../../draws/spread.ts';
import type { StockCatalogue } from '../plan/catalogue.ts';
import { lawPulls } from '../plan/law.ts';
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

/** What is simulated for a page: the scenarios of the plan, then those of `besideOf`. */
export const scenariosShown = (told: PolicyPlan, stock: StockCatalogue): Scenario[] => [
  ...scenariosOf(told),
  { pulls: [], trend: otherTrend(told.trend) },
  { pulls: lawPulls(stock), alone: true },
];

/** @param simulation of `scenariosShown` */
export function besideOf(simulation: Simulation): Beside {
  const [law, other] = simulation.scenarios.toReversed();
  return {
    other: estimatesOf(simulation, other!.kg),
    law: estimateOf(cumulated({ ...simulation, reference: simulation.untouched }, law!, 'kg')),
  };
}
