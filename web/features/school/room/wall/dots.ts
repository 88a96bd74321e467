/** A person is a dot: how large dots may be so that all of them fit, and which ones are full. */

export interface Packed {
  /** The side of the square that a dot has for itself. */
  readonly cell: number;
  readonly columns: number;
}

/** @param most the largest side */
export function packed(count: number, width: number, height: number, most: number): Packed {
  for (let cell = most; cell > 1; cell--) {
    const columns = Math.floor(width / cell);
    if (columns * Math.floor(height / cell) >= count) return { cell, columns };
  }
  return { cell: 1, columns: Math.floor(width) };
}

const GOLDEN = 0.618;

/**
 * Which dots are full, spread over all of them: neither the order in which people came, nor where they sit.
 * @returns as many true as `filled`
 */
export function scattered(count: number, filled: number): readonly boolean[] {
  const full = Array.from({ length: count }, () => false);
  let stride = Math.max(1, Math.round(count * GOLDEN));
  while (commonTo(stride, count) > 1) stride++;
  for (let i = 0; i < Math.min(filled, count); i++) full[(i * stride) % count] = true;
  return full;
}

const commonTo = (a: number, b: number): number => (b === 0 ? a : commonTo(b, a % b));
