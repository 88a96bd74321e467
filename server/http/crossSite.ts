/**
 * A page of another site cannot make a browser write here, as a form of its own would: browsers say where a request comes
 * from. They say it with `Sec-Fetch-Site`, or with `Origin` alone over plain HTTP, as in a classroom. A program says
 * neither, and has no session that someone could borrow: it may. What keeps nothing is open to all.
 */
import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { hostIn, isOpen } from './openCalls.ts';
import { problem } from './problem.ts';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const OURS: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** @param site where it is published: behind a proxy that does not pass `Host` on, the only way to know it */
export function refuseCrossSite(site?: string): MiddlewareHandler<Environment> {
  return async (c, next) => {
    if (READS.has(c.req.method) || isOpen(c.req.path)) return next();
    const from = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const ours =
      from !== undefined
        ? OURS.has(from)
        : origin === undefined || origin === site || hostIn(origin) === c.req.header('host')?.toLowerCase();
    return ours ? next() : problem(c, 'cross-site');
  };
}
