/** A request is a page of answers: 64 kB hold the longest one several times over. */
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from './problem.ts';

export const BODY_LIMIT = 64 * 1024;

export function limitBody(): MiddlewareHandler {
  // What was not read is dropped with the connection. A header says so: no client sends its next request into it.
  const onError = (c: Context) => problem(c, 'too-large', { headers: { connection: 'close' } });
  const limit = bodyLimit({ maxSize: BODY_LIMIT, onError });
  // A request without a body is let through at once: looking for one would build the whole request object.
  return (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : limit(c, next));
}
