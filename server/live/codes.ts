/**
 * Codes and tokens that requests show, each looked at in its turn; mistakes are refused when there are too many. Two
 * things that nobody guesses need no turn: the key that a square holds beside the code, and the token of whoever leads,
 * which vouches for the code where it is shown.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Context } from 'hono';
import { allowanceHeaders } from '../http/allowance.ts';
import { createGuesses, MISTAKES, type Turn } from '../http/guesses.ts';
import type { OriginOf } from '../http/origins.ts';
import { problem, retryAfter } from '../http/problem.ts';
import { bare } from '../store/randomId.ts';

const SECOND_MS = 1000;

/** @param ms until there is any use in trying again */
export const later = (c: Context, ms: number) => problem(c, 'too-many-requests', { headers: retryAfter(ms) });

/**
 * @param now milliseconds of a clock that never goes back
 * @param leads whether a token is that of whoever leads the room
 */
export function createCodes(
  originOf: OriginOf,
  now: () => number,
  leads: (code: string, token: string) => Promise<boolean>,
) {
  const guesses = createGuesses(now);

  /** The answer to a mistake. @param turn in which it was made, where it was one of a code */
  function mistake<K extends 'unknown-room' | 'wrong-facilitator'>(c: Context, kind: K, turn?: Turn) {
    const origin = originOf(c);
    const wait = guesses.wrong(origin, turn);
    c.set('allowance', allowanceHeaders({ name: 'mistakes', ...MISTAKES }, guesses.left(origin)));
    return wait > 0 ? later(c, wait) : problem(c, kind);
  }

  async function vouched(c: Context, code: string): Promise<boolean> {
    const token = c.req.header('facilitator-token');
    return token !== undefined && (await leads(code, token));
  }

  /** What a code leads to, however it is typed, or the problem to answer with. */
  async function byCode<T extends object | string>(
    c: Context,
    code: string,
    look: (code: string) => Promise<T | undefined>,
  ) {
    const name = bare(code);
    const origin = originOf(c);
    let turn = guesses.turn(origin, name);
    if (turn?.waitMs !== 0 && (await vouched(c, name))) turn = { waitMs: 0, paid: false };
    if (turn === undefined) return later(c, SECOND_MS);
    if (turn.waitMs > 0) await pause(turn.waitMs);
    const found = await look(name);
    if (found === undefined) return mistake(c, 'unknown-room', turn);
    guesses.right(origin, name, turn);
    return found;
  }

  /** The same for a code that comes with the key of its room: it is looked at whatever was tried from there. */
  async function byKey<T extends object | string>(
    c: Context,
    code: string,
    look: (code: string) => Promise<T | undefined>,
    isKey: (found: T) => boolean,
  ) {
    const found = await look(code);
    if (found === undefined || !isKey(found)) return mistake(c, 'unknown-room');
    guesses.right(originOf(c), code);
    return found;
  }

  /** Whoever opened a room knows its code, and so do those beside. */
  const known = (c: Context, code: string): void => guesses.right(originOf(c), code);

  return { mistake, byCode, byKey, known };
}
