/** A territory → what the council simulator takes of it: people, households, electricity. */
import type { FactorId } from '../draws/factor.ts';
import type { Distribution } from '../draws/distribution.ts';
import { gridOf, type GridRule, type Placed } from './grid.ts';
import { households } from './territory.ts';

/** Of a territory: what is simulated there is in proportion to it. */
export interface Population {
  readonly people: number;
  readonly households: number;
  /** Electricity grid of the catalogue; France when it is not said. */
  readonly grid?: string;
}

export interface PlaceRules {
  /** Factors: persons per household; share of people who live in one. */
  readonly households: { readonly size: FactorId; readonly share: FactorId };
  readonly grids: readonly GridRule[];
}

type Ranges = Readonly<Record<FactorId, Pick<Distribution, 'central' | 'low' | 'high'>>>;

/** Households are not rounded: what is simulated is in proportion to people. */
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
