/**
 * The values that an uncertain quantity may take, fixed by a few published numbers. Positive amounts are
 * split log-normal; shares and amounts that may be zero are split normal and clamped: `low` and `high` are
 * exactly the 5th and 95th percentiles, and the mean is `central`, with the median that `declaration.ts` finds. The number of a thing in a household is a count: none in a published share
 * of homes, else one plus a Poisson number, so that the mean is the published `central`. What is published
 * value by value (the size of households) is drawn so. Left out: correlation between factors, other than by
 * sharing a factor.
 */
import { exp, inverseNormal, log } from './numbers.ts';

export interface Estimate {
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

/** `fixed`: no spread is known or wanted. The other shapes are clamped to [`min`, `max`]. */
export const SHAPES = ['fixed', 'log-normal', 'normal', 'count', 'values'] as const;

export interface Distribution extends Estimate {
  readonly shape: (typeof SHAPES)[number];
  /**
   * Of a log-normal or normal law, where the median is not `central`: how far it stands from `low` to `high`, in ten
   * thousandths. `declaration.ts` works it out.
   */
  readonly medianAt?: number;
  readonly min?: number;
  readonly max?: number;
  /** Of a count: the share of homes with none. */
  readonly none?: number;
  /** Of a count: what one unit adds; 1, or one over the persons of a home for things counted by person. */
  readonly step?: number;
  /** Of `values`: each value with its share, from the lowest up; shares are rounded, so they sum to about 1. */
  readonly values?: readonly (readonly [value: number, share: number])[];
}

/** The unit of `medianAt`: fine enough for a mean within 0.05 %, short enough to travel. */
export const MEDIAN_PARTS = 10_000;

/** The standard normal quantile of the 95th percentile. */
export const Z95 = 1.6448536269514722;

/**
 * Returns a function that gives the value of a distribution at a standard normal z; its constants are worked
 * out once.
 */
export function valuesOf(d: Distribution): (z: number) => number {
  if (d.shape === 'fixed') return () => d.central;
  if (d.shape === 'count') return countsOf(d);
  if (d.shape === 'values') return listedOf(d);
  const { central, low, high, medianAt, min = -Infinity, max = Infinity } = d;
  const median = medianAt === undefined ? central : low + ((high - low) * medianAt) / MEDIAN_PARTS;
  if (d.shape === 'normal') {
    const below = (median - low) / Z95;
    const above = (high - median) / Z95;
    return (z) => Math.min(max, Math.max(min, median + z * (z < 0 ? below : above)));
  }
  const below = log(median / low) / Z95;
  const above = log(high / median) / Z95;
  const value = (z: number) => median * exp(z * (z < 0 ? below : above));
  return min <= 0 && max === Infinity ? value : (z) => Math.min(max, Math.max(min, value(z)));
}

const MOST_VALUES = 60;
/** Values of a count that are rarer than this are left out: one draw in a thousand million. */
const RARE = 1e-9;

/** 0 with probability `none`, else 1 + Poisson, in steps; the mean is `central`. */
function countsOf({ central, none = 0, step = 1 }: Distribution): (z: number) => number {
  const mean = surplus({ central, none, step });
  const thresholds: number[] = [];
  let probability = (1 - none) * exp(-mean);
  let cumulated = none;
  for (let count = 0; count < MOST_VALUES && cumulated < 1 - RARE; count++) {
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

/** Values one by one, each with its share. */
function listedOf({ values = [] }: Distribution): (z: number) => number {
  const all = values.reduce((sum, [, share]) => sum + share, 0);
  let cumulated = 0;
  const thresholds = values.slice(0, -1).map(([, share]) => inverseNormal((cumulated += share) / all));
  return (z) => {
    let at = 0;
    while (at < thresholds.length && z >= thresholds[at]!) at++;
    return values[at]![0];
  };
}

/** The Poisson mean, beyond the first unit. */
export const surplus = ({
  central,
  none,
  step,
}: Required<Pick<Distribution, 'central' | 'none' | 'step'>>): number => central / (step * (1 - none)) - 1;
