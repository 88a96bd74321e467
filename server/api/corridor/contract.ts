/** GET /api/v1/corridor: budgets, shares of digital, and what access requires. */
import { z } from '@hono/zod-openapi';
import { documentRoute, jsonAnswer } from '../answer/route.ts';
import { catalogueRef, citedSource, languageCode } from '../answer/shapes.ts';
import { numbersOfFactors } from '../proposals/lever.ts';
import { listOf, named } from '../schema/schemas.ts';

const option = named(
  'CorridorOption',
  { id: z.string(), label: z.string(), factor: z.string() },
  'The first of a list is the default',
);

const floor = named(
  'Floor',
  {
    source: citedSource,
    where: z.string(),
    text: z.string(),
    gap: z.string(),
    devices: listOf(
      z.object({
        type: z.string(),
        per: z.enum(['household', 'person-12']),
        count: z.string().openapi({ description: 'Factor: how many' }),
        accepts: listOf(z.string(), 'Types that serve as well'),
      }),
    ),
    lines: z.string(),
    sims: z.string(),
    mobileGBPerMonth: z.string(),
  },
  'What access asks for; ids of factors',
);

export const corridorBody = named('Corridor', {
  catalogue: catalogueRef,
  language: languageCode,
  factors: numbersOfFactors,
  budgets: listOf(option, 'kgCO2e per person and year, for everything'),
  shares: listOf(option, 'Part of a budget that goes to digital'),
  today: z.string().openapi({
    description: 'Factor: the whole footprint of an inhabitant today, to hold a budget against',
  }),
  national: z.string().openapi({ description: 'Factor: all digital, per inhabitant' }),
  floor,
  why: listOf(z.object({ id: z.string(), text: z.string(), source: citedSource, where: z.string() })),
});

export type CorridorBody = z.infer<typeof corridorBody>;

export const corridorRoute = documentRoute('/api/v1/corridor', jsonAnswer('The corridor', corridorBody), {
  operationId: 'getCorridor',
  summary: 'Floor and ceiling: what they are made of',
  description: 'Between what access asks for and what a yearly budget leaves to digital.',
});
