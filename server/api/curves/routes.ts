/** What each more euro brings, by a calculator when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { checkCurve } from '../../../models/council/search/backcastRequest.ts';
import { curveCost } from '../../compute/cost.ts';
import { computed } from '../answer/computed.ts';
import { judged } from '../request/judge.ts';
import type { PolicyParts } from '../simulations/policyParts.ts';
import { curvesRoute } from './contract.ts';

export function curveRoutes({ library: { catalogue, stock }, territories, computing }: PolicyParts) {
  const api = new OpenAPIHono();
  const route = judged(api, curvesRoute(catalogue, stock), (body) =>
    checkCurve(body, { stock, catalogue, knows: territories.has }),
  );
  return api.openapi(route, (c) => computed(c, computing, 'curve', curveCost, c.req.valid('json')));
}
