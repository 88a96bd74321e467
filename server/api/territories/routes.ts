/** Territories by name, postcode or code, and each on its own. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { languageOf } from '../../http/language.ts';
import { problem } from '../../http/problem.ts';
import { refuseIn } from '../../http/queryProblem.ts';
import { territoriesBodyOf, territoryBodyOf } from './body.ts';
import { territoriesRoute, territoryRoute } from './contract.ts';
import { TERRITORY_PARAMETERS } from './query.ts';

const CACHED = 'public, max-age=300';

export function territoryRoutes(library: Library, territories: Territories) {
  return new OpenAPIHono({ defaultHook: refuseIn(TERRITORY_PARAMETERS) })
    .openapi(territoriesRoute, (c) => {
      const { q, limit } = c.req.valid('query');
      const language = languageOf(c);
      const headers = { 'cache-control': CACHED, 'content-language': language, vary: 'Accept-Language' };
      return c.json(territoriesBodyOf(q, limit, territories, language), 200, headers);
    })
    .openapi(territoryRoute, (c) => {
      const { code } = c.req.valid('param');
      const language = languageOf(c);
      const found = territories.get(code);
      if (!found) return problem(c, 'unknown-territory');
      const headers = { 'cache-control': CACHED, 'content-language': language, vary: 'Accept-Language' };
      return c.json(territoryBodyOf(found, territories, library, language), 200, headers);
    });
}
