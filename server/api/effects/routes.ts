/** What proposals save of a footprint, computed by a calculator when it is long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import type { Computing } from '../../compute/computing.ts';
import { effectsCost } from '../../compute/cost.ts';
import type { ApiJobs } from '../../compute/jobs.ts';
import { computed } from '../answer/computed.ts';
import { effectsFields } from '../request/fields.ts';
import { judged } from '../request/judge.ts';
import { effectsRoute } from './contract.ts';

export function effectsRoutes(library: Library, computing: Computing<ApiJobs>) {
  const { catalogue, proposals } = library;
  const fields = effectsFields(proposals);
  const api = new OpenAPIHono();
  const route = judged(api, effectsRoute(catalogue, proposals), (body) =>
    checkAnswers(body, catalogue, fields),
  );
  return api.openapi(route, (c) => computed(c, computing, 'effects', effectsCost, c.req.valid('json')));
}
