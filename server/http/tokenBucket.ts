/** A limit to how often something may be done: a store of tokens, each act takes one, and they come back one by one. */
export interface TokenBucket {
  /** Takes a token. @returns 0, or the milliseconds until there is one */
  take(): number;
}

/**
 * @param capacity acts at once
 * @param everyMs how long a token takes to come back
 * @param now milliseconds of a clock that never goes back
 */
export function tokenBucket(capacity: number, everyMs: number, now: () => number): TokenBucket {
  let tokens = capacity;
  let since = now();
  return {
    take() {
      const at = now();
      tokens = Math.min(capacity, tokens + (at - since) / everyMs);
      since = at;
      if (tokens < 1) return (1 - tokens) * everyMs;
      tokens -= 1;
      return 0;
    },
  };
}
