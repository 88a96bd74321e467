/** GET /api/openapi.json: the contract, with examples whose answers are computed, never written by hand. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Library } from '../../../data/library.ts';
import type { Territories } from '../../../data/territories/territories.ts';
import { DOCUMENT_LANGUAGE } from '../../../models/catalogue/documentLanguage.ts';
import { once } from '../../../models/draws/memo.ts';
import { checkFleetRequest } from '../../../models/fleet/judge/request.ts';
import { checkAnswers } from '../../../models/household/checkAnswers.ts';
import { problemsIn, type Checked } from '../../../models/request/check.ts';
import type { Fields } from '../../../models/request/field.ts';
import type { Versions } from '../../../data/versions/load.ts';
import { checkSavedResult } from '../../../models/versions/savedResult.ts';
import { verificationOf } from '../verify/body.ts';
import { INVALID_SAVED, VERIFICATIONS } from '../verify/examples.ts';
import type { Estimators } from '../../compute/estimators.ts';
import { keepJson, keptAnswer, REVALIDATED } from '../../http/cachedBody.ts';
import { problemOf } from '../../http/problem.ts';
import { operation } from '../answer/route.ts';
import { effectsBodyOf } from '../effects/body.ts';
import { EFFECTS, INVALID_EFFECTS } from '../effects/examples.ts';
import { createJudge } from '../fleets/body.ts';
import { FLEETS, INVALID_FLEET } from '../fleets/examples.ts';
import { footprintOf } from '../footprints/body.ts';
import { EXAMPLES, INVALID_EXAMPLE } from '../footprints/examples.ts';
import { entriesOf } from '../problem/entries.ts';
import { effectsFields, RUN_FIELDS } from '../request/fields.ts';
import { answersOf } from './answers.ts';
import { documentConfig, type OpenAPIDocument } from './config.ts';
import { shorten, type Shape } from './shorten.ts';

const documentRoute = createRoute({
  ...operation('get', '/api/openapi.json', {
    operationId: 'getContract',
    summary: 'This contract, as OpenAPI 3.1',
    description:
      'Made from the routes themselves. Its answers are computed when it is first asked for: none is written by hand.',
  }),
  responses: {
    200: {
      description: 'The document',
      content: {
        'application/json': {
          schema: z.looseObject({ openapi: z.string() }).openapi({ description: 'An OpenAPI 3.1 document' }),
        },
      },
    },
  },
});

/** Adds the route to an API whose other routes are all in place. */
export function addDocument(api: OpenAPIHono, document: () => OpenAPIDocument): void {
  const kept = once(() => keepJson<{ openapi: string }>({ ...document() }, REVALIDATED));
  api.openapi(documentRoute, (c) => keptAnswer(c, kept()));
}

export interface Answering {
  readonly library: Library;
  readonly territories: Territories;
  readonly estimators: Estimators;
  readonly versions: Pick<Versions, 'kept'>;
}

/** The document of all the routes of an API, with what answers its examples. */
export function documentOf(api: OpenAPIHono, answering: Answering): OpenAPIDocument {
  const { library, estimators, versions } = answering;
  const { catalogue, proposals } = library;
  const document = api.getOpenAPI31Document(documentConfig(catalogue.version));
  const { oneSmartphone } = EXAMPLES;
  exemplify(document, '/api/v1/footprints', {
    name: 'oneSmartphone',
    summary: oneSmartphone.summary,
    answer: footprintOf(oneSmartphone.value, catalogue, estimators, DOCUMENT_LANGUAGE),
    wrong: 'Three mistakes in one request',
    invalid: INVALID_EXAMPLE.value,
    refusal: refusalOf(INVALID_EXAMPLE.value, library, RUN_FIELDS),
  });
  const { frozenAnswer } = VERIFICATIONS;
  exemplify(document, '/api/v1/verify', {
    name: 'frozenAnswer',
    summary: frozenAnswer.summary,
    answer: verificationOf(frozenAnswer.value, library, versions, estimators, DOCUMENT_LANGUAGE),
    wrong: 'A catalogue that is not kept',
    invalid: INVALID_SAVED.value,
    refusal: refusalFor(
      checkSavedResult(INVALID_SAVED.value, catalogue, versions.kept, RUN_FIELDS),
      INVALID_SAVED.value,
    ),
  });
  const { refurbishedSmartphone } = EFFECTS;
  exemplify(document, '/api/v1/effects', {
    name: 'refurbishedSmartphone',
    summary: refurbishedSmartphone.summary,
    answer: effectsBodyOf(refurbishedSmartphone.value, library, estimators, DOCUMENT_LANGUAGE),
    wrong: 'Two mistakes in one request',
    invalid: INVALID_EFFECTS.value,
    refusal: refusalOf(INVALID_EFFECTS.value, library, effectsFields(proposals)),
  });
  const { tenLaptops } = FLEETS;
  exemplify(document, '/api/v1/fleets', {
    name: 'tenLaptops',
    summary: tenLaptops.summary,
    answer: createJudge(library)(tenLaptops.value, DOCUMENT_LANGUAGE),
    wrong: 'Three mistakes in one request',
    invalid: INVALID_FLEET.value,
    refusal: refusalFor(checkFleetRequest(INVALID_FLEET.value, catalogue), INVALID_FLEET.value),
  });
  const named = (document.components?.schemas ?? {}) as Record<string, Shape>;
  for (const { path, address, summary, type = JSON_TYPE, answer, without } of answersOf(answering)) {
    const response: WithContent | undefined = document.paths?.[path]?.get?.responses?.['200'];
    const whole = response?.content?.[type] && answer();
    if (whole === undefined) continue;
    const { value, cuts } = shorten(whole, response!.content![type]!.schema ?? {}, named);
    const left = without ?? cuts.join(', ');
    const description = `GET ${address}${left && `. Cut short: ${left}`}`;
    show(response, type, 'answer', { summary, description, value });
  }
  const { openapi, servers } = document;
  show(document.paths?.[documentRoute.path]?.get?.responses?.['200'], JSON_TYPE, 'answer', {
    summary: 'Its beginning',
    description: `GET ${documentRoute.path}. Cut short: all but the version and the server`,
    value: { openapi, servers },
  });
  return document;
}

const JSON_TYPE = 'application/json';

/** A request answered, and one refused. */
interface Shown {
  readonly name: string;
  readonly summary: string;
  readonly answer: object;
  readonly wrong: string;
  readonly invalid: unknown;
  readonly refusal: object;
}

function exemplify({ paths }: OpenAPIDocument, path: string, shown: Shown): void {
  const responses = paths?.[path]?.post?.responses;
  const { name, summary, answer, wrong, invalid, refusal } = shown;
  show(responses?.['200'], JSON_TYPE, name, { summary, value: answer });
  show(responses?.['422'], 'application/problem+json', 'invalid', {
    summary: wrong,
    description: `The request was: ${JSON.stringify(invalid)}`,
    value: refusal,
  });
}

interface WithContent {
  content?: Record<string, { schema?: Shape; examples?: Record<string, unknown> }>;
}

function show(response: WithContent | undefined, type: string, name: string, example: object): void {
  const content = response?.content?.[type];
  if (content) content.examples = { [name]: example };
}

const refusalOf = (value: unknown, { catalogue }: Library, extra: Fields) =>
  refusalFor(checkAnswers(value, catalogue, extra), value);

function refusalFor(checked: Checked<unknown>, value: unknown) {
  return problemOf('invalid-answers', DOCUMENT_LANGUAGE, {
    errors: entriesOf(problemsIn(checked), value, DOCUMENT_LANGUAGE),
  });
}
