/**
 * How often one may be wrong about a code or a token: by address of origin, kept in memory only and never logged. A
 * whole class shares one address: what is right costs nothing, and a mistake of each pupil is allowed.
 */
import type { Context } from 'hono';
import { tokenBucket, type TokenBucket } from './tokenBucket.ts';

const AT_ONCE = 60;
const EVERY_MS = 10_000;
/** Addresses remembered; the one seen longest ago is forgotten first. */
const MOST = 10_000;

export interface Guesses {
  /** Milliseconds until one more may be made; 0: now. */
  wait(c: Context): number;
  wrong(c: Context): void;
}

/** @param now milliseconds of a clock that never goes back */
export function createGuesses(now: () => number): Guesses {
  const buckets = new Map<string, TokenBucket>();
  return {
    wait: (c) => buckets.get(originOf(c))?.wait() ?? 0,
    wrong(c) {
      const origin = originOf(c);
      const bucket = buckets.get(origin) ?? tokenBucket(AT_ONCE, EVERY_MS, now);
      buckets.delete(origin);
      buckets.set(origin, bucket);
      if (buckets.size > MOST) buckets.delete(buckets.keys().next().value!);
      bucket.take();
    },
  };
}

interface Incoming {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** Behind a proxy, that of the proxy: all who come through it share one allowance. */
const originOf = (c: Context): string =>
  (c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress ?? '';
