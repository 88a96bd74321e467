/**
 * Worlds that differ from the central one by a single factor. They are a sample whose draws are not chance, so that
 * the models compute with them as they do with any other: one run gives the result of every world.
 */
import { Z95 } from '../draws/distribution.ts';
import type { FactorId, Factors } from '../draws/factor.ts';
import { memo } from '../draws/memo.ts';
import type { Sample } from '../draws/sample.ts';

/** Where a result with one factor at its low, or at its high, stands in a row of draws. The first is the central world. */
export const worldsOf = (rank: number) => ({ low: 1 + 2 * rank, high: 2 + 2 * rank });

/**
 * @param moved the factors that go from `low` to `high`, one after the other; all the others stay at `central`
 * @returns a sample of 1 + 2 × moved draws
 */
export function oneAtATime(factors: Factors, moved: readonly FactorId[]): Sample {
  const draws = 1 + 2 * moved.length;
  const ranks = new Map(moved.map((id, rank) => [id, rank]));
  const rows = new Map<FactorId, Float64Array>();
  const reciprocals = new Map<FactorId, Float64Array>();

  function rowWith(id: FactorId, low: number, central: number, high: number): Float64Array {
    const row = new Float64Array(draws).fill(central);
    const rank = ranks.get(id);
    if (rank === undefined) return row;
    row[worldsOf(rank).low] = low;
    row[worldsOf(rank).high] = high;
    return row;
  }

  function row(id: FactorId): Float64Array {
    return memo(rows, id, () => {
      const factor = factors[id];
      if (!factor) throw new Error(`unknown factor: ${id}`);
      return rowWith(id, factor.low, factor.central, factor.high);
    });
  }

  return {
    seed: 0,
    draws,
    row,
    reciprocal: (id) => memo(reciprocals, id, () => row(id).map((value) => 1 / value)),
    normal: (id) => rowWith(id, -Z95, 0, Z95),
    kept: new Map(),
  };
}

/** The factors that a computation reads, in the order in which it first does. */
export function factorsRead(factors: Factors, compute: (sample: Sample) => unknown): FactorId[] {
  const central = oneAtATime(factors, []);
  const read = new Set<FactorId>();
  const noted =
    <T>(get: (id: FactorId) => T) =>
    (id: FactorId): T => {
      read.add(id);
      return get(id);
    };
  compute({ ...central, row: noted(central.row), reciprocal: noted(central.reciprocal) });
  return [...read];
}
