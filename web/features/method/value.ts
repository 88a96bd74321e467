/** A figure said in words: value, range, unit. */
import type { DocumentedFactor } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue.ts';
import { exact } from '../../format.ts';
import type { FactorsMessages } from '../../i18n/fr/factors.ts';

export const unitOf = (unit: string, messages: FactorsMessages): string => messages.units[unit] ?? unit;

type Valued = Pick<DocumentedFactor, 'central' | 'low' | 'high' | 'shape'>;

export const rangeOf = ({ low, high, shape }: Valued, language: Language, messages: FactorsMessages): string | undefined =>
  shape === 'fixed' ? undefined : messages.from(exact(low, language), exact(high, language));
