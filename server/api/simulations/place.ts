/** The territory that a request names, or the people that it counts: what is simulated, and what is said of it. */
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { COUNTRY, DEFAULT_GRID } from '../../../models/catalogue/country.ts';
import type { SimulationRequest } from '../../../models/council/plan/request.ts';
import { placeIn, type Population } from '../../../models/territory/population.ts';
import type { SimulationBody } from './contract.ts';

export function placeOf(
  { territory, population, households }: Pick<SimulationRequest, 'territory' | 'population' | 'households'>,
  library: Library,
  territories: Territories,
): {
  readonly place: Population;
  readonly territory: SimulationBody['territory'];
  /** That it has when nobody says how many. */
  readonly households: number;
} {
  const found = population === undefined ? territories.get(territory ?? COUNTRY)! : undefined;
  const somewhere = found ?? { code: 'own', kind: 'own' as const, population: population! };
  const usual = placeIn(somewhere, library.territories, library.factors);
  const place = { ...usual, households: households ?? usual.households };
  return {
    place,
    households: usual.households,
    territory: {
      code: found?.code ?? null,
      name: found?.name ?? null,
      ...toldPlace(place),
    },
  };
}

/** A place in the words of the API. */
export const toldPlace = ({ people, households, grid = DEFAULT_GRID }: Population) => ({
  population: people,
  households: Math.round(households),
  grid,
});
