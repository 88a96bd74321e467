/** A territory → the input of the council simulator: people, households, electricity. */
import type { FactorId } from '../draws/factor.ts';
import type { Distribution } from '../draws/distribution.ts';
import { gridOf, type GridRule, type Placed } from './grid.ts';
import { households } from './territory.ts';

/** Taken from a territory: what is simulated there is proportional to it. */
export interface Population {
  readonly people: number;
  readonly households: number;
  /** Electricity grid of the catalogue; France when absent. */
  readonly grid?: string;
}

export interface PlaceRules {
  /** Factors: persons per household; share of people who live in one. */
  readonly households: { readonly size: FactorId; readonly share: FactorId };
  readonly grids: readonly GridRule[];
}

type Ranges = Readonly<Record<FactorId, Pick<Distribution, 'central' | 'low' | 'high'>>>;

/** Households are not rounded: what is simulated is proportional to people. */
export function placeIn(
  territory: Placed & { readonly population: number },
  { households: by, grids }: PlaceRules,
  factors: Ranges,
): Population {
  const homes = households(territory, factors[by.size]!, factors[by.share]!).central;
  const grid = gridOf(territory, grids);
  return {
    people: territory.population,
    households: homes,
    ...(grid !== undefined && { grid }),
  };
}
