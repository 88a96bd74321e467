/** A range that may lie on both sides of nothing, in words: a sign alone is not understood. */
import type { Language } from '../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../models/draws/distribution.ts';
import { LEAST, mass } from '../../mass.ts';
import type { SidesMessages } from '../../words/proposals/fr.ts';

type Ends = Pick<Estimate, 'low' | 'high'>;

/** @param change in kgCO2e, below zero where something weighs less */
const sided = (change: number, language: Language, m: SidesMessages): string => {
  if (Math.abs(change) < LEAST) return m.zero;
  return change < 0 ? m.less(mass(-change, language)) : m.more(mass(change, language));
};

/** From what saves least, or weighs more, to what saves most. */
export const sidedRange = ({ low, high }: Ends, language: Language, m: SidesMessages): string =>
  m.range(sided(high, language, m), sided(low, language, m));

export const mayWeighMore = ({ high }: Ends): boolean => high >= LEAST;
