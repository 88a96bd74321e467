/**
 * What an uncertain quantity may be worth. Two shapes, both fixed by three published numbers:
 * positive amounts are split log-normal, shares and amounts that may be zero are split normal and
 * clamped. `central` is the median, `low` and `high` the 5th and 95th percentiles, exactly.
 * Left out: correlation between factors, other than by sharing a factor.
 */
import { exp, log } from './numbers.ts';

export interface Estimate {
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

export interface Distribution extends Estimate {
  /** `fixed`: no spread known or wanted. `normal`: split normal. Both are clamped to [`min`, `max`]. */
  readonly shape: 'fixed' | 'log-normal' | 'normal';
  readonly min?: number;
  readonly max?: number;
}

/** The standard normal quantile of the 95th percentile. */
export const Z95 = 1.6448536269514722;

/** The value of a distribution at a standard normal z, as a function, its constants worked out once. */
export function valuesOf(d: Distribution): (z: number) => number {
  if (d.shape === 'fixed') return () => d.central;
  const min = d.min ?? -Infinity;
  const max = d.max ?? Infinity;
  if (d.shape === 'normal') {
    const below = (d.central - d.low) / Z95;
    const above = (d.high - d.central) / Z95;
    return (z) => Math.min(max, Math.max(min, d.central + z * (z < 0 ? below : above)));
  }
  const below = log(d.central / d.low) / Z95;
  const above = log(d.high / d.central) / Z95;
  return (z) => Math.min(max, Math.max(min, d.central * exp(z * (z < 0 ? below : above))));
}

/** What is wrong with a distribution, in words, or nothing. */
export function flaw(d: Distribution): string | undefined {
  if (![d.central, d.low, d.high].every(Number.isFinite)) return 'a value is not a finite number';
  if (d.low > d.central || d.central > d.high) return 'low ≤ central ≤ high does not hold';
  if (d.shape === 'fixed' && d.low !== d.high) return 'a fixed value cannot have a range';
  if (d.shape === 'log-normal' && d.low <= 0) return 'a log-normal value must be above zero';
  if (d.central < (d.min ?? -Infinity) || d.central > (d.max ?? Infinity)) return 'central is outside its bounds';
  return undefined;
}
