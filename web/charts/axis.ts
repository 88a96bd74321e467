/** A linear axis from zero: d3 chooses round ends and ticks, and the rest is one multiplication. */
import { nice, ticks } from 'd3';

export interface Axis {
  readonly end: number;
  readonly marks: readonly number[];
  /** Position of a value, in pixels of the drawing. */
  readonly x: (value: number) => number;
}

/**
 * @param width of the drawing
 * @param count approximate number of ticks
 */
export function axis(largest: number, width: number, count = 4): Axis {
  const [, end] = nice(0, largest > 0 ? largest : 1, count);
  return { end, marks: ticks(0, end, count), x: (value) => Math.round((value / end) * width * 10) / 10 };
}
