/** Long work in pieces: other requests are answered between two of them. */
import { setImmediate as breath } from 'node:timers/promises';

/** Runs a generator to its end. */
export async function inTurns<T>(working: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const { done, value } = working.next();
    if (done) return value;
    await breath();
  }
}
