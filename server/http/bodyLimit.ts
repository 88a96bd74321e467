/** A request is a page of answers: 64 kB hold the longest one several times over. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from './problem.ts';

export const BODY_LIMIT = 64 * 1024;

export function limitBody(): MiddlewareHandler {
  // What was not read is dropped with the connection. A header says so: no client sends its next request into it.
  const onError = (c: Context) => problem(c, 'too-large', { headers: { connection: 'close' } });
  const limit = bodyLimit({ maxSize: BODY_LIMIT, onError });
  return (c, next) => {
    // Looking for a body would build the whole request object. There is none here, or a length that Node holds it to.
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return limit(c, next);
    return Number(length) > BODY_LIMIT ? Promise.resolve(onError(c)) : next();
  };
}
