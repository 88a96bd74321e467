/**
 * Counted events happen or do not: where about one is expected, none or three may come. The range of an
 * expected number is widened to that of the number itself, as for a Poisson count.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { exp } from '../../draws/numbers.ts';

const FIVE_PERCENT = 0.05;
const Z95 = 1.6448536269514722;
/** Above this, a normal law is as good. */
const MANY = 200;

/** The least count whose probability of not being exceeded reaches p, for a given expected number. */
export function poissonQuantile(expected: number, p: number): number {
  if (expected <= 0) return 0;
  if (expected > MANY) {
    const z = p < 1 / 2 ? -Z95 : Z95;
    return Math.max(0, Math.round(expected + z * Math.sqrt(expected)));
  }
  let probability = exp(-expected);
  let cumulated = probability;
  let count = 0;
  while (cumulated < p) {
    count++;
    probability *= expected / count;
    cumulated += probability;
  }
  return count;
}

export type Small = 'fewer-than-one' | 'about-one';

/** Tells which expected numbers of things, up or down, are too small to be given in digits. */
export function smallness(expected: number): Small | undefined {
  const things = Math.abs(expected);
  if (things === 0 || things >= 2) return undefined;
  return things < 1 ? 'fewer-than-one' : 'about-one';
}

/** Turns an expected number into the count that may be observed: whole, and with a wider range. */
export const counted = ({ central, low, high }: Estimate): Estimate => ({
  central,
  low: poissonQuantile(Math.max(0, low), FIVE_PERCENT),
  high: poissonQuantile(Math.max(0, high), 1 - FIVE_PERCENT),
});
