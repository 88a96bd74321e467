/** A linear axis from zero: d3 chooses round ends and ticks, and the rest is one multiplication. */
import { nice, ticks } from 'd3';
import type { Estimate } from '../../models/draws/distribution.ts';

export interface Axis {
  readonly end: number;
  readonly marks: readonly number[];
  /** Position of a value, in pixels of the drawing. */
  readonly x: (value: number) => number;
  /** Width of a range, in pixels: even the narrowest is seen. */
  readonly width: (range: Pick<Estimate, 'low' | 'high'>) => number;
}

/**
 * @param width of the drawing
 * @param count approximate number of ticks
 */
export function axis(largest: number, width: number, count = 4): Axis {
  const [, end] = nice(0, largest > 0 ? largest : 1, count);
  const x = (value: number) => Math.round((value / end) * width * 10) / 10;
  return { end, marks: ticks(0, end, count), x, width: ({ low, high }) => Math.max(1, x(high) - x(low)) };
}
