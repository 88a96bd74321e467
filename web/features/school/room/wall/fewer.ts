/** Bars as few as a wall can name: neighbours join, two by two, so that none gets smaller than it was. */
import type { Bars } from '../../../../../models/room/cells.ts';

/** @param most at least 1 */
export function fewer({ edges, bins }: Bars, most: number): Bars {
  if (bins.length <= most) return { edges, bins };
  const joined = Array.from(
    { length: Math.ceil(bins.length / 2) },
    (_, i) => bins[2 * i]! + (bins[2 * i + 1] ?? 0),
  );
  return fewer({ edges: edges.filter((_, i) => i % 2 === 1), bins: joined }, most);
}
