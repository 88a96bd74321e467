/** GET /api/v1/proposals and /api/v1/proposals/{id}: measures, gestures, and the levers that they pull. */
import { z } from '@hono/zod-openapi';
import { jsonAnswer, oneRoute, searchRoute } from '../answer/route.ts';
import { catalogueRef, component, estimate, languageCode, origin, stage, YEARLY } from '../answer/shapes.ts';
import { listOf, named } from '../schema/schemas.ts';
import { gainGroupName, lever, numbers } from './lever.ts';
import { proposal, proposalFields } from './proposal.ts';
import { proposalsQuery } from './query.ts';

export const proposalsBody = named('Proposals', {
  catalogue: catalogueRef,
  language: languageCode,
  origin,
  total: z.int().openapi({ description: 'Proposals found' }),
  proposals: listOf(proposal, 'Measures in the order of the programme, then gestures'),
  levers: listOf(lever, 'Every lever, in the order in which they act'),
  numbers,
});

/** @param once whose effect it is, when it happens once */
export const asideFields = (once: string) => ({
  per: z.enum(['inhabitant-year', 'once']).openapi({
    description: `inhabitant-year: kgCO2e per inhabitant and year. once: kgCO2e, one time, ${once}`,
  }),
  saving: estimate,
  helps: z.number().openapi({ description: 'Share of the draws in which something is saved there, 0 to 1' }),
});

const touched = named('TouchedLine', {
  component,
  item: z.string(),
  stage,
  amount: z.number().openapi({ description: `What the lever acts on, however much it saves. ${YEARLY}.` }),
});

const average = named(
  'FrenchAverage',
  {
    seed: z.int(),
    draws: z.int(),
    household: estimate,
    perPerson: estimate,
    helps: z.number().openapi({ description: 'Share of the draws in which it saves something, 0 to 1' }),
    group: gainGroupName,
    lines: listOf(touched),
    aside: z
      .object(asideFields('per person'))
      .nullable()
      .openapi({ description: 'What it does outside a household’s yearly footprint' }),
  },
  'What it saves alone, at its own intensity, in a French household that has answered nothing; never added to others',
);

export const proposalDetail = named('ProposalDetail', {
  ...proposalFields,
  origin,
  headingTitle: z.string().nullable(),
  leverDetail: lever.nullable(),
  enables: listOf(z.string(), 'Of a measure: gestures it makes possible'),
  frenchAverage: average.nullable().openapi({ description: 'null where nothing is computed' }),
});

export type ProposalsBody = z.infer<typeof proposalsBody>;
export type ProposalDetail = z.infer<typeof proposalDetail>;
export type FrenchAverage = z.infer<typeof average>;

/** @param headings ids of chapters and headings: the words that the parameter may be */
export const proposalsRoute = (headings: readonly string[]) =>
  searchRoute('/api/v1/proposals', {
    operationId: 'listProposals',
    summary: 'Measures of the programme and gestures of a household',
    description: 'The list may be filtered; "levers" and "numbers" are always whole.',
    query: proposalsQuery(headings),
    answer: jsonAnswer('Proposals found', proposalsBody),
    wrong: 'A parameter is unknown or none of its words',
  });

export const proposalRoute = oneRoute('/api/v1/proposals/{id}', ['id', 'public-reuse'], {
  operationId: 'getProposal',
  summary: 'One proposal, with its lever and its effect on the French average',
  description:
    'What it says, where it was found, who decides, the law in force, the lever that it pulls, and what it would save, by itself, on the mean of French homes.',
  answer: jsonAnswer('The proposal', proposalDetail),
  none: 'No proposal has this id',
});
