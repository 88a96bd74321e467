/**
 * Numbers that name lines instead of counting devices: 1, 2, 3…, or long numbers that are never the same
 * twice. A number of devices is never read from them.
 */

/** Fewer say nothing: three lots may well hold one, two and three devices. */
const ENOUGH = 5;
const WHOLE = /^\d+$/;
/** Of neighbours, those that follow each other by one. */
const MOST = 0.9;
const LONGEST_COUNT = 999;

export function areIdentifiers(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => WHOLE.test(cell.trim())).map(Number);
  if (numbers.length < ENOUGH || numbers.length < cells.length * MOST) return false;
  const following = numbers.filter((number, at) => at > 0 && number === numbers[at - 1]! + 1).length;
  if (following >= (numbers.length - 1) * MOST) return true;
  const different = new Set(numbers).size === numbers.length;
  return different && numbers.some((number) => number > LONGEST_COUNT);
}
