/** Parts of a saving as they are written: whoever adds them up finds the saving that they read. */
import { inUnits } from '../../../../models/draws/rounded.ts';
import { shown } from '../../../format.ts';

/**
 * @param parts in kg, none below zero; they add up to the saving
 * @param more decimals than the saving has
 * @returns the same, off by its rounding and a unit at most
 */
export function writtenParts(parts: readonly number[], saving: number, more = 0): readonly number[] {
  const whole = shown(saving);
  if (whole === 0) return parts.map(() => 0);
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(whole)));
  return inUnits(
    parts.map((part) => (part * whole) / saving),
    10 ** (decimals + more),
  ).parts;
}
