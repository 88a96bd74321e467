/** A territory over the years: linear in its size, unchanged by nothing, moved in the right direction by each lever. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cumulated, driversOf } from '../../../models/council/outcome/outcome.ts';
import { scopesOf } from '../../../models/council/outcome/scope.ts';
import { yearOf, type Series } from '../../../models/council/run/series.ts';
import { estimateOf } from '../../../models/draws/spread.ts';
import { createSimulator, simulate, type Simulation } from '../../../models/council/run/simulate.ts';
import { withAssumed } from '../../../models/council/plan/assumed.ts';
import { PAST, type Pull, type Scenario } from '../../../models/council/plan/scenario.ts';
import { ran, yearTotals } from '../../../models/council/run/scratch.ts';
import { OUTPUTS } from '../../../models/council/run/outputs.ts';
import { HORIZONS } from '../../../models/council/plan/plan.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { MOST_YEARS } from '../../../models/stock/cohorts.ts';
import {
  catalogue,
  EVERYTHING,
  factors,
  placeOf,
  pull,
  sample,
  SEED,
  settingOf,
  simulated,
  simulator,
  stock,
  TOWN,
} from './shared.ts';
import { evenly } from '../evenly.ts';

const someScenario: fc.Arbitrary<Scenario> = fc
  .subarray(stock.levers.map(({ id }) => id))
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => {
        const { min, max } = stock.levers.find((lever) => lever.id === id)!.intensity;
        return fc
          .record({
            intensity: evenly(min, max),
            start: fc.integer({ min: 2024, max: 2042 }),
            ramp: fc.integer({ min: 0, max: 10 }),
          })
          .map((rest) => ({ lever: id, ...rest }));
      }),
    ),
  )
  .map((pulls) => ({ pulls }));

const sum = (row: Float64Array) => row.reduce((all, each) => all + each, 0);
const saved = (scenario: Scenario, output: 'kg' | 'bought' | 'kgSpread' = 'kg') => {
  const found = simulated(TOWN, scenario);
  return 0 - cumulated(found, found.scenarios[0]!, output)[0]!;
};

/** Compares bit for bit. */
function expectReferenceUntil(found: Simulation, years: number, scenario = 0) {
  for (const output of OUTPUTS)
    for (let year = 0; year < years; year++)
      expect(yearOf(found, found.scenarios[scenario]![output], year)).toEqual(
        yearOf(found, found.reference[output], year),
      );
}

describe('a simulation', () => {
  test('with no lever, or with levers at zero, is the reference bit for bit', () => {
    const zeros = { pulls: stock.levers.map(({ id }) => pull(id, 0)) };
    const late = { pulls: stock.levers.map(({ id, intensity }) => pull(id, intensity.usual, 2060)) };
    const found = simulated(TOWN, { pulls: [] }, zeros, late);
    for (let i = 0; i < 3; i++) expectReferenceUntil(found, found.years, i);
  });

  test('is half that of a territory twice as large', () => {
    fc.assert(
      fc.property(someScenario, fc.integer({ min: 50, max: 2_000_000 }), (scenario, people) => {
        // what is a count of things, and not per inhabitant, is doubled too
        const whole = (id: string) =>
          stock.levers.find((lever) => lever.id === id)!.intensity.per === 'whole';
        const doubled = {
          pulls: scenario.pulls.map((each) => ({
            ...each,
            intensity: each.intensity * (whole(each.lever) ? 2 : 1),
          })),
        };
        const one = simulated(settingOf(people, 2032), scenario);
        const two = simulated(settingOf(people * 2, 2032), doubled);
        for (const output of OUTPUTS)
          one.scenarios[0]![output].forEach((value, i) => {
            const twice = two.scenarios[0]![output][i]!;
            expect([output, i, Math.abs(twice - 2 * value) <= 1e-9 * (Math.abs(twice) + people)]).toEqual([
              output,
              i,
              true,
            ]);
          });
      }),
      { numRuns: 8 },
    );
  });

  test('is the same for one seed, in one go or in pieces, and differs for another seed', () => {
    const again = createSimulator(catalogue, stock, createSample(factors, 100, SEED));
    const running = again(TOWN, [EVERYTHING]);
    for (const draws of [1, 7, 50]) expect(running.advance(draws)).toBeLessThan(1);
    expect(running.advance(1000)).toBe(1);
    expect(running.simulation).toEqual(simulated(TOWN, EVERYTHING));
    const other = createSimulator(catalogue, stock, createSample(factors, 100, SEED + 1));
    expect(simulate(other, TOWN, [EVERYTHING]).reference.kg).not.toEqual(running.simulation.reference.kg);
  });

  test('gives the same bits as when run alone, after others of the same territory or beside one under way', () => {
    const fresh = () => createSimulator(catalogue, stock, sample);
    const late = { pulls: [pull('donation', 100), pull('repair-bonus', 10, 2030)] };
    const alone = simulate(fresh(), TOWN, [late]);
    const busy = createSimulator(catalogue, stock, sample, sample.draws / 2);
    const [first, second] = [busy(TOWN, [EVERYTHING]), busy(TOWN, [late])];
    first.advance(40);
    second.advance(60);
    first.advance(1000);
    second.advance(1000);
    expect(second.simulation).toEqual(alone);
    expect(first.simulation).toEqual(simulate(fresh(), TOWN, [EVERYTHING]));
    expect(simulate(busy, settingOf(500), [late])).toEqual(simulate(fresh(), settingOf(500), [late]));
    expect(simulate(busy, TOWN, [late])).toEqual(alone);
    const [here, there] = [busy(settingOf(700), [late]), busy(settingOf(900), [late])];
    here.advance(40);
    there.advance(60);
    here.advance(1000);
    there.advance(1000);
    expect(here.simulation).toEqual(simulate(fresh(), settingOf(700), [late]));
    expect(there.simulation).toEqual(simulate(fresh(), settingOf(900), [late]));
  });

  test('gives the same as when run alone, after another place was simulated while it waited', () => {
    const fresh = () => createSimulator(catalogue, stock, sample);
    const busy = createSimulator(catalogue, stock, sample, sample.draws + 1);
    simulate(busy, TOWN, [EVERYTHING]);
    const waiting = busy(TOWN, [EVERYTHING]);
    simulate(busy, settingOf(700), [EVERYTHING]);
    waiting.advance(1000);
    expect(waiting.simulation).toEqual(simulate(fresh(), TOWN, [EVERYTHING]));
  });

  test('gives the same as when run alone, after every other setting of its place', () => {
    const fresh = () => createSimulator(catalogue, stock, sample);
    const busy = createSimulator(catalogue, stock, sample, sample.draws + 1);
    const switches = Object.fromEntries(
      catalogue.switches.map(({ id, options }) => [id, options.at(-1)!.id]),
    );
    const settings = [
      { ...TOWN, switches },
      { ...TOWN, frozenMix: true },
      { ...TOWN, horizon: 2035 },
      { ...TOWN, place: { ...TOWN.place, grid: 'DE' } },
      { ...TOWN, done: [pull('repair-cafe', 2, 2022, 1)] },
    ];
    for (const setting of settings) {
      simulate(busy, TOWN, [EVERYTHING]);
      expect(simulate(busy, setting, [EVERYTHING])).toEqual(simulate(fresh(), setting, [EVERYTHING]));
    }
  });

  test('follows the future electricity mix year by year, unless it is told to keep today’s', () => {
    const kg = (frozenMix: boolean) => {
      const { untouched, length, years } = simulated({ ...TOWN, frozenMix }, { pulls: [] });
      return Array.from({ length: years }, (_, year) => untouched.kg[year * length]!);
    };
    const [moving, still] = [kg(false), kg(true)];
    expect(new Set(still).size).toBe(1);
    expect(new Set(moving.map((each) => each.toPrecision(9))).size).toBeGreaterThan(5);
  });

  test('keeps the last mix that is known in all the years beyond it', () => {
    const [last] = stock.mix;
    const known = createSimulator(catalogue, { ...stock, mix: [last!] }, sample);
    const { untouched, length, years } = simulate(known, { ...TOWN, horizon: last!.year + 3 }, []);
    const kg = Array.from({ length: years }, (_, i) => [...yearOf({ length }, untouched.kg, i)]);
    expect(kg.slice(-4)).toEqual(Array(4).fill(kg.at(-1)));
    expect(kg.at(-5)).not.toEqual(kg.at(-1));
  });

  test('has the same reference with or without scenarios, even where levers start in the first year', () => {
    const fresh = () => createSimulator(catalogue, stock, sample);
    const early = {
      pulls: stock.levers.map(({ id, intensity }) => pull(id, intensity.usual, TOWN.base + 1, 0)),
    };
    expect(simulate(fresh(), TOWN, [early]).reference).toEqual(simulate(fresh(), TOWN, []).reference);
  });

  test('reads nothing that another run left', () => {
    const fresh = () => createSimulator(catalogue, stock, sample);
    const early = { pulls: stock.levers.map(({ id, intensity }) => pull(id, intensity.usual, 2026, 0)) };
    const late = { pulls: [pull('donation', 100, 2031), pull('repair-bonus', 10, 2029)] };
    const running = fresh()(TOWN, [early, late]);
    do for (const row of [...Object.values(ran), ...yearTotals.rows] as Float64Array[]) row.fill(NaN);
    while (running.advance(1) < 1);
    expect(running.simulation).toEqual(simulate(fresh(), TOWN, [early, late]));
  });

  test('has room for every year that can be asked for, and refuses more', () => {
    expect(HORIZONS.max - (stock.base - PAST)).toBeLessThanOrEqual(MOST_YEARS);
    expect(() => simulator({ ...TOWN, horizon: TOWN.base + MOST_YEARS + 1 }, [])).toThrow(RangeError);
  });

  test('refuses to reckon another grid from one whose electricity emits nothing', () => {
    const { id: grid } = catalogue.grids.find(({ intensity }) => intensity === undefined)!;
    const lightless = { ...TOWN, place: { ...TOWN.place, grid } };
    expect(() => simulator(lightless, [], [undefined])).toThrow(RangeError);
    expect(() => simulator(lightless, [])).not.toThrow();
  });

  test('has scenarios side by side that each give the same as alone', () => {
    const [early, late] = [2027, 2031].map((start) => ({ pulls: [pull('donation', 100, start, 0)] }));
    const both = simulated(TOWN, early!, late!, EVERYTHING, late!).scenarios;
    [early, late, EVERYTHING, late].forEach((scenario, i) =>
      expect(both[i]).toEqual(simulated(TOWN, scenario!).scenarios[0]),
    );
  });

  test('gives finite numbers, never below zero, for any levers and territory', () => {
    fc.assert(
      fc.property(someScenario, fc.integer({ min: 1, max: 70_000_000 }), (scenario, people) => {
        const { scenarios } = simulated(settingOf(people), scenario);
        for (const output of OUTPUTS)
          for (const value of scenarios[0]![output]) {
            if (!(value >= -1e-9 * people)) expect([output, value]).toEqual([output, 'not below zero']);
          }
      }),
      { numRuns: 12 },
    );
  });

  test('is the reference until a lever that waits starts', () => {
    const found = simulated(TOWN, { pulls: EVERYTHING.pulls.map((each) => ({ ...each, start: 2033 })) });
    expectReferenceUntil(found, 2033 - 2025 - 1);
    expect(found.scenarios[0]!.kg).not.toEqual(found.reference.kg);
  });

  test('draws purchases evenly when nothing changes: the year of purchase and the lifetime give the same carbon', () => {
    const { reference } = simulated(TOWN);
    expect(sum(reference.kgSpread) / sum(reference.kg)).toBeCloseTo(1, 2);
  });
});

describe('each lever', () => {
  const certain = [
    'repair-bonus',
    'repair-cafe',
    'household-refurbished',
    'council-refurbished',
    'council-longer',
    'fewer-computers',
    'fewer-screens',
    'loan',
    'free-software',
    'ad-panels',
    'box-asleep',
  ];

  test.each(certain)('%s saves more the further it goes', (lever) => {
    const { most } = scopesOf(stock, TOWN.place, factors)[lever]!;
    const found = [0, 0.3, 0.6, 1].map((part) => saved({ pulls: [pull(lever, part * most)] }));
    expect(found[0]).toBe(0);
    for (let i = 1; i < found.length; i++) expect(found[i]).toBeGreaterThan(found[i - 1]!);
  });

  test.each(['awareness', 'free-software', 'household-refurbished', 'loan'])(
    '%s, which nobody measured, may do nothing',
    (lever) => {
      const found = simulated(TOWN, { pulls: [pull(lever, 50)] });
      const { low, central } = estimateOf(cumulated(found, found.scenarios[0]!, 'kg').map((kg) => -kg));
      expect(low).toBeLessThan(0.03 * central);
    },
  );

  test.each([
    ['donation', 80],
    ['collection', 1],
    ['workshop', 20],
  ])('%s at %d does no harm at its central value', (lever, intensity) => {
    const found = simulated(TOWN, { pulls: [pull(lever, intensity)] });
    for (const output of ['kg', 'kgSpread'] as const)
      expect(cumulated(found, found.scenarios[0]!, output)[0]).toBeLessThan(0);
    expect(saved({ pulls: [pull(lever, intensity)] }, 'bought')).toBeGreaterThan(0);
  });

  test('screens of streets, at their national mean where a law may ban them, are less than a thousandth of a place, and two at most', () => {
    const found = simulated(TOWN, { pulls: [pull('ad-panels', 100, 2026, 0)] });
    const removed = estimateOf(cumulated(found, found.scenarios[0]!, 'kg').map((kg) => -kg));
    const years = Array.from(
      { length: found.years },
      (_, year) => yearOf(found, found.reference.kg, year)[0]!,
    );
    const whole = years.reduce((sum, kg) => sum + kg, 0);
    expect(removed.central).toBeGreaterThan(0);
    expect(removed.central / whole).toBeLessThan(0.001);
    expect(removed.high / whole).toBeLessThan(0.002);
  });

  test('loans save nothing through repairs: fewer laptops are owned, and those on loan are counted', () => {
    const found = simulated(TOWN, { pulls: [pull('loan', 10)] });
    const last = found.years - 1;
    const owned = (series: Series) => yearOf(found, series.inUse, last)[0]!;
    const borrowers = (10 * TOWN.place.people) / 1000;
    const spared =
      stock.factors['policy.loan.prevents']!.central - stock.factors['policy.loan.devices']!.central;
    const fewer = owned(found.reference) - owned(found.scenarios[0]!);
    expect(fewer / (borrowers * spared)).toBeGreaterThan(0.9);
    expect(fewer / (borrowers * spared)).toBeLessThan(1.1);
    expect(cumulated(found, found.scenarios[0]!, 'repaired')[0]).toBe(0);
  });

  test('borrowers never exceed a share of the inhabitants', () => {
    const { intensity } = stock.levers.find(({ id }) => id === 'loan')!;
    expect(intensity).toMatchObject({ per: 'thousand', max: 100 });
  });

  test('a repair café saves about what its few digital repairs are worth', () => {
    // 47 repairs × 17 % digital × one half displaced: four devices a year
    const found = simulated(TOWN, { pulls: [pull('repair-cafe', 1, 2026, 0)] });
    const repaired = yearOf(found, found.scenarios[0]!.repaired, 5)[0]!;
    expect(repaired).toBeGreaterThan(2.5);
    expect(repaired).toBeLessThan(4.1);
  });

  test('what is bought refurbished begins a second life as much as what is passed on', () => {
    const found = simulated(TOWN, { pulls: [pull('council-refurbished', 100, 2026, 0)] });
    const [more, fewer] = (['reused', 'bought'] as const).map(
      (output) => cumulated(found, found.scenarios[0]!, output)[0]!,
    );
    expect(fewer).toBeLessThan(0);
    expect(more).toBeGreaterThan(-0.5 * fewer!);
  });

  test('a fleet bought refurbished is paid at its own price, and weighs about as much spread over lives as by purchase', () => {
    const own = {
      ...stock,
      types: stock.types.filter(({ id }) => id === 'council-computer'),
      levers: stock.levers.filter(({ id }) => id === 'council-refurbished'),
    };
    const found = simulate(createSimulator(catalogue, own, sample), settingOf(10_000, 2050), [
      { pulls: [pull('council-refurbished', 100, 2026, 0)] },
    ]);
    const last = (output: 'kg' | 'kgSpread' | 'councilSpent') =>
      yearOf(found, found.scenarios[0]![output], found.years - 1)[0]!;
    const before = yearOf(found, found.untouched.councilSpent, found.years - 1)[0]!;
    expect(last('councilSpent')).toBeGreaterThan(before / 2);
    expect(last('kgSpread') / last('kg')).toBeGreaterThan(0.8);
    expect(last('kgSpread') / last('kg')).toBeLessThan(1.1);
  });

  test('what repairs add to lives is nearly all that they save in the end, when carbon is spread over them', () => {
    const found = simulated(settingOf(10_000, 2050), { pulls: [pull('repair-bonus', 6, 2026, 0)] });
    const inTheEnd = (output: 'kg' | 'kgSpread') => {
      const [before, after] = [found.reference, found.scenarios[0]!].map(
        (series) => yearOf(found, series[output], found.years - 1)[0]!,
      );
      return before! - after!;
    };
    expect(inTheEnd('kg')).toBeGreaterThan(0);
    expect(inTheEnd('kgSpread') / inTheEnd('kg')).toBeGreaterThan(0.75);
    expect(inTheEnd('kgSpread') / inTheEnd('kg')).toBeLessThan(1.1);
  });

  test('repairs are told year by year where no law and no other lever acts', () => {
    const free = { ...stock, levers: stock.levers.filter(({ id }) => id === 'repair-bonus') };
    const found = simulate(createSimulator(catalogue, free, sample), TOWN, [
      { pulls: [pull('repair-bonus', 6, 2030, 0)] },
    ]);
    const repaired = Array.from(
      { length: found.years },
      (_, year) => yearOf(found, found.scenarios[0]!.repaired, year)[0]!,
    );
    expect(repaired.map((each) => each > 0)).toEqual(repaired.map((_, i) => TOWN.base + 1 + i >= 2030));
  });

  test('keeps no computer beyond the longest life published, however many years or levers are asked for', () => {
    const { firstLife, longest } = stock.types.find(({ id }) => id === 'council-computer')!;
    const most = stock.factors[longest!]!.high;
    const total = (life: number, ...pulls: Pull[]) => {
      const own = withAssumed(stock, { [firstLife]: life });
      const screens = own.types.filter(({ id }) => id === 'council-computer');
      const alone = createSimulator(catalogue, { ...own, types: screens }, sample, sample.draws + 1);
      const found = simulate(alone, settingOf(100_000, 2050), [{ pulls }]);
      return estimateOf(cumulated(found, found.scenarios[0]!, 'kg')).central;
    };
    const longer = (years: number) => pull('council-longer', years, 2026, 0);
    expect(total(most - 1, longer(1))).toBeLessThan(0);
    expect(total(most - 1, longer(2))).toBeCloseTo(total(most - 1, longer(1)), 6);
    expect(total(most, longer(2), pull('free-software', 100, 2026, 0))).toBeCloseTo(0, 6);
  });

  test('a public fleet kept two years longer is bought at the pace of seven years', () => {
    const found = simulated(settingOf(100_000, 2050), { pulls: [pull('council-longer', 2, 2026, 0)] });
    const last = (series: typeof found.reference) => yearOf(found, series.councilSpent, 24)[0]!;
    expect(last(found.scenarios[0]!) / last(found.reference)).toBeCloseTo(5 / 7, 1);
  });
});

describe('a hamlet, and the country', () => {
  test('eighty inhabitants see about one subsidised repair a year, at the pace of France', () => {
    const setting = settingOf(80);
    const helped = (14.5 * setting.place.people) / 1000;
    expect(helped).toBeCloseTo(1.16, 2);
    const found = simulated(setting, { pulls: [pull('repair-bonus', 14.5)] });
    const repaired = yearOf(found, found.scenarios[0]!.repaired, 10)[0]!;
    expect(repaired).toBeGreaterThan(0);
    expect(repaired).toBeLessThan(helped * 0.2);
  });

  test('France buys as many phones as published: 16 million new, within the spread of the surveys', () => {
    const phones = createSimulator(
      catalogue,
      { ...stock, types: stock.types.filter(({ id }) => id === 'smartphone') },
      sample,
    );
    const { reference } = simulate(phones, { ...settingOf(67e6), place: placeOf(67e6) }, []);
    expect(reference.bought[0]! / 16e6).toBeGreaterThan(0.8);
    expect(reference.bought[0]! / 16e6).toBeLessThan(1.2);
    expect(reference.inUse[0]! / 67e6).toBeGreaterThan(0.85);
    expect(reference.asleep[0]! / 46e6).toBeGreaterThan(0.7);
  });

  test('what makes the range wide is listed, the largest first', () => {
    const found = simulated(TOWN, EVERYTHING);
    const drivers = driversOf(cumulated(found, found.scenarios[0]!, 'kg'), Object.keys(factors), sample);
    expect(drivers.length).toBeGreaterThan(1);
    for (let i = 1; i < drivers.length; i++)
      expect(drivers[i]!.share).toBeLessThanOrEqual(drivers[i - 1]!.share);
  });
});

test('the simulator that the tests run is the one that runs in pieces', () => {
  expect(simulate(simulator, TOWN, [])).toEqual(simulated(TOWN));
});
