/**
 * Criteria other than carbon, and the names of their factors, where a device has one: kg Sb eq, kg and MJ, over all
 * stages but use. A device type does not hold them, so that a first footprint needs no word of them.
 */
import type { FactorId } from '../draws/factor.ts';

export const CRITERIA = ['metals', 'rawMaterial', 'fossil'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Of an amount, as answers say it. */
export const CRITERION_UNITS = {
  metals: 'kg Sb eq',
  rawMaterial: 'kg',
  fossil: 'MJ',
} as const satisfies Readonly<Record<Criterion, string>>;

/** Last part of the name of a factor. */
const PARTS: Readonly<Record<Criterion, string>> = {
  metals: 'metals',
  rawMaterial: 'raw-material',
  fossil: 'fossil',
};

export const criterionFactor = (device: string, which: Criterion): FactorId => `${device}.${PARTS[which]}`;
