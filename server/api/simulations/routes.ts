/** What a policy comes to, computed by a calculator when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { checkSimulation } from '../../../models/council/plan/request.ts';
import { simulationCost } from '../../compute/cost.ts';
import { computed } from '../answer/computed.ts';
import { judged } from '../request/judge.ts';
import { simulationsRoute } from './contract.ts';
import type { PolicyParts } from './policyParts.ts';

export function simulationRoutes({ library: { catalogue, stock }, territories, computing }: PolicyParts) {
  const api = new OpenAPIHono();
  const route = judged(api, simulationsRoute(catalogue, stock), (body) =>
    checkSimulation(body, { stock, catalogue, knows: territories.has }),
  );
  return api.openapi(route, (c) => computed(c, computing, 'simulation', simulationCost, c.req.valid('json')));
}
