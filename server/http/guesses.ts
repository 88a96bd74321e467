/**
 * How often one origin may be wrong about a code or a token. A whole class is one origin, and so are all who come
 * through one proxy, so a right code is never refused because of the mistakes of others. Once the allowance of an
 * origin is used up, its mistakes are refused. A code that was right from there, or was opened from there, goes on as
 * before. Any other code waits for its turn, one after the other, which makes trying codes slow; and those who wait, on
 * all origins together, have an allowance of their own, so that a hundred origins do not find what one cannot. SECURITY.md
 * has the odds.
 */
import { createRecent, type Recent } from '../../models/draws/recent.ts';
import { eachOrigin } from './origins.ts';
import { tokenBucket, type TokenBucket } from './tokenBucket.ts';

/** The mistakes of one origin. */
export const MISTAKES = { atOnce: 60, everyMs: 30_000 } as const;
/** The codes that are looked at, on all origins, for those whose mistakes are used up. */
export const TURNS = { atOnce: 30_000, everyMs: 500 } as const;
/** The time between two codes that an origin tries once its allowance is used up. */
export const TURN_MS = 50;
/** How many codes may wait at once. */
const MOST_WAITING = 100;
/** How many codes are remembered as right from an origin; the one seen longest ago is forgotten first. */
const MOST_RIGHT = 1000;

/** When a code is looked at, and whether a mistake was counted beforehand: those who try many at once are counted too. */
export interface Turn {
  /** Milliseconds to wait: 0 as long as there are few mistakes. */
  readonly waitMs: number;
  readonly paid: boolean;
}

export interface Guesses {
  /** @returns undefined when the code is refused */
  turn(origin: string, code: string): Turn | undefined;
  /** The code was right: what was counted beforehand is given back. */
  right(origin: string, code: string, turn?: Turn): void;
  /** Counts a mistake, unless it was. @returns 0, or the milliseconds until one more is allowed */
  wrong(origin: string, turn?: Turn): number;
  /** What is left of the mistakes of an origin. */
  left(origin: string): ReturnType<TokenBucket['state']>;
}

interface Tries {
  readonly mistakes: TokenBucket;
  readonly right: Recent<string, true>;
  /** When each waiting code is looked at. */
  readonly turns: Map<string, number>;
  last: number;
}

const AT_ONCE: Turn = { waitMs: 0, paid: false };

/** @param now milliseconds of a clock that never goes back */
export function createGuesses(now: () => number): Guesses {
  const all = tokenBucket(TURNS.atOnce, TURNS.everyMs, now);
  const triesOf = eachOrigin<Tries>(
    () => ({
      mistakes: tokenBucket(MISTAKES.atOnce, MISTAKES.everyMs, now),
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
      if (right.get(code)) return AT_ONCE;
      if (mistakes.take() === 0) return { waitMs: 0, paid: true };
      for (const [waiting, at] of turns) if (at <= now()) turns.delete(waiting);
      if (!turns.has(code)) {
        if (turns.size >= MOST_WAITING || all.take() > 0) return undefined;
        tries.last = Math.max(now(), tries.last + TURN_MS);
        turns.set(code, tries.last);
      }
      return { waitMs: Math.max(0, turns.get(code)! - now()), paid: false };
    },
    right(origin, code, { paid } = AT_ONCE) {
      const { mistakes, right } = triesOf(origin);
      right.set(code, true);
      if (paid) mistakes.give();
    },
    wrong: (origin, { paid } = AT_ONCE) => (paid ? 0 : triesOf(origin).mistakes.take()),
    left: (origin) => triesOf(origin).mistakes.state(),
  };
}
