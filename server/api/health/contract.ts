/**
 * GET /healthz: whether the server answers, with which catalogue, and whether it can keep anything; /readyz: whether to
 * send it requests; /version: which version it is.
 */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, operation } from '../answer/route.ts';
import { catalogueRef } from '../answer/shapes.ts';
import { problemResponse } from '../problem/contract.ts';
import { named } from '../schema/schemas.ts';

export const health = named('Health', {
  status: z.literal('ok'),
  catalogue: catalogueRef,
  storage: z.enum(['ok', 'none', 'unavailable']).openapi({
    description: 'unavailable: the database does not answer. Figures are computed all the same',
  }),
});

export const healthRoute = createRoute({
  ...operation('get', '/healthz', {
    operationId: 'getHealth',
    summary: 'Is the server answering?',
    description:
      'For a monitor: it says that the process lives and which catalogue it has, even when the database does not answer.',
  }),
  responses: { 200: jsonAnswer('It is', health) },
});

export const readiness = named('Readiness', { status: z.literal('ready') });

export const readyRoute = createRoute({
  ...operation('get', '/readyz', {
    operationId: 'getReadiness',
    summary: 'May requests be sent here: does the database take what is to be kept?',
    description: 'For a proxy: while it answers 503, pages and calculations go on, and nothing can be kept.',
  }),
  responses: {
    200: jsonAnswer('They may', readiness),
    503: problemResponse('The database does not answer, or takes nothing'),
  },
});

export const version = named('Version', {
  version: z.string().openapi({ description: 'Of the software', example: '1.0.0' }),
  catalogue: catalogueRef,
});

export const versionRoute = createRoute({
  ...operation('get', '/version', {
    operationId: 'getVersion',
    summary: 'Which version is this?',
    description: 'The version of the software, and the version and hash of the catalogue.',
  }),
  responses: { 200: jsonAnswer('It is this one', version) },
});
