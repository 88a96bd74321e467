/** How long a council keeps its devices: what its file shows, and what it does not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownYears, livesOf } from '../../../models/fleet/judge/lives.ts';
import { createReports } from '../../../models/fleet/judge/report.ts';
import { catalogue } from '../shared.ts';
import { council, factor, fleetOf, rules, sample, TODAY } from './shared.ts';

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

test('is the age by which half have left, those still there counted for what they have lasted', () => {
  const left: Parameters<typeof fleetOf> = [
    { type: 'laptop', count: 6, state: 'recycled', year: 2014, retired: 2022 },
    { type: 'laptop', count: 2, state: 'reused', year: 2018, retired: 2022 },
    { type: 'laptop', count: 90, state: 'lost', year: 2021, retired: 2022 },
  ];
  // of eight, two at four years; of the six others and one in service, six at eight years
  expect(lifeOf([...left, { type: 'laptop', count: 1, year: 2018 }])).toMatchObject({
    years: 8,
    from: 'left',
    devices: 8,
  });
  expect(lifeOf([...left, ...bought('laptop', 2012, 2026)], { laptop: 6 })).toMatchObject({
    years: 6,
    from: 'said',
  });
});

test('a few that broke young say nothing of the many that go on', () => {
  // five screens left at four years and a half; eighty-three of ninety-six have passed that age
  const groups: Parameters<typeof fleetOf> = [
    { type: 'monitor-24', count: 3, state: 'retired', year: 2021, retired: 2025 },
    { type: 'monitor-24', count: 2, state: 'retired', year: 2020, retired: 2025 },
    ...bought('monitor-24', 2012, 2026, 6).map((group) => ({ ...group, count: group.year < 2023 ? 7 : 3 })),
  ];
  expect(lifeOf(groups)).toMatchObject({ years: 15, from: 'ages' });
});

test('a burst of departures long ago does not hide that all the others are older', () => {
  const groups: Parameters<typeof fleetOf> = [
    { type: 'laptop', count: 100, state: 'recycled', year: 2010, retired: 2013 },
    { type: 'laptop', count: 90, year: 2017 },
  ];
  expect(lifeOf(groups)).toMatchObject({ years: 10, from: 'ages' });
});

test('no life is told that is shorter than the age that most of those in service have reached', () => {
  const year = fc.integer({ min: 2004, max: 2026 });
  const count = fc.integer({ min: 1, max: 40 });
  const serving = fc.array(fc.record({ year, count }), { minLength: 1, maxLength: 12 });
  const leaving = fc.array(
    fc.record({
      year,
      count,
      lasted: fc.nat(12),
      state: fc.constantFrom('retired', 'reused', 'recycled', 'lost', 'stock'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom('laptop', 'monitor-24', 'smartphone'),
      serving,
      leaving,
      (type, there, gone) => {
        const dated = there.flatMap((group) => Array<number>(group.count).fill(TODAY.year - group.year));
        fc.pre(dated.length >= 5);
        const life = lifeOf([
          ...there.map((group) => ({ type, ...group })),
          ...gone.map(({ lasted, ...group }) => ({ type, ...group, retired: group.year + lasted })),
        ]);
        const outlived = dated.filter((age) => age > life.years).length;
        expect(outlived * 2, `${life.from}, ${life.years} years`).toBeLessThanOrEqual(dated.length);
      },
    ),
  );
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
