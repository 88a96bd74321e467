/**
 * A factor: a named quantity with a unit and the values that it may take. The catalogue says what each factor
 * is about.
 */
import type { Distribution } from './distribution.ts';

/** `smartphone.manufacture`; a published alternative is `smartphone.manufacture@base-carbone`. */
export type FactorId = string;

export interface Factor extends Distribution {
  readonly id: FactorId;
  readonly unit: string;
  /** Its range is our own judgement: no publication gives one, and no sample was measured. */
  readonly judged?: true;
}

export type Factors = Readonly<Record<FactorId, Factor>>;
