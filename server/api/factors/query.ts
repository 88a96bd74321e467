/** The parameters of GET /api/v1/factors, and what each may be, in every language. */
import { FACTOR_KINDS, GRADES, STATUSES } from '../../../models/catalogue/provenance.ts';
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { textsIn } from '../../dictionaries.ts';
import { LANGUAGE_ABOUT, languageCode } from '../answer/shapes.ts';
import { describedBy } from '../schema/sentence.ts';
import type { FactorParameterTexts } from './words/fr.ts';

const PER_PAGE = { default: 25, max: 200 } as const;
const LONGEST_SEARCH = 100;
const LAST_PAGE = 100_000;

const TEXTS = textsIn(
  import.meta.glob<FactorParameterTexts>('./words/*.ts', { eager: true, import: 'factorParameters' }),
);

/** What each parameter may be; a refused request is told so. */
export const FACTOR_PARAMETERS = {
  search: TEXTS.search(LONGEST_SEARCH),
  kind: TEXTS.kind(FACTOR_KINDS),
  status: TEXTS.status(STATUSES),
  source: TEXTS.source,
  grade: TEXTS.grade,
  page: TEXTS.page(LAST_PAGE),
  perPage: TEXTS.perPage(PER_PAGE.max, PER_PAGE.default),
  format: TEXTS.format,
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

const about = describedBy(FACTOR_PARAMETERS);

const whole = (max: number) =>
  z
    .string()
    .regex(/^[0-9]{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(max));

/** What is given: pages of JSON, CSV by its standard, or CSV as spreadsheets of the language open it. */
const FORMATS = ['json', 'csv', 'spreadsheet'] as const;
export type Format = (typeof FORMATS)[number];

export const factorsQuery = z.strictObject({
  search: z
    .string()
    .max(LONGEST_SEARCH)
    .optional()
    .openapi({ ...about('search'), example: 'téléviseur' }),
  kind: z.enum(FACTOR_KINDS).optional().openapi(about('kind')),
  status: z.enum(STATUSES).optional().openapi(about('status')),
  source: z.string().max(LONGEST_SEARCH).optional().openapi(about('source')),
  grade: z.enum(GRADES).optional().openapi(about('grade')),
  page: whole(LAST_PAGE)
    .default(1)
    .openapi({ ...about('page'), type: 'integer', minimum: 1, maximum: LAST_PAGE, default: 1 }),
  perPage: whole(PER_PAGE.max)
    .default(PER_PAGE.default)
    .openapi({
      ...about('perPage'),
      type: 'integer',
      minimum: 1,
      maximum: PER_PAGE.max,
      default: PER_PAGE.default,
    }),
  format: z.enum(FORMATS).optional().openapi(about('format')),
  lang: languageCode.optional().openapi(about('lang')),
});

export type FactorsQuery = z.infer<typeof factorsQuery>;
