/**
 * A scenario against the reference, in the one form that everyone receives: the page, its worker and the API
 * give the same figures. Counts are those that may be observed, not only expected; euros are those that a
 * source or the council gives.
 */
import type { Estimate } from '../../draws/distribution.ts';
import type { FactorShare } from '../../draws/varianceShares.ts';
import { createSpreads, estimateOf, mapSpread, type Spread } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import type { Text } from '../../catalogue/catalogue.ts';
import { CRITERIA, criterionFactor, type Criterion } from '../../catalogue/criterion.ts';
import type { FactorId } from '../../draws/factor.ts';
import { kindsOf, type StockCatalogue } from '../plan/catalogue.ts';
import { eurosOf, type ScenarioEuros } from './euros.ts';
import { cumulated, driversOf, helps, outcomeOf, type Bands } from './outcome.ts';
import { peakOf } from './peak.ts';
import { underLawAtEnd, type UnderLawAtEnd } from '../plan/law.ts';
import type { Scenario, Setting, TypedCosts } from '../plan/scenario.ts';
import { yearOf, type Series } from '../run/series.ts';
import type { Simulation } from '../run/simulate.ts';
import { counted } from './smallNumbers.ts';
import { SHOWN_OUTPUTS, type ShownOutput } from '../run/outputs.ts';
import { scenariosOf, type PolicyPlan } from '../plan/plan.ts';

const COUNTS: readonly ShownOutput[] = ['bought', 'reused', 'repaired'];

export interface Summary {
  /** How many draws the ranges come from. */
  readonly draws: number;
  /** The years that the summary covers. */
  readonly years: readonly number[];
  /** By year; kg, or devices. */
  readonly series: Readonly<Record<ShownOutput, Bands>>;
  /** Over all the years, scenario less reference; and the share of draws in which it is below zero. */
  readonly total: Readonly<Record<ShownOutput, Estimate & { readonly helps: number }>>;
  readonly euros: ScenarioEuros;
  /** Three more criteria of the devices bought new, never to be added up: kg Sb eq, kg and MJ. */
  readonly criteria: Readonly<Record<Criterion, CriterionOutcome>>;
  /** The factors that make the range of the carbon saved wide. */
  readonly drivers: readonly FactorShare[];
  /** kgCO2e of the reference, over the years to come: past ones avoid nothing. */
  readonly weight: Estimate;
  /** kgCO2e over all the years: what is already done, less a territory that follows the law and no more. */
  readonly done: Estimate;
  /** Levers pulled no further than the law asks in the last year, when they change nothing. */
  readonly underLawAtEnd: readonly UnderLawAtEnd[];
  /**
   * Jobs a year, at the last one, scenario less reference: the range is wide because sources disagree by a
   * factor of seven.
   */
  readonly jobs: Estimate;
  /** The year that avoids the most carbon, where it stands out: part of the purchases avoided then are only put off. */
  readonly peak: number | undefined;
  /** Carbon of the last year over that of the first, less 1. */
  readonly change: { readonly reference: Estimate; readonly scenario: Estimate };
}

export interface CriterionOutcome {
  /** Over all the years, scenario less reference. */
  readonly total: Estimate;
  /** Of the kinds that the levers pulled act on: the factors of those that a source covers, and the others. */
  readonly factors: readonly FactorId[];
  readonly uncovered: readonly { readonly id: string; readonly label: Text }[];
}

export type Summarise = ReturnType<typeof createSummaries>;

export function createSummaries(
  stock: StockCatalogue,
  catalogueFactors: StockCatalogue['factors'],
  sample: Sample,
) {
  const factors = { ...catalogueFactors, ...stock.factors };
  const spreads = createSpreads(factors, sample);
  const drawn = Object.values(stock.factors).flatMap(({ id, shape }) => (shape === 'fixed' ? [] : [id]));

  function coverageOf({ pulls }: Scenario, which: Criterion) {
    const pulled = stock.levers.filter(({ id }) => pulls.some(({ lever }) => lever === id));
    const acted = new Set(pulled.flatMap(kindsOf));
    const found = new Set<FactorId>();
    const uncovered: CriterionOutcome['uncovered'][number][] = [];
    for (const { id, label, device } of stock.types.filter((kind) => acted.has(kind.id))) {
      const factor = device && criterionFactor(device, which);
      if (factor && Object.hasOwn(catalogueFactors, factor)) found.add(factor);
      else uncovered.push({ id, label });
    }
    return { factors: [...found], uncovered };
  }

  return function summarise(
    simulation: Simulation,
    index: number,
    setting: Setting,
    scenario: Scenario,
    typed: TypedCosts = {},
  ): Summary {
    const series = simulation.scenarios[index]!;
    const outcomes = record((output) => outcomeOf(simulation, series, output));
    const saved = outcomes.kg.total;
    const years = Array.from({ length: simulation.years }, (_, i) => setting.base + 1 + i);
    return {
      draws: sample.draws,
      years,
      series: record((output) => seen(outcomes[output].bands, output)),
      total: record((output) => {
        const { bands, total } = outcomes[output];
        return { ...estimateOf(total), helps: helps(total, levelOf(bands)) };
      }),
      euros: eurosOf(simulation, series, saved, {
        setting,
        scenario,
        typed,
        stock,
        spreads,
        level: levelOf(outcomes.kg.bands),
      }),
      criteria: criteriaOf((which) => {
        const [before, after] = [simulation.reference[which], series[which]];
        const total = mapSpread(simulation.length, (i) => after[i]! - before[i]!);
        return { total: estimateOf(total), ...coverageOf(scenario, which) };
      }),
      drivers: driversOf(saved, drawn, sample),
      weight: estimateOf(weightOf(simulation, Math.max(0, stock.base - setting.base))),
      done: estimateOf(cumulated({ ...simulation, reference: simulation.law }, simulation.reference, 'kg')),
      underLawAtEnd: underLawAtEnd(scenario.pulls, stock.levers, setting),
      peak: peakOf(years, outcomes.kg.bands, outcomes.bought.bands),
      jobs: estimateOf(jobsOf(simulation, series, spreads.ofFactor(stock.jobs))),
      change: {
        reference: estimateOf(changeOf(simulation, simulation.reference)),
        scenario: estimateOf(changeOf(simulation, series)),
      },
    };
  };
}

/** The same for each scenario given, on one simulation of them all. */
export const summariesOf = (
  simulation: Simulation,
  setting: Setting,
  told: PolicyPlan,
  summarise: Summarise,
): Summary[] =>
  scenariosOf(told).map((scenario, i) => summarise(simulation, i, setting, scenario, told.costs));

const KG_PER_THOUSAND_TONNES = 1_000_000;

/** More repair and reuse employs more people, wherever they work. */
function jobsOf(simulation: Simulation, series: Series, perThousandTonnes: Spread): Spread {
  const last = simulation.years - 1;
  const [before, after] = [simulation.reference, series].map(({ kept }) => yearOf(simulation, kept, last));
  return mapSpread(
    simulation.length,
    (i) => ((after![i]! - before![i]!) * perThousandTonnes[i]!) / KG_PER_THOUSAND_TONNES,
  );
}

/** kgCO2e of the reference, from a year on. @param first the index of that year */
function weightOf(simulation: Simulation, first: number): Spread {
  const weight = new Float64Array(simulation.length);
  for (let year = first; year < simulation.years; year++)
    yearOf(simulation, simulation.reference.kg, year).forEach((kg, i) => (weight[i]! += kg));
  return weight;
}

/** The last year over the first of the reference, less 1, draw by draw; nothing where every value is zero. */
function changeOf(simulation: Simulation, series: Series): Spread {
  const first = yearOf(simulation, simulation.reference.kg, 0);
  const last = yearOf(simulation, series.kg, simulation.years - 1);
  return mapSpread(simulation.length, (i) => (first[i]! > 0 ? last[i]! / first[i]! - 1 : 0));
}

const criteriaOf = (make: (which: Criterion) => CriterionOutcome) =>
  Object.fromEntries(CRITERIA.map((which) => [which, make(which)])) as Summary['criteria'];

const record = <T>(make: (output: ShownOutput) => T) =>
  Object.fromEntries(SHOWN_OUTPUTS.map((output) => [output, make(output)])) as Readonly<
    Record<ShownOutput, T>
  >;

/** Of the reference, over all the years. */
const levelOf = ({ reference }: Bands): number => reference.reduce((sum, { central }) => sum + central, 0);

/** Counts are widened. */
function seen(bands: Bands, output: ShownOutput): Bands {
  if (!COUNTS.includes(output)) return bands;
  const { reference, scenario, difference } = bands;
  return {
    ...bands,
    reference: reference.map(counted),
    scenario: scenario.map(counted),
    difference: difference.map((each, year) => differenceSeen(each, reference[year]!, output)),
  };
}

/** A difference of counts keeps its own range, unless there was nothing before: it is then a count. */
export const differenceSeen = (difference: Estimate, reference: Estimate, output: ShownOutput): Estimate =>
  COUNTS.includes(output) && !(reference.high > 0) ? counted(difference) : difference;
