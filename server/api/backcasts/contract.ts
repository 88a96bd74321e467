/** POST /api/v1/backcasts: a target or a budget in; the levers that reach it, their euros and effect out. */
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { SPANS } from '../../../models/council/outcome/measure.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import { backcastFields, type BackcastRequest } from '../../../models/council/search/backcastRequest.ts';
import { BACKCAST_DRAWS, GOALS } from '../../../models/council/search/goal.ts';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef } from '../answer/shapes.ts';
import { seal } from '../proposals/lever.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { fieldsSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { changed, OWN_BOUNDS, pulled, range, simulatedTerritory } from '../simulations/contract.ts';
import { BACKCAST_EXAMPLES } from './examples.ts';

export const backcastBody = named('Backcast', {
  catalogue: catalogueRef,
  seed: z.int(),
  draws: z.int(),
  territory: simulatedTerritory,
  goal: z.object({ kind: z.enum(['target', 'budget']), value: z.number() }),
  span: z.enum(SPANS),
  years: z.object({ first: z.int(), last: z.int() }),
  met: z.boolean().openapi({
    description: 'When false, what follows is the most that the levers avoid together',
  }),
  levers: listOf(pulled, 'Kept and found, in the one order of all rankings: what a simulation takes'),
  seals: z
    .record(z.string(), seal)
    .openapi({ description: 'How the effect of each of them is known, by id' }),
  saved: range
    .extend({ median: z.number().openapi({ description: 'What the target is met at' }) })
    .openapi({ description: 'Unit: % of the carbon of the reference' }),
  probability: z.number().openapi({
    description: 'Share of the draws that reach the target; of a budget, in which less is emitted',
  }),
  euros: z.object({
    spent: z.number().nullable().openapi({
      description:
        'Unit: EUR over the years, at central values: the levers, and what its own purchases cost more; null where no cost is known',
    }),
    levers: range.nullable().openapi({ description: 'null where the cost of none of them is known' }),
    purchases: range.openapi({ description: 'Below zero, what is saved: it pays for no lever' }),
    unknown: listOf(z.string(), 'Levers kept whose cost no source gives and nobody gave: in no sum'),
  }),
  skipped: listOf(
    z.string(),
    'Levers allowed that were left out, since no source gives their cost and nobody gave one',
  ),
  changed,
});

export type BackcastBody = z.infer<typeof backcastBody>;

export const backcastsRoute = (catalogue: Catalogue, stock: StockCatalogue) =>
  computedRoute('/api/v1/backcasts', {
    operationId: 'backcast',
    summary: 'Find the levers that reach a target for the fewest euros, or do best for a budget',
    description: `Levers are filled from the cheapest to the dearest for a tonne, in whole steps, and checked by simulation: the target is met at the median of the draws. Exact where levers add up, to a step of the last one; where they interact, no exchange of two levers that was tried is better. A lever whose cost nobody knows is left out, and named. Beyond ${BACKCAST_DRAWS.max} draws a request is refused, never run.`,
    request: posted(
      fieldsSchema<BackcastRequest>('BackcastRequest', backcastFields(stock), {
        description: `What is sought: a target from ${GOALS.target.min} to ${GOALS.target.max} %, a budget from ${GOALS.budget.min} EUR. Every other key is optional: without any, in France. ${OWN_BOUNDS}`,
        vocabulary: catalogue,
      }),
      BACKCAST_EXAMPLES,
    ),
    answer: jsonAnswer('The levers found', backcastBody),
    wrong: 'The request needs correcting',
  });
