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

/**
 * The edges of a range among choices that are drawn as stacks: each stack is wholly inside, or wholly outside, as its
 * choice is.
 * @param choices as above
 * @param half of the width of a stack, below half of the distance between two
 * @returns in the places of the choices
 */
export function rangeAmong(
  choices: readonly number[],
  { low, high }: { readonly low: number; readonly high: number },
  half: number,
): { readonly from: number; readonly to: number } {
  const below = choices.filter((choice) => choice < low).length - 1;
  const upTo = choices.filter((choice) => choice <= high).length - 1;
  /** Between the stack at a place and the next one. */
  const after = (place: number, value: number) =>
    Math.min(place + 1 - half, Math.max(place + half, placeAmong(choices, value)));
  return { from: after(below, low), to: after(upTo, high) };
}
