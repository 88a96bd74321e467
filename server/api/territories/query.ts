/** The parameters of GET /api/v1/territories, and what each may be, in both languages. */
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { LANGUAGE_ABOUT, languageCode } from '../answer/shapes.ts';

const LONGEST_QUERY = 100;
const LIMIT = { default: 10, max: 20 } as const;

export const TERRITORY_PARAMETERS = {
  q: {
    fr: `Nom, code postal ou code d’un territoire ; de 1 à ${LONGEST_QUERY} caractères. Sans égard aux accents et aux traits d’union ; « st » vaut « saint » ; une ou deux fautes passent ; un département à la suite départage les homonymes`,
    en: `Name, postcode or code of a territory; 1 to ${LONGEST_QUERY} characters. Whatever the accents and hyphens; "st" is "saint"; one or two slips pass; a department after the name tells homonyms apart`,
  },
  limit: {
    fr: `Territoires au plus, un entier de 1 à ${LIMIT.max} (${LIMIT.default} par défaut)`,
    en: `Territories at most, a whole number from 1 to ${LIMIT.max} (${LIMIT.default} by default)`,
  },
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

const about = (name: keyof typeof TERRITORY_PARAMETERS) => ({
  description: `${TERRITORY_PARAMETERS[name].en}. / ${TERRITORY_PARAMETERS[name].fr}.`,
});

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
