/** POST /api/v1/fleets: devices by type, age and state in; footprint, ages, measures and ratios with their law out. */
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { DECISIONS } from '../../../models/fleet/judge/machines.ts';
import { STATES } from '../../../models/fleet/read/rules.ts';
import { FLEET_REQUEST_FIELDS, type FleetRequest } from '../../../models/fleet/judge/request.ts';
import { seal } from '../proposals/lever.ts';
import { documentRoute, jsonAnswer } from '../answer/route.ts';
import { catalogueRef, citedSource, estimate, languageCode } from '../answer/shapes.ts';
import { notice } from '../footprints/contract.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { fieldsSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { FLEET_EXAMPLES } from './examples.ts';

const devices = z.number().openapi({ description: 'Unit: devices' });
const types = listOf(z.string());
const range = named(
  'FleetRange',
  { central: z.number(), low: z.number(), high: z.number() },
  'A value, its 5th and its 95th percentile. Unit: devices.',
);
const given = named(
  'FleetGiven',
  { devices: range, serving: range, saving: estimate },
  'Given away, serving again, and kgCO2e avoided elsewhere',
);

const ages = named('FleetAges', {
  type: z.string(),
  label: z.string(),
  byAge: listOf(z.number(), 'Devices by whole years since purchase, from 0'),
  undated: devices,
  meanAge: z.number().nullable().openapi({ description: 'Unit: years' }),
  impliedLife: z.number().nullable().openapi({ description: 'Unit: years. If the fleet is renewed evenly' }),
});

const ratio = named('FleetRatio', {
  id: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  value: z.number().nullable().openapi({ description: 'null where something is missing' }),
  missing: listOf(z.string()),
});

const legal = ratio
  .extend({
    year: z.int(),
    basis: z.enum(['told', 'file']),
    threshold: z.object({ from: z.int(), share: z.number() }).nullable(),
    met: z.boolean().nullable(),
    reuseAlone: z.number().nullable().openapi({ description: 'Of purchases: without recycled matter' }),
    gap: z
      .number()
      .nullable()
      .openapi({ description: 'What is missing to the threshold: euros, or devices' }),
    gapOfReuse: z.number().nullable().openapi({ description: 'The same where reuse alone counts' }),
    unsure: z
      .number()
      .nullable()
      .openapi({ description: 'Of reuse: devices of ten years by their years alone, in no count' }),
    thresholds: listOf(z.object({ from: z.int(), share: z.number() })),
    formula: z.string(),
    caution: z.string().openapi({ description: 'What a list at one date cannot tell' }),
    law: z.object({ id: z.string(), title: z.string(), article: z.string(), figure: z.string() }),
    source: citedSource,
    where: z.string(),
  })
  .openapi('FleetLegalRatio');

const euros = named(
  'FleetEuros',
  { central: z.number(), low: z.number(), high: z.number() },
  'Euros. One that was said or read has no range: its ends are the same',
);
const spending = named('FleetSpending', {
  type: z.string(),
  devices,
  euros: euros.optional().openapi({ description: 'Absent where the price is unknown, which is not nothing' }),
});
const price = named('FleetPrice', {
  type: z.string(),
  from: z.enum(['said', 'file', 'source', 'unknown']),
  asNew: euros.optional(),
  refurbished: euros.optional(),
  devices,
  factors: listOf(z.string(), 'Where a source gives it'),
});
const budget = named('FleetBudget', {
  prices: listOf(price),
  years: listOf(
    z.object({
      year: z.int(),
      before: euros,
      after: euros,
      types: z.object({ before: listOf(spending), after: listOf(spending) }),
    }),
  ),
  before: euros,
  after: euros,
  unpriced: listOf(spending, 'In none of these euros'),
});
const life = named('FleetLife', {
  type: z.string(),
  years: z.number().openapi({ description: 'Unit: years' }),
  from: z.enum(['said', 'left', 'ages', 'usual']),
  usual: z.number().openapi({ description: 'Unit: years. In public bodies' }),
  devices: devices.openapi({ description: 'Unit: devices. Those that show it' }),
});
const machines = named('FleetMachines', {
  type: z.string(),
  state: z.enum(STATES),
  year: z.int().optional(),
  retired: z.int().optional(),
  kept: z.int().optional().openapi({ description: 'Unit: years. Whole ones, by dates' }),
  origin: z.string().optional(),
  count: devices,
  decision: z.enum(DECISIONS),
  reason: z.string(),
  age: z.int().optional().openapi({ description: 'Unit: years' }),
  life: z.number().openapi({ description: 'Unit: years' }),
  gain: estimate.optional().openapi({ description: 'Unit: kgCO2e of one of them, once' }),
  euros: z
    .number()
    .optional()
    .openapi({ description: 'Unit: EUR not spent on one of them, once; below zero, more is spent' }),
});

const effect = named('FleetEffect', {
  id: z.enum(['keepLonger', 'refurbished']),
  seal,
  saving: estimate,
  devices,
  left: devices,
  leftTypes: types,
});
const measure = effect.extend({ label: z.string(), note: z.string() }).openapi('FleetMeasure');

const share = z.number().openapi({ description: 'As far as it was chosen; 1 where it was not' });
const dearer = z
  .number()
  .optional()
  .openapi({ description: 'Unit: EUR spent more than without it, over the years of the plan' });
const whatIf = named('FleetWhatIf', { share, effect, euros: dearer }, 'What one decision does alone');
const donation = { yearly: given, waiting: given, missing: types };

export const fleetBody = named('FleetReport', {
  catalogue: catalogueRef,
  language: languageCode,
  seed: z.int(),
  draws: z.int(),
  year: z.int(),
  devices: z.object({ service: z.number(), listed: z.number() }),
  total: estimate,
  perPost: estimate.nullable(),
  byStage: z.object({
    manufacture: estimate,
    distribution: estimate,
    use: estimate,
    'end-of-life': estimate,
  }),
  types: listOf(z.object({ type: z.string(), label: z.string(), devices, estimate })),
  notices: listOf(z.object({ code: z.string(), devices, types }), 'What was supposed, or not counted'),
  gaps: listOf(notice),
  ages: listOf(ages),
  measures: z.object({
    before: estimate,
    after: estimate,
    saving: estimate.openapi({ description: 'What two measures save of one device is saved once' }),
    each: listOf(measure),
  }),
  donation: z
    .object({ label: z.string(), note: z.string(), ...donation })
    .openapi({ description: 'Outside the fleet’s own footprint: the purchase avoided is someone else’s' }),
  whatIfs: z.object({
    keepLonger: whatIf,
    refurbished: whatIf,
    donated: z.object({ share, donation: z.object(donation) }),
  }),
  fewer: z
    .object({ computers: devices, screens: devices, saving: estimate, euros: dearer })
    .nullable()
    .openapi({ description: 'Devices without a successor, where fewer are aimed at; their making alone' }),
  lives: listOf(life, 'How long each type is kept, and what shows it'),
  budget,
  machines: listOf(machines, 'What to do with each of them'),
  plan: z.object({
    years: listOf(
      z.object({
        year: z.int(),
        before: z.number(),
        after: z.number(),
        made: z.object({ before: estimate, after: estimate }),
        saving: estimate,
      }),
      'Devices to buy and what making them weighs, in the year of purchase',
    ),
    saving: estimate,
    overdue: devices,
    undated: devices,
  }),
  ratios: listOf(ratio),
  legal: listOf(legal),
});

export type FleetBody = z.infer<typeof fleetBody>;

export const fleetsRoute = (catalogue: Catalogue) =>
  computedRoute('/api/v1/fleets', {
    operationId: 'judgeFleet',
    summary: 'Footprint, ages, measures and legal ratios of a fleet',
    description:
      'A council’s own devices, gathered by type, state, year and origin: an inventory itself stays with its owner. Beyond 1,000 groups, 2,000 draws, 500,000 groups × draws or 64 kB a request is refused, never run. Nothing of it is kept or logged.',
    request: posted(
      fieldsSchema<FleetRequest>('FleetRequest', FLEET_REQUEST_FIELDS, {
        description:
          'A fleet: the year described and groups of devices. Every other key is optional. What is spent on reuse, then on recycled matter, is part of what is spent; groups × draws are 500,000 at most.',
        vocabulary: catalogue,
      }),
      FLEET_EXAMPLES,
    ),
    answer: jsonAnswer('The fleet, judged', fleetBody),
    wrong: 'The fleet needs correcting',
  });

const rulesBody = named('FleetRules', {
  catalogue: catalogueRef,
  language: languageCode,
  reading: z.looseObject({}).openapi({
    description: 'Headers, words and models by which an inventory is read: what models/fleet takes',
  }),
  rules: z.looseObject({}).openapi({ description: 'Lives, levers, donation, thresholds, and their factors' }),
});

export type FleetRulesBody = z.infer<typeof rulesBody>;

export const fleetRulesRoute = documentRoute('/api/v1/fleets', jsonAnswer('The rules', rulesBody), {
  operationId: 'getFleetRules',
  summary: 'How an inventory is read, and a fleet judged',
  description: 'See /api/v1/factors/{id} for the source and the date of each parameter.',
});
