/** A fleet goes back to the place that it belongs to, and both say the same of a gift. */
import { describe, expect, test } from 'vitest';
import { ownFleet, settable } from '../../../models/council/plan/assumed.ts';
import { fleetInPlace } from '../../../models/fleet/judge/place.ts';
import { createReports } from '../../../models/fleet/judge/report.ts';
import { readScenario } from '../../../models/council/plan/scenarioText.ts';
import { placeFactorsOf } from '../../../web/features/council/fleet/placeFactors.ts';
import { catalogue, library } from '../shared.ts';
import { fleetOf, rules, sample } from './shared.ts';

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

test('a gift is worth the same here and in the simulator: the same shares, with the same ranges', () => {
  const shares = ({ central, low, high }: { central: number; low: number; high: number }) => [
    central,
    low,
    high,
  ];
  const { donation } = rules;
  const lever = stock.levers.find(({ id }) => id === 'donation')!;
  const working = lever.effects[0]!.factors[0]!;
  expect(shares(rules.factors[donation.reused]!)).toEqual(shares(stock.factors[working]!));
  expect(shares(rules.factors[donation.displacement]!)).toEqual(shares(stock.factors[stock.displacement]!));
  // and what it replaces is the same device
  const { to, type } = lever.effects[0]!.types[0]!;
  const [given, home] = [type, to!].map((id) => stock.types.find((each) => each.id === id)!.device);
  expect(donation.lives.find(({ device }) => device === given)!.replaces).toBe(home);
});
