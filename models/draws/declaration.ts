/**
 * What data say of an uncertain quantity, and the law that follows: the median with which a range has the mean (or
 * the harmonic mean) that is known. It is worked out once, when the data are read, and travels with the factor, so
 * that a browser has no equation to solve.
 */
import { MEDIAN_PARTS, surplus, Z95, type Distribution } from './distribution.ts';
import { normalCdf } from './gamma.ts';
import { exp, log } from './numbers.ts';

/**
 * What the central value is, when it is not the mean: the median, or, for years of a life, the harmonic mean, since
 * what is known of a life is how much is renewed in a year.
 */
export const KEEPS = ['median', 'harmonic-mean'] as const;

/** A distribution before its median is known. */
export interface Declaration extends Omit<Distribution, 'medianAt'> {
  readonly keeps?: (typeof KEEPS)[number];
}

/** The law of a declaration without a flaw. */
export function lawOf({ keeps, ...law }: Declaration): Distribution {
  const { shape, low, high } = law;
  if ((shape !== 'log-normal' && shape !== 'normal') || low === high || keeps === 'median') return law;
  const median = medianOf({ ...law, ...(keeps && { keeps }) });
  return { ...law, medianAt: Math.round((MEDIAN_PARTS * (median - low)) / (high - low)) };
}

/** A split law: its percentiles and its bounds. */
type Split = Pick<Distribution, 'low' | 'high' | 'min' | 'max'>;

/** A mean is kept to this part of it. */
const CLOSE = 1e-7;
const MOST_STEPS = 60;
/** How far the mean of a split normal law follows its median: 1 − 2 × 0.3989 ÷ 1.645. A log-normal is not far. */
const FOLLOWS = 0.515;

/** The median of a split log-normal or normal law that keeps a mean. */
function medianOf(d: Declaration): number {
  const { central, shape, keeps } = d;
  if (keeps === 'harmonic-mean') return 1 / solve(meanOfLogNormal, 1 / central, inverted(d));
  return solve(shape === 'normal' ? meanOfNormal : meanOfLogNormal, central, d);
}

/** The law of one over a positive value. */
const inverted = ({ low, high, min = 0, max = Infinity }: Split): Split => ({
  low: 1 / high,
  high: 1 / low,
  min: 1 / max,
  max: min > 0 ? 1 / min : Infinity,
});

/** The median with which a law has a mean: by secants, halving the interval where one would leave it. */
function solve(meanOf: (law: Split, median: number) => number, mean: number, law: Split): number {
  let from = law.low;
  let to = law.high;
  let before = mean;
  let excess = meanOf(law, before) - mean;
  let median = before - excess / FOLLOWS;
  for (let step = 0; step < MOST_STEPS && !(Math.abs(excess) <= CLOSE * Math.abs(mean)); step++) {
    if (excess > 0) to = before;
    else from = before;
    if (!(median > from && median < to)) median = (from + to) / 2;
    const next = meanOf(law, median) - mean;
    const secant = median - (next * (median - before)) / (next - excess);
    before = median;
    excess = next;
    median = secant;
  }
  return before;
}

/** The density of the standard normal at zero. */
const PEAK = 0.3989422804014327;

/** The mean of a split normal law, with what its bounds cut off. */
function meanOfNormal({ low, high, min = -Infinity, max = Infinity }: Split, median: number): number {
  const below = (median - low) / Z95;
  const above = (high - median) / Z95;
  return median + PEAK * (above - below) + cut(median - min, below) - cut(max - median, above);
}

/** The mean of what goes further than `distance`, one half of a normal law of this deviation. */
function cut(distance: number, deviation: number): number {
  if (distance === Infinity || deviation <= 0) return 0;
  const z = distance / deviation;
  return deviation * (PEAK * exp((-z * z) / 2) - z * normalCdf(-z));
}

/** The mean of a split log-normal law, with what its bounds cut off. */
function meanOfLogNormal({ low, high, min = 0, max = Infinity }: Split, median: number): number {
  const below = log(median / low) / Z95;
  const above = log(high / median) / Z95;
  const grown = exp((above * above) / 2);
  const shrunk = exp((below * below) / 2);
  let mean = median * (shrunk * normalCdf(-below) + grown * normalCdf(above));
  if (max < Infinity && above > 0) {
    const z = log(max / median) / above;
    mean -= median * grown * normalCdf(above - z) - max * normalCdf(-z);
  }
  if (min > 0 && below > 0) {
    const z = log(min / median) / below;
    mean += min * normalCdf(z) - median * shrunk * normalCdf(z - below);
  }
  return mean;
}

const ROUNDING = 1e-6;
/** What a published mean may differ from that of published shares, which are rounded. */
const ROUNDED = 0.005;

/** What is wrong with a distribution, in words, or nothing. */
export function flaw(d: Declaration): string | undefined {
  const { central, low, high, shape, min = -Infinity, max = Infinity, none = 0, step = 1, keeps } = d;
  if (![central, low, high].every(Number.isFinite)) return 'a value is not a finite number';
  if (low > central || central > high) return 'low ≤ central ≤ high does not hold';
  if (shape === 'fixed' && low !== high) return 'a fixed value cannot have a range';
  if (shape === 'log-normal' && low <= 0) return 'a log-normal value must be above zero';
  if (central < min || central > max) return 'central is outside its bounds';
  if (shape === 'count' && surplus({ central, none, step }) < -ROUNDING)
    return 'too few homes with none for this mean';
  if (shape === 'values') return flawOfValues(d);
  if (keeps === 'harmonic-mean' && shape !== 'log-normal') return 'only a log-normal keeps a harmonic mean';
  if (shape === 'log-normal' || shape === 'normal') return reach(d);
  return undefined;
}

/** A range that no law with this mean can have. */
function reach(d: Declaration): string | undefined {
  const { central, low, high, shape, keeps } = d;
  if (keeps === 'median' || low === high) return undefined;
  const harmonic = keeps === 'harmonic-mean';
  const law = harmonic ? inverted(d) : d;
  const meanAt = (median: number) =>
    shape === 'normal' ? meanOfNormal(law, median) : meanOfLogNormal(law, median);
  const ends = [meanAt(law.low), meanAt(law.high)].map((mean) => (harmonic ? 1 / mean : mean));
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  if (central > least && central < most) return undefined;
  return `central cannot be the ${harmonic ? 'harmonic ' : ''}mean of this range: only ${rounded(least)} to ${rounded(most)} can`;
}

const DIGITS = 3;
const rounded = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function flawOfValues({ central, low, high, values = [] }: Declaration): string | undefined {
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last) return 'no values';
  if (values.some(([value, share], i) => share <= 0 || (i > 0 && value <= values[i - 1]![0])))
    return 'values must go up, each with a share above zero';
  if (low < first[0] || high > last[0]) return 'low or high is not one of the values';
  const all = values.reduce((sum, [, share]) => sum + share, 0);
  const mean = values.reduce((sum, [value, share]) => sum + value * share, 0) / all;
  if (Math.abs(all - 1) > ROUNDED) return 'shares do not sum to 1';
  if (Math.abs(mean / central - 1) > ROUNDED) return `the mean of the values is ${rounded(mean)}`;
  return undefined;
}
