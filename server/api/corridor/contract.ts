/** GET /api/v1/corridor: budgets, shares of digital, and what access requires. */
import { z } from '@hono/zod-openapi';
import { documentRoute } from '../answer/route.ts';
import { catalogueRef, citedSource, languageCode } from '../answer/shapes.ts';
import { numbersOfFactors } from '../proposals/lever.ts';

const option = z
  .object({ id: z.string(), label: z.string(), factor: z.string() })
  .openapi('CorridorOption', { description: 'The first of a list is the default' });

const floor = z
  .object({
    source: citedSource,
    where: z.string(),
    text: z.string(),
    gap: z.string(),
    devices: z
      .array(
        z.object({
          type: z.string(),
          per: z.enum(['household', 'person-12']),
          count: z.string().openapi({ description: 'Factor: how many' }),
          accepts: z.array(z.string()).readonly().openapi({ description: 'Types that serve as well' }),
        }),
      )
      .readonly(),
    lines: z.string(),
    sims: z.string(),
    mobileGBPerMonth: z.string(),
  })
  .openapi('Floor', { description: 'What access asks for; ids of factors' });

export const corridorBody = z
  .object({
    catalogue: catalogueRef,
    language: languageCode,
    factors: numbersOfFactors,
    budgets: z
      .array(option)
      .readonly()
      .openapi({ description: 'kgCO2e per person and year, for everything' }),
    shares: z.array(option).readonly().openapi({ description: 'Part of a budget that goes to digital' }),
    today: z.string().openapi({
      description: 'Factor: the whole footprint of an inhabitant today, to hold a budget against',
    }),
    national: z.string().openapi({ description: 'Factor: all digital, per inhabitant' }),
    floor,
    why: z
      .array(z.object({ id: z.string(), text: z.string(), source: citedSource, where: z.string() }))
      .readonly(),
  })
  .openapi('Corridor');

export type CorridorBody = z.infer<typeof corridorBody>;

export const corridorRoute = documentRoute('/api/v1/corridor', corridorBody, {
  operationId: 'getCorridor',
  summary: 'Floor and ceiling: what they are made of',
  description: 'Between what access asks for and what a yearly budget leaves to digital.',
  tag: 'Proposals',
  answer: 'The corridor',
});
