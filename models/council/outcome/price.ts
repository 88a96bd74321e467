/**
 * The council's cost for a tonne avoided. A ratio whose denominator may be zero has no mean; one below zero
 * ranks the wrong way round (the less is avoided, the more a tonne would "earn"); and an unknown cost is not
 * zero. In these cases a reason is given instead of a price.
 */
import type { Estimate } from '../../draws/distribution.ts';
import { estimateOf, mapSpread, type Spread } from '../../draws/spread.ts';

export const NO_PRICE = [
  'nothing-avoided',
  'unknown-costs',
  'may-avoid-nothing',
  'saves-money',
  'may-save-money',
] as const;
export type NoPrice = (typeof NO_PRICE)[number];

/** EUR for a tonne of CO2e avoided, or why none is given. */
export type AbatementPrice = Estimate | NoPrice;

/**
 * The ratio of a draw that avoids nothing; any percentile that such a draw weighs on is far beyond any price.
 */
const NEVER = 1e15;
const BEYOND = 1e12;

/**
 * @param euros of the council, over all the years
 * @param avoided tonnes
 * @param unknown levers pulled whose cost nobody knows
 * @param least tonnes below which a value is only the rounding of its sums
 */
export function priceOf(
  euros: Spread,
  avoided: Spread,
  unknown: readonly string[],
  least = 0,
): AbatementPrice {
  if (!(avoided[0]! > least)) return 'nothing-avoided';
  if (unknown.length > 0) return 'unknown-costs';
  if (!(estimateOf(avoided).low > least)) return 'may-avoid-nothing';
  const paid = estimateOf(euros);
  if (paid.central < 0) return 'saves-money';
  if (paid.low < 0) return 'may-save-money';
  const price = estimateOf(
    mapSpread(euros.length, (i) => (avoided[i]! > least ? euros[i]! / avoided[i]! : NEVER)),
  );
  return price.high < BEYOND ? price : 'may-avoid-nothing';
}
