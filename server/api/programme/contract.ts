/** GET /api/v1/programme: the booklet in its order, what each part has to do with sobriety, and its facts today. */
import { z } from '@hono/zod-openapi';
import { THROUGH } from '../../../data/programme/schema.ts';
import { documentRoute } from '../answer/route.ts';
import { catalogueRef, citedSource, languageCode, origin } from '../answer/shapes.ts';
import { GRADES } from '../../../models/catalogue/provenance.ts';

const link = z
  .object({
    kind: z
      .enum(['quantified', 'indirect', 'none'])
      .openapi({ description: 'quantified: a measure under it has a computed effect' }),
    through: z.array(z.enum(THROUGH)).readonly().openapi({ description: 'What the link passes through' }),
    reason: z.string(),
  })
  .openapi('SobrietyLink', { description: 'What a heading has to do with digital sobriety, and why' });

const headingFields = {
  id: z.string().openapi({ example: 'repair-reuse' }),
  title: z.string(),
  link,
  measures: z
    .array(z.string())
    .readonly()
    .openapi({ description: 'Ids of the measures under it; see /api/v1/proposals/{id}' }),
};

const heading = z.object(headingFields).openapi('Heading');

const chapter = z
  .object({ ...headingFields, headings: z.array(heading).readonly() })
  .openapi('Chapter', { description: 'A chapter; "measures" are those under no heading of it' });

const fact = z
  .object({
    id: z.string(),
    heading: z.string().openapi({ description: 'The chapter or heading that states it' }),
    stated: z.string().openapi({ description: 'As the booklet states it' }),
    today: z
      .array(
        z.object({
          value: z.string(),
          year: z.int(),
          source: citedSource,
          where: z.string(),
          certainty: z.enum(GRADES),
        }),
      )
      .readonly()
      .openapi({ description: 'What is known of it today; several where sources count differently' }),
    note: z.string(),
  })
  .openapi('Fact');

export const programmeBody = z
  .object({
    catalogue: catalogueRef,
    language: languageCode,
    title: z.string(),
    origin,
    source: citedSource,
    chapters: z.array(chapter).readonly().openapi({ description: 'In the booklet’s order' }),
    facts: z.array(fact).readonly(),
  })
  .openapi('Programme');

export type ProgrammeBody = z.infer<typeof programmeBody>;

export const programmeRoute = documentRoute('/api/v1/programme', programmeBody, {
  operationId: 'getProgramme',
  summary: 'The programme: chapters, headings and facts',
  description:
    'The booklet of 2022 in its order; for each part, its link with sobriety and its measures; for each fact it states, what is known today and from whom.',
  tag: 'Proposals',
  answer: 'The programme',
});
