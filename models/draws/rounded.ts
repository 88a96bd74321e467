/**
 * Rounds amounts to a unit so that they still add up: what rounding leaves over goes to the parts with the
 * largest remainders.
 */

/**
 * Parts in whole units that add up to the whole in whole units. A part is off by less than one unit.
 * @param parts none below zero
 * @param times units in one: 10 for tenths
 */
export function inUnits(parts: readonly number[], times: number) {
  const exact = parts.map((part) => part * times);
  const whole = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const units = exact.map(Math.floor);
  const missing = whole - units.reduce((sum, part) => sum + part, 0);
  const byRest = exact.map((part, i) => ({ i, rest: part - units[i]! })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRest.slice(0, missing)) units[i]!++;
  return { parts: units.map((unit) => unit / times), whole: whole / times };
}

/** A number as it is read, and the unit of its last digit. */
export interface Read {
  readonly value: number;
  readonly unit: number;
}

const DIGITS = 2;
/** Below it, a number is told as less than it: whoever reads it takes it for what it is. */
export const LEAST = 0.1;

/** A number that is written with two digits. */
export const inTwoDigits = (exact: number): Read =>
  Math.abs(exact) < LEAST
    ? { value: exact, unit: LEAST }
    : {
        value: Number(exact.toPrecision(DIGITS)),
        unit: Number(`1e${Number(exact.toExponential().split('e')[1]) + 1 - DIGITS}`),
      };

const HALF = 0.5;
const CLOSE = 1e-6;

/**
 * What a reader works out by adding up numbers as they are written, to the coarsest of their units: it then never
 * contradicts them. Where it is a half of that unit, it goes to the side where the exact sum is.
 * @param terms at least one; what is taken away is below zero
 */
export function workedOut(terms: readonly Read[], exact: number): Read {
  const unit = Math.max(...terms.map((term) => term.unit));
  const units = terms.reduce((sum, { value }) => sum + value, 0) / unit;
  const below = Math.floor(units);
  const isHalf = Math.abs(units - below - HALF) < CLOSE;
  return { value: (isHalf ? below + (exact / unit < below + HALF ? 0 : 1) : Math.round(units)) * unit, unit };
}
