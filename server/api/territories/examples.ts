/** Worked requests about territories: shown in the contract with their answers, run by the tests. */
import { DOCUMENT_LANGUAGE } from '../../../models/catalogue/documentLanguage.ts';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { territoriesBodyOf, territoryBodyOf } from './body.ts';

export const TERRITORY_EXAMPLES = {
  search: { summary: 'Four communes of one name, the three largest', q: 'st denis', limit: 3 },
  commune: {
    summary: 'Le Trait: 4,704 people × 0.97 ÷ 2.1 = 2,173 households',
    code: '76709',
  },
} as const;

/** The requests by their address, each answered: computed, as every example is. */
export function answeredTerritories(territories: Territories, library: Library) {
  const { search, commune } = TERRITORY_EXAMPLES;
  return {
    '/api/v1/territories': {
      name: 'search',
      summary: search.summary,
      value: territoriesBodyOf(search.q, search.limit, territories, DOCUMENT_LANGUAGE),
    },
    '/api/v1/territories/{code}': {
      name: 'commune',
      summary: commune.summary,
      value: territoryBodyOf(territories.get(commune.code)!, territories, library, DOCUMENT_LANGUAGE),
    },
  };
}
