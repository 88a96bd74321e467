/** How long a council keeps its devices: what its file shows, and what it does not. */
import { expect, test } from 'vitest';
import { knownYears, livesOf } from '../../../models/fleet/judge/lives.ts';
import { createReports } from '../../../models/fleet/judge/report.ts';
import { catalogue } from '../shared.ts';
import { council, factor, fleetOf, rules, sample } from './shared.ts';

const bought = (type: string, from: number, until: number, count = 3) =>
  Array.from({ length: until - from + 1 }, (_, i) => ({ type, count, year: from + i }));
const lifeOf = (groups: Parameters<typeof fleetOf>, said = {}) =>
  livesOf(fleetOf(...groups), council, said)[0]!;

test('laptops bought every year for fifteen years are kept fifteen years, whatever is usual', () => {
  const life = lifeOf(bought('laptop', 2012, 2026));
  expect(life).toEqual({
    type: 'laptop',
    years: 15,
    from: 'ages',
    usual: factor('fleet.years.computer'),
    devices: 45,
  });
});

test('a fleet bought in one year shows nothing yet, nor does one of a few machines', () => {
  expect(lifeOf([{ type: 'laptop', count: 200, year: 2024 }]).from).toBe('usual');
  expect(lifeOf(bought('laptop', 2018, 2026, 1)).from).toBe('usual');
});

test('one that is mostly older than usual has lasted so long, and no longer', () => {
  expect(lifeOf([{ type: 'laptop', count: 40, year: 2017 }])).toMatchObject({ years: 10, from: 'ages' });
});

test('what left with both its dates is surer than ages; what the council says is surest', () => {
  const groups: Parameters<typeof fleetOf> = [
    ...bought('laptop', 2012, 2026),
    { type: 'laptop', count: 6, state: 'recycled', year: 2014, retired: 2022 },
    { type: 'laptop', count: 2, state: 'reused', year: 2018, retired: 2022 },
    { type: 'laptop', count: 90, state: 'lost', year: 2021, retired: 2022 },
  ];
  expect(lifeOf(groups)).toMatchObject({ years: 7, from: 'left', devices: 8 });
  expect(lifeOf(groups, { laptop: 6 })).toMatchObject({ years: 6, from: 'said' });
});

test('only what is usual keeps its range', () => {
  const lives = livesOf(
    fleetOf(...bought('laptop', 2012, 2026), { type: 'monitor-24', count: 4, year: 2020 }),
    council,
  );
  expect(knownYears(lives)).toEqual({ laptop: 15 });
});

test('the plan follows the life that the ages show, and so does the footprint', () => {
  const fleet = fleetOf(...bought('laptop', 2012, 2026));
  const reportOf = createReports(catalogue, rules, sample);
  const { plan, types, lives } = reportOf(fleet, { keepLonger: 0, refurbished: 0 });
  expect(lives[0]!.years).toBe(15);
  expect(plan.years.map(({ before }) => before)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  const usual = reportOf(fleet, { habits: [{ type: 'laptop', years: 5 }] });
  expect(usual.plan.years[0]!.before).toBeGreaterThan(30);
  expect(types[0]!.estimate.central).toBeLessThan(usual.types[0]!.estimate.central);
});
