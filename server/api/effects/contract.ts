/** POST /api/v1/effects: answers and proposals in; what the proposals save of that footprint out, line by line. */
import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import { KINDS, type Proposals } from '../../../models/proposals/proposals.ts';
import { jsonAnswer } from '../answer/route.ts';
import { catalogueRef, component, estimate, origin, stage, YEARLY } from '../answer/shapes.ts';
import { notice } from '../footprints/contract.ts';
import { asideFields } from '../proposals/contract.ts';
import { gainGroupName, seal } from '../proposals/lever.ts';
import { computedRoute, posted } from '../request/contract.ts';
import { effectsRequestSchema } from '../request/schema.ts';
import { listOf, named } from '../schema/schemas.ts';
import { EFFECTS_EXAMPLES } from './examples.ts';

const helps = z.number().openapi({ description: 'Share of the draws in which something is saved, 0 to 1' });
const place = { component, item: z.string(), stage };

const joint = named(
  'JointEffect',
  {
    saving: estimate,
    helps,
    after: estimate,
    perPerson: estimate.openapi({ description: `What is left, per person. ${YEARLY}.` }),
  },
  'All the proposals together: nothing is saved twice',
);

const proposalEffect = named('ProposalEffect', {
  id: z.string(),
  kind: z.enum(KINDS),
  lever: z.string(),
  seal,
  intensity: z.number().openapi({ description: 'Unit: share, 0 to 1. How far it goes' }),
  atMost: z.boolean().openapi({ description: 'It may do less, or nothing: see the proposal' }),
  alone: estimate.openapi({ description: `What it would save alone. ${YEARLY}.` }),
  helps,
  group: gainGroupName,
  share: estimate.openapi({
    description: `Its part of the joint saving (Shapley value): these add up to it at central values. ${YEARLY}.`,
  }),
  shareOfSaving: z
    .number()
    .nullable()
    .openapi({ description: 'The same, 0 to 1 of the joint saving; null when nothing is saved' }),
});

const lineEffect = named('LineEffect', {
  ...place,
  before: z.number().openapi({ description: YEARLY }),
  after: z.number().openapi({ description: YEARLY }),
  saving: estimate,
  levers: listOf(z.string(), 'Levers that act on it'),
});

const covered = named('Coverage', {
  touched: z.number().openapi({
    description: `The part of the footprint that these proposals act on, however much they save. ${YEARLY}.`,
  }),
  untouched: listOf(
    z.object({ ...place, amount: z.number().openapi({ description: YEARLY }) }),
    'Lines on which none of them acts',
  ),
});

const rank = named('Rank', {
  better: z.string(),
  worse: z.string(),
  share: z.number().openapi({
    description:
      'Share of the draws in which the first alone saves more than the second alone, equal draws counted half: 0.5 to 1',
  }),
});

export const effectsBody = named('Effects', {
  catalogue: catalogueRef,
  origin,
  seed: z.int(),
  draws: z.int(),
  unit: z.literal('kgCO2e per year'),
  people: z.number().openapi({ description: 'Unit: people. As answered, else the national mean' }),
  before: z.object({ total: estimate, perPerson: estimate }),
  joint,
  proposals: listOf(
    proposalEffect,
    'Those picked that pull a lever, in the one order of all rankings: see "group"',
  ),
  lines: listOf(lineEffect, 'Lines on which one of them acts'),
  coverage: covered,
  ranks: listOf(rank, 'Every pair of those that act on the footprint itself, the better one first'),
  aside: listOf(
    z.object({ id: z.string(), ...asideFields('for the household') }),
    'What some do outside a household’s yearly footprint: never taken off it',
  ),
  uncounted: listOf(
    z.object({ id: z.string(), reason: z.string() }),
    'Those picked of which nothing is computed, and why',
  ),
  notices: listOf(notice),
});

export type EffectsBody = z.infer<typeof effectsBody>;

export const effectsRoute = (catalogue: Catalogue, proposals: Proposals) =>
  computedRoute('/api/v1/effects', {
    operationId: 'computeEffects',
    summary: 'Compute what proposals save of a footprint',
    description:
      'The difference of two runs on the same draws, together and one by one. Nothing of the request is kept or logged.',
    request: posted(effectsRequestSchema(catalogue, proposals), EFFECTS_EXAMPLES),
    answer: jsonAnswer('The effects', effectsBody),
    wrong: 'The answers or the proposals need correcting',
  });
