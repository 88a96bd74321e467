/** The rules by which an inventory is read, kept; and what is said of a fleet, by a calculator. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { checkFleetRequest } from '../../../models/fleet/judge/request.ts';
import type { Computing } from '../../compute/computing.ts';
import { fleetCost } from '../../compute/cost.ts';
import type { ApiJobs } from '../../compute/jobs.ts';
import { keptDocument } from '../../http/cachedBody.ts';
import { computed } from '../answer/computed.ts';
import { judged } from '../request/judge.ts';
import { fleetRulesRoute, fleetsRoute, type FleetRulesBody } from './contract.ts';

export function fleetRoutes(library: Library, computing: Computing<ApiJobs>) {
  const { catalogue } = library;
  const rules = keptDocument((language) => rulesOf(library, language));
  const api = new OpenAPIHono();
  return api
    .openapi(fleetRulesRoute, (c) => rules(c))
    .openapi(
      judged(api, fleetsRoute(catalogue), (body) => checkFleetRequest(body, catalogue)),
      (c) => computed(c, computing, 'fleet', fleetCost, c.req.valid('json')),
    );
}

export const rulesOf = ({ catalogue, fleet }: Library, language: Language): FleetRulesBody => ({
  catalogue: { version: catalogue.version, hash: catalogue.hash },
  language,
  reading: { ...fleet.reading },
  rules: { ...fleet.rules },
});
