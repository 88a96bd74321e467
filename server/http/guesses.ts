/**
 * How often one may be wrong about a code or a token: by address of origin, kept in memory only and never logged. A
 * whole class shares one address, and so do all who come through one proxy. So what is right is never refused for the
 * mistakes of others: once the allowance of an address is used up, mistakes are refused, a code that was right from
 * there goes on as before, and any other waits for its turn, one code after the other, which makes trying codes slow.
 */
import type { Context } from 'hono';
import { tokenBucket, type TokenBucket } from './tokenBucket.ts';

const AT_ONCE = 60;
const EVERY_MS = 10_000;
/** Between two codes that an address tries when its allowance is used up. */
const TURN_MS = 50;
/** Codes that wait at once, at most. */
const MOST_WAITING = 100;
/** Codes remembered as right from an address; the one seen longest ago is forgotten first. */
const MOST_RIGHT = 1000;
/** Addresses remembered; the same. */
const MOST = 10_000;

export interface Guesses {
  /** Milliseconds to wait before the code is looked at: none, as long as there are few mistakes; nothing: refused. */
  turn(c: Context, code: string): number | undefined;
  /** The code is that of something. */
  right(c: Context, code: string): void;
  /** A mistake. @returns 0, or the milliseconds until one more is allowed */
  wrong(c: Context): number;
}

interface Origin {
  readonly mistakes: TokenBucket;
  /** Right since the first mistake from there. */
  readonly right: Set<string>;
  /** When those that wait are looked at. */
  readonly turns: Map<string, number>;
  last: number;
}

/** @param now milliseconds of a clock that never goes back */
export function createGuesses(now: () => number): Guesses {
  const origins = new Map<string, Origin>();

  const newOrigin = (): Origin => ({
    ...{ mistakes: tokenBucket(AT_ONCE, EVERY_MS, now), right: new Set(), turns: new Map() },
    last: -Infinity,
  });

  return {
    turn(c, code) {
      const origin = origins.get(originOf(c));
      if (!origin || origin.mistakes.wait() === 0 || origin.right.has(code)) return 0;
      const { turns } = origin;
      for (const [waiting, at] of turns) if (at <= now()) turns.delete(waiting);
      if (!turns.has(code)) {
        if (turns.size >= MOST_WAITING) return undefined;
        origin.last = Math.max(now(), origin.last + TURN_MS);
        turns.set(code, origin.last);
      }
      return Math.max(0, turns.get(code)! - now());
    },
    right(c, code) {
      // of an address without a mistake, nothing is remembered
      const origin = origins.get(originOf(c));
      if (!origin) return;
      origin.right.delete(code);
      origin.right.add(code);
      forgetOldest(origin.right, MOST_RIGHT);
    },
    wrong(c) {
      const address = originOf(c);
      const origin = origins.get(address) ?? newOrigin();
      origins.delete(address);
      origins.set(address, origin);
      forgetOldest(origins, MOST);
      return origin.mistakes.take();
    },
  };
}

function forgetOldest(kept: Set<string> | Map<string, unknown>, most: number): void {
  if (kept.size > most) kept.delete(kept.keys().next().value!);
}

interface Incoming {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/** Behind a proxy, that of the proxy: all who come through it share one allowance. */
const originOf = (c: Context): string =>
  (c.env as Incoming | undefined)?.incoming?.socket?.remoteAddress ?? '';
