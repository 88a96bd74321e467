/** POST /api/v1/footprints: answers in, a footprint out, explained line by line. */
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { CRITERIA } from '../../../models/catalogue/criterion.ts';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef, component, estimate, modelsVersion, stage, YEARLY } from '../answer/shapes.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { requestSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { REQUEST_EXAMPLES } from './examples.ts';

const product = z.object({
  constant: z.number(),
  times: listOf(z.string()),
  over: listOf(z.string()),
});

const term = product
  .extend({
    models: z
      .record(z.string(), z.object({ share: z.string(), count: z.number() }))
      .optional()
      .openapi({
        description:
          'Factors of "times" that stand for the mean of so many models ("count"): "share" names the factor that says which part of the spread is from one model to another, and evens out; the central value is that of one',
      }),
    lesser: listOf(product)
      .optional()
      .openapi({ description: 'Two products: what is kept, and what there is room for' }),
  })
  .openapi('Term', {
    description: `constant × the factors of "times" ÷ the factors of "over" × the lesser of the two products of "lesser", if any. ${YEARLY}.`,
  });

const line = named('Line', {
  component,
  item: z.string(),
  stage,
  quantity: z.object({
    value: z.number(),
    unit: z.string().openapi({
      description: 'Per year: unit, kWh, GB, line, SIM, hour, item, GB stored',
      example: 'kWh',
    }),
  }),
  factors: listOf(z.string(), 'Ids of the factors used; see /api/v1/factors/{id}'),
  terms: listOf(term, 'The amount is their sum'),
  amount: z.number().openapi({ description: `At central values. ${YEARLY}.` }),
});

const item = named('Item', {
  component,
  item: z.string().openapi({
    description:
      'Device, use, fixed-line, mobile-plan or other-traffic; #2, #3… for further entries of one type',
    example: 'smartphone',
  }),
  label: z.string().optional().openapi({ description: 'In the language asked for' }),
  estimate,
  assumed: z
    .boolean()
    .openapi({ description: 'Whether a national distribution stands for something that was not answered' }),
});

const assumption = named('Assumption', {
  factor: z
    .string()
    .openapi({ description: 'Id of the national distribution used', example: 'years.smartphone' }),
  question: z
    .string()
    .openapi({ description: 'The question that would replace it', example: 'device:smartphone' }),
  value: z.number().openapi({ description: 'Its central value, in "unit"' }),
  unit: z.string(),
});

export const notice = named(
  'Notice',
  {
    code: z.enum([
      'french-habits',
      'published-ranges',
      'grid-gap',
      'power-gap',
      'refurbished-gap',
      'employer-device',
      'traffic-exceeds',
      'no-connection',
    ]),
    item: z.string().optional(),
  },
  'Something that could not be counted, or was counted by a stated convention',
);

const questionShare = named('QuestionShare', {
  question: z.string().openapi({ example: 'device:smartphone' }),
  share: z.number().openapi({
    description:
      'Share of the variance of the total that an answer would remove, 0 to 1; of all that is believed, whichever ranges count',
  }),
});

const collective = named(
  'CollectiveShare',
  {
    perPerson: z.number().openapi({ description: YEARLY }),
    household: z.number().openapi({ description: YEARLY }),
    range: z.object({ low: z.number(), high: z.number() }).openapi({
      description: `Per person; the same number twice where the source gives no range. ${YEARLY}.`,
    }),
    basis: z.object({
      factor: z.string().openapi({
        description: 'The published total of which this is the rest, as the switch "collective" chooses it',
      }),
      published: z.number().openapi({ description: `Per person. ${YEARLY}.` }),
    }),
  },
  'Data centres that work for France but that no personal use reaches: shown beside the total, never inside it',
);

const criterion = named(
  'CriterionTotal',
  {
    criterion: z.enum(CRITERIA),
    unit: z.enum(['kg Sb eq per year', 'kg per year', 'MJ per year']),
    central: z.number(),
    low: z.number().openapi({ description: '5th percentile' }),
    high: z.number().openapi({ description: '95th percentile' }),
    factors: listOf(z.string(), 'Each says its source and its grade; see /api/v1/factors/{id}'),
    covered: listOf(z.string(), 'Devices of the household that it counts'),
    uncovered: listOf(z.string(), 'Devices of the household for which no source can be used'),
  },
  'Metals and minerals, raw material or fossil resources that devices take, over all stages but use, spread over the years kept. Never to be added up. Water is left out: sources do not measure the same thing.',
);

export const footprintBody = named('Footprint', {
  catalogue: catalogueRef,
  models: modelsVersion,
  seed: z.int(),
  draws: z.int(),
  unit: z.literal('kgCO2e per year'),
  people: z.number().openapi({ description: 'Unit: people. As answered, else the national mean' }),
  total: estimate,
  perPerson: estimate,
  byComponent: z.object({ device: estimate, network: estimate, datacenter: estimate }),
  byStage: z.object({
    manufacture: estimate,
    distribution: estimate,
    use: estimate,
    'end-of-life': estimate,
  }),
  items: listOf(item),
  lines: listOf(line, 'They add up to the total'),
  assumed: listOf(assumption),
  nextQuestion: questionShare.nullable().openapi({
    description: 'The question whose answer narrows the total most; null when all is answered',
  }),
  questions: listOf(questionShare),
  notices: listOf(notice),
  criteria: listOf(criterion),
  collectiveShare: collective,
});

export type FootprintBody = z.infer<typeof footprintBody>;

export const footprintRoute = (catalogue: Catalogue) =>
  computedRoute('/api/v1/footprints', {
    operationId: 'computeFootprint',
    summary: 'Compute a footprint',
    description:
      'Computes the yearly footprint of a household’s digital life. Nothing of the request is kept or logged.',
    request: posted(requestSchema(catalogue), REQUEST_EXAMPLES),
    answer: jsonAnswer('The footprint', footprintBody),
    wrong: 'The answers need correcting',
  });
