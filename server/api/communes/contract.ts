/** GET /api/v1/communes.csv: every commune, in one file. */
import { createRoute, z } from '@hono/zod-openapi';
import { operation } from '../answer/route.ts';

export const COMMUNE_COLUMNS = [
  'code',
  'name',
  'department',
  'population',
  'grid',
  'household_size',
] as const;

export const communesRoute = createRoute({
  ...operation('get', '/api/v1/communes.csv', {
    operationId: 'listCommunes',
    summary: 'Every commune with a population, as CSV',
    description:
      'The most peopled first: Insee code, name, department, people, electricity grid (as in an answer of a household), people per household. RFC 4180, UTF-8.',
  }),
  responses: {
    200: {
      description: 'The communes',
      content: {
        'text/csv': {
          schema: z.string().openapi({ description: 'A header row, then one commune per row' }),
        },
      },
    },
  },
});
