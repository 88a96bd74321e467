/** GET /api/v1/factors and /api/v1/factors/{id}: every figure, with where it comes from. */
import { SHAPES } from '../../../models/draws/distribution.ts';
import { z } from '@hono/zod-openapi';
import { jsonAnswer, oneRoute, searchRoute } from '../answer/route.ts';
import { sourceRef, titleLanguage } from '../answer/shapes.ts';
import { CENTRALS, FACTOR_KINDS, GRADES, STATUSES } from '../../../models/catalogue/provenance.ts';
import { listOf, named } from '../schema/schemas.ts';
import { factorsQuery } from './query.ts';

const source = sourceRef
  .extend({
    lang: titleLanguage,
    read: z.string().openapi({ description: 'Where it was read: an address, or the pages that quote it' }),
    url: z.string().optional(),
    licence: z.string(),
    retrieved: z.string().openapi({ description: 'Date, ISO 8601' }),
  })
  .openapi('Source');

const factorFields = {
  id: z.string().openapi({ example: 'smartphone.manufacture' }),
  kind: z.enum(FACTOR_KINDS),
  label: z.string(),
  central: z.number().openapi({ description: 'In "unit"' }),
  low: z.number().openapi({ description: '5th percentile, in "unit"' }),
  high: z.number().openapi({ description: '95th percentile, in "unit"' }),
  unit: z.string().openapi({ example: 'kgCO2e/unit' }),
  shape: z.enum(SHAPES).openapi({
    description: 'count: 0 with probability "none", else 1 + Poisson, in steps. values: those of "values"',
  }),
  centralIs: z.enum(CENTRALS).optional().openapi({
    description:
      'What "central" is. mean, estimate: the mean of the draws. median: half of the draws are above. harmonic-mean, of years: one over it is the mean of one over the draws. Absent without a range',
  }),
  none: z.number().optional().openapi({ description: 'Of a count: share of homes with none, 0 to 1' }),
  step: z.number().optional().openapi({ description: 'Of a count: what one of them adds, in "unit"' }),
  values: listOf(z.tuple([z.number(), z.number()]).readonly())
    .optional()
    .openapi({ description: 'Of values: each value with its share' }),
  range: z
    .enum(['published', 'percentile', 'judgement', 'none'])
    .openapi({ description: 'Where low and high come from' }),
  grade: z.enum(GRADES).openapi({
    description: 'A: primary file read. B: secondary pages agree. C: one page, or old. D: judgement',
  }),
  status: z.enum(STATUSES),
  year: z.int().openapi({ description: 'The year that the figure describes' }),
  geography: z.string(),
  where: z.string().openapi({ description: 'Page, table, row or key in the source' }),
  licence: z.string(),
  reviewBy: z.string().openapi({ description: 'Date by which it is to be read again, ISO 8601' }),
  scope: z.string().optional(),
  note: z.string().optional(),
  formula: z.string().optional(),
};

export const factorRow = named('Factor', { ...factorFields, source: sourceRef });

const factorRef = named('FactorRef', {
  id: z.string(),
  label: z.string(),
  central: z.number(),
  low: z.number(),
  high: z.number(),
  unit: z.string(),
});

const switchUse = named('SwitchUse', {
  switch: z.string(),
  option: z.string(),
  label: z.string(),
  replaces: z.string().openapi({ description: 'The factor replaced under this option' }),
  by: z
    .string()
    .nullable()
    .openapi({ description: 'What replaces it; null: another stage already contains it' }),
});

export const factorDetail = named('FactorDetail', {
  ...factorFields,
  source,
  alternativeTo: factorRef.nullable(),
  alternatives: listOf(factorRef),
  derivedFrom: listOf(factorRef),
  usedToDerive: listOf(factorRef),
  switches: listOf(switchUse),
});

const link = z.string().nullable();

export const factorsPage = named('FactorsPage', {
  catalogue: z.object({ version: z.string(), hash: z.string() }),
  total: z.int().openapi({ description: 'Factors found, over all pages' }),
  page: z.int(),
  perPage: z.int(),
  pages: z.int(),
  factors: listOf(factorRow),
  links: z.object({
    self: z.string(),
    first: z.string(),
    previous: link,
    next: link,
    last: z.string(),
    csv: z.string(),
  }),
});

export type FactorRow = z.infer<typeof factorRow>;
export type FactorDetail = z.infer<typeof factorDetail>;
export type FactorsPage = z.infer<typeof factorsPage>;

export const factorsRoute = searchRoute('/api/v1/factors', {
  operationId: 'listFactors',
  summary: 'Search the factors',
  description: 'Every figure of the catalogue, searched, filtered and paged; as JSON or as CSV (RFC 4180).',
  query: factorsQuery,
  answer: {
    description: 'Factors found',
    content: {
      'application/json': { schema: factorsPage },
      'text/csv': {
        schema: z.string().openapi({
          description:
            'A header row, then one factor per row, UTF-8. With "spreadsheet", a byte order mark first, and the separator and the decimal mark of the language',
        }),
      },
    },
  },
  wrong: 'A parameter is unknown or out of its bounds',
});

export const factorRoute = oneRoute('/api/v1/factors/{id}', ['id', 'smartphone.manufacture'], {
  operationId: 'getFactor',
  summary: 'One factor, with all its provenance',
  description:
    'Its value and range, its source and where in it, its year, quality and licence, the other published values, and the choices of method that use it.',
  answer: jsonAnswer('The factor', factorDetail),
  none: 'No factor has this id',
});
