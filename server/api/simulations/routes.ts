/** What a policy comes to, computed on another thread when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { checkSimulation } from '../../../models/council/plan/request.ts';
import type { Computing } from '../../compute/computing.ts';
import { simulationCost } from '../../compute/cost.ts';
import type { ApiJobs } from '../../compute/jobs.ts';
import { computed } from '../answer/computed.ts';
import { judged } from '../request/judge.ts';
import { simulationsRoute } from './contract.ts';

export function simulationRoutes({
  library: { catalogue, stock },
  territories,
  computing,
}: {
  readonly library: Library;
  readonly territories: Territories;
  readonly computing: Computing<ApiJobs>;
}) {
  const knows = (code: string) => territories.get(code) !== undefined;
  const api = new OpenAPIHono();
  const route = judged(api, simulationsRoute(catalogue, stock), (body) =>
    checkSimulation(body, stock, catalogue, knows),
  );
  return api.openapi(route, (c) => {
    const request = c.req.valid('json');
    return computed(c, computing, 'simulation', simulationCost(request), request);
  });
}
