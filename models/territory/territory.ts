/**
 * A place and how many people live there. One count is used everywhere: the population of a group of communes
 * is the sum of its communes, so that the parts of a page add up. Two other counts of the same place are kept
 * separately and only tell on which side of a legal threshold it lies. Households are estimated from the
 * population. Left out: density, age, income, which the source does not have.
 */
import type { Distribution } from '../draws/distribution.ts';
import { exp, log } from '../draws/numbers.ts';

export const TERRITORY_KINDS = ['commune', 'epci', 'department', 'region', 'country', 'own'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** Communauté de communes, d’agglomération, urbaine; métropole. */
export const EPCI_TYPES = ['CC', 'CA', 'CU', 'METRO', 'EPT'] as const;
export type EpciType = (typeof EPCI_TYPES)[number];

/** A territory named by another one. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** The people counted in a year: a sum may cover several years. */
export interface CountYear {
  readonly year: number;
  readonly people: number;
}

/**
 * Two older counts of the same place: the people who live there, then also those who are counted elsewhere.
 */
export interface OtherCounts {
  readonly municipal: number;
  readonly total: number;
}

export interface Member extends Place {
  readonly kind: TerritoryKind;
  readonly population: number;
}

/**
 * `code` is the form used in addresses: the Insee code of a commune (`76709`), the Siren of an EPCI (9
 * digits), `dep-76`, `reg-28`, `france`, `own`.
 */
export interface Territory extends Member {
  /** Years of the population counts, most people first; empty for a user's own territory. */
  readonly years: readonly CountYear[];
  readonly otherCounts?: OtherCounts;
  readonly epciType?: EpciType;
  /** For an EPCI across several departments, the one where most of its people live. */
  readonly department?: Place;
  readonly region?: Place;
  readonly epci?: Place;
  readonly postcodes?: readonly string[];
  /** How many communes it consists of. */
  readonly communes?: number;
  /** The communes, departments or regions that it consists of, most people first. */
  readonly members?: readonly Member[];
}

/** A population above this was mistyped: it is a little more than mankind. */
export const MOST_PEOPLE = 10_000_000_000;

/**
 * A territory that is on no list: a district, a country, an imagined town.
 * @param population people, a whole number from 0
 * @returns what is wrong when one of the two cannot be used
 */
export function ownTerritory(
  name: string,
  population: number,
): Territory | { readonly wrong: 'name' | 'population' } {
  if (name.trim() === '') return { wrong: 'name' };
  if (!Number.isInteger(population) || population < 0 || population > MOST_PEOPLE)
    return { wrong: 'population' };
  return { code: 'own', kind: 'own', name: name.trim(), population, years: [] };
}

type Range = Pick<Distribution, 'central' | 'low' | 'high'>;

/**
 * Households of a territory: people in homes over the mean size of a home. The two ranges are independent, so their
 * relative widths add in quadrature.
 * @param size persons per household
 * @param share of people who live in a household rather than a communal home, 0 to 1
 * @returns households, not rounded
 */
export function households({ population }: Pick<Territory, 'population'>, size: Range, share: Range): Range {
  const central = (population * share.central) / size.central;
  const wide = (first: number, second: number) => {
    const [a, b] = [log(first), log(second)];
    return exp(Math.sqrt(a * a + b * b));
  };
  return {
    central,
    low: central / wide(size.high / size.central, share.central / share.low),
    high: central * wide(size.central / size.low, share.high / share.central),
  };
}
