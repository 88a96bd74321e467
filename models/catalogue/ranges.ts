/**
 * Which ranges a reader lets count: all that we believe, or only those that someone published or measured. Under the
 * second, a factor whose range is our own judgement stands at its central value; a published range, and the 5th and
 * 95th percentiles of a sample, stay as they are.
 *
 * This is done to the catalogue, and neither to the sample nor to the conventions. A range belongs to a factor: once
 * the factor has none, whatever reads it (draws, levers, the collective share, the explanation of a line) follows, and
 * no computation knows of the choice. Conventions say which factor is used, which does not change here, so that lines
 * go on naming their factors and their sources. A central value is never drawn: none moves. The result is narrower
 * than what is believed, and whoever shows it says so.
 */
import { memo } from '../draws/memo.ts';
import type { Factor, Factors } from '../draws/factor.ts';

/** The first one stands unless the other is chosen. */
export const RANGES = ['believed', 'published'] as const;
export type Ranges = (typeof RANGES)[number];

interface Holder {
  readonly factors: Factors;
}

const known = new WeakMap<Holder, Holder>();

/** What holds factors, with the ranges that were chosen; the same one each time. */
export const withRanges = <T extends Holder>(holder: T, ranges: Ranges | undefined): T =>
  ranges === 'published'
    ? (memo(known, holder, () => ({ ...holder, factors: published(holder.factors) })) as T)
    : holder;

const published = (factors: Factors): Factors =>
  Object.fromEntries(
    Object.entries(factors).map(([id, factor]) => [id, factor.judged ? still(factor) : factor]),
  );

const still = ({ id, unit, central }: Factor): Factor => ({
  id,
  unit,
  central,
  low: central,
  high: central,
  shape: 'fixed',
});
