/**
 * One line per request, and nothing in it about a person: no body, no query, no address of origin. The route is
 * the pattern (`/api/v1/factors/:id`), never the path that was typed.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ProblemKind } from '../api/problem/contract.ts';
import type { Environment } from './environment.ts';

export interface RequestLine {
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** The kind of problem with which it was refused, where that is a matter of security: see `WATCHED`. */
  readonly refused?: string;
  /** The name and stack of an error that nobody expected. */
  readonly error?: string;
}

/**
 * What whoever hosts the site may want to watch: tokens that are refused, allowances that are spent, pages of other
 * sites. Who it was is not said, since nobody here knows.
 */
const WATCHED: ReadonlySet<string> = new Set([
  'wrong-facilitator',
  'wrong-token',
  'too-many-requests',
  'cross-site',
] satisfies ProblemKind[]);

export type Log = (line: RequestLine) => void;

/** @param now milliseconds of a clock that never goes back */
export function requestLog(now: () => number, log: Log): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const start = now();
    await next();
    const ms = Math.round((now() - start) * 10) / 10;
    const { error } = c;
    const { requestId: id, refusal } = c.var;
    const refused = WATCHED.has(refusal) ? { refused: refusal } : {};
    const line = { id, method: c.req.method, route: routeOf(c), status: c.res.status, ms, ...refused };
    log(error && c.res.status >= 500 ? { ...line, error: error.stack ?? error.message } : line);
  };
}

/** The pattern of the last route that a request matched, leaving out wildcards; `*` when nothing else matched. */
const routeOf = (c: Context): string =>
  matchedRoutes(c).findLast(({ path }) => !/[*{]/.test(path))?.path ?? '*';
