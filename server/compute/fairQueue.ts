/**
 * The jobs that wait to be computed. Origins take turns: whoever asks for a lot waits behind their own requests, and
 * the others wait behind at most one of them.
 */
export interface Waiting {
  readonly origin: string;
  /** How long it may take. */
  readonly costMs: number;
}

export interface FairQueue<T extends Waiting> {
  /**
   * @returns 0; or, when the job is not added, the milliseconds that the jobs already waiting from its origin may
   * take
   */
  add(one: T): number;
  next(): T | undefined;
  /** How many wait. */
  size(): number;
}

/** How much may wait from one origin, and from all of them; with many origins, each has its share of the whole. */
const EACH_MS = 20_000;
const ALL_MS = 60_000;
const MOST_WAITING = 1000;

export function fairQueue<T extends Waiting>(): FairQueue<T> {
  /** The origin whose turn it is comes first. */
  const lines = new Map<string, T[]>();
  let waiting = 0;

  return {
    add(one) {
      const line = lines.get(one.origin) ?? [];
      const before = line.reduce((sum, { costMs }) => sum + costMs, 0);
      const others = lines.size - (line.length > 0 ? 1 : 0);
      if (waiting >= MOST_WAITING) return EACH_MS;
      if (before >= Math.min(EACH_MS, ALL_MS / (others + 1))) return before;
      line.push(one);
      lines.set(one.origin, line);
      waiting += 1;
      return 0;
    },
    next() {
      const [first] = lines;
      if (!first) return undefined;
      const [origin, line] = first;
      const one = line.shift()!;
      lines.delete(origin);
      if (line.length > 0) lines.set(origin, line);
      waiting -= 1;
      return one;
    },
    size: () => waiting,
  };
}
