/**
 * Binary arithmetic coding with adaptive bits: each bit costs the less, the better it was foreseen in its context, as
 * in M. Mahoney's lpaq. Reader and writer foresee alike, so both must go through the same contexts in the same order.
 */

/** One bit, in a context: coded when writing, found when reading. */
export interface Bits {
  /** @param value what is written; nothing when reading. @returns the bit */
  bit(context: string, value?: 0 | 1): 0 | 1;
}

interface Seen {
  /** How likely a one is, out of 4,096. */
  p: number;
  /** How often the context was seen, which slows its learning. */
  n: number;
}

const SCALE = 4096;
/** A context goes on learning by at least this share of what it did not foresee. */
const MOST_SEEN = 30;

export type Contexts = ReturnType<typeof createContexts>;

/** What is foreseen of the bits, in each of their contexts. */
export function createContexts() {
  const contexts = new Map<string, Seen>();
  const seenIn = (context: string): Seen => {
    let seen = contexts.get(context);
    if (!seen) contexts.set(context, (seen = { p: SCALE / 2, n: 0 }));
    return seen;
  };
  /** Where an interval is cut: the lower part, at least one wide, is that of a one. */
  const cut = (context: string, low: number, high: number): number =>
    low + Math.floor(((high - low) / SCALE) * seenIn(context).p);
  const learn = (context: string, bit: 0 | 1): void => {
    const seen = seenIn(context);
    seen.p += ((bit ? SCALE - 1 : 1) - seen.p) / (seen.n + 1.3);
    seen.n = Math.min(seen.n + 1, MOST_SEEN);
  };
  return { cut, learn };
}

const TOP = 0xffffffff;
/** The first byte of a number of 32 bits. */
const firstByte = (number: number): number => number >>> 24;
const shifted = (number: number, low: number): number => ((number << 8) | low) >>> 0;

export function createWriter({ cut, learn }: Contexts): Bits & { end(): Uint8Array } {
  const bytes: number[] = [];
  let low = 0;
  let high = TOP;
  return {
    bit(context, value = 0) {
      const middle = cut(context, low, high);
      if (value) high = middle;
      else low = middle + 1;
      learn(context, value);
      while (firstByte(low) === firstByte(high)) {
        bytes.push(firstByte(low));
        low = shifted(low, 0);
        high = shifted(high, 0xff);
      }
      return value;
    },
    /** As few bytes as possible: a reader finds zeros after the last one. */
    end() {
      for (let kept = 0; kept <= 4; kept++) {
        const unit = 2 ** (8 * (4 - kept));
        const last = Math.ceil(low / unit) * unit;
        if (last > high) continue;
        for (let i = 0; i < kept; i++) bytes.push(Math.floor(last / 2 ** (24 - 8 * i)) % 256);
        break;
      }
      return Uint8Array.from(bytes);
    },
  };
}

export function createReader(bytes: Uint8Array, { cut, learn }: Contexts): Bits {
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  let low = 0;
  let high = TOP;
  let number = 0;
  for (let i = 0; i < 4; i++) number = shifted(number, next());
  return {
    bit(context) {
      const middle = cut(context, low, high);
      const bit = number <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      learn(context, bit);
      while (firstByte(low) === firstByte(high)) {
        low = shifted(low, 0);
        high = shifted(high, 0xff);
        number = shifted(number, next());
      }
      return bit;
    },
  };
}
