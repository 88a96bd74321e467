/** A simulated indicator in one year, as it is written: a value, with its range where it has one. */
import type { Language } from '../../../../models/catalogue/catalogue.ts';
import type { Estimate } from '../../../../models/draws/distribution.ts';
import type { ShownOutput } from '../../../../models/council/run/outputs.ts';
import { mass, signed } from '../../../mass.ts';
import { fallen } from '../view.ts';

export interface TargetCell {
  readonly value: string;
  readonly low?: string;
  readonly high?: string;
}

/** Below a tenth of an item or of a kg, a value counts as zero. */
const LEAST = 0.1;

/** A difference as its indicator counts it: what is avoided, or what is added. */
export const towards = (way: 'less' | 'more', difference: Estimate): Estimate =>
  way === 'less' ? fallen(difference) : difference;

/** A value of an output: a mass, or a whole number of things. */
export const outputSaid = (value: number, output: ShownOutput, language: Language): string =>
  output === 'kg' ? mass(value, language) : signed(Math.round(value) || 0, language);

export const isNothing = (value: number): boolean => Math.abs(value) < LEAST;

export function targetCell(
  { central, low, high }: Estimate,
  output: ShownOutput,
  language: Language,
): TargetCell {
  const say = (value: number) => outputSaid(value, output, language);
  return isNothing(low) && isNothing(high)
    ? { value: say(central) }
    : { value: say(central), low: say(low), high: say(high) };
}
