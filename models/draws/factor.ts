/** A factor: a quantity with a name and a unit, and what it may be worth. What the factors are about is the catalogue’s. */
import type { Distribution } from './distribution.ts';

/** `smartphone.manufacture`; a published alternative is `smartphone.manufacture@base-carbone`. */
export type FactorId = string;

export interface Factor extends Distribution {
  readonly id: FactorId;
  readonly unit: string;
}

export type Factors = Readonly<Record<FactorId, Factor>>;
