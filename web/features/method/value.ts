/** A figure in words: value, range, unit. */
import type { DocumentedFactor, Source } from '../../../data/files.ts';
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

/** What tells published values of one thing apart. */
export interface Naming {
  readonly sources: Readonly<Record<string, Pick<Source, 'publisher'>>>;
  readonly words: Pick<FactorsMessages, 'variants'>;
}

type Named = Pick<DocumentedFactor, 'id' | 'kind' | 'label' | 'source' | 'year'>;

/** Who published it, and when; or which thing it is of, where one publisher gives several. */
function origin({ id, source, year }: Named, { sources, words }: Naming): string {
  const variant = words.variants[id.split('@')[1] ?? ''];
  return variant ?? `${sources[source]!.publisher}, ${year}`;
}

/**
 * The alternatives of a device's factor share its label, and so do its published life and the one that homes are given;
 * their origin tells them apart.
 */
export function nameOf(factor: Named, language: Language, naming: Naming): string {
  const { id, kind, label } = factor;
  const isAlternative = kind === 'device' && /@|\.years$/.test(id);
  return isAlternative ? `${label[language]} (${origin(factor, naming)})` : label[language];
}

/** Beside another value of the same thing: what its label adds to that of the other, or its origin. */
export function nameBeside(factor: Named, other: Named, language: Language, naming: Naming): string {
  const [own, beside] = [factor.label[language], other.label[language]];
  const added = own.startsWith(`${beside}, `) ? own.slice(beside.length + 2) : undefined;
  return added ?? origin(factor, naming);
}
