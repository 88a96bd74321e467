/** A territory → the input of the council simulator: people, households, electricity. */
import { gridOf, type GridRule, type Placed } from './grid.ts';
import { sizeIn, type HomeFactors, type HomeRules } from './homes.ts';
import { households } from './territory.ts';

/** Taken from a territory: what is simulated there is proportional to it. */
export interface Population {
  readonly people: number;
  readonly households: number;
  /** Electricity grid of the catalogue; France when absent. */
  readonly grid?: string;
}

export interface PlaceRules {
  readonly households: HomeRules;
  readonly grids: readonly GridRule[];
}

/** Households are not rounded: what is simulated is proportional to people. */
export function placeIn(
  territory: Placed & { readonly population: number },
  { households: by, grids }: PlaceRules,
  factors: HomeFactors,
): Population {
  const { size } = sizeIn(territory, by, factors);
  const homes = households(territory, size, factors[by.share]!).central;
  const grid = gridOf(territory, grids);
  return {
    people: territory.population,
    households: homes,
    ...(grid !== undefined && { grid }),
  };
}
