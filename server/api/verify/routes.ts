/** Verifies saved results, by a calculator when their draws are many. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Versions } from '../../../data/versions/load.ts';
import { checkSavedResult } from '../../../models/versions/savedResult.ts';
import type { Computing } from '../../compute/computing.ts';
import { verifyCost } from '../../compute/cost.ts';
import type { ApiJobs } from '../../compute/jobs.ts';
import { computed } from '../answer/computed.ts';
import { RUN_FIELDS } from '../request/fields.ts';
import { judged } from '../request/judge.ts';
import { verifyRoute } from './contract.ts';

export function verifyRoutes(
  { catalogue }: Library,
  { kept }: Pick<Versions, 'kept'>,
  computing: Computing<ApiJobs>,
) {
  const api = new OpenAPIHono();
  const route = judged(api, verifyRoute(), (body) => checkSavedResult(body, catalogue, kept, RUN_FIELDS));
  return api.openapi(route, (c) => computed(c, computing, 'verification', verifyCost, c.req.valid('json')));
}
