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
