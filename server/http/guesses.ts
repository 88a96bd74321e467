/**
 * How often one origin may be wrong about a code or a token. A whole class is one origin, and so are all who come
 * through one proxy. So what is right is never refused for the mistakes of others: once the allowance of an origin is
 * used up, mistakes are refused, a code that was right from there, or opened from there, goes on as before, and any
 * other waits for its turn, one code after the other, which makes trying codes slow.
 */
import { eachOrigin } from './origins.ts';
import { tokenBucket, type TokenBucket } from './tokenBucket.ts';

const AT_ONCE = 60;
const EVERY_MS = 10_000;
/** Between two codes that an origin tries when its allowance is used up. */
const TURN_MS = 50;
/** Codes that wait at once, at most. */
const MOST_WAITING = 100;
/** Codes remembered as right from an origin; the one seen longest ago is forgotten first. */
const MOST_RIGHT = 1000;

export interface Guesses {
  /** Milliseconds to wait before the code is looked at: none, as long as there are few mistakes; nothing: refused. */
  turn(origin: string, code: string): number | undefined;
  /** The code is that of something. */
  right(origin: string, code: string): void;
  /** A mistake. @returns 0, or the milliseconds until one more is allowed */
  wrong(origin: string): number;
}

interface Tries {
  readonly mistakes: TokenBucket;
  readonly right: Set<string>;
  /** When those that wait are looked at. */
  readonly turns: Map<string, number>;
  last: number;
}

/** @param now milliseconds of a clock that never goes back */
export function createGuesses(now: () => number): Guesses {
  const triesOf = eachOrigin<Tries>(
    () => ({
      mistakes: tokenBucket(AT_ONCE, EVERY_MS, now),
      right: new Set(),
      turns: new Map(),
      last: -Infinity,
    }),
    now,
  );

  return {
    turn(origin, code) {
      const tries = triesOf(origin);
      const { mistakes, right, turns } = tries;
      if (mistakes.wait() === 0 || right.has(code)) return 0;
      for (const [waiting, at] of turns) if (at <= now()) turns.delete(waiting);
      if (!turns.has(code)) {
        if (turns.size >= MOST_WAITING) return undefined;
        tries.last = Math.max(now(), tries.last + TURN_MS);
        turns.set(code, tries.last);
      }
      return Math.max(0, turns.get(code)! - now());
    },
    right(origin, code) {
      const { right } = triesOf(origin);
      right.delete(code);
      right.add(code);
      if (right.size > MOST_RIGHT) right.delete(right.keys().next().value!);
    },
    wrong: (origin) => triesOf(origin).mistakes.take(),
  };
}
