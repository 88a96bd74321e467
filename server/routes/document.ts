/** GET /api/openapi.json: the contract, with examples whose answers are computed, never written by hand. */
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import type { Library } from '../../data/library.ts';
import { checkAnswers } from '../../models/footprint/check.ts';
import { documentConfig } from '../contract/document.ts';
import { EXAMPLES, INVALID_EXAMPLE } from '../contract/examples.ts';
import { RUN_FIELDS } from '../contract/request.ts';
import { keepJson, keptAnswer, REVALIDATED, type Kept } from '../http/kept.ts';
import { problemOf } from '../http/problem.ts';
import { entriesOf } from './entries.ts';
import type { Estimators } from './estimators.ts';
import { footprintOf } from './footprint.ts';

export type OpenAPIDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

const documentRoute = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'getContract',
  summary: 'This contract, as OpenAPI 3.1',
  tags: ['Server'],
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
export function addDocument(
  api: OpenAPIHono,
  library: Library,
  estimators: Estimators,
): () => OpenAPIDocument {
  let kept: Kept<{ openapi: string }> | undefined;
  const document = () => documentOf(api, library, estimators);
  api.openapi(documentRoute, (c) => keptAnswer(c, (kept ??= keepJson({ ...document() }, REVALIDATED))));
  return document;
}

function documentOf(api: OpenAPIHono, library: Library, estimators: Estimators): OpenAPIDocument {
  const document = api.getOpenAPI31Document(documentConfig(library.catalogue.version));
  const responses = document.paths?.['/api/v1/footprints']?.post?.responses;
  const footprint = footprintOf(EXAMPLES.oneSmartphone.value, library.catalogue, estimators, 'en');
  exemplify(responses?.['200'], 'application/json', 'oneSmartphone', {
    summary: EXAMPLES.oneSmartphone.summary,
    value: footprint,
  });
  exemplify(responses?.['422'], 'application/problem+json', 'invalid', {
    summary: 'Three mistakes in one request',
    description: `The request was: ${JSON.stringify(INVALID_EXAMPLE.value)}`,
    value: invalidAnswer(library),
  });
  return document;
}

interface WithContent {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

function exemplify(response: WithContent | undefined, type: string, name: string, example: object): void {
  const content = response?.content?.[type];
  if (content) content.examples = { [name]: example };
}

function invalidAnswer({ catalogue }: Library) {
  const { value } = INVALID_EXAMPLE;
  const checked = checkAnswers(value, catalogue, RUN_FIELDS);
  const problems = 'problems' in checked ? checked.problems : [];
  return problemOf('invalid-answers', 'en', { errors: entriesOf(problems, value, 'en') });
}
