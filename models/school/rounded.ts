/** Amounts said to the unit that still add up: what is left over by rounding goes where it was largest. */

/**
 * Whole units of each part, whose sum is the whole rounded. A part is off by less than one unit.
 * @param parts none below zero
 */
export function inWholes(parts: readonly number[]): { readonly parts: readonly number[]; readonly whole: number } {
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0));
  const floors = parts.map(Math.floor);
  const missing = whole - floors.reduce((sum, part) => sum + part, 0);
  const byRest = parts.map((part, i) => ({ i, rest: part - floors[i]! })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRest.slice(0, missing)) floors[i]!++;
  return { parts: floors, whole };
}
