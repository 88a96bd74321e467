/**
 * What a simulation comes to: bands by year, sums over the years, how often a scenario helps, and which parameters make
 * the range wide. Differences are taken draw by draw, so that they have their own, narrower range.
 */
import type { Estimate } from '../distribution.ts';
import { sharesOfVariance, type FactorShare } from '../footprint/questions.ts';
import { estimateOf, shareOfDraws, type Spread } from '../proposals/spread.ts';
import type { Sample } from '../sample.ts';
import { yearOf, type Series } from './series.ts';
import type { Simulation } from './simulate.ts';
import type { Output } from './tally.ts';

export interface Bands {
  readonly reference: readonly Estimate[];
  readonly scenario: readonly Estimate[];
  /** Scenario less reference. */
  readonly difference: readonly Estimate[];
}

/** By year, of one output of one scenario. */
export function bandsOf(simulation: Simulation, scenario: Series, output: Output): Bands {
  const [before, after] = [simulation.reference[output], scenario[output]];
  const difference = new Float64Array(simulation.length);
  return {
    reference: estimatesOf(simulation, before),
    scenario: estimatesOf(simulation, after),
    difference: Array.from({ length: simulation.years }, (_, year) => {
      subtract(yearOf(simulation, after, year), yearOf(simulation, before, year), difference);
      return estimateOf(difference);
    }),
  };
}

/** By year; where all are alike, one is said of all. */
function estimatesOf(simulation: Simulation, row: Float64Array): Estimate[] {
  const { years, length } = simulation;
  if (row.length === length) return new Array<Estimate>(years).fill(estimateOf(row));
  return Array.from({ length: years }, (_, year) => estimateOf(yearOf(simulation, row, year)));
}

/** Over all the years: scenario less reference. */
export function cumulated(simulation: Simulation, scenario: Series, output: Output): Spread {
  const all = new Float64Array(simulation.length);
  for (let year = 0; year < simulation.years; year++) {
    const before = yearOf(simulation, simulation.reference[output], year);
    const after = yearOf(simulation, scenario[output], year);
    for (let i = 0; i < all.length; i++) all[i]! += after[i]! - before[i]!;
  }
  return all;
}

function subtract(a: Spread, b: Spread, into: Spread): void {
  for (let i = 0; i < into.length; i++) into[i] = a[i]! - b[i]!;
}

/** Share of the draws in which a difference is below zero: less carbon, less waste. */
export const helps = (difference: Spread): number => shareOfDraws(difference, (value) => value < 0);

const NAMED = 6;
/** Below this, a thousand draws cannot tell a share from chance. */
const SEEN = 0.03;

/** Parameters by the share of a result’s variance that each explains, from the largest. */
export function driversOf(result: Spread, factors: readonly string[], sample: Sample): FactorShare[] {
  return sharesOfVariance(result.subarray(1), factors, sample)
    .filter(({ share }) => share >= SEEN)
    .slice(0, NAMED);
}
