/** POST /api/v1/curves: a territory in; what each more euro avoids there out. */
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { SPANS } from '../../../models/council/outcome/measure.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import { curveFields, type CurveRequest } from '../../../models/council/search/backcastRequest.ts';
import { BACKCAST_DRAWS } from '../../../models/council/search/goal.ts';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef } from '../answer/shapes.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { fieldsSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { changed, OWN_BOUNDS, pulled, simulatedTerritory } from '../simulations/contract.ts';
import { CURVE_EXAMPLES } from './examples.ts';

const point = named('CurvePoint', {
  budget: z.number().openapi({ description: 'Unit: EUR at most, over the years' }),
  spent: z
    .number()
    .openapi({ description: 'Unit: EUR over the years, at central values: as a backcast counts them' }),
  saved: z.number().openapi({ description: 'Unit: kgCO2e avoided, the middle of the draws' }),
  perEuro: z.number().nullable().openapi({
    description: 'Unit: kgCO2e that each euro spent since the point before avoids; null where none was spent',
  }),
  levers: listOf(pulled, 'Kept and found: what a simulation takes'),
});

export const curveBody = named('Curve', {
  catalogue: catalogueRef,
  seed: z.int(),
  draws: z.int(),
  territory: simulatedTerritory,
  span: z.enum(SPANS),
  years: z.object({ first: z.int(), last: z.int() }),
  points: listOf(
    point,
    'From a budget of nothing to one that buys all there is; each avoids more than the one before',
  ),
  skipped: listOf(
    z.string(),
    'Levers allowed that were left out, since no source gives their cost and nobody gave one',
  ),
  changed,
});

export type CurveBody = z.infer<typeof curveBody>;

export const curvesRoute = (catalogue: Catalogue, stock: StockCatalogue) =>
  computedRoute('/api/v1/curves', {
    operationId: 'curve',
    summary: 'What each more euro brings in a territory',
    description: `The most carbon that a rising budget avoids, each point a search of its own on the same draws: see /api/v1/backcasts. Beyond ${BACKCAST_DRAWS.max} draws a request is refused, never run.`,
    request: posted(
      fieldsSchema<CurveRequest>('CurveRequest', curveFields(stock), {
        description: `Every key is optional: without any, in France. ${OWN_BOUNDS}`,
        vocabulary: catalogue,
      }),
      CURVE_EXAMPLES,
    ),
    answer: jsonAnswer('The curve', curveBody),
    wrong: 'The request needs correcting',
  });
