/** GET /healthz: whether the server answers, and with which catalogue. */
import { createRoute, z } from '@hono/zod-openapi';
import { catalogueRef } from './parts.ts';

export const health = z.object({ status: z.literal('ok'), catalogue: catalogueRef }).openapi('Health');

export const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  summary: 'Is the server answering?',
  tags: ['Server'],
  responses: { 200: { description: 'It is', content: { 'application/json': { schema: health } } } },
});
