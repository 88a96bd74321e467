/** From a target or a budget to the levers, on the real catalogue: results are simulated again and compared with grids. */
import { describe, expect, test } from 'vitest';
import {
  allowedLevers,
  backcastOf,
  createSeeking,
  type Backcast,
  type Candidate,
  type Wanted,
} from '../../../models/council/search/backcast.ts';
import type { Goal } from '../../../models/council/search/goal.ts';
import { isPriced } from '../../../models/council/outcome/euros.ts';
import { scopesOf } from '../../../models/council/outcome/scope.ts';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import type { Pull, Setting } from '../../../models/council/plan/scenario.ts';
import { yearOf } from '../../../models/council/run/series.ts';
import { createSummaries } from '../../../models/council/outcome/summary.ts';
import { quantile } from '../../../models/draws/quantile.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { catalogue, factors, pull, sample, SEED, settingOf, simulated, stock } from './shared.ts';

const summarise = createSummaries(stock, catalogue.factors, sample);
const searchOn = (draws: typeof sample) => {
  const seeking = createSeeking(catalogue, stock, draws);
  return (wanted: Wanted) => backcastOf(seeking, wanted);
};
const backcast = searchOn(sample);

/** As many people as in Le Trait, in a hamlet, in France. */
const TOWN = settingOf(5000, 2035);
const HAMLET = settingOf(80, 2035);
const FRANCE = settingOf(68_000_000, 2035);

/** Further than makes sense in a place, so that there is something to search for. */
const FAR: Readonly<Record<string, number>> = { 'repair-cafe': 50, workshop: 2000 };

const freely = (...levers: readonly string[]): Candidate[] =>
  levers.map((lever) => ({
    lever,
    start: 2027,
    ramp: 2,
    ...(FAR[lever] !== undefined && { most: FAR[lever] }),
  }));
const OURS = freely(...allowedLevers(stock, false));
const ALL = freely(...allowedLevers(stock, true));
const PRICED = freely('repair-bonus', 'repair-cafe', 'workshop');

/** EUR for one a year, for the levers whose cost no source gives whole: what someone might type, used by these tests alone. */
const UNPRICED = stock.levers.filter((lever) => !isPriced(lever)).map(({ id }) => id);
const TYPED = { ...Object.fromEntries(UNPRICED.map((id) => [id, 40])), 'repair-cafe': 130 };

const target = (share: number): Goal => ({ kind: 'target', share });
const budget = (euros: number): Goal => ({ kind: 'budget', euros });

function finished(wanted: Wanted, search = backcast): Backcast {
  const searching = search(wanted);
  for (;;) {
    const { done, value } = searching.next();
    if (done) return value;
  }
}

const found = (setting: Setting, goal: Goal, candidates = OURS, more: Partial<Wanted> = {}): Backcast =>
  finished({ setting, goal, span: 'all', candidates, typed: TYPED, ...more });

/** Runs the whole simulator on the same draws: median share avoided over the years, and EUR at central values. */
function measured(setting: Setting, pulls: readonly Pull[]) {
  const simulation = simulated(setting, { pulls });
  const change = cumulated(simulation, simulation.scenarios[0]!, 'kg');
  const before = change.map((_, i) =>
    Array.from({ length: simulation.years }, (_year, year) => year).reduce(
      (sum, year) => sum + yearOf(simulation, simulation.reference.kg, year)[i]!,
      0,
    ),
  );
  const shares = change.map((each, i) => -each / before[i]!);
  const { euros } = summarise(simulation, 0, setting, { pulls }, TYPED);
  return {
    saved: quantile(shares.subarray(1), 1 / 2),
    levers: euros.council.central,
    purchases: euros.purchases.central,
  };
}

test('no lever goes further than makes sense in the place, unless someone says so', () => {
  const scopes = scopesOf(stock, TOWN.place, factors);
  const ours = allowedLevers(stock, true).map((lever) => ({ lever, start: 2027, ramp: 2 }));
  for (const goal of [target(1), budget(1e9)]) {
    const { pulls } = found(TOWN, goal, ours);
    expect(pulls.length).toBeGreaterThan(0);
    for (const { lever, intensity } of pulls) expect(intensity).toBeLessThanOrEqual(scopes[lever]!.most);
  }
  const far = found(TOWN, budget(1e9), freely('repair-cafe')).pulls[0]!.intensity;
  expect(far).toBeGreaterThan(scopes['repair-cafe']!.most);
});

describe('a target', () => {
  test.each([
    ['a town', TOWN, 0.02, ALL],
    ['a town, priced levers', TOWN, 0.005, PRICED],
    ['a hamlet', HAMLET, 0.03, ALL],
    ['France', FRANCE, 0.01, ALL],
  ] as const)(
    'of %s is met at the median when everything is simulated again',
    (_, setting, share, candidates) => {
      const { met, pulls, saved, probability, spent, levers, purchases } = found(
        setting,
        target(share),
        candidates,
      );
      expect(met).toBe(true);
      const again = measured(setting, pulls);
      expect(again.saved).toBeGreaterThanOrEqual(share);
      expect(again.saved).toBeCloseTo(saved.median, 12);
      expect(probability).toBeGreaterThanOrEqual(0.5);
      expect(again.levers).toBeCloseTo(levers.central, 3);
      expect(again.purchases / purchases.central || 1).toBeCloseTo(1, 9);
      expect(spent).toBeCloseTo(again.levers + Math.max(0, again.purchases), 3);
    },
  );

  test('is reached for less than with any other pair of intensities on a grid', () => {
    const share = 0.01;
    const { spent } = found(TOWN, target(share), freely('repair-bonus', 'repair-cafe'));
    for (const bonus of [0, 10, 20, 30, 40, 50])
      for (const cafes of [0, 10, 14, 16, 18, 19, 20, 21, 22, 24, 30]) {
        const other = measured(TOWN, [pull('repair-bonus', bonus), pull('repair-cafe', cafes)]);
        if (other.saved >= share) expect(other.levers).toBeGreaterThanOrEqual(spent);
      }
  });

  test('never costs less when it is harder', () => {
    const shares = [0.0005, 0.001, 0.005, 0.01, 0.02, 0.025];
    const spent = shares.map((share) => found(TOWN, target(share), PRICED).spent);
    expect(spent).toEqual([...spent].sort((a, b) => a - b));
    expect(new Set(spent).size).toBe(shares.length);
  });

  test('that levers reach for the same euros is reached by those that save the council the most on purchases', () => {
    const free = freely('loan', 'council-longer', 'ad-panels');
    const typed = Object.fromEntries(free.map(({ lever }) => [lever, 0]));
    const { met, pulls, spent, purchases } = found(TOWN, target(0.0001), free, { typed });
    expect([met, spent]).toEqual([true, 0]);
    expect(purchases.central).toBeLessThan(0);
    expect(pulls.map(({ lever }) => lever)).toEqual(['council-longer']);
  });

  test('of nothing uses no lever', () => {
    const { met, pulls, spent, saved, probability } = found(TOWN, target(0));
    expect({ met, pulls, spent, median: saved.median, probability }).toEqual({
      met: true,
      pulls: [],
      spent: 0,
      median: 0,
      probability: 1,
    });
  });

  test('is reported when it is out of reach, with the most that the levers avoid', () => {
    const { met, pulls, saved, probability } = found(FRANCE, target(0.3), ALL);
    expect(met).toBe(false);
    expect(probability).toBe(0);
    expect(saved.median).toBeGreaterThan(
      measured(
        FRANCE,
        ALL.map(({ lever }) => pull(lever, usual(lever))),
      ).saved,
    );
    expect(saved.median).toBeCloseTo(measured(FRANCE, pulls).saved, 12);
  });

  test('for one year counts that year alone', () => {
    const share = 0.008;
    const all = found(TOWN, target(share), PRICED);
    const last = found(TOWN, target(share), PRICED, { span: 'year' });
    expect(last.met).toBe(true);
    // levers ramp up: the last year has more of them than the average year
    expect(last.spent).toBeLessThan(all.spent);
    const { reference, scenarios, length, years } = simulated(TOWN, { pulls: last.pulls });
    const [before, after] = [reference, scenarios[0]!].map(({ kg }) => kg.subarray((years - 1) * length));
    expect(last.saved.central).toBeCloseTo(1 - after![0]! / before![0]!, 12);
  });

  test('is sought within the limits that the council sets', () => {
    const most = found(TOWN, target(0.2), [{ lever: 'repair-cafe', start: 2027, ramp: 2, most: 7 }]);
    expect(most.pulls).toEqual([pull('repair-cafe', 7)]);
    expect(found(TOWN, target(0.2), []).pulls).toEqual([]);
  });
});

const usual = (lever: string) => stock.levers.find(({ id }) => id === lever)!.intensity.usual;

describe('a budget', () => {
  test.each([0, 3000, 20_000, 60_000])('of %d euros is never exceeded', (euros) => {
    for (const setting of [TOWN, HAMLET]) {
      const { met, spent, pulls } = found(setting, budget(euros));
      expect(met).toBe(true);
      expect(spent).toBeLessThanOrEqual(euros);
      const again = measured(setting, pulls);
      expect(again.levers + Math.max(0, again.purchases)).toBeLessThanOrEqual(euros + 1e-6);
    }
  });

  test('buys more than any other pair of intensities on a grid', () => {
    const euros = 30_000;
    const { saved } = found(TOWN, budget(euros), freely('repair-bonus', 'repair-cafe'));
    for (const bonus of [0, 2, 5, 10, 20, 28])
      for (const cafes of [0, 4, 8, 12, 14, 15]) {
        const other = measured(TOWN, [pull('repair-bonus', bonus), pull('repair-cafe', cafes)]);
        if (other.levers <= euros) expect(other.saved).toBeLessThanOrEqual(saved.median * 1.0001);
      }
  });

  test('never avoids less when it is larger', () => {
    const medians = [0, 2000, 10_000, 50_000, 200_000].map(
      (euros) => found(TOWN, budget(euros), PRICED).saved.median,
    );
    expect(medians).toEqual([...medians].sort((a, b) => a - b));
  });

  test('that no lever may spend avoids nothing, for certain', () => {
    const { met, pulls, saved, probability } = found(TOWN, budget(1000), []);
    expect([met, pulls, saved.median, probability]).toEqual([true, [], 0, 0]);
  });

  test('is reported when what is kept has already spent it', () => {
    const { met, pulls } = found(TOWN, budget(1000), PRICED, { kept: [pull('repair-cafe', 3)] });
    expect(met).toBe(false);
    expect(pulls).toEqual([pull('repair-cafe', 3)]);
  });
});

describe('levers', () => {
  test('of other actors are not used unless someone allows it', () => {
    expect(allowedLevers(stock, false)).not.toContain('box-asleep');
    expect(allowedLevers(stock, true)).toEqual(stock.levers.map(({ id }) => id));
  });

  test('with an unknown cost are left out and named, never used as if they were free', () => {
    const { pulls, skipped, unknown } = found(TOWN, target(0.3), ALL, { typed: {} });
    expect(skipped).toEqual(UNPRICED);
    expect(unknown).toEqual([]);
    expect(pulls.filter(({ lever }) => UNPRICED.includes(lever))).toEqual([]);
    const one = found(TOWN, target(0.3), ALL, { typed: { 'council-longer': 500 } });
    expect(one.skipped).toEqual(UNPRICED.filter((id) => id !== 'council-longer'));
    expect(one.pulls.map(({ lever }) => lever)).toContain('council-longer');
  });

  test('with an unknown cost, when kept, are in no sum and are named separately', () => {
    const kept = [pull('council-longer', 2)];
    const alone = found(TOWN, budget(1000), freely('loan'), { kept, typed: {} });
    expect(alone).toMatchObject({
      unknown: ['council-longer'],
      skipped: ['loan'],
      known: false,
      spent: 0,
    });
    const both = found(TOWN, budget(1000), [], { kept: [...kept, pull('repair-cafe', 1)], typed: {} });
    expect([both.known, both.spent > 0]).toEqual([true, true]);
  });

  test('stay as they are when kept, and count', () => {
    const kept = [pull('repair-cafe', 5)];
    const alone = found(TOWN, target(0.003), PRICED);
    const { pulls, spent, met } = found(TOWN, target(0.003), PRICED, { kept });
    expect(met).toBe(true);
    expect(pulls).toContainEqual(kept[0]);
    expect(spent).toBeGreaterThan(alone.spent);
    expect(found(TOWN, target(0.001), PRICED, { kept }).pulls).toEqual(kept);
  });

  test('cost what is typed', () => {
    const { pulls, spent, unknown } = found(TOWN, target(0.005), freely('council-longer'), {
      typed: { 'council-longer': 30 },
    });
    const wholeYears = 9 - 3 + 1 / 3 + 2 / 3 + 1;
    expect(spent).toBeCloseTo(pulls[0]!.intensity * 30 * wholeYears, 6);
    expect(unknown).toEqual([]);
    // an intensity per 1,000 inhabitants is paid for each unit
    const lent = found(TOWN, budget(3000), [], { typed: { loan: 30 }, kept: [pull('loan', 1)] });
    expect(lent.spent).toBeCloseTo((TOWN.place.people / 1000) * 30 * wholeYears, 6);
  });
});

test('the same seed finds exactly the same result, bit for bit; another seed nearly the same', () => {
  const wanted: Wanted = { setting: TOWN, goal: target(0.01), span: 'all', candidates: ALL, typed: TYPED };
  const other = (seed: number) => searchOn(createSample(factors, 100, seed));
  expect(finished(wanted, other(SEED))).toEqual(finished(wanted));
  expect(finished(wanted, other(SEED + 1)).met).toBe(true);
});

test('a search can be abandoned at any time, and reports its progress', () => {
  const searching = backcast({ setting: TOWN, goal: target(0.01), span: 'all', candidates: ALL });
  const counts: number[] = [];
  for (let i = 0; i < 40; i++) {
    const { done, value } = searching.next();
    if (!done) counts.push(value);
  }
  expect(counts).toHaveLength(40);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(counts.at(-1)).toBeGreaterThan(0);
});
