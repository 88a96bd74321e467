/** What a tonne avoided costs: a range where one makes sense, or else the reason why none is given. */
import { describe, expect, test } from 'vitest';
import { priceOf } from '../../../models/council/outcome/price.ts';
import { withCentral } from '../../../models/draws/spread.ts';

const DRAWS = 100;
/** A central value, then draws spread evenly between two bounds. */
const even = (low: number, high: number, central = (low + high) / 2) =>
  withCentral(
    central,
    Float64Array.from({ length: DRAWS }, (_, i) => low + ((high - low) * i) / (DRAWS - 1)),
  );
const flat = (value: number) => even(value, value);
const none: readonly string[] = [];

describe('euros for a tonne', () => {
  test('are a range where it is certain that a tonne is avoided and paid for', () => {
    expect(priceOf(flat(1000), even(4, 6), none)).toEqual({
      central: 200,
      low: expect.closeTo(1000 / 5.91, 0) as number,
      high: expect.closeTo(1000 / 4.09, 0) as number,
    });
    expect(priceOf(flat(0), even(4, 6), none)).toEqual({ central: 0, low: 0, high: 0 });
  });

  test.each([
    ['may add carbon', even(-1, 9)],
    ['may avoid nothing', even(0, 10, 5).map((value) => Math.max(0, value - 1))],
    // one draw in twenty: the percentile lies between a draw that avoids carbon and one that does not
    ['avoids nothing in the lowest twentieth', flat(5).fill(-1e-3, 1, 1 + DRAWS / 20)],
  ] as const)('are not given for what %s', (_, avoided) => {
    expect(priceOf(flat(1000), avoided, none)).toBe('may-avoid-nothing');
  });

  test('are not given where nothing is avoided at the central value', () => {
    expect(priceOf(flat(1000), flat(0), none)).toBe('nothing-avoided');
    expect(priceOf(flat(1000), even(-6, -4), none)).toBe('nothing-avoided');
  });

  test('are not given while a cost is unknown, however much is saved elsewhere', () => {
    expect(priceOf(flat(0), even(4, 6), ['loan'])).toBe('unknown-costs');
    expect(priceOf(flat(-2000), even(4, 6), ['council-longer'])).toBe('unknown-costs');
  });

  test('are not given for what saves money, or may', () => {
    expect(priceOf(flat(-2000), even(4, 6), none)).toBe('saves-money');
    expect(priceOf(even(-50, 300), even(4, 6), none)).toBe('may-save-money');
  });
});
