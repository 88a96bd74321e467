/** POST /api/v1/simulations: a territory and levers in; years with their bands, euros and drivers out. */
import { z } from '@hono/zod-openapi';
import { CRITERIA } from '../../../models/catalogue/criterion.ts';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { NO_PRICE } from '../../../models/council/outcome/price.ts';
import { SHOWN_OUTPUTS } from '../../../models/council/run/outputs.ts';
import type { StockCatalogue } from '../../../models/council/plan/catalogue.ts';
import { DEPARTURES } from '../../../models/council/plan/departures.ts';
import { TRENDS } from '../../../models/council/plan/trend.ts';
import type { SimulationRequest } from '../../../models/council/plan/request.ts';
import { simulationFields } from '../../../models/council/plan/requestFields.ts';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef } from '../answer/shapes.ts';
import { seal } from '../proposals/lever.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { fieldsSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { SIMULATION_EXAMPLES } from './examples.ts';

export const range = named(
  'Range',
  {
    central: z.number(),
    low: z.number().openapi({ description: '5th percentile' }),
    high: z.number().openapi({ description: '95th percentile' }),
  },
  'A value and the range it lies in nine times out of ten',
);

const bands = named('SimulatedSeries', {
  unit: z.string(),
  reference: listOf(range, 'With the law followed, what is already done and no more, by year'),
  scenario: listOf(range),
  difference: listOf(range, 'Scenario less reference, draw by draw'),
  total: range.extend({
    helps: z.number().openapi({ description: 'Share of the draws in which the sum of the years falls' }),
  }),
});

const criterion = named(
  'SimulatedCriterion',
  {
    criterion: z.enum(CRITERIA),
    unit: z.enum(['kg Sb eq', 'kg', 'MJ']),
    total: range.openapi({ description: 'Over the years, scenario less reference' }),
    grade: z.string().nullable().openapi({
      description: 'Of the least sure of `factors`, from A to D; null where there are none',
    }),
    factors: listOf(
      z.string(),
      'Of the kinds of devices that the levers act on; each says its source, as /api/v1/factors/{id}',
    ),
    uncovered: listOf(z.string(), 'Kinds of devices that the levers act on, for which no source can be used'),
  },
  'Metals and minerals, raw material or fossil resources that devices bought new take, over all stages but use. The parts of a refit are in no source. Never to be added up. Water is left out: sources do not measure the same thing.',
);

const known = (description: string) =>
  range.nullable().openapi({ description: `Unit: EUR. ${description} null where no cost is known` });

const euros = named('SimulatedEuros', {
  council: known('Over the years, costs of the levers, without those in `unknown`;'),
  purchases: range.openapi({ description: 'Unit: EUR. What its own purchases cost more, or less' }),
  net: known('The two together, without the costs in `unknown`;'),
  household: known('What inhabitants pay more, or less;'),
  maker: known('What makers pay, through the national bonus;'),
  byYear: listOf(range).nullable().openapi({
    description: 'Unit: EUR. Council, purchases included, as `net`; null where no cost is known',
  }),
  perTonne: range.nullable().openapi({
    description:
      'Unit: EUR per tonne of CO2e avoided; null where none can be said, and `noPerTonne` says why',
  }),
  noPerTonne: z.enum(NO_PRICE).nullable().openapi({
    description:
      'nothing-avoided: no carbon is avoided at central values; unknown-costs: the cost of a lever is in no source and was not given; may-avoid-nothing: the range of what is avoided touches zero (see `series.kg.total.helps`); saves-money, may-save-money: a price below zero would rank the wrong way round',
  }),
  unknown: listOf(
    z.string(),
    'Levers pulled whose cost no source gives, or not the whole of it, and nobody gave: what is not known is left out of every sum',
  ),
});

export const driver = z.object({ factor: z.string(), share: z.number() });

/** A lever as it is pulled: what a simulation takes. */
export const pulled = z.object({ id: z.string(), intensity: z.number(), start: z.int(), ramp: z.int() });

/** What the sender changed in our hypotheses. */
export const changed = listOf(
  named('ChangedHypothesis', {
    kind: z.enum(DEPARTURES),
    id: z.string().openapi({ description: 'As the address of a page writes it' }),
    label: z.string(),
    unit: z.string(),
    ours: z.number().nullable().openapi({ description: 'null: nobody knows' }),
    theirs: z.number(),
    counted: z.object({ owned: z.number(), usual: z.number(), few: z.boolean() }).optional().openapi({
      description:
        'Of what an inventory counts for each inhabitant: how many there are in the place, and by the mean; few where the list may be a part of the fleet alone, so that its effects are too small',
    }),
  }),
  'Hypotheses that are not ours, in the language asked for: assumptions, costs, what is already done, homes, years, electricity, trend, ages of the council’s own devices. Empty: all are ours',
);

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

const trend = z.enum(TRENDS);

export const simulationBody = named('Simulation', {
  catalogue: catalogueRef,
  seed: z.int(),
  draws: z.int(),
  territory: simulatedTerritory,
  changed,
  seal: seal.nullable().openapi({
    description: 'Of what the levers do: that of the least sure of them; null where none is pulled',
  }),
  supposing: z.string().nullable().openapi({
    description:
      'What the result supposes, in the language asked for: the larger part of it rests on figures that nobody checked; null where it does not',
  }),
  trend: trend.openapi({
    description: 'What becomes of devices without any policy, in the reference and in the scenario',
  }),
  years: listOf(z.int()),
  series: z.object(Object.fromEntries(SHOWN_OUTPUTS.map((output) => [output, bands]))),
  criteria: listOf(criterion),
  euros,
  drivers: listOf(driver, 'Parameters by the share of the variance of the carbon saved that each explains'),
  jobs: range.openapi({
    description: 'Unit: jobs, at the last year, scenario less reference. A hypothesis',
  }),
  done: range.openapi({
    description:
      'Unit: kgCO2e over the years. What is already done, less a territory that follows the law and no more',
  }),
  law: range.openapi({
    description:
      'Unit: kgCO2e over the years. What the law already asks of a council (refurbished purchases, retired equipment given), less a territory without any policy. Part of the reference and of the scenario: a lever only gains what goes beyond',
  }),
  underLawAtEnd: listOf(
    named('LeverUnderLawAtEnd', {
      lever: z.string(),
      level: z
        .number()
        .openapi({ description: 'The furthest of what is done and pulled, in the unit of the lever' }),
      asked: z.number().openapi({ description: 'What the law asks' }),
    }),
    'Levers pulled no further than the law asks in the last year. The law is supposed to be followed: in that year they change nothing',
  ),
  other: z
    .object({
      trend,
      kg: listOf(range, 'Unit: kgCO2e, by year, as series.kg.reference'),
    })
    .openapi({ description: 'The reference on the trend that was not asked for' }),
  change: z.object({ reference: range, scenario: range }).openapi({
    description: 'Carbon of the last year over that of the first year of the reference, less 1',
  }),
});

export type SimulationBody = z.infer<typeof simulationBody>;

/** What a schema of this size cannot say of levers and territories. */
export const OWN_BOUNDS =
  'A territory is one of /api/v1/territories; an intensity and an assumption stay within the bounds of their own lever and parameter; devices by age add up to their count.';

export const simulationsRoute = (catalogue: Catalogue, stock: StockCatalogue) =>
  computedRoute('/api/v1/simulations', {
    operationId: 'simulate',
    summary: 'Simulate a policy of repair and reuse in a territory',
    description:
      'The same territory with and without the levers, on the same draws. Beyond 2,000 draws a request is refused, never run.',
    request: posted(
      fieldsSchema<SimulationRequest>('SimulationRequest', simulationFields(stock), {
        description: `Every key is optional: without any, France without policy. ${OWN_BOUNDS}`,
        vocabulary: catalogue,
      }),
      SIMULATION_EXAMPLES,
    ),
    answer: jsonAnswer('The simulation', simulationBody),
    wrong: 'The request needs correcting',
  });
