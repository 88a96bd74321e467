/** A gain as one line on a common axis: a pill from its low to its high end, a tick at its centre, another at zero. */
import type { Estimate } from '../../../../models/draws/distribution.ts';

/** In kilograms. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** An axis that holds all of them and zero. */
export const axisOf = (all: readonly Estimate[]): Axis => ({
  from: Math.min(0, ...all.map(({ low }) => low)),
  to: Math.max(1, ...all.map(({ high }) => high)),
});

/** Of the drawing, whose width and height these are. */
export const BAR = { width: 240, height: 20 } as const;
const [MIDDLE, HALF, POINT] = [10, 5, 6];

/** @returns the data of a path; an end beyond the axis is a point */
export function barPath({ low, central, high }: Estimate, { from, to }: Axis): string {
  const at = (kg: number) =>
    Math.round(((Math.min(to, Math.max(from, kg)) - from) / (to - from)) * (BAR.width - 2 * POINT)) + POINT;
  const [left, right, zero] = [at(low), at(high), at(0)];
  const top = `H${right}${high > to ? `l${POINT} ${HALF}l-${POINT} ${HALF}` : `v${2 * HALF}`}`;
  const back = `H${left}${low < from ? `l-${POINT} -${HALF}z` : 'z'}`;
  const tick = central > to || central < from ? '' : `M${at(central)} ${MIDDLE - HALF}v${2 * HALF}`;
  return `M${left} ${MIDDLE - HALF}${top}${back}${tick}M${zero} 0v${BAR.height}`;
}
