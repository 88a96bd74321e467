/** Footprints of answers, computed by a calculator when they are long. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import type { Computing } from '../../compute/computing.ts';
import { footprintCost } from '../../compute/cost.ts';
import type { ApiJobs } from '../../compute/jobs.ts';
import { computed } from '../answer/computed.ts';
import { RUN_FIELDS } from '../request/fields.ts';
import { judged } from '../request/judge.ts';
import { footprintRoute } from './contract.ts';

export function footprintRoutes({ catalogue }: Library, computing: Computing<ApiJobs>) {
  const api = new OpenAPIHono();
  const route = judged(api, footprintRoute(catalogue), (body) => checkAnswers(body, catalogue, RUN_FIELDS));
  return api.openapi(route, (c) => computed(c, computing, 'footprint', footprintCost, c.req.valid('json')));
}
