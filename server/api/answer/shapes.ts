/** Shapes that several answers share. */
import { z } from '@hono/zod-openapi';
import { COMPONENTS, STAGES } from '../../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { textsIn } from '../../dictionaries.ts';
import { named } from '../schema/schemas.ts';
import { sentenceOf } from '../schema/sentence.ts';
import type { AnswerTexts } from './words/fr.ts';

export const YEARLY = 'Unit: kgCO2e per year';

export const estimate = named(
  'Estimate',
  {
    central: z.number(),
    low: z.number().openapi({ description: '5th percentile' }),
    high: z.number().openapi({ description: '95th percentile' }),
  },
  `A value and the range it lies in nine times out of ten. ${YEARLY}.`,
);

export const component = z.enum(COMPONENTS).openapi('Component');
export const stage = z.enum(STAGES).openapi('Stage');

export const catalogueRef = named('CatalogueRef', {
  version: z
    .string()
    .openapi({ description: 'Year and month of the last change of a figure', example: '2026.11' }),
  hash: z.string().openapi({
    description: 'Hash of the content: the same hash gives the same results',
    example: '0123456789ab',
  }),
});

export const modelsVersion = z.int().min(1).openapi({
  description:
    'Version of the models: it moves when the same answers and the same catalogue give another result',
  example: 2,
});

export const languageCode = z.enum(LANGUAGES);

export const sourceRef = named('SourceRef', {
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  year: z.int(),
});

/** Of a title that nobody translates. */
export const titleLanguage = languageCode
  .optional()
  .openapi({ description: 'The language of the title, where it is not French' });

export const citedSource = sourceRef.extend({ url: z.string().optional() }).openapi('CitedSource');

/** Every proposal in an answer says whose programme it comes from, in the same text as the pages. */
export const origin = z.string().openapi({
  description: 'Whose programme the measures are of: quoted, not endorsed',
});

const TEXTS = textsIn(import.meta.glob<AnswerTexts>('./words/*.ts', { eager: true, import: 'answers' }));

export const LANGUAGE_ABOUT = TEXTS.language(LANGUAGES);

export const languageQuery = z.strictObject({
  lang: languageCode.optional().openapi({
    param: { name: 'lang', in: 'query' },
    description: sentenceOf(LANGUAGE_ABOUT),
  }),
});
