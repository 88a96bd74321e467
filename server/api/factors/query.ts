/** The parameters of GET /api/v1/factors, and what each may be, in both languages. */
import { FACTOR_KINDS, GRADES, STATUSES } from '../../../models/catalogue/provenance.ts';
import { z } from '@hono/zod-openapi';
import type { Text } from '../../../models/catalogue/catalogue.ts';
import { LANGUAGE_ABOUT, languageCode } from '../answer/shapes.ts';

const PER_PAGE = { default: 25, max: 200 } as const;
const LONGEST_SEARCH = 100;
const LAST_PAGE = 100_000;

/** What each parameter may be; a refused request is told so. */
export const FACTOR_PARAMETERS = {
  search: {
    fr: `Mots cherchés dans l’identifiant, le libellé, la note et le titre de la source, sans égard aux accents ; ${LONGEST_SEARCH} caractères au plus`,
    en: `Words sought in the id, label, note and title of the source, whatever the accents; at most ${LONGEST_SEARCH} characters`,
  },
  kind: { fr: `L’un de : ${FACTOR_KINDS.join(', ')}`, en: `One of: ${FACTOR_KINDS.join(', ')}` },
  status: { fr: `L’un de : ${STATUSES.join(', ')}`, en: `One of: ${STATUSES.join(', ')}` },
  source: {
    fr: 'Identifiant d’une source, comme dans « source.id »',
    en: 'Id of a source, as in "source.id"',
  },
  grade: { fr: 'Qualité : A, B, C ou D', en: 'Quality: A, B, C or D' },
  page: { fr: `Page, un entier de 1 à ${LAST_PAGE}`, en: `Page, a whole number from 1 to ${LAST_PAGE}` },
  perPage: {
    fr: `Facteurs par page, un entier de 1 à ${PER_PAGE.max} (${PER_PAGE.default} par défaut)`,
    en: `Factors per page, a whole number from 1 to ${PER_PAGE.max} (${PER_PAGE.default} by default)`,
  },
  format: {
    fr: 'Format : json ou csv ; à défaut selon Accept. Le CSV tient tous les facteurs retenus, sans pages',
    en: 'Format: json or csv; else by Accept. CSV holds every factor found, without pages',
  },
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

const about = (name: keyof typeof FACTOR_PARAMETERS) => ({
  description: `${FACTOR_PARAMETERS[name].en}. / ${FACTOR_PARAMETERS[name].fr}.`,
});

const whole = (max: number) =>
  z
    .string()
    .regex(/^[0-9]{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(max));

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
  format: z.enum(['json', 'csv']).optional().openapi(about('format')),
  lang: languageCode.optional().openapi(about('lang')),
});

export type FactorsQuery = z.infer<typeof factorsQuery>;
