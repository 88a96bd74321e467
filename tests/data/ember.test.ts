/** Ember's figures equal those in CO2.js, and stay in the one file that their licence allows. */
import { averageIntensity } from '@tgwf/co2';
import { describe, expect, test } from 'vitest';
import repair from '../../data/programme/repair.json' with { type: 'json' };
import ember from '../../data/electricity-ember.json' with { type: 'json' };
import { load } from '../../data/load.ts';

const { factors } = load();
const theirs = averageIntensity.data;
const mine = Object.values(factors).filter(({ source }) => source === 'EMBER');

describe('each Ember figure', () => {
  test.each(mine.map(({ id, central, where }) => [id, central, where] as const))(
    '%s equals the one in the package',
    (_id, central, where) => {
      const key = /key (\w+)$/.exec(where)?.[1];
      expect(theirs[key!]).toBeGreaterThan(0);
      expect(central * 1000).toBeCloseTo(theirs[key!]!, 6);
    },
  );

  test('is in electricity-ember.json, under CC BY-SA; elsewhere, only the repair rates have that licence', () => {
    expect(mine.map(({ id }) => id).sort()).toEqual(Object.keys(ember.factors).sort());
    for (const { licence } of mine) expect(licence).toMatch(/CC[ -]BY-SA/);
    for (const { source, licence } of Object.values(factors))
      if (source !== 'EMBER' && source !== 'OPEN-REPAIR-2025') expect(licence).not.toMatch(/BY-SA/);
    const rates = Object.values(factors).filter(({ source }) => source === 'OPEN-REPAIR-2025');
    expect(rates.map(({ id }) => id).sort()).toEqual(Object.keys(repair.parameters).sort());
  });
});
