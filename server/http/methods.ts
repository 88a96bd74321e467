/** A path that exists, asked with a method it does not have: 405 and what it does have. OPTIONS says it too. */
import type { Env, Hono, Schema } from 'hono';
import { problem } from './problem.ts';

/** Call it once every route of `app` is in place; a wildcard is no address, so it is left alone. */
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
