/** What each lever brings to a policy, how far it may go in a place, and the policies that are ready to take. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBenches } from '../../../models/council/outcome/bench.ts';
import { createGains, type Gained, type Versus } from '../../../models/council/outcome/gains.ts';
import { finishedAll, offerOf } from '../../../models/council/outcome/offer.ts';
import { rankedLevers } from '../../../models/council/outcome/ranking.ts';
import { scopesOf } from '../../../models/council/outcome/scope.ts';
import { READY, readyBudget } from '../../../models/council/outcome/ready.ts';
import { parametersOf, withAssumed, type Assumed } from '../../../models/council/plan/assumed.ts';
import { createSummaries } from '../../../models/council/outcome/summary.ts';
import { costOf } from '../../../models/council/plan/departures.ts';
import type { PolicyPlan } from '../../../models/council/plan/plan.ts';
import type { Pull } from '../../../models/council/plan/scenario.ts';
import { unitsOf } from '../../../models/council/outcome/money.ts';
import { library, near } from '../shared.ts';
import { catalogue, factors, NO_PLAN, placeOf, pull, sample, settingOf, simulated, stock } from './shared.ts';

const gains = createGains(catalogue, stock, sample);
const summarise = createSummaries(stock, catalogue.factors, sample);
const groups = Object.fromEntries(rankedLevers(library).map(({ lever, group }) => [lever.id, group]));
const SIZES = [80, 500, 4704, 10_954, 520_000, 68_000_000];

const factsOf = (people: number) => ({
  stock,
  groups,
  place: placeOf(people),
  scopes: scopesOf(stock, placeOf(people), factors),
});
const offerIn = (people: number, pulls: readonly Pull[] = [], told: Partial<PolicyPlan> = {}) =>
  finishedAll(offerOf(gains, { ...NO_PLAN, ...told, pulls }, pulls, factsOf(people)));

/** The whole simulator, on the same draws. */
function simulatedAlone(people: number, pulls: readonly Pull[]) {
  const setting = settingOf(people, NO_PLAN.horizon);
  const { total, euros } = summarise(simulated(setting, { pulls }), 0, setting, { pulls });
  return { kg: total.kg, net: euros.net };
}

const expectSame = ({ saved, euros, helps }: Gained, { kg, net }: ReturnType<typeof simulatedAlone>) => {
  for (const [a, b] of [
    [saved.central, -kg.central],
    [saved.low, -kg.high],
    [saved.high, -kg.low],
    [euros, net.central],
  ] as const)
    expect(near(a, b, 1e-6)).toBe(true);
  expect(helps).toBe(kg.helps);
};

const POLICY = [pull('repair-bonus', 6), pull('council-longer', 2), pull('loan', 5)];

describe('what a lever brings', () => {
  test('alone, is what the whole simulator gives, for every lever', () => {
    const { levers } = offerIn(4704);
    const { scopes } = factsOf(4704);
    for (const { id } of stock.levers)
      expectSame(levers[id]!, simulatedAlone(4704, [pull(id, scopes[id]!.usual)]));
  });

  test('to a policy that pulls it, is that policy less the same without it', () => {
    const { levers } = offerIn(4704, POLICY);
    const all = simulatedAlone(4704, POLICY);
    for (const each of POLICY) {
      const without = simulatedAlone(
        4704,
        POLICY.filter((other) => other !== each),
      );
      expect(near(levers[each.lever]!.saved.central, without.kg.central - all.kg.central, 1e-6)).toBe(true);
    }
  });

  test('does not depend on the order in which others were pulled, nor on what was asked before', () => {
    const asked = [POLICY, POLICY.toReversed(), [], POLICY];
    const [first, second, , again] = asked.map((pulls) => offerIn(10_954, pulls).levers);
    expect(again).toEqual(first);
    for (const { id } of stock.levers)
      expect(near(second![id]!.saved.central, first![id]!.saved.central, 1e-6)).toBe(true);
  });

  test('is the same in a policy of levers that touch other devices', () => {
    const alone = offerIn(10_954).levers['ad-panels']!;
    expect(near(offerIn(10_954, POLICY).levers['ad-panels']!.saved.central, alone.saved.central)).toBe(true);
  });

  test('has an unknown cost where no source gives it whole, until someone types one', () => {
    const ids = ({ levers }: ReturnType<typeof offerIn>) =>
      Object.keys(levers).filter((id) => levers[id]!.unknown);
    const unknown = ids(offerIn(4704));
    expect(unknown).toContain('loan');
    expect(unknown).not.toContain('repair-bonus');
    expect(ids(offerIn(4704, [], { costs: { loan: 30 } }))).toEqual(unknown.filter((id) => id !== 'loan'));
  });
});

describe('a policy against another', () => {
  const OTHER = [pull('repair-bonus', 6), pull('repair-cafe', 2), pull('council-longer', 1)];
  const [versus] = offerIn(4704, OTHER, { others: [POLICY] }).versus;

  test('avoids more by the difference of both, in the draws in which it does', () => {
    const [theirs, ours] = [OTHER, POLICY].map((pulls) => simulatedAlone(4704, pulls));
    expect(near(versus!.more.central, theirs!.kg.central - ours!.kg.central, 1e-6)).toBe(true);
    expect(versus!.better).toBeGreaterThan(0);
    const back = offerIn(4704, POLICY, { others: [OTHER] }).versus[0]!;
    expect(near(back.more.central, -versus!.more.central)).toBe(true);
    expect(near(back.better + versus!.better, 1, 1e-9)).toBe(true);
    expect(versus!.drivers.length).toBeGreaterThan(0);
  });

  test('differs by the levers that are not set alike, and by no other', () => {
    expect(versus!.levers.map(({ lever }) => lever)).toEqual(['repair-cafe', 'council-longer', 'loan']);
    const swapped = POLICY.map((each) =>
      each.lever === 'council-longer' ? pull('council-longer', 1) : each,
    );
    const [ours, without] = [POLICY, swapped].map((pulls) => simulatedAlone(4704, pulls).kg.central);
    const longer = versus!.levers.find(({ lever }) => lever === 'council-longer')!.gain;
    expect(near(longer.saved.central, without! - ours!, 1e-6)).toBe(true);
  });

  test('differs by assumptions of what differs, named by how much they decide; one that is known decides nothing', () => {
    const [few, many] = [[pull('repair-cafe', 1)], [pull('repair-cafe', 3)]];
    const deciding = (assumed: Assumed = {}) => {
      const known = createGains(catalogue, withAssumed(stock, assumed), sample);
      const told = { ...NO_PLAN, pulls: many!, others: [few!] };
      return finishedAll(offerOf(known, told, many!, factsOf(4704))).versus[0]!.drivers;
    };
    const [first, ...others] = deciding();
    const cafe = stock.levers.find(({ id }) => id === 'repair-cafe')!;
    expect(parametersOf(cafe, stock)).toContain(first!.factor);
    const shares = [first!, ...others].map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const known = { [first!.factor]: stock.factors[first!.factor]!.central };
    expect(deciding(known).map(({ factor }) => factor)).not.toContain(first!.factor);
  });

  test('that is the same is not better in any draw', () => {
    const same = offerIn(4704, POLICY, { others: [POLICY] }).versus[0]!;
    expect([same.better, same.levers, same.drivers]).toEqual([0, [], []]);
    expect(same.more).toEqual({ central: 0, low: 0, high: 0 });
    expect(same.supposed).toBe(false);
  });

  test('supposes what nobody checked where most of the difference comes from there, whatever both share', () => {
    const [longer, aware] = [pull('council-longer', 2), pull('awareness', 20)];
    const against = (pulls: readonly Pull[], other: readonly Pull[]) => {
      const [{ supposed, itselfSupposed }] = offerIn(4704, other, { others: [pulls] }).versus as [Versus];
      return { supposed, itselfSupposed };
    };
    expect(against([longer, aware], [longer])).toEqual({ supposed: true, itselfSupposed: true });
    // the one that avoids less supposes nothing itself
    expect(against([longer], [longer, aware])).toEqual({ supposed: true, itselfSupposed: false });
    expect(against([longer, aware], [aware])).toEqual({ supposed: false, itselfSupposed: true });
    expect(against([longer], [pull('council-longer', 1)])).toEqual({
      supposed: false,
      itselfSupposed: false,
    });
    expect(against([longer], [aware]).supposed).toBe(true);
  });
});

describe('how far a lever goes in a place', () => {
  test('is within the bounds of the catalogue, a whole number of steps, and never less than is usual there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70_000_000 }), (people) => {
        for (const [id, { usual, most, step }] of Object.entries(factsOf(people).scopes)) {
          const { max } = stock.levers.find((lever) => lever.id === id)!.intensity;
          expect(usual).toBeGreaterThan(0);
          expect(usual).toBeLessThanOrEqual(most);
          expect(most).toBeLessThanOrEqual(max);
          for (const value of [usual, most]) expect(near(value / step, Math.round(value / step))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('grows with its people where things are counted one by one, and is the same share elsewhere', () => {
    const scopes = SIZES.map((people) => factsOf(people).scopes);
    for (const { id, intensity } of stock.levers) {
      const most = scopes.map((each) => each[id]!.most);
      if (intensity.per === 'whole') expect(most).toEqual([...most].sort((a, b) => a - b));
      else expect(new Set(most).size).toBe(1);
    }
    expect(scopes[3]!['repair-cafe']).toEqual({ usual: 1, most: 2, step: 1, limit: 'people' });
    // a part of one below one, and none of a second one above
    expect(factsOf(4704).scopes['repair-cafe']).toMatchObject({ most: 0.9, step: 0.1 });
    expect(factsOf(9542).scopes['repair-cafe']).toMatchObject({ most: 1, step: 0.1 });
    // ten thousand people share no more laptops than they put away in a year
    expect(scopes[3]!.workshop!.most).toBeLessThan(10_954 / 10);
  });
});

describe('a policy supposes what nobody checked', () => {
  const supposed = (...pulls: readonly Pull[]) => offerIn(4704, pulls).supposed;

  test('where the larger part of what it brings comes from there', () => {
    expect(supposed()).toBe(false);
    expect(supposed(pull('council-longer', 2))).toBe(false);
    expect(supposed(pull('awareness', 20))).toBe(true);
    expect(supposed(pull('council-longer', 2), pull('awareness', 20))).toBe(true);
    expect(supposed(pull('council-longer', 2), pull('repair-bonus', 1))).toBe(false);
  });
});

describe('the ready policies', () => {
  test('follow their rules in every place', () => {
    for (const people of SIZES) {
      const { ready, levers } = offerIn(people);
      const place = placeOf(people);
      expect(Object.keys(ready)).toEqual([...READY]);
      expect(ready.law.pulls).toEqual([]);
      expect(ready.law.saved).toEqual({ central: 0, low: 0, high: 0 });
      for (const { lever } of ready.sure.pulls) expect([lever, groups[lever]]).toEqual([lever, 'helps']);
      expect(ready.ambitious.pulls.map(({ lever }) => lever)).toEqual(
        stock.levers.flatMap(({ id, competence, intensity: { bannedBelow = 0 } }) =>
          competence === 'council' && people >= bannedBelow ? [id] : [],
        ),
      );
      const spent = ready.budget.pulls.reduce((sum, { lever: id, intensity }) => {
        const lever = stock.levers.find((each) => each.id === id)!;
        return sum + (costOf(lever, stock, 'unit') ?? 0) * unitsOf(lever, intensity, place);
      }, 0);
      expect(spent).toBeLessThanOrEqual(readyBudget(place, stock));
      expect(ready.budget.left).toBeCloseTo(readyBudget(place, stock) - spent, 6);
      for (const { lever } of ready.budget.pulls) expect(levers[lever]!.helps).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('go no further than is usual in a place of this size: no action takes what a budget has left', () => {
    for (const people of [...SIZES, 9542]) {
      const { ready } = offerIn(people);
      const scopes = scopesOf(stock, placeOf(people), factors);
      for (const each of READY)
        for (const { lever, intensity } of ready[each].pulls)
          expect([each, lever, intensity <= scopes[lever]!.usual]).toEqual([each, lever, true]);
    }
    // at 10 000 inhabitants the bonus stops at its usual extent, and the rest of the budget stays
    const { pulls, left } = offerIn(10_000).ready.budget;
    expect(pulls.find(({ lever }) => lever === 'repair-bonus')?.intensity).toBe(3);
    expect(left).toBeGreaterThan(0);
  });

  test.each([6, 7, 8, 8.6, 9, 10])(
    'hold no action that changes nothing there, as where an inventory tells a life of %s years',
    (years) => {
      const { firstLife } = stock.types.find(({ id }) => id === 'council-computer')!;
      const assumed = { [firstLife]: years };
      const own = createBenches(catalogue, stock, 100, 7)(assumed).gains();
      const scopes = scopesOf(stock, placeOf(25_000), { ...factors, ...withAssumed(stock, assumed).factors });
      const offered = (pulls: readonly Pull[]) =>
        finishedAll(offerOf(own, { ...NO_PLAN, assumed, pulls }, pulls, { ...factsOf(25_000), scopes }));
      const { pulls } = offered([]).ready.ambitious;
      const { levers } = offered(pulls);
      expect(pulls.length).toBeGreaterThan(8);
      for (const { lever } of pulls) {
        const { low, high } = levers[lever]!.saved;
        expect([lever, Math.abs(low) + Math.abs(high) > 1e-3]).toEqual([lever, true]);
      }
      // half a year is left to it at 8.6, less than a step of a longer life
      expect(pulls.some(({ lever }) => lever === 'free-software')).toBe([6, 8.6].includes(years));
    },
  );

  test('do not count, below 10,000 inhabitants, on screens that the law bans there', () => {
    for (const [people, there] of [
      [9999, false],
      [10_000, true],
    ] as const)
      expect(offerIn(people).ready.ambitious.pulls.some(({ lever }) => lever === 'ad-panels')).toBe(there);
  });

  test('call nothing sure that may not be there: nobody counted the screens of the streets of a place', () => {
    for (const people of [10_000, 500_000])
      for (const each of ['sure', 'budget'] as const)
        expect(offerIn(people).ready[each].pulls.map(({ lever }) => lever)).not.toContain('ad-panels');
  });

  test('are worth what the whole simulator gives', () => {
    const { ready } = offerIn(10_954);
    for (const each of READY) expectSame(ready[each], simulatedAlone(10_954, ready[each].pulls));
  });

  test('spend more of a larger place, and save the more for it', () => {
    const all = SIZES.slice(2).map((people) => offerIn(people).ready);
    for (const each of ['sure', 'budget', 'ambitious'] as const) {
      const saved = all.map((ready) => ready[each].saved.central);
      expect(saved).toEqual([...saved].sort((a, b) => a - b));
    }
  });
});
