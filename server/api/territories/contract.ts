/** GET /api/v1/territories and /api/v1/territories/{code}: a place, how many people and households, the law’s threshold. */
import { z } from '@hono/zod-openapi';
import { MATCHES } from '../../../models/territory/search.ts';
import { EPCI_TYPES } from '../../../models/territory/territory.ts';
import { jsonAnswer, oneRoute, searchRoute } from '../answer/route.ts';
import { catalogueRef, citedSource, languageCode } from '../answer/shapes.ts';
import { listOf, named } from '../schema/schemas.ts';
import { territoriesQuery } from './query.ts';

const code = z.string().openapi({
  description: 'Insee code of a commune, Siren of an EPCI, dep-76, reg-28 or france',
  example: '76709',
});
const kind = z.enum(['commune', 'epci', 'department', 'region', 'country']).openapi('TerritoryKind', {
  description: 'epci: communauté or métropole. department: or overseas collectivity',
});
const people = z.int().openapi({ description: 'People' });
const postcodes = listOf(z.string());
const place = named('Place', { code: z.string(), name: z.string() });

const foundTerritory = named('FoundTerritory', {
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
});

export const territoriesBody = named('Territories', {
  language: languageCode,
  populationYear: z.int().openapi({ description: 'Of most populations; see the territory for its own' }),
  territories: listOf(foundTerritory, 'Best match first; among equals, the most people first'),
});

const counted = named(
  'Counted',
  {
    years: listOf(z.object({ year: z.int(), people }), 'Years of the population; a sum may hold several'),
    boundaries: z.int().openapi({ description: 'Year of the limits of communes and EPCI' }),
    notes: listOf(z.string()),
    source: citedSource,
  },
  'What the population is a count of',
);

const households = named(
  'Households',
  {
    central: z.int(),
    low: z.int().openapi({ description: '5th percentile' }),
    high: z.int().openapi({ description: '95th percentile' }),
    people: z.number().openapi({ description: 'Persons per household here, to a tenth' }),
    of: z
      .enum(['department', 'region', 'country'])
      .openapi({ description: 'Whose mean that is; the country’s where no source gives the place’s' }),
    size: z.string().openapi({ description: 'Factor: persons per household, in the country' }),
    share: z.string().openapi({ description: 'Factor: share of people in households' }),
    source: citedSource,
  },
  'Unit: households. Population × share ÷ people; rather use your own',
);

const reen = named(
  'Reen',
  {
    status: z
      .enum(['above', 'below', 'about'])
      .openapi({ description: 'about: the counts disagree, or one is within the margin' }),
    above: people,
    margin: z.number(),
    counts: listOf(
      z.object({ count: z.enum(['municipal', 'total']), year: z.int(), people }),
      'Every count at hand, the first being the population',
    ),
    law: z.string().openapi({ description: 'Id of the law, as in proposals' }),
    source: citedSource,
    why: z.string(),
  },
  'Is a responsible digital strategy required?',
);

const sizeClass = named(
  'SizeClass',
  {
    from: people,
    below: people.nullable(),
    communes: z.int(),
    people: z.int(),
  },
  'Communes with about as many people, and the people in them',
);

export const territoryBody = named('Territory', {
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
  members: listOf(
    z.object({ code: z.string(), name: z.string(), kind, population: people }),
    'Communes, departments or regions it is made of, most people first',
  ),
});

export type TerritoriesBody = z.infer<typeof territoriesBody>;
export type TerritoryBody = z.infer<typeof territoryBody>;

export const territoriesRoute = searchRoute('/api/v1/territories', {
  operationId: 'searchTerritories',
  summary: 'Search communes, EPCI, departments and regions',
  description: 'Every French commune with a population, by name, postcode or code.',
  query: territoriesQuery,
  answer: jsonAnswer('Territories found', territoriesBody),
  wrong: 'A parameter is missing, unknown or out of its bounds',
});

export const territoryRoute = oneRoute('/api/v1/territories/{code}', ['code', '76709'], {
  operationId: 'getTerritory',
  summary: 'One territory: people, households, what it is part of and made of',
  description:
    'By its code of Insee, its SIREN for an EPCI, or `dep-`, `reg-` and a code; `france` for the country. A former commune is answered by the one that it joined.',
  answer: jsonAnswer('The territory', territoryBody),
  none: 'No territory has this code',
});
