/** What proposals save of a footprint, computed on another thread when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Computing } from '../../compute/computing.ts';
import { effectsCost } from '../../compute/cost.ts';
import type { ApiJobs } from '../../compute/jobs.ts';
import { computed } from '../answer/computed.ts';
import { checkBody } from '../request/checkBody.ts';
import { effectsFields } from '../request/fields.ts';
import { effectsRoute } from './contract.ts';

export function effectsRoutes(library: Library, computing: Computing<ApiJobs>) {
  const { catalogue, proposals } = library;
  const middleware = checkBody(catalogue, effectsFields(proposals));
  const route = { ...effectsRoute(catalogue, proposals), middleware };
  return new OpenAPIHono().openapi(route, (c) => {
    const request = c.req.valid('json');
    return computed(c, computing, 'effects', effectsCost(request), request);
  });
}
