/**
 * Does the REEN law require a strategy from a territory? It does from communes and EPCI above a number of
 * inhabitants, but does not say which count to use. Where the available counts disagree, or one lies too near
 * the threshold, the answer is "about" and the council says which.
 */
import type { Territory } from './territory.ts';

export interface ReenRule {
  /** Inhabitants: the law applies above. */
  readonly above: number;
  /** Part of the threshold within which a count is not decisive, 0 to 1. */
  readonly margin: number;
}

export type ReenStatus = 'above' | 'below' | 'about';

/** @returns undefined for territories that the law does not name: departments, regions, the country, the EPT */
export function reen(
  {
    kind,
    population,
    otherCounts,
    epciType,
  }: Pick<Territory, 'kind' | 'population' | 'otherCounts' | 'epciType'>,
  { above, margin }: ReenRule,
): ReenStatus | undefined {
  if (kind !== 'commune' && kind !== 'epci' && kind !== 'own') return undefined;
  // the law aims at groups with taxes of their own, which the territories of Greater Paris do not have
  if (epciType === 'EPT') return undefined;
  const counts = [population, ...(otherCounts ? [otherCounts.municipal, otherCounts.total] : [])];
  if (counts.every((count) => count > above * (1 + margin))) return 'above';
  return counts.every((count) => count <= above * (1 - margin)) ? 'below' : 'about';
}

/** The group of a place, where the law binds the group and not the place. */
export const boundGroup = (
  place: Territory,
  group: Territory | undefined,
  rule: ReenRule,
): Territory | undefined =>
  group && reen(place, rule) === 'below' && reen(group, rule) === 'above' ? group : undefined;
