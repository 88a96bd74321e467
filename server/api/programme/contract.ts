/** GET /api/v1/programme: the booklet in its order, what each part has to do with sobriety, and its facts today. */
import { z } from '@hono/zod-openapi';
import { THROUGH } from '../../../data/programme/schema.ts';
import { documentRoute, jsonAnswer } from '../answer/route.ts';
import { catalogueRef, citedSource, languageCode, origin } from '../answer/shapes.ts';
import { GRADES } from '../../../models/catalogue/provenance.ts';
import { listOf, named } from '../schema/schemas.ts';

const link = named(
  'SobrietyLink',
  {
    kind: z
      .enum(['quantified', 'indirect', 'none'])
      .openapi({ description: 'quantified: a measure under it has a computed effect' }),
    through: listOf(z.enum(THROUGH), 'What the link passes through'),
    reason: z.string(),
  },
  'What a heading has to do with digital sobriety, and why',
);

const headingFields = {
  id: z.string().openapi({ example: 'repair-reuse' }),
  title: z.string(),
  link,
  measures: listOf(z.string(), 'Ids of the measures under it; see /api/v1/proposals/{id}'),
};

const heading = named('Heading', headingFields);

const chapter = named(
  'Chapter',
  { ...headingFields, headings: listOf(heading) },
  'A chapter; "measures" are those under no heading of it',
);

const fact = named('Fact', {
  id: z.string(),
  heading: z.string().openapi({ description: 'The chapter or heading that states it' }),
  stated: z.string().openapi({ description: 'As the booklet states it' }),
  today: listOf(
    z.object({
      value: z.string(),
      year: z.int(),
      source: citedSource,
      where: z.string(),
      certainty: z.enum(GRADES),
    }),
    'What is known of it today; several where sources count differently',
  ),
  note: z.string(),
});

export const programmeBody = named('Programme', {
  catalogue: catalogueRef,
  language: languageCode,
  title: z.string(),
  origin,
  source: citedSource,
  chapters: listOf(chapter, 'In the booklet’s order'),
  facts: listOf(fact),
});

export type ProgrammeBody = z.infer<typeof programmeBody>;

export const programmeRoute = documentRoute('/api/v1/programme', jsonAnswer('The programme', programmeBody), {
  operationId: 'getProgramme',
  summary: 'The programme: chapters, headings and facts',
  description:
    'The booklet of 2022 in its order; for each part, its link with sobriety and its measures; for each fact it states, what is known today and from whom.',
});
