/** The law in force is what a scenario is compared with: it only gains what goes beyond, and the law has its own effect. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideOf, scenariosShown } from '../../../models/council/outcome/beside.ts';
import { backcastOf, createSeeking } from '../../../models/council/search/backcast.ts';
import { cumulated, outcomeOf } from '../../../models/council/outcome/outcome.ts';
import { rankedLevers } from '../../../models/council/outcome/ranking.ts';
import { createSummaries, summariesOf } from '../../../models/council/outcome/summary.ts';
import { askedIn, beyondLaw, lawfulLevels, underLawAtEnd } from '../../../models/council/plan/law.ts';
import { scenariosOf } from '../../../models/council/plan/plan.ts';
import type { Pull, Setting } from '../../../models/council/plan/scenario.ts';
import { OUTPUTS } from '../../../models/council/run/outputs.ts';
import { createSimulator, simulate } from '../../../models/council/run/simulate.ts';
import { library } from '../shared.ts';
import { catalogue, EVERYTHING, NO_PLAN, pull, sample, settingOf, simulated, stock, TOWN } from './shared.ts';

const lever = (id: string) => stock.levers.find((each) => each.id === id)!;
const REFURBISHED = lever('council-refurbished');
const BOUND = stock.levers.filter(({ minimum }) => minimum);
/** But for the order of sums. */
const expectAlike = (own: Float64Array, other: Float64Array) => {
  expect(own).toHaveLength(other.length);
  const gap = own.map((each, i) => Math.abs(each - other[i]!) / Math.max(1, Math.abs(each)));
  expect(Math.max(...gap)).toBeLessThan(1e-9);
};
const avoided = (setting: Setting, pulls: readonly Pull[]) => {
  const found = simulated(setting, { pulls });
  return -cumulated(found, found.scenarios[0]!, 'kg')[0]!;
};

describe('what the law asks', () => {
  test('is a share of refurbished purchases and a share of retired equipment given, for councils of any size', () => {
    expect(BOUND.map(({ id }) => id)).toEqual(['council-refurbished', 'donation']);
    const [hamlet, town] = [80, 80_000].map((people) => {
      const { law, untouched, length, years } = simulated(settingOf(people));
      return ((law.kg.at((years - 1) * length)! - untouched.kg.at((years - 1) * length)!) / people) * 1000;
    });
    expect(hamlet).not.toBe(0);
    expect(hamlet! / town!).toBeCloseTo(1, 9);
  });

  test('rises by its thresholds, and nothing of it is before today: today’s stock holds that', () => {
    const asked = (id: string, years: readonly number[]) => years.map((year) => askedIn(lever(id), year));
    expect(asked('council-refurbished', [2024, 2025, 2026, 2027, 2029, 2030, 2050])).toEqual([
      0, 0, 20, 25, 25, 30, 30,
    ]);
    expect(asked('donation', [2024, 2026, 2050])).toEqual([0, 50, 50]);
    expect(askedIn(lever('repair-cafe'), 2030)).toBe(0);
  });

  test('is a floor: what is done and pulled counts towards it', () => {
    const levels = (...pulls: Pull[]) => [...lawfulLevels(REFURBISHED, pulls, settingOf(1, 2031))];
    expect(levels()).toEqual([20, 25, 25, 25, 30, 30]);
    expect(levels(pull('council-refurbished', 10, 2026, 0))).toEqual([20, 25, 25, 25, 30, 30]);
    expect(levels(pull('council-refurbished', 60, 2027, 2))).toEqual([20, 25, 40, 60, 60, 60]);
    const done = pull('council-refurbished', 15, 2020, 0);
    expect(levels(done, pull('council-refurbished', 35, 2028, 0))).toEqual([20, 25, 35, 35, 35, 35]);
    expect(levels(pull('donation', 90))).toEqual(levels());
  });

  test('is of the same whole as what is done and pulled: the share aimed at is all of it, never added to', () => {
    const setting = (share: number) => ({
      ...settingOf(1, 2031),
      done: [pull('council-refurbished', share, 2025, 0)],
    });
    const beyond = (done: number, aimed: number) => [
      ...beyondLaw(REFURBISHED, pull('council-refurbished', aimed, 2028, 0), setting(done)),
    ];
    // below the law, what is done changes nothing of what a share of 50 % brings
    expect(beyond(12, 50)).toEqual(beyond(0, 50));
    expect(beyond(40, 50)).toEqual([0, 0, 10, 10, 10, 10]);
    expect(beyond(50, 50)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(beyond(60, 50)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('was asked before the first year of its threshold too, as part of today’s stock: only more counts', () => {
    const before = (share: number) => {
      const done = [pull('council-refurbished', share, 2024, 0)];
      return [...lawfulLevels(REFURBISHED, done, { base: 2023, horizon: 2026 })];
    };
    expect(before(12)).toEqual([0, 0, 20]);
    expect(before(20)).toEqual([0, 0, 20]);
    expect(before(35)).toEqual([15, 15, 35]);
  });
});

describe('a scenario', () => {
  test('that pulls a lever no further than the law is the reference, bit for bit', () => {
    const pulls = [pull('council-refurbished', 20, 2026, 0), pull('donation', 50)];
    const { reference, law, scenarios } = simulated(TOWN, { pulls }, { pulls: [] });
    expect(scenarios).toEqual([reference, reference]);
    expect(law).toEqual(reference);
  });

  test('is the same as with a pull below the law, which is not refused', () => {
    const under = [pull('repair-cafe', 3), pull('council-refurbished', 10)];
    const found = simulated(TOWN, { pulls: under }, { pulls: [under[0]!] });
    expect(found.scenarios[0]).toEqual(found.scenarios[1]);
  });

  test('gains no less by going further, and something only beyond the law', () => {
    const far = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(...BOUND), far, far, ({ id, minimum }, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((intensity) =>
          avoided(TOWN, [pull(id, intensity, 2030, 0)]),
        );
        expect(more!).toBeGreaterThanOrEqual(less! - 1e-6);
        const asked = minimum!.at(-1)!.intensity;
        expect(more! > 1e-6).toBe(Math.max(a, b) > asked);
      }),
      { numRuns: 20 },
    );
  });

  test('and the law are what pulls of the same levels do where no law asks for anything', () => {
    const cafes = pull('repair-cafe', 3);
    const found = simulated(TOWN, {
      pulls: [cafes, pull('council-refurbished', 60, 2027, 2), pull('donation', 90, 2027, 2)],
    });
    const free = { ...stock, levers: stock.levers.map(({ minimum: _, ...own }) => own) };
    const at = (id: string, steps: Readonly<Record<number, number>>) =>
      Object.entries(steps).map(([year, more]) => pull(id, more, Number(year), 0));
    const law = [
      ...at('council-refurbished', { 2026: 20, 2027: 5, 2030: 5 }),
      ...at('donation', { 2026: 50 }),
    ];
    // 20, 25, 40 then 60 %; 50, 50, 60 then 90 %
    const both = [
      cafes,
      ...at('council-refurbished', { 2026: 20, 2027: 5, 2028: 15, 2029: 20 }),
      ...at('donation', { 2026: 50, 2028: 10, 2029: 30 }),
    ];
    const alone = simulate(createSimulator(catalogue, free, sample), TOWN, [{ pulls: law }, { pulls: both }]);
    for (const output of OUTPUTS) {
      expectAlike(found.untouched[output], alone.reference[output]);
      expectAlike(found.law[output], alone.scenarios[0]![output]);
      expectAlike(found.scenarios[0]![output], alone.scenarios[1]![output]);
    }
    const [own, whole] = alone.scenarios.map((series) => cumulated(alone, series, 'kg'));
    const beyond = cumulated(found, found.scenarios[0]!, 'kg');
    for (let i = 0; i < beyond.length; i++) expect(own![i]! + beyond[i]!).toBeCloseTo(whole![i]!, 3);
  });

  test('is told of each lever that stands no higher than the law in the last year', () => {
    const told = (...pulls: Pull[]) => underLawAtEnd(pulls, stock.levers, settingOf(1, 2035));
    expect(told(pull('repair-cafe', 3), pull('council-refurbished', 50))).toEqual([]);
    // enough until 2029, and under the law from 2030
    expect(told(pull('council-refurbished', 25), pull('donation', 50))).toEqual([
      { lever: 'council-refurbished', level: 25, asked: 30 },
      { lever: 'donation', level: 50, asked: 50 },
    ]);
    const done = [pull('council-refurbished', 15, 2020, 0)];
    expect(
      underLawAtEnd([pull('council-refurbished', 20)], stock.levers, { ...settingOf(1, 2035), done }),
    ).toEqual([{ lever: 'council-refurbished', level: 20, asked: 30 }]);
    expect(told(pull('council-refurbished', 0))).toEqual([]);
  });

  test('says so in its summary', () => {
    const told = { ...NO_PLAN, pulls: [pull('donation', 10)], others: [[pull('donation', 90)]] };
    const setting = settingOf(10_000, 2035);
    const summarise = createSummaries(stock, catalogue.factors, sample);
    const summaries = summariesOf(simulated(setting, ...scenariosOf(told)), setting, told, summarise);
    expect(summaries.map((each) => each.underLawAtEnd)).toEqual([
      [{ lever: 'donation', level: 10, asked: 50 }],
      [],
    ]);
    expect(summaries[0]!.total.kg).toMatchObject({ central: 0, low: 0, high: 0, helps: 0 });
  });
});

describe('the reference', () => {
  test('holds the law on either trend, and what is already done on top of it', () => {
    const done = [pull('repair-cafe', 3, 2025, 0), pull('council-refurbished', 40, 2025, 0)];
    for (const trend of ['none', 'published'] as const) {
      const found = simulated({ ...TOWN, done, trend });
      const nothing = { ...found, reference: found.untouched };
      const [law, all] = [found.law, found.reference].map((series) => cumulated(nothing, series, 'kg')[0]!);
      expect(law).toBeLessThan(0);
      expect(all).toBeLessThan(law!);
    }
  });

  test('gains nothing by what is already done below the law, and something by what is above', () => {
    const plan = (share: number) => {
      const done = [pull('council-refurbished', share, 2025, 0), pull('donation', share, 2025, 0)];
      const told = { ...NO_PLAN, done, pulls: [pull('repair-cafe', 1)] };
      const setting = { ...settingOf(10_000, 2035), base: 2024, done };
      const summarise = createSummaries(stock, catalogue.factors, sample);
      return summariesOf(simulated(setting, ...scenariosOf(told)), setting, told, summarise)[0]!;
    };
    expect(plan(12).done).toEqual({ central: 0, low: 0, high: 0 });
    expect(plan(80).done.central).toBeLessThan(0);
  });

  test('is the same to every part of the search from a goal, which counts what goes beyond alone', () => {
    const setting = settingOf(5000, 2035);
    const kept = [pull('council-refurbished', 60), pull('council-longer', 2), pull('donation', 50)];
    const searching = backcastOf(createSeeking(catalogue, stock, sample), {
      setting,
      goal: { kind: 'budget', euros: 1 },
      span: 'all',
      candidates: [],
      kept,
      typed: { 'council-refurbished': 10 },
    });
    let step = searching.next();
    while (!step.done) step = searching.next();
    const found = simulated(setting, { pulls: kept });
    const { bands, total } = outcomeOf(found, found.scenarios[0]!, 'kg');
    const weight = bands.reference.reduce((sum, { central }) => sum + central, 0);
    expect(step.value.saved.central).toBeCloseTo(-total[0]! / weight, 12);
    // from 2027: 25 %, then 30 % asked from 2030; 20, 40 then 60 % chosen
    expect(step.value.levers.central).toBeCloseTo(10 * (15 + 35 + 6 * 30), 6);
  });

  test('is what levers are ranked against: those of the law by what they add to it', () => {
    const ranked = rankedLevers(library);
    for (const { id } of BOUND) {
      const { lever: own, difference } = ranked.find((each) => each.lever.id === id)!;
      expect(own.intensity.usual).toBeGreaterThan(own.minimum!.at(-1)!.intensity);
      expect(difference.central).toBeLessThan(0);
    }
  });

  test('is the untouched course for kinds of devices that the law does not touch', () => {
    const own = { ...stock, types: stock.types.filter(({ id }) => id === 'tv') };
    const found = simulate(createSimulator(catalogue, own, sample), TOWN, []);
    for (const output of OUTPUTS) expect(found.reference[output]).toBe(found.untouched[output]);
  });
});

describe('the law’s own effect', () => {
  const shown = (told: Partial<typeof NO_PLAN>) => {
    const plan = { ...NO_PLAN, ...told };
    const setting: Setting = { ...settingOf(10_000, 2035), done: plan.done, trend: plan.trend };
    return besideOf(simulated(setting, ...scenariosShown(plan))).law;
  };

  test('is against nothing done: neither the plan, nor what is done, nor the trend moves it', () => {
    const law = shown({});
    expect(law.central).toBeLessThan(0);
    expect(shown({ pulls: EVERYTHING.pulls })).toEqual(law);
    const done = [pull('council-refurbished', 40, 2025, 0), pull('repair-cafe', 3, 2025, 0)];
    expect(shown({ done })).toEqual(law);
    expect(shown({ trend: 'published' }).central).toBeCloseTo(law.central, 3);
  });
});
