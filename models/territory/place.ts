/** A territory → what the council simulator takes of it: people, households, electricity. */
import type { FactorId } from '../catalogue.ts';
import type { Distribution } from '../distribution.ts';
import type { Place } from '../policy/scenario.ts';
import { gridOf, type GridRule, type Placed } from './grid.ts';
import { households } from './territory.ts';

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
): Place {
  const homes = households(territory, factors[by.size]!, factors[by.share]!).central;
  const grid = gridOf(territory, grids);
  return {
    people: territory.population,
    households: homes,
    ...(grid !== undefined && { grid }),
  };
}
