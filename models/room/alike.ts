/**
 * Sentences that several people wrote alike: they differ by capitals, accents, spaces or punctuation alone. A class
 * reads each once, and votes on it once.
 */

/** Rules of no language, so that a room is replayed alike anywhere. */
const { compare } = new Intl.Collator('und', { sensitivity: 'base', ignorePunctuation: true });

interface Text {
  readonly text: string;
  /** Alike ends of two beginnings are two sentences. */
  readonly question?: string;
}

/** @returns the first of those that are alike, in the order given */
export function distinct<T extends Text>(texts: readonly T[]): readonly T[] {
  const between = (a: T, b: T) => compare(a.question ?? '', b.question ?? '') || compare(a.text, b.text);
  const sorted = [...texts].sort(between);
  const kept = new Set(sorted.filter((one, place) => place === 0 || between(sorted[place - 1]!, one) !== 0));
  return texts.filter((one) => kept.has(one));
}
