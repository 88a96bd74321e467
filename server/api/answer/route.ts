/** What routes that answer with JSON declare alike. */
import { createRoute, z } from '@hono/zod-openapi';
import { problemResponse } from '../problem/contract.ts';
import { languageQuery } from './shapes.ts';

/** The entry of a `responses` object for an answer in JSON. */
export const jsonAnswer = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
});

interface Said {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  /** What the answer is. */
  readonly answer: string;
}

const get = <P extends string>(path: P, { operationId, summary, description, tag }: Said) => ({
  method: 'get' as const,
  path,
  operationId,
  summary,
  ...(description !== undefined && { description }),
  tags: [tag],
});

/** GET a document that is the same for everyone, in the language asked for. */
export const documentRoute = <P extends string, S extends z.ZodType>(path: P, schema: S, said: Said) =>
  createRoute({
    ...get(path, said),
    request: { query: languageQuery },
    responses: { 200: jsonAnswer(said.answer, schema), 400: problemResponse('A parameter is unknown') },
  });

/**
 * GET one thing among many, in the language asked for.
 * @param name of the parameter of the path, with an example of it
 * @param none what is said when nothing is so named
 */
export const oneRoute = <P extends string, N extends string, S extends z.ZodType>(
  path: P,
  [name, example]: readonly [N, string],
  schema: S,
  said: Said & { readonly none: string },
) =>
  createRoute({
    ...get(path, said),
    request: {
      params: z.object({
        [name]: z.string().openapi({ param: { name, in: 'path' }, example }),
      } as Record<N, z.ZodString>),
      query: languageQuery,
    },
    responses: {
      200: jsonAnswer(said.answer, schema),
      400: problemResponse('A parameter is unknown'),
      404: problemResponse(said.none),
    },
  });
