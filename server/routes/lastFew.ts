/** What is made for some draws and a seed: the last few stay, for making them costs more than using them. */
const KEPT = 2;

export function lastFew<T>(make: (draws: number, seed: number) => T): typeof make {
  const kept = new Map<string, T>();
  return (draws, seed) => {
    const key = `${draws}/${seed}`;
    const found = kept.get(key) ?? make(draws, seed);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return found;
  };
}
