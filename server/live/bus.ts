/** Tells whoever listens that a room changed. Only the room's code is sent: each listener reads the room again. */
export interface Bus {
  publish(code: string): void;
  /** @returns a function that ends it */
  subscribe(code: string, listener: () => void): () => void;
  /** The codes that someone listens to. */
  codes(): string[];
}

/** A bus within one process. */
export function memoryBus(): Bus {
  const listeners = new Map<string, Set<() => void>>();
  return {
    publish(code) {
      for (const listener of listeners.get(code) ?? []) listener();
    },
    subscribe(code, listener) {
      const those = listeners.get(code) ?? new Set();
      listeners.set(code, those.add(listener));
      return () => {
        those.delete(listener);
        if (those.size === 0 && listeners.get(code) === those) listeners.delete(code);
      };
    },
    codes: () => [...listeners.keys()],
  };
}
