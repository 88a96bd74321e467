/** What every route that takes JSON says of its body, and of the ways in which it may be refused. */
import { createRoute, type z } from '@hono/zod-openapi';
import { operation, type jsonAnswer, type Said } from '../answer/route.ts';
import { languageQuery } from '../answer/shapes.ts';
import { laterResponse, problemResponse } from '../problem/contract.ts';

/** @param examples by name, as the OpenAPI document wants them */
export const posted = <S extends z.ZodType, E extends Record<string, object>>(schema: S, examples: E) => ({
  query: languageQuery,
  body: { required: true, content: { 'application/json': { schema, examples } } },
});

/** @param wrong what may still be wrong in a body that is JSON and is declared as JSON */
export const bodyProblems = (wrong: string) => ({
  400: problemResponse('The body is not JSON, or the query has an unknown parameter'),
  413: problemResponse('The body is over 64 kB'),
  415: problemResponse('The body is not declared as application/json'),
  422: problemResponse(wrong),
});

interface Computed<R, A> extends Said {
  readonly request: R;
  readonly answer: A;
  /** What may be wrong in a body that is JSON and is declared as JSON. */
  readonly wrong: string;
}

/** POST what is to be computed in its turn. */
export const computedRoute = <
  P extends string,
  R extends ReturnType<typeof posted>,
  A extends ReturnType<typeof jsonAnswer>,
>(
  path: P,
  { request, answer, wrong, ...said }: Computed<R, A>,
) =>
  createRoute({
    ...operation('post', path, said),
    request,
    responses: {
      200: answer,
      ...bodyProblems(wrong),
      429: laterResponse('Too much from this network waits to be computed: there is no quota, only a turn'),
      503: laterResponse('The calculation broke off; it may be asked for again'),
    },
  });
