/**
 * Turns bands over the years into paths. d3 draws the areas and the lines; the rest is two axes, which always include
 * zero.
 */
import { area, line, nice, ticks } from 'd3';

export interface Point {
  readonly year: number;
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface Ribbon {
  readonly band: string;
  readonly line: string;
  /** Where the last central value is drawn. */
  readonly end: { readonly x: number; readonly y: number };
}

export interface RibbonChart {
  readonly width: number;
  readonly height: number;
  readonly ribbons: readonly Ribbon[];
  readonly marks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

const MARKS = 4;
/** What a mark takes with its number, which is larger on a phone. */
const A_MARK = 40;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Least distance between two letters: any closer, they could not be read. */
const APART = 18;

/** Where the names of lines are written: beside their ends, from top to bottom, moved down as little as possible. */
export function apart(ends: readonly number[]): number[] {
  const placed = [...ends];
  const order = ends.map((_, i) => i).sort((a, b) => ends[a]! - ends[b]! || a - b);
  order.forEach((at, rank) => {
    if (rank > 0) placed[at] = Math.max(placed[at]!, placed[order[rank - 1]!]! + APART);
  });
  return placed;
}

/**
 * @param series which all cover the same years
 * @param width, height of the drawing, without its margins
 */
export function ribbonChart(
  series: readonly (readonly Point[])[],
  width: number,
  height: number,
): RibbonChart {
  const all = series.flat();
  const years = (series[0] ?? []).map(({ year }) => year);
  const [first = 0, last = 1] = [years[0], years.at(-1)];
  const highest = Math.max(0, ...all.map(({ high }) => high));
  const lowest = Math.min(0, ...all.map(({ low }) => low));
  const [bottom, top] = nice(lowest, highest > lowest ? highest : lowest + 1, MARKS);
  const x = (year: number) => (last > first ? round(((year - first) / (last - first)) * width) : 0);
  const y = (value: number) => round(height - ((value - bottom) / (top - bottom)) * height);
  const band = area<Point>()
    .x(({ year }) => x(year))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high));
  const middle = line<Point>()
    .x(({ year }) => x(year))
    .y(({ central }) => y(central));
  return {
    width,
    height,
    ribbons: series.map((points) => {
      const end = points.at(-1);
      return {
        band: band([...points]) ?? '',
        line: middle([...points]) ?? '',
        end: { x: width, y: end ? y(end.central) : height },
      };
    }),
    marks: ticks(bottom, top, Math.min(MARKS, Math.round(height / A_MARK))).map((value) => ({
      value,
      y: y(value),
    })),
    years: years
      .filter((year) => year === first || year === last || year % 5 === 0)
      .map((year) => ({ year, x: x(year) })),
  };
}
