/** POST /api/v1/simulations: a territory and levers in; years with their bands, euros and drivers out. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Catalogue } from '../../models/catalogue.ts';
import type { StockCatalogue } from '../../models/policy/catalogue.ts';
import type { SimulationRequest } from '../../models/policy/request.ts';
import { simulationFields } from '../../models/policy/requestFields.ts';
import { TOLD } from '../../models/policy/summary.ts';
import { fieldsSchema } from './answers.ts';
import { catalogueRef } from './parts.ts';
import { bodyProblems, computedProblems, posted } from './posted.ts';
import { SIMULATION_EXAMPLES } from './simulationsExamples.ts';

export const range = z
  .object({
    central: z.number(),
    low: z.number().openapi({ description: '5th percentile' }),
    high: z.number().openapi({ description: '95th percentile' }),
  })
  .openapi('Range', { description: 'A value and the range it lies in nine times out of ten' });

const bands = z
  .object({
    unit: z.string(),
    reference: z
      .array(range)
      .readonly()
      .openapi({ description: 'With what is already done and no more, by year' }),
    scenario: z.array(range).readonly(),
    difference: z.array(range).readonly().openapi({ description: 'Scenario less reference, draw by draw' }),
    total: range.extend({
      helps: z.number().openapi({ description: 'Share of the draws in which the sum of the years falls' }),
    }),
  })
  .openapi('SimulatedSeries');

const euros = z
  .object({
    council: range.openapi({ description: 'Unit: EUR over the years. Costs of the levers' }),
    purchases: range.openapi({ description: 'Unit: EUR. What its own purchases cost more, or less' }),
    net: range.openapi({ description: 'Unit: EUR. The two together' }),
    household: range,
    maker: range,
    byYear: z.array(range).readonly().openapi({ description: 'Unit: EUR. Council, purchases included' }),
    perTonne: z
      .object({
        central: z.number(),
        low: z.number(),
        high: z.number().nullable().openapi({ description: 'null: nothing may be avoided at all' }),
      })
      .nullable()
      .openapi({ description: 'Unit: EUR per tonne of CO2e avoided; null when none is at central values' }),
    unknown: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'Levers pulled whose cost no source gives' }),
  })
  .openapi('SimulatedEuros');

export const simulatedTerritory = z.object({
  code: z.string().nullable(),
  name: z.string().nullable(),
  population: z.number(),
  households: z.number(),
  grid: z.string().openapi({
    description:
      'Electricity grid, as in an answer of a household. One other than FR keeps today’s mix: no source says how it will change',
  }),
});

export const simulationBody = z
  .object({
    catalogue: catalogueRef,
    seed: z.int(),
    draws: z.int(),
    territory: simulatedTerritory,
    years: z.array(z.int()).readonly(),
    series: z.object(Object.fromEntries(TOLD.map((output) => [output, bands]))),
    euros,
    drivers: z
      .array(z.object({ factor: z.string(), share: z.number() }))
      .readonly()
      .openapi({
        description: 'Parameters by the share of the variance of the carbon saved that each explains',
      }),
    jobs: range.openapi({
      description: 'Unit: jobs, at the last year, scenario less reference. A hypothesis',
    }),
    done: range.openapi({
      description: 'Unit: kgCO2e over the years. What is already done, less a territory without any policy',
    }),
    change: z.object({ reference: range, scenario: range }).openapi({
      description: 'Carbon of the last year over that of the first year of the reference, less 1',
    }),
  })
  .openapi('Simulation');

export type SimulationBody = z.infer<typeof simulationBody>;

export const simulationsRoute = (catalogue: Catalogue, stock: StockCatalogue) =>
  createRoute({
    method: 'post',
    path: '/api/v1/simulations',
    operationId: 'simulate',
    summary: 'Simulate a policy of repair and reuse in a territory',
    description:
      'The same territory with and without the levers, on the same draws. Beyond 2,000 draws a request is refused, never run.',
    tags: ['Territories'],
    request: posted(
      fieldsSchema<SimulationRequest>(
        'SimulationRequest',
        'Every key is optional: without any, France without policy.',
        simulationFields(stock),
        catalogue,
      ),
      SIMULATION_EXAMPLES,
    ),
    responses: {
      200: { description: 'The simulation', content: { 'application/json': { schema: simulationBody } } },
      ...bodyProblems('The request needs correcting'),
      ...computedProblems,
    },
  });
