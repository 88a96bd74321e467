/**
 * The few sentences, of all that a class wrote, that one screen reads and votes on: nobody reads two dozen in two
 * minutes. They are drawn with a seed from the name of the room and the number of the seat, so that a screen that
 * reloads reads the same ones and nothing of it is stored. One screen after the other, all sentences are read, each as
 * often as any other, give or take once, and in other company each time.
 */
import { permutation, stream } from '../draws/random.ts';

/** The most sentences on one screen. */
export const BALLOT = 8;
const SEED = 1;

/** Among how many ballots sentences are divided, how many one of them has at most, and whether some have one less. */
export function ballotsOf(sentences: number): { parts: number; each: number; atMost: boolean } {
  const parts = Math.ceil(sentences / BALLOT);
  const each = Math.ceil(sentences / parts);
  return { parts, each, atMost: each * parts > sentences };
}

/**
 * @param room its code
 * @param seat its number, from 1
 * @returns in the order given
 */
export function ballotOf(room: string, options: readonly string[], seat: number): readonly string[] {
  const { parts } = ballotsOf(options.length);
  if (parts <= 1) return options;
  const part = (seat - 1) % parts;
  const round = (seat - 1 - part) / parts;
  const order = permutation(options.length, stream(SEED, `${room}/ballot/${round}`));
  const edge = (n: number) => Math.floor((n * options.length) / parts);
  const drawn = new Set(order.slice(edge(part), edge(part + 1)));
  return options.filter((_, place) => drawn.has(place));
}
