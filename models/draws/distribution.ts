/**
 * The values that an uncertain quantity may take, fixed by a few published numbers. Positive amounts are
 * split log-normal; shares and amounts that may be zero are split normal and clamped: `central` is then the
 * median, and `low` and `high` are exactly the 5th and 95th percentiles. The number of a thing in a household
 * is a count: none in a published share of homes, else one plus a Poisson number, so that the mean is the
 * published `central`. Left out: correlation between factors, other than by sharing a factor.
 */
import { exp, inverseNormal, log } from './numbers.ts';

export interface Estimate {
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

/** `fixed`: no spread is known or wanted. The other shapes are clamped to [`min`, `max`]. */
export const SHAPES = ['fixed', 'log-normal', 'normal', 'count'] as const;

export interface Distribution extends Estimate {
  readonly shape: (typeof SHAPES)[number];
  readonly min?: number;
  readonly max?: number;
  /** Of a count: the share of homes with none. */
  readonly none?: number;
  /** Of a count: what one unit adds; 1, or one over the persons of a home for things counted by person. */
  readonly step?: number;
}

/** The standard normal quantile of the 95th percentile. */
export const Z95 = 1.6448536269514722;

/**
 * Returns a function that gives the value of a distribution at a standard normal z; its constants are worked
 * out once.
 */
export function valuesOf(d: Distribution): (z: number) => number {
  if (d.shape === 'fixed') return () => d.central;
  if (d.shape === 'count') return countsOf(d);
  const { central, min = -Infinity, max = Infinity } = d;
  if (d.shape === 'normal') {
    const below = (central - d.low) / Z95;
    const above = (d.high - central) / Z95;
    return (z) => Math.min(max, Math.max(min, central + z * (z < 0 ? below : above)));
  }
  const below = log(central / d.low) / Z95;
  const above = log(d.high / central) / Z95;
  const value = (z: number) => central * exp(z * (z < 0 ? below : above));
  return min <= 0 && max === Infinity ? value : (z) => Math.min(max, Math.max(min, value(z)));
}

const MOST = 60;
/** Values of a count that are rarer than this are left out: one draw in a thousand million. */
const RARE = 1e-9;
const ROUNDING = 1e-6;

/** 0 with probability `none`, else 1 + Poisson, in steps; the mean is `central`. */
function countsOf({ central, none = 0, step = 1 }: Distribution): (z: number) => number {
  const mean = surplus({ central, none, step });
  const thresholds: number[] = [];
  let probability = (1 - none) * exp(-mean);
  let cumulated = none;
  for (let count = 0; count < MOST && cumulated < 1 - RARE; count++) {
    thresholds.push(cumulated <= 0 ? -Infinity : inverseNormal(cumulated));
    cumulated += probability;
    probability *= mean / (count + 1);
  }
  return (z) => {
    let count = 0;
    while (count < thresholds.length && z >= thresholds[count]!) count++;
    return count * step;
  };
}

/** The Poisson mean, beyond the first unit. */
const surplus = ({
  central,
  none,
  step,
}: Required<Pick<Distribution, 'central' | 'none' | 'step'>>): number => central / (step * (1 - none)) - 1;

/** What is wrong with a distribution, in words, or nothing. */
export function flaw(d: Distribution): string | undefined {
  const { central, low, high, shape, min = -Infinity, max = Infinity, none = 0, step = 1 } = d;
  if (![central, low, high].every(Number.isFinite)) return 'a value is not a finite number';
  if (low > central || central > high) return 'low ≤ central ≤ high does not hold';
  if (shape === 'fixed' && low !== high) return 'a fixed value cannot have a range';
  if (shape === 'log-normal' && low <= 0) return 'a log-normal value must be above zero';
  if (central < min || central > max) return 'central is outside its bounds';
  if (shape === 'count' && surplus({ central, none, step }) < -ROUNDING)
    return 'too few homes with none for this mean';
  return undefined;
}
