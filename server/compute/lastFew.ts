/** What is made for some draws, a seed and assumptions: the last few stay, for making them costs more than using them. */
import type { Assumed } from '../../models/council/plan/assumed.ts';

const KEPT = 2;

export function lastFew<T>(make: (draws: number, seed: number, assumed: Assumed) => T): typeof make {
  const kept = new Map<string, T>();
  return (draws, seed, assumed) => {
    const key = JSON.stringify([draws, seed, assumed]);
    const found = kept.get(key) ?? make(draws, seed, assumed);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return found;
  };
}
