/**
 * A limit on how often something may be done: there is a store of tokens, each act takes one, and they come back one
 * by one.
 */
export interface TokenBucket {
  /** Milliseconds until there is a token; 0 when there is one. */
  wait(): number;
  /** Takes a token. @returns 0, or the milliseconds until there is one */
  take(): number;
  /** Gives back a token that was taken. */
  give(): void;
  /** Whole tokens that are left, and the milliseconds until all are back. */
  state(): { readonly left: number; readonly fullMs: number };
}

/**
 * @param capacity how many acts are allowed at once
 * @param everyMs how long a token takes to come back
 * @param now milliseconds of a clock that never goes back
 */
export function tokenBucket(capacity: number, everyMs: number, now: () => number): TokenBucket {
  let tokens = capacity;
  let since = now();
  function wait(): number {
    const at = now();
    tokens = Math.min(capacity, tokens + (at - since) / everyMs);
    since = at;
    return tokens < 1 ? (1 - tokens) * everyMs : 0;
  }
  return {
    wait,
    take() {
      const missing = wait();
      if (missing === 0) tokens -= 1;
      return missing;
    },
    give() {
      tokens = Math.min(capacity, tokens + 1);
    },
    state() {
      wait();
      return { left: Math.floor(tokens), fullMs: (capacity - tokens) * everyMs };
    },
  };
}
