/** /api/v1/scenarios: a council’s scenario, which is kept under a short link, read and deleted. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Catalogue, Language, Text } from '../../../models/catalogue/catalogue.ts';
import { SAVED_FIELDS, type SavedRequest } from '../../../models/council/plan/saved.ts';
import { textsIn } from '../../dictionaries.ts';
import { jsonAnswer, operation } from '../answer/route.ts';
import { LANGUAGE_ABOUT, languageQuery } from '../answer/shapes.ts';
import { problemResponse, spentResponse } from '../problem/contract.ts';
import { bodyProblems, posted } from '../request/contract.ts';
import { fieldsSchema } from '../request/schema.ts';
import { named } from '../schema/schemas.ts';
import { describedBy } from '../schema/sentence.ts';
import type { ScenarioAddresses } from './addresses/fr.ts';
import { SCENARIO_EXAMPLES } from './examples.ts';
import type { ScenarioParameterTexts } from './words/fr.ts';

const PATH = '/api/v1/scenarios';

/** Where short links begin, to follow one or to delete it; `server/pages/shortLinks.ts` answers there. */
export const { short: SHORT_PATHS, deletion: DELETION_PATHS } = textsIn(
  import.meta.glob<ScenarioAddresses>('./addresses/*.ts', { eager: true, import: 'addresses' }),
);
export const shortPath = (id: string, language: Language): string => `${SHORT_PATHS[language]}/${id}`;
export const deletionPath = (id: string, language: Language): string =>
  `${shortPath(id, language)}/${DELETION_PATHS[language]}`;
/** The token is in the fragment, which browsers send to nobody: no log and no proxy on the way ever reads it. */
export const deletionLink = (id: string, token: string, language: Language): string =>
  `${deletionPath(id, language)}#${encodeURIComponent(token)}`;

const moment = (description: string) =>
  z.string().openapi({ description, example: '2027-11-25T12:00:00.000Z' });

const scenario = {
  id: z.string().openapi({ description: 'No letter that looks like another', example: 'k7m2qx4d' }),
  territory: z.string().openapi({ description: 'Code, or own', example: '76709' }),
  query: z.string().openapi({ description: 'Of the territory’s page', example: 'repair-cafe=3' }),
  link: z.string().openapi({ description: 'Address that leads to that page', example: '/en/s/k7m2qx4d' }),
  created: moment('When it was kept, UTC'),
  expires: moment('When it is deleted by itself, UTC'),
};

export const scenarioBody = named('KeptScenario', scenario);
export const newScenarioBody = named('NewScenario', {
  ...scenario,
  deletion: named('Deletion', {
    token: z.string().openapi({ description: 'Given once, never again; a hash of it is kept' }),
    link: z.string().openapi({ description: 'Page where whoever has it may delete the scenario' }),
  }),
});

export type ScenarioBody = z.infer<typeof scenarioBody>;
export type NewScenarioBody = z.infer<typeof newScenarioBody>;

export const SCENARIO_PARAMETERS = {
  ...textsIn(
    import.meta.glob<ScenarioParameterTexts>('./words/*.ts', { eager: true, import: 'scenarioParameters' }),
  ),
  lang: LANGUAGE_ABOUT,
} as const satisfies Record<string, Text>;

const about = describedBy(SCENARIO_PARAMETERS);
const params = z.strictObject({
  id: z.string().openapi({ ...about('id'), param: { name: 'id', in: 'path' }, example: 'k7m2qx4d' }),
});

const NO_STORAGE = { 503: problemResponse('The database does not answer') };
const NOT_FOUND = { 404: problemResponse('It never was, was deleted, or has expired'), ...NO_STORAGE };

export const keepScenarioRoute = (catalogue: Catalogue) =>
  createRoute({
    ...operation('post', PATH, {
      operationId: 'keepScenario',
      summary: 'Keep a scenario under a short link',
      description:
        'A territory and the query of its page, until a date or until someone with the token deletes it. Nothing else is kept: neither who, nor from where.',
    }),
    request: posted(
      fieldsSchema<SavedRequest>('ScenarioRequest', SAVED_FIELDS, {
        description:
          'What to keep: a territory that is known, and a query that its page reads without a mistake. Without days, for a year.',
        vocabulary: catalogue,
      }),
      SCENARIO_EXAMPLES,
    ),
    responses: {
      201: jsonAnswer('It is kept; the Location header is its address', newScenarioBody),
      ...bodyProblems('The request needs correcting: its page would complain of it'),
      429: spentResponse('Too many were kept just now'),
      ...NO_STORAGE,
    },
  });

export const scenarioRoute = createRoute({
  ...operation('get', `${PATH}/{id}`, {
    operationId: 'getScenario',
    summary: 'A kept scenario',
    description: 'As it was kept, with its link and the day on which it goes. Nothing says who kept it.',
  }),
  request: { params, query: languageQuery },
  responses: {
    200: jsonAnswer('The scenario', scenarioBody),
    400: problemResponse('A parameter is unknown'),
    ...NOT_FOUND,
  },
});

export const deleteScenarioRoute = createRoute({
  ...operation('delete', `${PATH}/{id}`, {
    operationId: 'deleteScenario',
    summary: 'Delete a kept scenario',
    description: 'With the token that came when it was kept: whoever has it may, nobody else.',
  }),
  request: {
    params,
    query: languageQuery,
    headers: z.object({ 'deletion-token': z.string().openapi(about('deletion-token')) }),
  },
  responses: {
    204: { description: 'It is deleted' },
    400: problemResponse('The token is missing, or a parameter is unknown'),
    403: problemResponse('The token is not that of this scenario'),
    ...NOT_FOUND,
  },
});
