/**
 * When a path exists but not with the requested method, the answer is 405 with the methods that it has. OPTIONS gives
 * them too.
 */
import type { Env, Hono, Schema } from 'hono';
import { problem } from './problem.ts';

/** Call this once every route of `app` is in place. A wildcard is not an address, so it is left alone. */
export function refuseOtherMethods<E extends Env, S extends Schema>(app: Hono<E, S>): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL' || path.includes('*')) continue;
    const known = methods.get(path) ?? new Set();
    known.add(method);
    if (method === 'GET') known.add('HEAD');
    methods.set(path, known);
  }
  for (const [path, known] of methods) {
    const allow = [...known, 'OPTIONS'].join(', ');
    app.all(path, (c) =>
      c.req.method === 'OPTIONS'
        ? new Response(null, { status: 204, headers: { allow } })
        : problem(c, 'method-not-allowed', { headers: { allow } }),
    );
  }
}
