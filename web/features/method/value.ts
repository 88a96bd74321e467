/** A figure in words: value, range, unit. */
import type { DocumentedFactor } from '../../../data/files.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { exact, significant } from '../../format.ts';
import type { FactorsMessages } from './words/factors/fr.ts';

export const unitOf = (unit: string, messages: FactorsMessages): string => messages.units[unit] ?? unit;

/** A computed figure has no more digits than are meaningful; a cited one keeps those of its source. */
export const valueOf = (
  { central, status }: Pick<DocumentedFactor, 'central' | 'status'>,
  language: Language,
): string => (status === 'derived' ? significant(central, language) : exact(central, language));

type Valued = Pick<DocumentedFactor, 'central' | 'low' | 'high' | 'shape'>;

export const rangeOf = (
  { low, high, shape }: Valued,
  language: Language,
  messages: FactorsMessages,
): string | undefined =>
  shape === 'fixed' ? undefined : messages.from(significant(low, language), significant(high, language));

/** The alternatives of a device's factor share its label; the last part of their id tells them apart. */
export function nameOf(
  { id, kind, label }: Pick<DocumentedFactor, 'id' | 'kind' | 'label'>,
  language: Language,
): string {
  const alternative = id.split('@')[1];
  return kind === 'device' && alternative ? `${label[language]} (${alternative})` : label[language];
}
