/** Memories with an end: what was asked for last stays, what nobody has asked for in the longest time goes first. */
import { memo } from './memo.ts';

export interface Recent<K, V> {
  /** Whatever is read becomes the newest. */
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
  /** All that is held, the oldest first. */
  readonly held: ReadonlyMap<K, V>;
}

/**
 * @param most how many values are held
 * @param fits whether what is held is not too much in another way; the oldest go until it fits
 */
export function createRecent<K, V>(
  most: number,
  fits: (held: ReadonlyMap<K, V>) => boolean = () => true,
): Recent<K, V> {
  const held = new Map<K, V>();

  function hold(key: K, value: V): void {
    held.delete(key);
    held.set(key, value);
  }

  return {
    held,
    get(key) {
      const value = held.get(key);
      if (value !== undefined) hold(key, value);
      return value;
    },
    set(key, value) {
      hold(key, value);
      for (const oldest of held.keys()) {
        if (held.size <= most && fits(held)) return;
        held.delete(oldest);
      }
    },
    delete: (key) => void held.delete(key),
  };
}

/** A function that keeps its last few answers, which the JSON of what it was given tells apart. */
export function lastAnswers<P extends readonly unknown[], T>(
  most: number,
  make: (...given: P) => T,
): (...given: P) => T {
  const answers = createRecent<string, T>(most);
  return (...given) => memo(answers, JSON.stringify(given), () => make(...given));
}
