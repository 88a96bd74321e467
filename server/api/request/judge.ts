/**
 * The one judge of a body: the checker of models/, in the sender's words. The contract's schema documents the body and
 * gives it its type; it is not run.
 */
import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Checked } from '../../../models/request/check.ts';
import type { Fields } from '../../../models/request/field.ts';
import { languageOf } from '../../http/language.ts';
import { problem } from '../../http/problem.ts';
import { entriesOf } from '../problem/entries.ts';

/** Says what is wrong with a body, when something is. */
export type Judge = (body: unknown) => Checked<object>;

/**
 * Documents a route in an API, and makes it one whose body the judge alone decides on.
 * @param fields whose problems are told with what the field holds
 * @returns the route for the `openapi` of that API: of the same type, so that its handler is given the body
 */
export function judged<R extends RouteConfig>(
  { openAPIRegistry }: Pick<OpenAPIHono, 'openAPIRegistry'>,
  route: R,
  judge: Judge,
  fields?: Fields,
): R {
  openAPIRegistry.registerPath(route);
  const { body: _documented, ...request } = route.request ?? {};
  return { ...route, request, hide: true, middleware: refuseUnless(judge, fields) };
}

function refuseUnless(judge: Judge, fields?: Fields): MiddlewareHandler {
  return async (c, next) => {
    const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (mediaType !== 'application/json') return problem(c, 'unsupported-media-type');
    const body = parse(await c.req.text());
    if (body === undefined) return problem(c, 'not-json');
    const checked = judge(body);
    if ('problems' in checked) {
      const errors = entriesOf(checked.problems, body, languageOf(c), fields);
      return problem(c, 'invalid-answers', { errors });
    }
    c.req.addValidatedData('json', checked.value);
    return next();
  };
}

/** JSON has no undefined, so undefined says that this is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
