/** GET /api/v1/territories and /api/v1/territories/{code}: a place, how many people and households, the law’s threshold. */
import { createRoute, z } from '@hono/zod-openapi';
import { MATCHES } from '../../../models/territory/search.ts';
import { EPCI_TYPES } from '../../../models/territory/territory.ts';
import { jsonAnswer, oneRoute } from '../answer/route.ts';
import { catalogueRef, citedSource, languageCode } from '../answer/shapes.ts';
import { problemResponse } from '../problem/contract.ts';
import { territoriesQuery } from './query.ts';

const code = z.string().openapi({
  description: 'Insee code of a commune, Siren of an EPCI, dep-76, reg-28 or france',
  example: '76709',
});
const kind = z.enum(['commune', 'epci', 'department', 'region', 'country']).openapi('TerritoryKind', {
  description: 'epci: communauté or métropole. department: or overseas collectivity',
});
const people = z.int().openapi({ description: 'People' });
const postcodes = z.array(z.string()).readonly();
const place = z.object({ code: z.string(), name: z.string() }).openapi('Place');

const foundTerritory = z
  .object({
    code,
    kind,
    name: z.string(),
    population: people,
    department: place
      .nullable()
      .openapi({ description: 'Of an EPCI, where most of its people live; null from departments up' }),
    postcodes,
    match: z.enum(MATCHES).openapi({
      description: 'exact: the whole name. start, word: its start, or that of a word. near: a spelling slip',
    }),
  })
  .openapi('FoundTerritory');

export const territoriesBody = z
  .object({
    language: languageCode,
    populationYear: z.int().openapi({ description: 'Of most populations; see the territory for its own' }),
    territories: z
      .array(foundTerritory)
      .readonly()
      .openapi({ description: 'Best match first; among equals, the most people first' }),
  })
  .openapi('Territories');

const counted = z
  .object({
    years: z
      .array(z.object({ year: z.int(), people }))
      .readonly()
      .openapi({ description: 'Years of the population; a sum may hold several' }),
    boundaries: z.int().openapi({ description: 'Year of the limits of communes and EPCI' }),
    notes: z.array(z.string()).readonly(),
    source: citedSource,
  })
  .openapi('Counted', { description: 'What the population is a count of' });

const households = z
  .object({
    central: z.int(),
    low: z.int().openapi({ description: '5th percentile' }),
    high: z.int().openapi({ description: '95th percentile' }),
    size: z.string().openapi({ description: 'Factor: persons per household' }),
    share: z.string().openapi({ description: 'Factor: share of people in households' }),
  })
  .openapi('Households', { description: 'Unit: households. Population × share ÷ size; rather use your own' });

const reen = z
  .object({
    status: z
      .enum(['above', 'below', 'about'])
      .openapi({ description: 'about: the counts disagree, or one is within the margin' }),
    above: people,
    margin: z.number(),
    counts: z
      .array(z.object({ count: z.enum(['municipal', 'total']), year: z.int(), people }))
      .readonly()
      .openapi({ description: 'Every count at hand, the first being the population' }),
    law: z.string().openapi({ description: 'Id of the law, as in proposals' }),
    source: citedSource,
    why: z.string(),
  })
  .openapi('Reen', { description: 'Is a responsible digital strategy required?' });

const sizeClass = z
  .object({
    from: people,
    below: people.nullable(),
    communes: z.int(),
    people: z.int(),
  })
  .openapi('SizeClass', { description: 'Communes with about as many people, and the people in them' });

export const territoryBody = z
  .object({
    catalogue: catalogueRef,
    language: languageCode,
    code,
    kind,
    name: z.string(),
    epciType: z.enum(EPCI_TYPES).nullable(),
    population: people,
    counted,
    department: place.nullable(),
    region: place.nullable(),
    epci: place.nullable(),
    postcodes,
    communes: z.int().nullable().openapi({ description: 'How many it is made of; null for a commune' }),
    households,
    reen: reen.nullable().openapi({ description: 'null for what the law does not name' }),
    sameSize: sizeClass.nullable().openapi({ description: 'null for what is not a commune' }),
    members: z
      .array(z.object({ code: z.string(), name: z.string(), kind, population: people }))
      .readonly()
      .openapi({ description: 'Communes, departments or regions it is made of, most people first' }),
  })
  .openapi('Territory');

export type TerritoriesBody = z.infer<typeof territoriesBody>;
export type TerritoryBody = z.infer<typeof territoryBody>;

export const territoriesRoute = createRoute({
  method: 'get',
  path: '/api/v1/territories',
  operationId: 'searchTerritories',
  summary: 'Search communes, EPCI, departments and regions',
  description: 'Every French commune with a population, by name, postcode or code.',
  tags: ['Territories'],
  request: { query: territoriesQuery },
  responses: {
    200: jsonAnswer('Territories found', territoriesBody),
    400: problemResponse('A parameter is missing, unknown or out of its bounds'),
  },
});

export const territoryRoute = oneRoute('/api/v1/territories/{code}', ['code', '76709'], territoryBody, {
  operationId: 'getTerritory',
  summary: 'One territory: people, households, what it is part of and made of',
  tag: 'Territories',
  answer: 'The territory',
  none: 'No territory has this code',
});
