/**
 * What is moved: households, whose result is kgCO2e a year, and the policy of a territory, whose result is the kgCO2e
 * that it avoids over all its years. Each is a function of a choice of method, over the worlds of a sample.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { cumulated } from '../council/outcome/outcome.ts';
import type { StockCatalogue } from '../council/plan/catalogue.ts';
import { USUAL, usualPull } from '../council/plan/plan.ts';
import type { Pull, Scenario, Setting } from '../council/plan/scenario.ts';
import { createSimulator, simulate } from '../council/run/simulate.ts';
import type { Sample } from '../draws/sample.ts';
import { drawsOf } from '../draws/spread.ts';
import type { Answers } from '../household/answers.ts';
import { createEstimator } from '../household/footprint.ts';
import type { Population } from '../territory/population.ts';
import type { MethodOption } from './choices.ts';

/** Made ready over the worlds of a sample, it gives the result in each, under a choice of method. */
export type Subject = (sample: Sample) => (option: Omit<MethodOption, 'id'>) => Float64Array;

/** The choices already made. */
export const AS_IT_IS = { answers: {}, setting: {} };

export const householdSubject =
  (catalogue: Catalogue, told: Answers): Subject =>
  (sample) => {
    const estimate = createEstimator(catalogue, sample);
    return ({ answers }) => estimate({ ...told, ...answers }).draws;
  };

/** What a council can decide by itself, each lever at its usual strength, from its usual year. */
export const usualPolicy = ({ levers, base }: StockCatalogue): Pull[] =>
  levers
    .filter(({ competence }) => competence === 'council')
    .map(({ id, intensity }) => ({ ...usualPull(id, base), intensity: intensity.usual }));

/** The usual policy, in a place, to the usual horizon. */
export function policySubject(catalogue: Catalogue, stock: StockCatalogue, place: Population): Subject {
  const scenario: Scenario = { pulls: usualPolicy(stock) };
  const usual: Setting = { place, base: stock.base, horizon: USUAL.horizon };
  return (sample) => {
    const start = createSimulator(catalogue, stock, sample, sample.draws);
    return ({ setting }) => {
      const simulation = simulate(start, { ...usual, ...setting }, [scenario]);
      return drawsOf(cumulated(simulation, simulation.scenarios[0]!, 'kg')).map((kg) => -kg);
    };
  };
}
