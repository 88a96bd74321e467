/** The routes of what is computed by name, on another thread when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../data/library.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { effectsRoute } from '../contract/effects.ts';
import { effectsFields } from '../contract/request.ts';
import type { Computing } from '../compute/computing.ts';
import { effectsCost } from '../compute/cost.ts';
import type { ApiJobs } from '../compute/jobs.ts';
import { checkBody } from './checkBody.ts';
import { computed } from './computed.ts';
import { footprintRoute } from '../contract/footprint.ts';
import { RUN_FIELDS } from '../contract/request.ts';
import { footprintCost } from '../compute/cost.ts';
import type { Territories } from '../../data/territories/territories.ts';
import { checkSimulation } from '../../models/council/plan/request.ts';
import { simulationsRoute } from '../contract/simulations.ts';
import { simulationCost } from '../compute/cost.ts';
import { refuseUnless } from './checkBody.ts';
import { checkFleetRequest } from '../../models/fleet/judge/request.ts';
import { fleetRulesRoute } from '../contract/fleets.ts';
import { fleetsRoute } from '../contract/fleets.ts';
import type { FleetRulesBody } from '../contract/fleets.ts';
import { keepJson } from '../http/cachedBody.ts';
import { keptAnswer } from '../http/cachedBody.ts';
import { onceInEach } from '../http/cachedBody.ts';
import { REVALIDATED } from '../http/cachedBody.ts';
import { fleetCost } from '../compute/cost.ts';
import { languageOf } from '../http/language.ts';
import { checkBackcast } from '../../models/council/search/backcastRequest.ts';
import { backcastsRoute } from '../contract/backcasts.ts';
import { backcastCost } from '../compute/cost.ts';

export function effectsRoutes(library: Library, computing: Computing<ApiJobs>) {
  const { catalogue, proposals } = library;
  const middleware = checkBody(catalogue, effectsFields(proposals));
  const route = { ...effectsRoute(catalogue, proposals), middleware };
  return new OpenAPIHono().openapi(route, (c) => {
    const request = c.req.valid('json');
    return computed(c, computing, 'effects', effectsCost(request), request);
  });
}

export function footprintRoutes({ catalogue }: Library, computing: Computing<ApiJobs>) {
  const route = { ...footprintRoute(catalogue), middleware: checkBody(catalogue, RUN_FIELDS) };
  return new OpenAPIHono().openapi(route, (c) => {
    const request = c.req.valid('json');
    return computed(c, computing, 'footprint', footprintCost(request), request);
  });
}

export function simulationRoutes(library: Library, territories: Territories, computing: Computing<ApiJobs>) {
  const { catalogue, stock } = library;
  const knows = (code: string) => territories.get(code) !== undefined;
  const middleware = refuseUnless((value) => checkSimulation(value, stock, catalogue, knows));
  const route = { ...simulationsRoute(catalogue, stock), middleware };
  return new OpenAPIHono().openapi(route, (c) => {
    const request = c.req.valid('json');
    return computed(c, computing, 'simulation', simulationCost(request), request);
  });
}

export function fleetRoutes(library: Library, computing: Computing<ApiJobs>) {
  const { catalogue } = library;
  const middleware = refuseUnless((value) => checkFleetRequest(value, catalogue));
  const kept = onceInEach((language) => keepJson(rulesOf(library, language), REVALIDATED));
  return new OpenAPIHono()
    .openapi(fleetRulesRoute, (c) => {
      const language = languageOf(c);
      return keptAnswer(c, kept[language](), language);
    })
    .openapi({ ...fleetsRoute(catalogue), middleware }, (c) => {
      const request = c.req.valid('json');
      return computed(c, computing, 'fleet', fleetCost(request), request);
    });
}

const rulesOf = ({ catalogue, fleet }: Library, language: Language): FleetRulesBody => ({
  catalogue: { version: catalogue.version, hash: catalogue.hash },
  language,
  reading: { ...fleet.reading },
  rules: { ...fleet.rules },
});

export function backcastRoutes(library: Library, territories: Territories, computing: Computing<ApiJobs>) {
  const { catalogue, stock } = library;
  const knows = (code: string) => territories.get(code) !== undefined;
  const middleware = refuseUnless((value) => checkBackcast(value, stock, catalogue, knows));
  const route = { ...backcastsRoute(catalogue, stock), middleware };
  return new OpenAPIHono().openapi(route, (c) => {
    const request = c.req.valid('json');
    return computed(c, computing, 'backcast', backcastCost(request), request);
  });
}
