/** Four seals, and one rule that gives them. */
import { describe, expect, test } from 'vitest';
import { SEALS, sealOf, weakest, type Attested } from '../../../models/proposals/seal.ts';
import { parametersOf } from '../../../models/council/plan/assumed.ts';
import { seals as en } from '../../../web/words/seals/en.ts';
import { seals as fr } from '../../../web/words/seals/fr.ts';
import { library } from '../shared.ts';

const { factors, proposals, stock } = library;
const attested = (ids: readonly string[]): Attested[] =>
  ids.flatMap((id) => {
    const { evidence, unmeasured } = factors[id]!;
    return evidence ? [{ evidence, unmeasured }] : [];
  });

describe('a seal', () => {
  test('says how a parameter is known', () => {
    expect(sealOf([{ evidence: 'measured' }])).toBe('measured');
    expect(sealOf([{ evidence: 'modelled' }])).toBe('calculated');
    expect(sealOf([{ evidence: 'hypothesis' }])).toBe('assumed');
    expect(sealOf([{ evidence: 'hypothesis', unmeasured: true }])).toBe('unmeasured');
    expect(sealOf([])).toBe('unmeasured');
  });

  test('is no surer than the least sure of what is multiplied, in any order', () => {
    for (const a of SEALS)
      for (const b of SEALS) {
        const least = SEALS[Math.max(SEALS.indexOf(a), SEALS.indexOf(b))]!;
        expect([weakest([a, b]), weakest([b, a])]).toEqual([least, least]);
      }
  });

  test('has one word in each language, all different', () => {
    expect(Object.keys(fr)).toEqual([...SEALS]);
    expect(Object.keys(en)).toEqual([...SEALS]);
    expect(Object.values(fr)).toEqual(['mesuré', 'calculé', 'supposé', 'non mesuré']);
    expect(new Set(Object.values(en)).size).toBe(SEALS.length);
  });
});

describe('the levers', () => {
  test('of households carry the seal of their parameters', () => {
    for (const { id, parameters, perDevice = {}, seal } of proposals.levers)
      expect([id, seal]).toEqual([id, sealOf(attested([...parameters, ...Object.values(perDevice)]))]);
  });

  test('of councils are no surer than their parameters; where nobody measured one, nobody measured the lever', () => {
    for (const lever of stock.levers) {
      const own = attested(parametersOf(lever, stock));
      if (own.length === 0) continue;
      expect([lever.id, SEALS.indexOf(lever.seal)]).toEqual([
        lever.id,
        Math.max(SEALS.indexOf(lever.seal), SEALS.indexOf(sealOf(own)), 0),
      ]);
      if (own.some(({ unmeasured }) => unmeasured))
        expect([lever.id, lever.seal]).toEqual([lever.id, 'unmeasured']);
    }
  });

  test('of all four kinds exist, so that each word is shown', () => {
    const all = [...proposals.levers, ...stock.levers].map(({ seal }) => seal);
    expect(SEALS.filter((seal) => all.includes(seal))).toEqual([...SEALS]);
  });
});
