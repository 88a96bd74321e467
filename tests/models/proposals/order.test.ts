/** One order for everything that is ranked: groups never mix, low ends never rise, and equals keep their places. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GAIN_GROUPS, gainGroup, inGainOrder, type Gain } from '../../../models/proposals/order.ts';
import { isAttested, SEALS } from '../../../models/proposals/seal.ts';
import { evenly } from '../evenly.ts';

/** Few distinct values, so that ties happen. */
const kg = fc.integer({ min: -5, max: 20 });
const gain = fc.option(
  fc
    .record({
      seal: fc.constantFrom(...SEALS),
      helps: fc.oneof(fc.constantFrom(0, 0.899, 0.9, 1), evenly(0, 1)),
      low: kg,
      wide: fc.integer({ min: 0, max: 10 }),
      atMost: fc.constantFrom(true, false, undefined),
    })
    .map(({ wide, ...rest }): Gain => ({ ...rest, high: rest.low + wide })),
  { nil: undefined, freq: 8 },
);
const gains = fc.array(gain, { maxLength: 30 });

const ordered = (some: readonly (Gain | undefined)[]) =>
  inGainOrder(
    some.map((one, place) => ({ one, place })),
    ({ one }) => one,
  );
const groupOf = (one: Gain | undefined) => GAIN_GROUPS.indexOf(gainGroup(one));

describe('the order of all rankings', () => {
  test('groups never mix', () => {
    fc.assert(
      fc.property(gains, (some) => {
        const groups = ordered(some).map(({ one }) => groupOf(one));
        expect(groups).toEqual(groups.toSorted((a, b) => a - b));
      }),
    );
  });

  test('within a group, low ends never rise', () => {
    fc.assert(
      fc.property(gains, (some) => {
        const all = ordered(some);
        all.slice(1).forEach(({ one }, i) => {
          const before = all[i]!.one;
          if (groupOf(before) === groupOf(one))
            expect(before?.low ?? -Infinity).toBeGreaterThanOrEqual(one?.low ?? -Infinity);
        });
      }),
    );
  });

  test('what is assumed or not measured never stands before what helps in nine draws of ten', () => {
    const sure = (one: Gain | undefined) =>
      one !== undefined && isAttested(one.seal) && one.helps >= 0.9 && !one.atMost && one.high > 0;
    fc.assert(
      fc.property(gains, (some) => {
        const all = ordered(some).map(({ one }) => one);
        const guess = all.findIndex((one) => one !== undefined && !isAttested(one.seal));
        if (guess >= 0) expect(all.slice(guess).filter(sure)).toEqual([]);
      }),
    );
  });

  test('equals keep the order in which they were given, and nothing is lost', () => {
    fc.assert(
      fc.property(gains, (some) => {
        const all = ordered(some);
        expect(all.map(({ place }) => place).toSorted((a, b) => a - b)).toEqual(some.map((_, i) => i));
        all.slice(1).forEach(({ one, place }, i) => {
          const before = all[i]!;
          if (groupOf(before.one) === groupOf(one) && before.one?.low === one?.low)
            expect(before.place).toBeLessThan(place);
        });
      }),
    );
  });

  test('the groups, one by one', () => {
    const of = (told: Partial<Gain>) => gainGroup({ seal: 'calculated', helps: 1, low: 1, high: 2, ...told });
    expect(of({})).toBe('helps');
    expect(of({ seal: 'measured', helps: 0.9 })).toBe('helps');
    expect(of({ helps: 0.89, low: -1 })).toBe('either');
    expect(of({ atMost: true })).toBe('atMost');
    expect(of({ atMost: true, helps: 0.9, low: 0 })).toBe('atMost');
    expect(of({ atMost: true, helps: 0.89, low: -1 })).toBe('either');
    expect(of({ atMost: true, seal: 'assumed' })).toBe('unmeasured');
    expect(of({ seal: 'assumed' })).toBe('unmeasured');
    expect(of({ seal: 'unmeasured', helps: 0.95 })).toBe('unmeasured');
    expect(of({ helps: 0, low: 0, high: 0 })).toBe('nothing');
    expect(of({ helps: 0.9, low: 0 })).toBe('helps');
    expect(of({ helps: 0.4, low: -1, high: 0 })).toBe('either');
    expect(gainGroup(undefined)).toBe('nothing');
  });
});
