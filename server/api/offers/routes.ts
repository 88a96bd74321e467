/** What works in a place, computed by a calculator when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { checkOffer } from '../../../models/council/plan/offerRequest.ts';
import { offerCost } from '../../compute/cost.ts';
import { computed } from '../answer/computed.ts';
import { judged } from '../request/judge.ts';
import type { PolicyParts } from '../simulations/policyParts.ts';
import { offersRoute } from './contract.ts';

export function offerRoutes({ library: { catalogue, stock }, territories, computing }: PolicyParts) {
  const api = new OpenAPIHono();
  const route = judged(api, offersRoute(catalogue, stock), (body) =>
    checkOffer(body, { stock, catalogue, knows: territories.has }),
  );
  return api.openapi(route, (c) => computed(c, computing, 'offer', offerCost, c.req.valid('json')));
}
