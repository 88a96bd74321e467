/** The job that deletes what has expired: at once, then again and again. */
import type { Store } from './store.ts';

/** @returns a function that ends it */
export function sweepEvery(everyMs: number, store: Store, onError: (error: unknown) => void): () => void {
  const sweep = () => void store.sweep().catch(onError);
  sweep();
  const timer = setInterval(sweep, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
