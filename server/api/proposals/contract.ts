/** GET /api/v1/proposals and /api/v1/proposals/{id}: measures, gestures, and the levers that they pull. */
import { createRoute, z } from '@hono/zod-openapi';
import { jsonAnswer, oneRoute } from '../answer/route.ts';
import { catalogueRef, component, estimate, languageCode, origin, stage, YEARLY } from '../answer/shapes.ts';
import { problemResponse } from '../problem/contract.ts';
import { gainGroupName, lever, numbers } from './lever.ts';
import { proposal, proposalFields } from './proposal.ts';
import { proposalsQuery } from './query.ts';

export const proposalsBody = z
  .object({
    catalogue: catalogueRef,
    language: languageCode,
    origin,
    total: z.int().openapi({ description: 'Proposals found' }),
    proposals: z
      .array(proposal)
      .readonly()
      .openapi({ description: 'Measures in the order of the programme, then gestures' }),
    levers: z.array(lever).readonly().openapi({ description: 'Every lever, in the order in which they act' }),
    numbers,
  })
  .openapi('Proposals');

/** @param once whose effect it is, when it happens once */
export const asideFields = (once: string) => ({
  per: z.enum(['inhabitant-year', 'once']).openapi({
    description: `inhabitant-year: kgCO2e per inhabitant and year. once: kgCO2e, one time, ${once}`,
  }),
  saving: estimate,
  helps: z.number().openapi({ description: 'Share of the draws in which something is saved there, 0 to 1' }),
});

const touched = z
  .object({
    component,
    item: z.string(),
    stage,
    amount: z.number().openapi({ description: `What the lever acts on, however much it saves. ${YEARLY}.` }),
  })
  .openapi('TouchedLine');

const average = z
  .object({
    seed: z.int(),
    draws: z.int(),
    household: estimate,
    perPerson: estimate,
    helps: z.number().openapi({ description: 'Share of the draws in which it saves something, 0 to 1' }),
    group: gainGroupName,
    lines: z.array(touched).readonly(),
    aside: z
      .object(asideFields('per person'))
      .nullable()
      .openapi({ description: 'What it does outside a household’s yearly footprint' }),
  })
  .openapi('FrenchAverage', {
    description:
      'What it saves alone, at its own intensity, in a French household that has answered nothing; never added to others',
  });

export const proposalDetail = z
  .object({
    ...proposalFields,
    origin,
    headingTitle: z.string().nullable(),
    leverDetail: lever.nullable(),
    enables: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'Of a measure: gestures it makes possible' }),
    frenchAverage: average.nullable().openapi({ description: 'null where nothing is computed' }),
  })
  .openapi('ProposalDetail');

export type ProposalsBody = z.infer<typeof proposalsBody>;
export type ProposalDetail = z.infer<typeof proposalDetail>;
export type FrenchAverage = z.infer<typeof average>;

/** @param headings ids of chapters and headings: the words that the parameter may be */
export const proposalsRoute = (headings: readonly string[]) =>
  createRoute({
    method: 'get',
    path: '/api/v1/proposals',
    operationId: 'listProposals',
    summary: 'Measures of the programme and gestures of a household',
    description: 'The list may be filtered; "levers" and "numbers" are always whole.',
    tags: ['Proposals'],
    request: { query: proposalsQuery(headings) },
    responses: {
      200: jsonAnswer('Proposals found', proposalsBody),
      400: problemResponse('A parameter is unknown or none of its words'),
    },
  });

export const proposalRoute = oneRoute('/api/v1/proposals/{id}', ['id', 'public-reuse'], proposalDetail, {
  operationId: 'getProposal',
  summary: 'One proposal, with its lever and its effect on the French average',
  tag: 'Proposals',
  answer: 'The proposal',
  none: 'No proposal has this id',
});
