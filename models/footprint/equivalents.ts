/** An everyday amount of the same order of magnitude, so that a number can be pictured. */
import type { Catalogue, Equivalence } from '../catalogue.ts';

export interface Equivalent {
  readonly equivalence: Equivalence;
  /** How many of them. */
  readonly count: number;
}

const ORDER = 10;

/** Those whose count stays within one order of magnitude of one or, for distances, reads as a journey. */
export function equivalents(kg: number, { equivalences, factors }: Catalogue): Equivalent[] {
  return equivalences
    .map((equivalence) => ({ equivalence, count: kg / factors[equivalence.factor]!.central }))
    .filter(({ equivalence, count }) => {
      const unit = factors[equivalence.factor]!.unit === 'kgCO2e/km' ? ORDER * ORDER : 1;
      return count >= unit / ORDER && count <= unit * ORDER;
    })
    .sort((a, b) => distance(a.count) - distance(b.count));
}

const distance = (count: number) => (count < 1 ? 1 / count : count);
