/**
 * The results of a simulation: bands by year, sums over the years, how often a scenario helps, and which
 * parameters make the range wide. Differences are taken draw by draw, so that they have their own, narrower
 * range.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { sharesOfVariance, type FactorShare } from '../../draws/varianceShares.ts';
import { estimateOf, shareOfDraws, type Spread } from '../../draws/spread.ts';
import type { Sample } from '../../draws/sample.ts';
import { yearOf, type Series } from '../run/series.ts';
import type { Simulation } from '../run/simulate.ts';
import type { Output } from '../run/outputs.ts';

export interface Bands {
  readonly reference: readonly Estimate[];
  readonly scenario: readonly Estimate[];
  /** Scenario less reference. */
  readonly difference: readonly Estimate[];
}

/** One output of one scenario: by year, and its difference over all the years. */
export interface Outcome {
  readonly bands: Bands;
  /** Scenario less reference. */
  readonly total: Spread;
}

export function outcomeOf(simulation: Simulation, scenario: Series, output: Output): Outcome {
  const [before, after] = [simulation.reference[output], scenario[output]];
  const total = new Float64Array(simulation.length);
  const difference = new Float64Array(simulation.length);
  const differences = Array.from({ length: simulation.years }, (_, year) => {
    subtract(yearOf(simulation, after, year), yearOf(simulation, before, year), difference);
    add(difference, total);
    return estimateOf(difference);
  });
  const [reference, told] = [before, after].map((row) => estimatesOf(simulation, row));
  return { bands: { reference: reference!, scenario: told!, difference: differences }, total };
}

/** By year; where all years are alike, one estimate serves for all. */
export function estimatesOf(simulation: Simulation, row: Float64Array): Estimate[] {
  const { years, length } = simulation;
  if (row.length === length) return new Array<Estimate>(years).fill(estimateOf(row));
  return Array.from({ length: years }, (_, year) => estimateOf(yearOf(simulation, row, year)));
}

/** Scenario less reference over all the years: the total of `outcomeOf` alone. */
export function cumulated(simulation: Simulation, scenario: Series, output: Output): Spread {
  const [before, after] = [simulation.reference[output], scenario[output]];
  const total = new Float64Array(simulation.length);
  const difference = new Float64Array(simulation.length);
  for (let year = 0; year < simulation.years && before !== after; year++) {
    subtract(yearOf(simulation, after, year), yearOf(simulation, before, year), difference);
    add(difference, total);
  }
  return total;
}

function subtract(a: Spread, b: Spread, into: Spread): void {
  for (let i = 0; i < into.length; i++) into[i] = a[i]! - b[i]!;
}

function add(row: Spread, into: Spread): void {
  for (let i = 0; i < into.length; i++) into[i]! += row[i]!;
}

/** Share of a level below which a difference is only the rounding of its sums. */
export const ROUNDING = 1e-9;

/**
 * Share of the draws in which a difference is below zero: less carbon, less waste.
 * @param level the level that the difference is taken from
 */
export const helps = (difference: Spread, level: number): number =>
  shareOfDraws(difference, (value) => value < -ROUNDING * level);

const NAMED = 6;
/** Below this, a thousand draws cannot tell a share from chance. */
const SEEN = 0.03;

/** Parameters by the share of a result’s variance that each explains, from the largest. */
export function driversOf(result: Spread, factors: readonly string[], sample: Sample): FactorShare[] {
  return sharesOfVariance(result.subarray(1), factors, sample)
    .filter(({ share }) => share >= SEEN)
    .slice(0, NAMED);
}
