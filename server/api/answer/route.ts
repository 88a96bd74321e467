/** What routes that answer with JSON declare alike. */
import { createRoute, z } from '@hono/zod-openapi';
import { problemResponse } from '../problem/contract.ts';
import { languageQuery } from './shapes.ts';
import { tagOf } from './tags.ts';

/** The entry of a `responses` object for an answer in JSON. */
export const jsonAnswer = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
});

type JsonAnswer<S extends z.ZodType> = ReturnType<typeof jsonAnswer<S>>;

/** What the document says of a route. */
export interface Said {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
}

/** What every route begins with. */
export const operation = <M extends 'get' | 'post' | 'delete', P extends string>(
  method: M,
  path: P,
  said: Said,
) => ({
  method,
  path,
  ...said,
  tags: [tagOf(path)],
});

/** GET a document that is the same for everyone, in the language asked for. */
export const documentRoute = <P extends string, S extends z.ZodType>(
  path: P,
  answer: JsonAnswer<S>,
  said: Said,
) =>
  createRoute({
    ...operation('get', path, said),
    request: { query: languageQuery },
    responses: { 200: answer, 400: problemResponse('A parameter is unknown') },
  });

interface Found<Q, A> extends Said {
  readonly query: Q;
  readonly answer: A;
  /** What may be wrong with the query. */
  readonly wrong: string;
}

/** GET what a query finds. */
export const searchRoute = <P extends string, Q extends z.ZodObject, A extends { description: string }>(
  path: P,
  { query, answer, wrong, ...said }: Found<Q, A>,
) =>
  createRoute({
    ...operation('get', path, said),
    request: { query },
    responses: { 200: answer, 400: problemResponse(wrong) },
  });

interface One<S extends z.ZodType> extends Said {
  readonly answer: JsonAnswer<S>;
  /** What is said when nothing is so named. */
  readonly none: string;
}

/**
 * GET one thing among many, in the language asked for.
 * @param name of the parameter of the path, with an example of it
 */
export const oneRoute = <P extends string, N extends string, S extends z.ZodType>(
  path: P,
  [name, example]: readonly [N, string],
  { answer, none, ...said }: One<S>,
) =>
  createRoute({
    ...operation('get', path, said),
    request: {
      params: z.object({
        [name]: z.string().openapi({ param: { name, in: 'path' }, example }),
      } as Record<N, z.ZodString>),
      query: languageQuery,
    },
    responses: {
      200: answer,
      400: problemResponse('A parameter is unknown'),
      404: problemResponse(none),
    },
  });
