/** Effects on one axis: each keeps its ends in order, and what is supposed has no mark. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AloneEffect } from '../../../models/proposals/alone.ts';
import { isAttested, SEALS } from '../../../models/proposals/seal.ts';
import { bandsOf } from '../../../models/school/bands.ts';

const effect: fc.Arbitrary<AloneEffect> = fc
  .record({
    ends: fc.uniqueArray(fc.integer({ min: -50, max: 200 }), { minLength: 3, maxLength: 3 }),
    seal: fc.constantFrom(...SEALS),
    beside: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ ends, seal, beside }) => {
    const [low, central, high] = ends.sort((a, b) => a - b) as [number, number, number];
    const saving = { low, central, high };
    return {
      saving,
      seal,
      helps: 1,
      ...(beside === 0 && { aside: { per: 'once' as const, saving, helps: 1 } }),
    };
  });

test('a band stays within the axis, in order, with a mark only where the effect is attested', () => {
  fc.assert(
    fc.property(fc.array(effect, { maxLength: 14 }), (effects) => {
      const bands = bandsOf(new Map(effects.map((one, i) => [`e${i}`, one])));
      effects.forEach(({ aside, saving, seal }, i) => {
        const band = bands[`e${i}`];
        expect(band === undefined).toBe(aside !== undefined);
        if (!band) return;
        const { from, at = from, to } = band;
        expect([0, from, at, to, 100]).toEqual([0, from, at, to, 100].sort((a, b) => a - b));
        expect('at' in band).toBe(isAttested(seal));
        effects.forEach((other, j) => {
          const beside = bands[`e${j}`];
          if (beside && other.saving.high >= saving.high) expect(beside.to).toBeGreaterThanOrEqual(to);
        });
      });
    }),
  );
});

test('one that is nothing whatever happens has none', () => {
  const nothing = { central: 0, low: 0, high: 0 };
  expect(
    bandsOf(
      new Map([
        ['a', { saving: nothing, seal: 'measured', helps: 0 }],
        ['b', undefined],
      ]),
    ),
  ).toEqual({});
});
