/** Memories: a value, or the value for a key, is made only once. */

interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** Returns the value that a memory holds under a key, and makes it if there is none. */
export function memo<K, V>(memory: Memory<K, V>, key: K, make: () => V): V {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = make()));
  return value;
}

/** A value that is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const MAKERS = Symbol();
const getters: Record<string, PropertyDescriptor> = {};

/**
 * An object with more properties, made when they are read. Those of one name share a getter: an engine gives each object
 * with a getter of its own a shape of its own too, and forgets shapes, with all that they hold, late and at a high price.
 */
export function lazily<T extends object, M extends Readonly<Record<string, () => unknown>>>(
  made: T,
  makers: M,
): T & { readonly [K in keyof M]: ReturnType<M[K]> } {
  Object.defineProperty(made, MAKERS, { value: makers });
  for (const name in makers)
    Object.defineProperty(
      made,
      name,
      (getters[name] ??= {
        enumerable: true,
        get(this: { readonly [MAKERS]: M }) {
          return this[MAKERS][name]!();
        },
      }),
    );
  return made as ReturnType<typeof lazily<T, M>>;
}
