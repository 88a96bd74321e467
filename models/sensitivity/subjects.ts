/**
 * What is moved: households, whose result is kgCO2e a year, and the policy of a territory, whose result is the kgCO2e
 * that it avoids over all its years. Each has a result in every world of a sample, and one under each choice of method.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { cumulated } from '../council/outcome/outcome.ts';
import type { StockCatalogue } from '../council/plan/catalogue.ts';
import { USUAL, usualPull } from '../council/plan/plan.ts';
import type { Pull, Scenario, Setting } from '../council/plan/scenario.ts';
import { createSimulator } from '../council/run/simulate.ts';
import type { FactorId } from '../draws/factor.ts';
import type { Sample } from '../draws/sample.ts';
import { drawsOf, type Spread } from '../draws/spread.ts';
import type { Answers } from '../household/answers.ts';
import { createEstimator } from '../household/footprint.ts';
import { factorsOf } from '../household/line.ts';
import { plan } from '../household/plan.ts';
import type { Population } from '../territory/population.ts';
import type { MethodOption } from './choices.ts';
import { factorsRead, oneAtATime } from './oneAtATime.ts';

export interface Subject {
  /** The factors that it reads. */
  readonly reads: readonly FactorId[];
  /** The result with every factor at its central value. */
  readonly central: number;
  /** The same, under a choice of method. */
  under(option: MethodOption): number;
  /** The result in each world of a sample. */
  over(sample: Sample): Float64Array;
}

export function householdSubject(catalogue: Catalogue, told: Answers): Subject {
  const estimate = createEstimator(catalogue, oneAtATime(catalogue.factors, []));
  // added up as the draws are, so that a world where nothing moves has the same bits
  const centrally = (answers: Answers) => estimate(answers).draws[0]!;
  return {
    reads: [...new Set(plan(told, catalogue).lines.flatMap(factorsOf))],
    central: centrally(told),
    under: ({ answers }) => centrally({ ...told, ...answers }),
    over: (sample) => createEstimator(catalogue, sample)(told).draws,
  };
}

/** What a council can decide by itself, each lever at its usual strength, from its usual year. */
export const usualPolicy = ({ levers, base }: StockCatalogue): Pull[] =>
  levers
    .filter(({ competence }) => competence === 'council')
    .map(({ id, intensity }) => ({ ...usualPull(id, base), intensity: intensity.usual }));

/** The usual policy, in a place, to the usual horizon. */
export function policySubject(catalogue: Catalogue, stock: StockCatalogue, place: Population): Subject {
  const scenario: Scenario = { pulls: usualPolicy(stock) };
  const usual: Setting = { place, base: stock.base, horizon: USUAL.horizon };
  const factors = { ...catalogue.factors, ...stock.factors };

  /** @param keeps draws that are kept from one setting to the next */
  function avoidedOver(sample: Sample, keeps: number) {
    const start = createSimulator(catalogue, stock, sample, keeps);
    /** @param draws the central value, then those of the sample */
    return (setting: Partial<Setting>, draws: number): Spread => {
      const { advance, simulation } = start({ ...usual, ...setting }, [scenario]);
      advance(draws);
      return cumulated(simulation, simulation.scenarios[0]!, 'kg').map((kg) => -kg);
    };
  }

  let avoided: ReturnType<typeof avoidedOver>;
  let central = 0;
  const centrally = (setting: Partial<Setting>) => avoided(setting, 1)[0]!;
  const reads = factorsRead(factors, (sample) => {
    avoided = avoidedOver(sample, 1);
    central = centrally({});
  });
  return {
    reads,
    central,
    // a simulation costs much more than a plan, and some choices are of households alone
    under: ({ setting }) => (Object.keys(setting).length === 0 ? central : centrally(setting)),
    over: (sample) => drawsOf(avoidedOver(sample, 0)({}, Infinity)),
  };
}
