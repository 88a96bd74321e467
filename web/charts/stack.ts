/** One stacked bar: d3 stacks and scales, and the rest is rounding. */
import { scaleLinear, stack } from 'd3';

export interface Segment {
  readonly key: string;
  readonly x: number;
  readonly width: number;
}

/**
 * @param values in drawing order, none below zero
 * @param width of the whole drawing, which stands for their sum
 */
export function stackedBar(values: Readonly<Record<string, number>>, width: number): Segment[] {
  const keys = Object.keys(values);
  const total = Object.values(values).reduce((sum, value) => sum + value, 0);
  const scale = scaleLinear([0, total > 0 ? total : 1], [0, width]);
  const round = (value: number) => Math.round(scale(value) * 10) / 10;
  return stack<Readonly<Record<string, number>>>()
    .keys(keys)([values])
    .map(([series], i) => {
      const [start, end] = series!;
      return { key: keys[i]!, x: round(start), width: Math.round((round(end) - round(start)) * 10) / 10 };
    });
}
