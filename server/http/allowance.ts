/**
 * What is left of an allowance, told by the answers that draw on it (draft-ietf-httpapi-ratelimit-headers): so many at
 * once, then one each time that a token comes back.
 */
import type { Context, MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import type { TokenBucket } from './tokenBucket.ts';

const SECOND_MS = 1000;

/** An allowance by its name, and how much of it there is at once. */
export interface Limit {
  readonly name: string;
  readonly atOnce: number;
  readonly everyMs: number;
}

/** The headers of an allowance. @param left tokens, and the milliseconds until all are back */
export function allowanceHeaders(
  { name, atOnce, everyMs }: Limit,
  { left, fullMs }: ReturnType<TokenBucket['state']>,
) {
  const seconds = (ms: number) => Math.ceil(ms / SECOND_MS);
  return {
    'ratelimit-policy': `"${name}";q=${atOnce};w=${seconds(atOnce * everyMs)}`,
    ratelimit: `"${name}";r=${left};t=${seconds(fullMs)}`,
  };
}

/** Takes from an allowance, and has the answer say what is left. @returns 0, or the milliseconds until there is some */
export function drawn(c: Context, limit: Limit, bucket: TokenBucket): number {
  const wait = bucket.take();
  c.set('allowance', allowanceHeaders(limit, bucket.state()));
  return wait;
}

export function allowances(): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(c.var.allowance ?? {})) c.res.headers.set(name, value);
  };
}
