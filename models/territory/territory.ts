/**
 * A place and how many people live there. One count everywhere: the population of a group of communes is the sum of
 * its communes, so that the parts of a page add up; two counts of the same place are kept apart and only serve to
 * say on which side of a legal threshold it lies. Households are estimated from the population. Left out: density,
 * age, income, which the source does not have.
 */
import type { Distribution } from '../draws/distribution.ts';
import { exp, log } from '../draws/numbers.ts';

export const TERRITORY_KINDS = ['commune', 'epci', 'department', 'region', 'country', 'own'] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** Communauté de communes, d’agglomération, urbaine; métropole. */
export const EPCI_TYPES = ['CC', 'CA', 'CU', 'METRO'] as const;
export type EpciType = (typeof EPCI_TYPES)[number];

/** A territory that another one names. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** People counted in a year: a sum may hold several years. */
export interface CountYear {
  readonly year: number;
  readonly people: number;
}

/** Two older counts of the same place: those who live there, and those also who are counted elsewhere. */
export interface OtherCounts {
  readonly municipal: number;
  readonly total: number;
}

export interface Member extends Place {
  readonly kind: TerritoryKind;
  readonly population: number;
}

/**
 * `code` is what addresses use: the Insee code of a commune (`76709`), the Siren of an EPCI (9 digits), `dep-76`,
 * `reg-28`, `france`, `own`.
 */
export interface Territory extends Member {
  /** Those of the population, most people first; empty for a territory of one’s own. */
  readonly years: readonly CountYear[];
  readonly otherCounts?: OtherCounts;
  readonly epciType?: EpciType;
  /** Of an EPCI across several departments, the one where most of its people live. */
  readonly department?: Place;
  readonly region?: Place;
  readonly epci?: Place;
  readonly postcodes?: readonly string[];
  /** How many communes it is made of. */
  readonly communes?: number;
  /** What it is made of: communes, departments or regions, most people first. */
  readonly members?: readonly Member[];
}

/** Above it, a population was mistyped: a little more than mankind. */
export const MOST_PEOPLE = 10_000_000_000;

/**
 * A territory that no list has: a district, a country, an imagined town.
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
