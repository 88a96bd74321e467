/**
 * Routes of the API that compute, and keep nothing of what they are sent, may be called by the pages of any site. Those that
 * keep something may not: a page elsewhere could otherwise make a reader open rooms or try codes.
 */
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';

/** What begins the addresses of what is kept. */
const KEEPS = /^\/api\/v1\/(?:rooms|totals|scenarios)(?:\/|$)/;

export const isOpen = (path: string): boolean => path.startsWith('/api/') && !KEEPS.test(path);

const ORIGIN = { 'access-control-allow-origin': '*' };
const ALLOWED = {
  ...ORIGIN,
  'access-control-allow-methods': 'GET, HEAD, POST',
  'access-control-allow-headers': 'content-type, accept-language, if-none-match',
  'access-control-max-age': '86400',
};
/** What a page may read of an answer, besides what every page may. */
const EXPOSED = { ...ORIGIN, 'access-control-expose-headers': 'etag, retry-after, x-request-id' };

/** `null`, as the origin of a sandbox is written, names no host. */
export const hostIn = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/** Answers what a browser asks before it calls, and lets it read what was answered. */
export function openCalls(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (!isOpen(c.req.path)) return next();
    const asksFirst =
      c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
    if (asksFirst) return new Response(null, { status: 204, headers: ALLOWED });
    await next();
    // a page of this site is sent nothing more than this
    c.res.headers.append('vary', 'Origin');
    const origin = c.req.header('origin');
    if (origin !== undefined && hostIn(origin) !== c.req.header('host')?.toLowerCase())
      for (const [name, value] of Object.entries(EXPOSED)) c.res.headers.set(name, value);
    return undefined;
  };
}
