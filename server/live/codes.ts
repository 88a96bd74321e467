/** Codes and tokens that requests show, each looked at in its turn; mistakes are refused when there are too many. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from 'hono';
import { createGuesses } from '../http/guesses.ts';
import type { OriginOf } from '../http/origins.ts';
import { problem, retryAfter } from '../http/problem.ts';
import { bare } from '../store/randomId.ts';

const SECOND_MS = 1000;

/** @param ms until there is any use in trying again */
export const later = (c: Context, ms: number) => problem(c, 'too-many-requests', { headers: retryAfter(ms) });

/** @param now milliseconds of a clock that never goes back */
export function createCodes(originOf: OriginOf, now: () => number) {
  const guesses = createGuesses(now);

  /** The answer to a mistake. */
  function mistake<K extends 'unknown-room' | 'wrong-facilitator'>(c: Context, kind: K) {
    const wait = guesses.wrong(originOf(c));
    return wait > 0 ? later(c, wait) : problem(c, kind);
  }

  /** What a code leads to, however it is typed, or the problem to answer with. */
  async function byCode<T extends object | string>(
    c: Context,
    code: string,
    look: (code: string) => Promise<T | undefined>,
  ) {
    const name = bare(code);
    const origin = originOf(c);
    const turn = guesses.turn(origin, name);
    if (turn === undefined) return later(c, SECOND_MS);
    if (turn > 0) await pause(turn);
    const found = await look(name);
    if (found === undefined) return mistake(c, 'unknown-room');
    guesses.right(origin, name);
    return found;
  }

  /** Whoever opened a room knows its code, and so do those beside. */
  const known = (c: Context, code: string): void => guesses.right(originOf(c), code);

  return { mistake, byCode, known };
}
