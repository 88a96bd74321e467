/** The year that avoids the most carbon, where it stands out because purchases avoided then are only put off. */
import type { Bands } from './outcome.ts';

/** A year stands out where it avoids so many times what the last one does. */
const STANDS_OUT = 1.2;
/** kg or devices: below this, nothing is avoided. */
const NOTHING = 0.5;

/** @returns the year; nothing where none stands out, in carbon and in purchases */
export function peakOf(years: readonly number[], kg: Bands, bought: Bands): number | undefined {
  const [carbon, purchases] = [kg, bought].map(({ difference }) =>
    difference.map(({ central }) => -central),
  ) as [number[], number[]];
  const stands = (row: readonly number[]) => Math.max(...row) > Math.max(NOTHING, row.at(-1)! * STANDS_OUT);
  return stands(carbon) && stands(purchases) ? years[carbon.indexOf(Math.max(...carbon))] : undefined;
}
