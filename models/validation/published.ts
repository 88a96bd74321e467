/**
 * Published figures, recomputed by the same models that serve a household or a council. The tests and the
 * method page both call this, so that every figure shown is a figure tested.
 */
import type { Compute, Facts } from './facts.ts';
import { LEVERS } from './levers.ts';
import { STOCKS } from './stock.ts';
import { TOTALS } from './totals.ts';

/** One for each `compute` of published.json. */
const COMPUTES: Readonly<Record<string, Compute>> = { ...TOTALS, ...LEVERS, ...STOCKS };

export const COMPUTE_KEYS: readonly string[] = Object.keys(COMPUTES);

/**
 * @returns our value, in the unit of its row of published.json
 * @throws Error for a key that nothing here computes
 */
export function computePublished(compute: string, facts: Facts): number {
  const run = Object.hasOwn(COMPUTES, compute) ? COMPUTES[compute] : undefined;
  if (!run) throw new Error(`published.json: nothing computes "${compute}"`);
  return run(facts);
}
