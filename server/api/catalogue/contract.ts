/**
 * GET /api/v1/catalogue: where the numbers and the prose are, by the hash of their content. What a hash names never
 * changes, so whoever fetched it keeps it for good; only the short index is asked for again.
 */
import { createRoute, z } from '@hono/zod-openapi';
import { inEach, LANGUAGES } from '../../../models/catalogue/language.ts';
import { jsonAnswer, operation, type Said } from '../answer/route.ts';
import { languageCode, titleLanguage } from '../answer/shapes.ts';
import { problemResponse } from '../problem/contract.ts';
import { listOf, named } from '../schema/schemas.ts';

export const catalogueIndex = named('CatalogueIndex', {
  version: z.string(),
  hash: z.string(),
  licence: z.string(),
  numbers: z.string().openapi({ description: 'Address of the numbers' }),
  core: z.string().openapi({ description: 'Address of the part that an average home needs' }),
  homes: z
    .object(inEach(() => z.string()))
    .openapi({ description: 'Addresses of what a home may name, by language' }),
  methods: z
    .object(inEach(() => z.string()))
    .openapi({ description: 'Addresses of the same with every method, by language' }),
  prose: z
    .object(inEach(() => z.string()))
    .openapi({ description: 'Addresses of the provenance, by language' }),
});

const packedRow = listOf(z.number().nullable()).openapi('PackedFactor', {
  description:
    'A factor: unit (its place in "units"), shape (0 fixed, 1 log-normal, 2 normal, 3 count, 4 values; 5 more where the range is our own judgement), central, then low, high, the place of the median from low to high in ten thousandths (null where it is central), min, max, none, step, and values each with its share, as far as needed; null for what is absent',
});

export const packedCatalogue = z
  .looseObject({
    version: z.string(),
    hash: z.string(),
    units: listOf(z.string()),
    factors: z.record(z.string(), z.record(z.string(), packedRow)).openapi({
      description: 'By the first part of their id, then by the rest: smartphone → manufacture → row',
    }),
    spreads: listOf(packedRow).optional().openapi({
      description:
        'In a part: ranges that several factors have in proportion, each as shape, low and high in multiples of central, then as in a row. A factor whose shape is below zero is unit, shape, central: its range is at the place -1 less its shape, rounded to six digits',
    }),
  })
  .openapi('PackedCatalogue', {
    description:
      'What the models compute with: factors as rows, then devices, uses, networks, grids, switches and equivalences, which name them; models/catalogue/wire.ts reads it',
  });

const factorProse = named('FactorProse', {
  label: z.string(),
  kind: z.string(),
  source: z.string().openapi({ description: 'Id in "sources"' }),
  where: z.string(),
  year: z.int(),
  geography: z.string(),
  grade: z.string(),
  status: z.string(),
  range: z.string(),
  reviewBy: z.string(),
  licence: z.string(),
  scope: z.string().optional(),
  note: z.string().optional(),
  formula: z.string().optional(),
  derivedFrom: listOf(z.string()).optional(),
  alternativeTo: z.string().optional(),
});

const sourceProse = named('SourceProse', {
  title: z.string(),
  lang: titleLanguage,
  publisher: z.string(),
  year: z.int(),
  read: z.string(),
  url: z.string().optional(),
  licence: z.string(),
  retrieved: z.string(),
});

export const catalogueProse = named('CatalogueProse', {
  version: z.string(),
  hash: z.string(),
  language: languageCode,
  factors: z.record(z.string(), factorProse),
  sources: z.record(z.string(), sourceProse),
  switches: z.record(
    z.string(),
    z.object({
      label: z.string(),
      reason: z.string(),
      options: z.record(z.string(), z.object({ label: z.string(), why: z.string() })),
    }),
  ),
  gaps: z
    .record(z.string(), z.string())
    .openapi({ description: 'Why something is not counted: use:<id>, grid:<id>' }),
});

export type PackedBody = z.infer<typeof packedCatalogue>;
export type CatalogueIndex = z.infer<typeof catalogueIndex>;
export type CatalogueProse = z.infer<typeof catalogueProse>;

const hash = z.string().openapi({ param: { name: 'hash', in: 'path' }, example: '0123456789ab' });

export const catalogueRoute = createRoute({
  ...operation('get', '/api/v1/catalogue', {
    operationId: 'getCatalogueIndex',
    summary: 'The present catalogue: version, hash, addresses',
    description:
      'Ask it again each time: it names the hash under which the numbers are kept for good, and where each part of them is.',
  }),
  responses: {
    200: jsonAnswer('The index', catalogueIndex),
  },
});

/** GET numbers, or a part of them. */
const packedRoute = <P extends string>(path: P, said: Said) =>
  createRoute({
    ...operation('get', path, said),
    request: { params: z.object({ hash }) },
    responses: {
      200: jsonAnswer('The numbers', packedCatalogue),
      404: problemResponse('A hash that is not kept'),
    },
  });

export const numbersRoute = packedRoute('/api/v1/catalogue/{hash}', {
  operationId: 'getCatalogueNumbers',
  summary: 'The numbers of a catalogue',
  description: 'The present one, or that of an older version by its hash. Immutable: keep it for good.',
});

export const coreRoute = packedRoute('/api/v1/catalogue/{hash}/core', {
  operationId: 'getCatalogueCore',
  summary: 'The part of the numbers that an average home needs',
  description:
    'Usual devices and their sizes, every use, the French grid, methods at their first option. Same form as the whole. Immutable: keep it for good.',
});

/** Params of what is said in one language. */
const spoken = z.object({
  hash,
  language: z.string().openapi({
    param: { name: 'language', in: 'path' },
    description: LANGUAGES.join(' or '),
    example: LANGUAGES[0],
  }),
});
const absentOrUnspoken = problemResponse(
  `A hash that is not kept, or another language than ${LANGUAGES.join(' and ')}`,
);

export const homesRoute = createRoute({
  ...operation('get', '/api/v1/catalogue/{hash}/homes/{language}', {
    operationId: 'getCatalogueOfHomes',
    summary: 'What a home may name, with names in one language',
    description:
      'Devices of homes, every use and grid, methods at their first option, for the climate alone. Same form as the whole. Immutable: keep it for good.',
  }),
  request: { params: spoken },
  responses: { 200: jsonAnswer('The numbers', packedCatalogue), 404: absentOrUnspoken },
});

export const methodsRoute = createRoute({
  ...operation('get', '/api/v1/catalogue/{hash}/methods/{language}', {
    operationId: 'getCatalogueOfMethods',
    summary: 'The same with every method',
    description:
      'What a home may name, and every method, with the names of devices alone, for the climate alone. Same form as the whole. Immutable: keep it for good.',
  }),
  request: { params: spoken },
  responses: { 200: jsonAnswer('The numbers', packedCatalogue), 404: absentOrUnspoken },
});

export const proseRoute = createRoute({
  ...operation('get', '/api/v1/catalogue/{hash}/prose/{language}', {
    operationId: 'getCatalogueProse',
    summary: 'The provenance of a catalogue, in one language',
    description: 'Names, sources and notes, which no calculation reads. Immutable: keep it for good.',
  }),
  request: { params: spoken },
  responses: { 200: jsonAnswer('The prose', catalogueProse), 404: absentOrUnspoken },
});
