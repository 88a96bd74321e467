/**
 * The terms of a footprint's lines, each with its draws: levers act on these. They are kept while a line
 * stays the same.
 */
import type { Footprint } from '../household/footprint.ts';
import type { Charge } from './acts/charge.ts';
import { withCentral, type Spread, type Spreads } from '../draws/spread.ts';

export type ChargesOf = (footprint: Footprint) => Charge[];

export function createCharges(spreads: Spreads): ChargesOf {
  const kept = new WeakMap<Float64Array, readonly Spread[]>();

  return function chargesOf({ items }) {
    return items.flatMap(({ parts, lines }) =>
      parts.flatMap(({ row }, i) => {
        const line = lines[i]!;
        const { terms } = line;
        let each = kept.get(row);
        if (!each) {
          each =
            terms.length === 1
              ? [withCentral(terms[0]!.central, row.subarray(0, spreads.length - 1))]
              : terms.map((term) => spreads.ofTerm(term));
          kept.set(row, each);
        }
        return terms.map((term, rank) => ({ line, term, rank, spread: each[rank]! }));
      }),
    );
  };
}
