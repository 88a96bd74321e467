/**
 * Does the REEN law ask a strategy of a territory? It does of communes and EPCI above a number of inhabitants, which
 * the law does not tie to one count. Where the counts at hand disagree, or one lies too near to decide, the answer is
 * "about" and the council says which.
 */
import type { Territory } from './territory.ts';

export interface ReenRule {
  /** Inhabitants: the law applies above. */
  readonly above: number;
  /** Part of the threshold within which a count decides nothing, 0 to 1. */
  readonly margin: number;
}

export type ReenStatus = 'above' | 'below' | 'about';

/** @returns undefined for what the law does not name: departments, regions, the country */
export function reen(
  { kind, population, otherCounts }: Pick<Territory, 'kind' | 'population' | 'otherCounts'>,
  { above, margin }: ReenRule,
): ReenStatus | undefined {
  if (kind !== 'commune' && kind !== 'epci' && kind !== 'own') return undefined;
  const counts = [population, ...(otherCounts ? [otherCounts.municipal, otherCounts.total] : [])];
  if (counts.every((count) => count > above * (1 + margin))) return 'above';
  return counts.every((count) => count <= above * (1 - margin)) ? 'below' : 'about';
}
