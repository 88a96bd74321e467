/** GET /healthz: whether the server answers, with which catalogue, and whether it can keep anything. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, operation } from '../answer/route.ts';
import { catalogueRef } from '../answer/shapes.ts';
import { named } from '../schema/schemas.ts';

export const health = named('Health', {
  status: z.literal('ok'),
  catalogue: catalogueRef,
  storage: z.enum(['ok', 'none', 'unavailable']).openapi({
    description: 'unavailable: the database does not answer. Figures are computed all the same',
  }),
});

export const healthRoute = createRoute({
  ...operation('get', '/healthz', { operationId: 'getHealth', summary: 'Is the server answering?' }),
  responses: { 200: jsonAnswer('It is', health) },
});
