/** GET /healthz: whether the server answers, with which catalogue, and whether it can keep anything. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef } from '../answer/shapes.ts';

export const health = z
  .object({
    status: z.literal('ok'),
    catalogue: catalogueRef,
    storage: z.enum(['ok', 'none', 'unavailable']).openapi({
      description: 'unavailable: the database does not answer. Figures are computed all the same',
    }),
  })
  .openapi('Health');

export const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  summary: 'Is the server answering?',
  tags: ['Server'],
  responses: { 200: jsonAnswer('It is', health) },
});
