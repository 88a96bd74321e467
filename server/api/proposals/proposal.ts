/** A proposal as the API gives it: a measure of the programme, or a gesture of a household. */
import { z } from '@hono/zod-openapi';
import { BOOKLET } from '../../../data/programme/schema.ts';
import { ACTORS, KINDS } from '../../../models/proposals/proposals.ts';
import { citedSource } from '../answer/shapes.ts';
import { listOf, named } from '../schema/schemas.ts';
import { seal } from './lever.ts';
import { GRADES } from '../../../models/catalogue/provenance.ts';

const DATE = 'Year, month or day, ISO 8601';

const found = named(
  'Found',
  {
    source: citedSource,
    where: z.string(),
    date: z.string().openapi({ description: DATE }),
    note: z.string().optional(),
  },
  'Where a measure was found',
);

export const law = named('Law', {
  id: z.string(),
  title: z.string(),
  article: z.string(),
  date: z.string().openapi({ description: DATE }),
  threshold: z.string().optional().openapi({ description: 'Who it binds, from what size on' }),
  figure: z.string().openapi({ description: 'What it asks, with its dated figures' }),
  certainty: z.enum(GRADES),
  source: citedSource,
  where: z.string(),
});

export const proposalFields = {
  id: z.string().openapi({ example: 'public-reuse' }),
  kind: z.enum(KINDS),
  code: z.string().nullable().openapi({ description: 'Of a measure', example: 'H3.4' }),
  heading: z
    .string()
    .nullable()
    .openapi({ description: 'Of a measure: the part of the programme it is under' }),
  title: z.string(),
  text: z.string(),
  found: listOf(found),
  booklet: z
    .enum(BOOKLET)
    .nullable()
    .openapi({ description: 'Of a measure: whether the booklet of 2022 says it, as far as is known' }),
  actors: listOf(z.enum(ACTORS), 'Who would act'),
  laws: listOf(law, 'What the law already asks'),
  lever: z
    .string()
    .nullable()
    .openapi({ description: 'Id of the lever it pulls; null: nothing is computed' }),
  intensity: z
    .number()
    .openapi({ description: 'Unit: share, 0 to 1. How far it pulls, unless someone says otherwise' }),
  atMost: z.boolean().openapi({
    description: 'What is computed is the most that it may do: it may do less, or nothing',
  }),
  seal: seal.openapi({ description: 'Of its lever; unmeasured where nothing is computed' }),
  gap: z.string().nullable().openapi({ description: 'Why nothing is computed, where there is no lever' }),
  enabledBy: listOf(z.string(), 'Of a gesture: ids of the measures that make it possible'),
  alone: z
    .string()
    .nullable()
    .openapi({ description: 'Of a gesture: what is said where no measure makes it possible' }),
};

export const proposal = named('Proposal', proposalFields);

export type ProposalBody = z.infer<typeof proposal>;
export type LawBody = z.infer<typeof law>;
