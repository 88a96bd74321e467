/** An everyday amount of the same order of magnitude, so that a number can be pictured. */
import type { Catalogue, Equivalence } from '../catalogue/catalogue.ts';

export interface Equivalent {
  readonly equivalence: Equivalence;
  /** How many units of it. */
  readonly count: number;
}

const ORDER = 10;

/**
 * Equivalents whose amount is between one and ten or, for distances, a hundred to a thousand kilometres; the
 * nearest first.
 */
export function equivalents(kg: number, { equivalences, factors }: Catalogue): Equivalent[] {
  return equivalences
    .map((equivalence) => ({ equivalence, count: kg / factors[equivalence.factor]!.central }))
    .filter(({ equivalence, count }) => {
      const unit = factors[equivalence.factor]!.unit === 'kgCO2e/km' ? ORDER * ORDER : 1;
      return count >= unit && count <= unit * ORDER;
    })
    .sort((a, b) => a.count - b.count);
}
