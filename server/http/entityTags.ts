/**
 * What a GET answers and may be kept has a tag, so that a reader that has it may ask whether it is still the same. Bodies
 * that are kept here have theirs from `cachedBody.ts`; the others are read once more, and hashed.
 */
import type { MiddlewareHandler } from 'hono';
import { matches, tagFor } from './cachedBody.ts';
import type { Environment } from './environment.ts';

/** Of an answer that has not changed, what is said again (RFC 9110, 15.4.5). */
const AGAIN = ['cache-control', 'content-language', 'content-location', 'vary', 'expires', 'etag'];

export function entityTags(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next();
    const { status, headers } = c.res;
    const read = c.req.method === 'GET' || c.req.method === 'HEAD';
    // what must not be kept is asked for anew, and what is kept for good is never asked about again
    const kept = !/no-store|immutable/.test(headers.get('cache-control') ?? '');
    const streams = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (!read || status !== 200 || headers.has('etag') || !kept || streams) return;
    // looked for last: the answer must be built whole for it
    if (!c.res.body) return;
    const bytes = await c.res.arrayBuffer();
    const tag = `"${tagFor(new Uint8Array(bytes))}"`;
    headers.set('etag', tag);
    if (!matches(c.req.header('if-none-match'), tag)) {
      c.res = new Response(bytes, { status, headers });
      return;
    }
    const again = new Response(null, { status: 304 });
    for (const name of AGAIN) if (headers.has(name)) again.headers.set(name, headers.get(name)!);
    // assigned in two steps: the framework would carry the headers of the answer that it replaces
    c.res = undefined;
    c.res = again;
  };
}
