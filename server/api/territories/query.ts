/** The parameters of GET /api/v1/territories, and what each may be, in every language. */
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { textsIn } from '../../dictionaries.ts';
import { LANGUAGE_ABOUT, languageCode } from '../answer/shapes.ts';
import { describedBy } from '../schema/sentence.ts';
import type { TerritoryParameterTexts } from './words/fr.ts';

const LONGEST_QUERY = 100;
const LIMIT = { default: 10, max: 20 } as const;

const TEXTS = textsIn(
  import.meta.glob<TerritoryParameterTexts>('./words/*.ts', { eager: true, import: 'territoryParameters' }),
);

export const TERRITORY_PARAMETERS = {
  q: TEXTS.q(LONGEST_QUERY),
  limit: TEXTS.limit(LIMIT.max, LIMIT.default),
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

const about = describedBy(TERRITORY_PARAMETERS);

export const territoriesQuery = z.strictObject({
  q: z
    .string()
    .max(LONGEST_QUERY)
    .regex(/\S/)
    .openapi({ ...about('q'), type: 'string', minLength: 1, example: 'st denis' }),
  limit: z
    .string()
    .regex(/^[0-9]{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(LIMIT.max))
    .default(LIMIT.default)
    .openapi({
      ...about('limit'),
      type: 'integer',
      minimum: 1,
      maximum: LIMIT.max,
      default: LIMIT.default,
    }),
  lang: languageCode.optional().openapi(about('lang')),
});
