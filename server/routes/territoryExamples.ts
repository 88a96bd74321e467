/** The answers about territories that the contract shows: computed, as every example is. */
import type { Library } from '../../data/library.ts';
import type { Territories } from '../../data/territories/territories.ts';
import { TERRITORY_EXAMPLES } from '../contract/territoriesExamples.ts';
import type { OpenAPIDocument } from '../contract/document.ts';
import { territoriesBodyOf, territoryBodyOf } from './territoryBody.ts';

/** Adds them to the document. */
export function showTerritories(
  { paths }: OpenAPIDocument,
  territories: Territories,
  library: Library,
): void {
  const { search, commune } = TERRITORY_EXAMPLES;
  const answers = {
    '/api/v1/territories': {
      name: 'search',
      summary: search.summary,
      value: territoriesBodyOf(search.q, search.limit, territories, 'en'),
    },
    '/api/v1/territories/{code}': {
      name: 'commune',
      summary: commune.summary,
      value: territoryBodyOf(territories.get(commune.code)!, territories, library, 'en'),
    },
  };
  for (const [path, { name, ...example }] of Object.entries(answers)) {
    const response = paths?.[path]?.get?.responses?.['200'] as Answer | undefined;
    const content = response?.content?.['application/json'];
    if (content) content.examples = { [name]: example };
  }
}

interface Answer {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}
