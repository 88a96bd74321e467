/** A fleet goes back to the place that it belongs to, and both say the same of a gift. */
import { describe, expect, test } from 'vitest';
import { ownFleet, settable } from '../../../models/council/plan/assumed.ts';
import { agesFields } from '../../../models/council/plan/ages.ts';
import { agesInPlace, fleetInPlace } from '../../../models/fleet/judge/place.ts';
import { createReports } from '../../../models/fleet/judge/report.ts';
import { cumulated } from '../../../models/council/outcome/outcome.ts';
import { createSimulator, simulate } from '../../../models/council/run/simulate.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { createSpreads } from '../../../models/draws/spread.ts';
import { createDonation, createGift } from '../../../models/fleet/judge/donation.ts';
import { readScenario } from '../../../models/council/plan/scenarioText.ts';
import { fleetShown } from '../../../web/features/council/fleet/fleetWords.ts';
import { addressWith, sharesTold } from '../../../web/features/council/fleet/takeAlong.ts';
import { placeFactorsOf, placeKindsOf } from '../../../web/features/council/fleet/placeFactors.ts';
import { catalogue, library } from '../shared.ts';
import { council, factor, fleetOf, rules, sample } from './shared.ts';

const { stock } = library;
const names = placeFactorsOf(library);
const reportOf = createReports(catalogue, rules, sample);
const FLEET = fleetOf(
  ...[2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({ type: 'laptop', count: 10, year })),
  { type: 'desktop-pro', count: 20, year: 2024, priced: 20, euros: 15_000 },
  { type: 'monitor-24', count: 130, year: 2024 },
);
const PEOPLE = 10_000;
const inPlace = (fleet = FLEET, people = PEOPLE) => {
  const { lives, budget } = reportOf(fleet);
  return fleetInPlace(fleet, { lives, prices: budget.prices }, rules, people, names);
};

describe('a fleet in its place', () => {
  test('gives what it says in place of national means, and nothing that it does not say', () => {
    const { [names.computerLife]: life, ...others } = inPlace();
    expect(others).toEqual({
      [names.computers]: 0.01,
      [names.screens]: 1.3,
      [names.computerPrice]: 750,
    });
    // eight to nine years for the laptops, five as usual for the desktops
    expect(life).toBeGreaterThan(7);
    expect(life).toBeLessThan(9);
  });

  test('is understood by the address of that place, within its bounds, whatever the fleet', () => {
    for (const told of [
      inPlace(),
      inPlace(FLEET, 500),
      inPlace(fleetOf({ type: 'laptop', count: 900, year: 2009 })),
    ]) {
      const fields = Object.entries(told).map(([id, value]) => [`assume.${id}`, String(value)] as const);
      const { told: plan, problems } = readScenario(fields, stock, stock.base);
      expect(problems).toEqual([]);
      expect(plan.assumed).toEqual(told);
    }
  });

  test('names factors that a plan may set, and no others', () => {
    expect([...ownFleet(stock)].sort()).toEqual(Object.values(names).sort());
    for (const id of Object.values(names)) expect(settable(stock)).toContain(id);
  });

  test('says nothing without computers or without inhabitants', () => {
    expect(inPlace(fleetOf({ type: 'printer-laser', count: 4, year: 2020 }))).toEqual({});
    expect(inPlace(FLEET, 0)).toEqual({});
  });
});

describe('the ages of a fleet in its place', () => {
  const kinds = placeKindsOf(library);
  const agesOf = (fleet = FLEET) => agesInPlace(fleet, rules, kinds, stock.base);

  test('are those in service, computers of all types together, at the end of its year', () => {
    expect(agesOf()).toEqual({
      year: 2026,
      byType: {
        [kinds.computers]: [0, 10, 30, 10, 10, 10, 10, 10, 10],
        [kinds.screens]: [0, 0, 130],
      },
    });
  });

  test('are understood by the address of that place', () => {
    for (const fleet of [FLEET, fleetOf({ type: 'laptop', count: 900, year: 1990 })]) {
      const ages = agesOf(fleet)!;
      const { told, problems } = readScenario(agesFields(ages, stock.base), stock, stock.base);
      expect(problems).toEqual([]);
      expect(told.ages).toEqual(ages);
    }
  });

  test('are told of a kind where half of it has a date at least, and of no kind that is not there', () => {
    const half = (undated: number) =>
      agesOf(fleetOf({ type: 'laptop', count: 5, year: 2024 }, { type: 'laptop', count: undated }));
    expect(half(5)!.byType).toEqual({ [kinds.computers]: [0, 0, 5] });
    expect(half(6)).toBeUndefined();
    expect(agesOf({ ...FLEET, year: stock.base + 5 })).toBeUndefined();
    expect(agesOf({ ...FLEET, year: stock.base - 1 })).toBeUndefined();
  });
});

test('the shares of the law that a council types go with its fleet to its place, and no share of a file does', () => {
  const { bounded } = fleetShown(library, 'fr').own;
  const told = { spent: 50_000, spentReused: 6000, spentRecycled: 5000, retiredInStock: 30, sentToReuse: 12 };
  const { legal } = reportOf(FLEET, told);
  const shares = sharesTold(legal, bounded);
  const address = new URL(addressWith('https://a.b/c', 'repair-cafe=1', {}, [], shares));
  const { told: plan, problems } = readScenario(address.searchParams, stock, stock.base);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(plan.done.map(({ lever, intensity }) => [lever, intensity]))).toEqual({
    'council-refurbished': 12,
    donation: 40,
  });
  expect(sharesTold(reportOf(FLEET).legal, bounded)).toEqual({});
});

describe('a gift', () => {
  const lever = stock.levers.find(({ id }) => id === 'donation')!;

  /** What the simulator of a town counts of gifts alone, without a law, each year on the electricity of today. */
  const simulated = () => {
    const own = { ...stock, levers: [{ ...lever, minimum: [] }] };
    const all = createSample({ ...catalogue.factors, ...stock.factors }, sample.draws, sample.seed);
    const setting = {
      place: { people: 10_000, households: 4600 },
      base: stock.base,
      horizon: 2040,
      frozenMix: true,
    };
    const pulls = [{ lever: lever.id, intensity: 100, start: 2027, ramp: 3 }];
    return simulate(createSimulator(catalogue, own, all), setting, [{ pulls }]);
  };

  test('is worth the same, to the last digit of each draw, here and in the simulator: device by device', () => {
    const found = simulated();
    const beyond = (output: 'kg' | 'reused') => cumulated(found, found.scenarios[0]!, output);
    const serving = beyond('reused');
    const working = factor(lever.effects[0]!.factors[0]!);
    const devices = serving[0]! / working;
    // the same devices, given at once
    const { waiting } = createDonation(
      catalogue,
      rules,
      sample,
    )(fleetOf({ type: 'desktop-pro', count: devices, state: 'retired' }), 1);
    expect(waiting.serving.central / serving[0]!).toBeCloseTo(1, 12);
    expect(-beyond('kg')[0]! / waiting.saving.central).toBeCloseTo(1, 9);
    // each draw, for one device that serves
    const one = createGift(catalogue, rules, sample)('desktop-pro')!;
    const reused = createSpreads(council.factors, sample).ofFactor(rules.donation.reused);
    beyond('kg').forEach((kg, i) => expect(-kg / serving[i]! / (one[i]! / reused[i]!)).toBeCloseTo(1, 9));
  });

  test('is reckoned from the very same factors: none is written twice', () => {
    const { donation } = rules;
    expect(lever.effects[0]!.factors).toEqual([donation.reused]);
    expect(donation.displacement).toBe(stock.displacement);
    const { to, type } = lever.effects[0]!.types[0]!;
    const [given, home] = [type, to!].map((id) => stock.types.find((each) => each.id === id)!);
    expect(donation.lives.find(({ device }) => device === given!.device)).toEqual({
      device: given!.device,
      replaces: home!.device,
      first: home!.firstLife,
      second: home!.secondLife,
      exits: Object.values(stock.exits[given!.exits]!),
    });
    expect(donation.lives).toHaveLength(8);
  });
});
