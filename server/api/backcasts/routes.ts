/** Levers searched from a target or a budget, by a calculator when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { checkBackcast } from '../../../models/council/search/backcastRequest.ts';
import { backcastCost } from '../../compute/cost.ts';
import { computed } from '../answer/computed.ts';
import { judged } from '../request/judge.ts';
import type { PolicyParts } from '../simulations/policyParts.ts';
import { backcastsRoute } from './contract.ts';

export function backcastRoutes({ library: { catalogue, stock }, territories, computing }: PolicyParts) {
  const api = new OpenAPIHono();
  const route = judged(api, backcastsRoute(catalogue, stock), (body) =>
    checkBackcast(body, { stock, catalogue, knows: territories.has }),
  );
  return api.openapi(route, (c) => computed(c, computing, 'backcast', backcastCost, c.req.valid('json')));
}
