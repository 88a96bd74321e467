/**
 * Where a value stands among the choices of an estimate, which a picture spaces evenly whatever their values:
 * 0 at the first choice, 1 at the second, in between by ratio.
 */
import { log } from '../draws/numbers.ts';

/** How far beyond the first and the last choice a value may be drawn. */
const BEYOND = 0.5;

/**
 * @param choices at least two, above 0, from the smallest to the largest
 * @param value not below 0
 */
export function placeAmong(choices: readonly number[], value: number): number {
  const last = choices.length - 1;
  const above = choices.findIndex((choice) => choice >= value);
  const to = above < 0 ? last : Math.max(1, above);
  const [low, high] = [choices[to - 1]!, choices[to]!];
  const place = to - 1 + (value > 0 ? log(value / low) / log(high / low) : -1);
  return Math.min(last + BEYOND, Math.max(-BEYOND, place));
}
