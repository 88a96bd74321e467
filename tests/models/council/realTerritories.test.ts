/** Real territories, from two inhabitants to the whole country: finite, ordered bands, to scale; overseas electricity. */
import { describe, expect, test } from 'vitest';
import { openTerritories } from '../../../data/territories/load.ts';
import { outcomeOf } from '../../../models/council/outcome/outcome.ts';
import { createSummaries } from '../../../models/council/outcome/summary.ts';
import type { Scenario, Setting } from '../../../models/council/plan/scenario.ts';
import type { Simulation } from '../../../models/council/run/simulate.ts';
import { OUTPUTS, SHOWN_OUTPUTS } from '../../../models/council/run/outputs.ts';
import { placeIn } from '../../../models/territory/population.ts';
import { library } from '../shared.ts';
import { catalogue, EVERYTHING, sample, simulated, stock } from './shared.ts';

const territories = openTerritories(library.territories);
const summarise = createSummaries(stock, catalogue.factors, sample);

const settingIn = (code: string, rest: Partial<Setting> = {}): Setting => ({
  place: placeIn(territories.get(code)!, library.territories, library.factors),
  base: stock.base,
  horizon: 2035,
  ...rest,
});

const PLACES = [
  ['Rochefourchat, the smallest commune', '26274'],
  ['Le Trait', '76709'],
  ['Caux Seine Agglo', '200010700'],
  ['La Rochelle', '17300'],
  ['Paris', '75056'],
  ['Mayotte', 'dep-976'],
  ['France', 'france'],
] as const;

/** Only levers that scale with the inhabitants. */
const BY_INHABITANT: Scenario = {
  pulls: EVERYTHING.pulls.filter(
    ({ lever }) => stock.levers.find(({ id }) => id === lever)!.intensity.per !== 'whole',
  ),
};

describe.each(PLACES)('%s', (_name, code) => {
  const setting = settingIn(code);
  const found = simulated(setting, EVERYTHING);

  test('has finite bands, in order', () => {
    for (const output of OUTPUTS)
      for (const rows of Object.values(outcomeOf(found, found.scenarios[0]!, output).bands))
        for (const { low, central, high } of rows) {
          expect([output, Number.isFinite(low + central + high)]).toEqual([output, true]);
          expect(low).toBeLessThanOrEqual(high);
        }
  });

  test('has a summary of finite figures, with whole numbers for counts', () => {
    const { series, total, euros } = summarise(found, 0, setting, EVERYTHING);
    for (const output of SHOWN_OUTPUTS) {
      const { low, high } = total[output];
      expect(low).toBeLessThanOrEqual(high);
      for (const { central } of series[output].reference) expect(central).toBeGreaterThanOrEqual(0);
    }
    for (const { low, high } of series.bought.reference)
      expect([low, high].map((each) => Number.isInteger(each))).toEqual([true, true]);
    expect(Number.isFinite(euros.council.low + euros.council.high)).toBe(true);
  });

  test('scales with its inhabitants', () => {
    const { place } = setting;
    const mean: Setting = {
      ...setting,
      place: { ...place, people: 1e6, households: (1e6 * place.households) / place.people },
    };
    const [here, there] = [simulated(setting, BY_INHABITANT), simulated(mean, BY_INHABITANT)];
    const scale = place.people / 1e6;
    for (const output of OUTPUTS) {
      const [some, many] = [here.scenarios[0]![output], there.scenarios[0]![output]];
      for (let i = 0; i < some.length; i += 13)
        expect(Math.abs(some[i]! - many[i]! * scale)).toBeLessThanOrEqual(1e-9 * (some[i]! + place.people));
    }
  });
});

describe('overseas', () => {
  const kg = ({ untouched, length }: Simulation, year: number) => untouched.kg[year * length]!;
  const [there, here] = [settingIn('dep-976'), settingIn('dep-976')].map((setting, i) => ({
    ...setting,
    place: i === 0 ? setting.place : { people: setting.place.people, households: setting.place.households },
  })) as [Setting, Setting];
  const mix = (grid: string) =>
    catalogue.factors[catalogue.grids.find(({ id }) => id === grid)!.intensity!]!.central;

  test('what differs from the mainland is electricity, in the ratio of the two mixes', () => {
    const still = { frozenMix: true };
    const [mayotte, mainland] = [simulated({ ...there, ...still }), simulated({ ...here, ...still })];
    const kWh = (kg(mayotte, 0) - kg(mainland, 0)) / (mix('YT') - mix('FR'));
    expect(kWh).toBeGreaterThan(0);
    // the same kWh with a third grid
    const reunion = simulated({ ...there, ...still, place: { ...there.place, grid: 'RE' } });
    expect((kg(reunion, 0) - kg(mainland, 0)) / (mix('RE') - mix('FR')) / kWh).toBeCloseTo(1, 9);
    expect(mayotte.untouched.bought).toEqual(mainland.untouched.bought);
    expect(mayotte.reference.bought).toEqual(mainland.reference.bought);
  });

  test('today’s mix is kept, while the mainland’s falls', () => {
    const [mayotte, mainland] = [simulated(there), simulated(here)];
    const last = mayotte.years - 1;
    expect(kg(mayotte, last)).toBe(kg(mayotte, 0));
    expect(kg(mainland, last)).toBeLessThan(kg(mainland, 0));
    expect(simulated({ ...there, frozenMix: true }).reference.kg).toEqual(mayotte.reference.kg);
  });

  test('where no source gives the electricity, none is counted, but everything else is', () => {
    const without = simulated({ ...there, place: { ...there.place, grid: 'MF' } });
    expect(kg(without, 0)).toBeGreaterThan(0);
    expect(kg(without, 0)).toBeLessThan(kg(simulated(here), 0));
  });
});
