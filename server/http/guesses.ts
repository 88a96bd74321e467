/**
 * How often one origin may be wrong about a code or a token. A whole class is one origin, and so are all who come
 * through one proxy, so a right code is never refused because of the mistakes of others. Once the allowance of an
 * origin is used up, its mistakes are refused. A code that was right from there, or was opened from there, goes on as
 * before. Any other code waits for its turn, one after the other, which makes trying codes slow.
 */
import { createRecent, type Recent } from '../../models/draws/recent.ts';
import { eachOrigin } from './origins.ts';
import { tokenBucket, type TokenBucket } from './tokenBucket.ts';

const AT_ONCE = 60;
const EVERY_MS = 10_000;
/** The time between two codes that an origin tries once its allowance is used up. */
export const TURN_MS = 50;
/** How many codes may wait at once. */
const MOST_WAITING = 100;
/** How many codes are remembered as right from an origin; the one seen longest ago is forgotten first. */
const MOST_RIGHT = 1000;

export interface Guesses {
  /**
   * Milliseconds to wait before the code is looked at: 0 as long as there are few mistakes; undefined when it is
   * refused.
   */
  turn(origin: string, code: string): number | undefined;
  /** The code was right. */
  right(origin: string, code: string): void;
  /** Counts a mistake. @returns 0, or the milliseconds until one more is allowed */
  wrong(origin: string): number;
}

interface Tries {
  readonly mistakes: TokenBucket;
  readonly right: Recent<string, true>;
  /** When each waiting code is looked at. */
  readonly turns: Map<string, number>;
  last: number;
}

/** @param now milliseconds of a clock that never goes back */
export function createGuesses(now: () => number): Guesses {
  const triesOf = eachOrigin<Tries>(
    () => ({
      mistakes: tokenBucket(AT_ONCE, EVERY_MS, now),
      right: createRecent(MOST_RIGHT),
      turns: new Map(),
      last: -Infinity,
    }),
    now,
  );

  return {
    turn(origin, code) {
      const tries = triesOf(origin);
      const { mistakes, right, turns } = tries;
      if (mistakes.wait() === 0 || right.get(code)) return 0;
      for (const [waiting, at] of turns) if (at <= now()) turns.delete(waiting);
      if (!turns.has(code)) {
        if (turns.size >= MOST_WAITING) return undefined;
        tries.last = Math.max(now(), tries.last + TURN_MS);
        turns.set(code, tries.last);
      }
      return Math.max(0, turns.get(code)! - now());
    },
    right(origin, code) {
      triesOf(origin).right.set(code, true);
    },
    wrong: (origin) => triesOf(origin).mistakes.take(),
  };
}
