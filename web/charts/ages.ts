/** Devices by age, one bar a year, oldest at the bottom. d3 makes the scales; very old devices share one bar. */
import { axis } from './axis.ts';

export interface AgeBar {
  /** Whole years; the last bar also holds every older device. */
  readonly age: number;
  readonly open: boolean;
  readonly count: number;
  readonly width: number;
}

/** Beyond this age, most of the drawing would be empty. */
const MOST = 15;

/**
 * @param byAge devices by whole years, from 0
 * @param width approximate length of the longest bar
 */
export function ageBars(byAge: readonly number[], width: number): AgeBar[] {
  const shown = byAge.slice(0, MOST);
  const rest = byAge.slice(MOST).reduce((all, count) => all + count, 0);
  const counts = rest > 0 ? [...shown, rest] : shown;
  const { x } = axis(Math.max(0, ...counts), width);
  return counts.map((count, age) => ({ age, open: age === MOST, count, width: x(count) }));
}
