/** Ratios: what they are made of, the law beside them, and what is missing when they cannot be computed. */
import { describe, expect, test } from 'vitest';
import type { FleetGroup } from '../../../models/fleet/read/fleet.ts';
import {
  legalRatios,
  ratios,
  thresholdIn,
  type LegalValue,
  type ToldOfFleet,
} from '../../../models/fleet/judge/ratios.ts';
import { fleetOf, rules } from './shared.ts';

describe('devices per post and screens per computer', () => {
  const fleet = fleetOf(
    { type: 'laptop', count: 60 },
    { type: 'desktop-pro', count: 40 },
    { type: 'monitor-24', count: 100 },
    { type: 'monitor-27', count: 36 },
    { type: 'smartphone', count: 44 },
    { type: 'laptop', count: 500, state: 'retired' },
  );

  test('are counted on what is in service', () => {
    expect(ratios({ ...fleet, posts: 100 }, rules).map(({ id, value }) => [id, value])).toEqual([
      ['devices-per-post', 2.8],
      ['computers-per-post', 1],
      ['screens-per-computer', 1.36],
    ]);
  });

  test('say what is missing instead of giving a number', () => {
    const [perPost, , screens] = ratios(fleetOf({ type: 'monitor-24', count: 2 }), rules);
    expect(perPost).toMatchObject({ numerator: 2, missing: ['posts'] });
    expect(perPost).not.toHaveProperty('value');
    expect(screens).toMatchObject({ missing: ['computers'] });
    // a list that leaves screens out does not say that nobody has one
    const [, , unlisted] = ratios(fleetOf({ type: 'laptop', count: 2 }), rules);
    expect(unlisted).toMatchObject({ missing: ['screens'] });
    expect(unlisted).not.toHaveProperty('value');
  });

  test('use the number of posts that someone gives', () => {
    expect(ratios({ ...fleet, posts: 100 }, rules, { posts: 200 })[0]!.value).toBe(1.4);
  });
});

type Groups = (Partial<FleetGroup> & Pick<FleetGroup, 'type' | 'count'>)[];

function legal(
  which: 'purchases' | 'reuse',
  groups: Groups,
  year = 2026,
  told: ToldOfFleet = {},
): LegalValue {
  return legalRatios(fleetOf(...groups), rules, year, told).find(({ id }) => id === which)!;
}

describe('the share in force', () => {
  test.each([
    ['purchases', 2023, undefined],
    ['purchases', 2024, 0.2],
    ['purchases', 2026, 0.2],
    ['purchases', 2027, 0.25],
    ['purchases', 2029, 0.25],
    ['purchases', 2030, 0.3],
    ['purchases', 2040, 0.3],
    ['reuse', 2022, undefined],
    ['reuse', 2023, 0.25],
    ['reuse', 2024, 0.35],
    ['reuse', 2025, 0.5],
    ['reuse', 2026, 0.5],
  ] as const)('for %s in %i is %s', (which, year, share) => {
    expect(thresholdIn(rules.law[which], year)?.share).toBe(share);
  });
});

describe('purchases from reuse', () => {
  const bought: Groups = [
    { type: 'laptop', count: 10, year: 2026, origin: 'new', priced: 10, euros: 8000 },
    { type: 'laptop', count: 5, year: 2026, origin: 'refurbished', priced: 5, euros: 1500 },
    { type: 'monitor-24', count: 5, year: 2026, origin: 'second-hand', priced: 5, euros: 500 },
    { type: 'copier', count: 1, year: 2026, origin: 'new', priced: 1, euros: 9000 },
    { type: 'laptop', count: 9, year: 2025, origin: 'new', priced: 9, euros: 9000 },
  ];

  test('are a share of the year’s spending on what the decree covers', () => {
    expect(legal('purchases', bought)).toMatchObject({
      numerator: 2000,
      denominator: 10_000,
      value: 0.2,
      threshold: { from: 2024, share: 0.2 },
      met: true,
      basis: 'file',
      missing: [],
      law: { law: 'agec-purchases' },
    });
  });

  test('count gifts at their flat value, on both sides', () => {
    expect(legal('purchases', bought, 2026, { gifts: 2000 })).toMatchObject({
      numerator: 4000,
      denominator: 12_000,
    });
  });

  test('use what someone gives rather than the file', () => {
    const told = { spent: 50_000, spentReused: 9000 };
    expect(legal('purchases', bought, 2027, told)).toMatchObject({ value: 0.18, met: false, basis: 'told' });
    expect(legal('purchases', bought, 2027, { spent: 50_000 })).toMatchObject({ missing: ['origins'] });
  });

  test('tell what comes from reuse alone from recycled matter, and what is missing either way', () => {
    const told = { spent: 50_000, spentReused: 9000, spentRecycled: 2000 };
    const value = legal('purchases', bought, 2027, told);
    expect(value).toMatchObject({ value: 0.22, reuseAlone: 0.18, gap: 1500, gapOfReuse: 3500, met: false });
    expect(legal('purchases', bought, 2026, told)).toMatchObject({ met: true, gap: 0, gapOfReuse: 1000 });
    expect(legal('purchases', bought)).toMatchObject({ value: 0.2, reuseAlone: 0.2, gap: 0 });
    expect(legal('purchases', bought, 2027, { spent: 50_000 })).not.toHaveProperty('gap');
  });

  test.each([
    ['no purchase of that year', [{ type: 'laptop', count: 1, year: 2020 }], ['purchases']],
    [
      'no purchase of that year, and one without a date',
      [
        { type: 'laptop', count: 28, year: 2020 },
        { type: 'laptop', count: 1 },
      ],
      ['purchases'],
    ],
    ['no year at all', [{ type: 'laptop', count: 1 }], ['years']],
    ['no price', [{ type: 'laptop', count: 1, year: 2026, origin: 'new' }], ['prices']],
    ['no origin', [{ type: 'laptop', count: 1, year: 2026, priced: 1, euros: 500 }], ['origins']],
    ['neither', [{ type: 'laptop', count: 1, year: 2026 }], ['prices', 'origins']],
  ] as [string, Groups, string[]][])('cannot be computed with %s', (_what, groups, missing) => {
    const value = legal('purchases', groups);
    expect(value.missing).toEqual(missing);
    expect(value).not.toHaveProperty('value');
    expect(value).not.toHaveProperty('met');
  });
});

describe('reuse of what is retired', () => {
  const retired: Groups = [
    { type: 'laptop', count: 30, state: 'retired', year: 2019 },
    { type: 'laptop', count: 40, state: 'reused', year: 2020 },
    { type: 'laptop', count: 10, state: 'recycled', year: 2018 },
    { type: 'laptop', count: 99, state: 'recycled', year: 2015 },
    { type: 'server', count: 50, state: 'recycled', year: 2020 },
    { type: 'laptop', count: 7, state: 'service', year: 2020 },
    { type: 'laptop', count: 8, state: 'reused', year: 2017, retired: 2022 },
  ];

  test('is a share of retired equipment under ten years old, as far as a file shows', () => {
    expect(legal('reuse', retired)).toMatchObject({
      numerator: 40,
      denominator: 80,
      value: 0.5,
      met: true,
      basis: 'file',
      law: { law: 'reen-public-reuse', oldestYears: 10 },
    });
  });

  test('counts by dates where they are known; ten years by the years alone are to check', () => {
    const aged = (year: number, kept?: number): Groups => [
      { type: 'laptop', count: 5, state: 'recycled', year, ...(kept !== undefined && { kept }) },
    ];
    expect(legal('reuse', aged(2017))).toMatchObject({ denominator: 5 });
    expect(legal('reuse', aged(2016, 9))).toMatchObject({ denominator: 5 });
    for (const over of [aged(2015), aged(2016, 10)]) {
      expect(legal('reuse', over).missing).toContain('retired-in-stock');
      expect(legal('reuse', over)).not.toHaveProperty('unsure');
    }
    expect(legal('reuse', aged(2016))).toMatchObject({
      unsure: 5,
      missing: ['retired-in-stock', 'sent-to-reuse'],
    });
    expect(legal('reuse', [...aged(2016), ...aged(2020)])).toMatchObject({ unsure: 5, denominator: 5 });
  });

  test('is unknown, and never too little, where a file does not say where what left went', () => {
    // out of service, or retired: nothing tells whether they were given
    const untold = legal('reuse', [
      { type: 'laptop', count: 17, state: 'retired', year: 2019 },
      { type: 'laptop', count: 5, state: 'retired', year: 2020, retired: 2025 },
    ]);
    expect(untold).toMatchObject({ denominator: 22, missing: ['sent-to-reuse'], basis: 'file' });
    for (const key of ['value', 'met', 'gap']) expect(untold).not.toHaveProperty(key);
    // what nobody finds any more is not waiting
    const gone = { type: 'laptop', count: 50, state: 'gone', year: 2012, retired: 2019 } as const;
    expect(legal('reuse', [gone, { type: 'laptop', count: 17, state: 'retired', year: 2019 }])).toMatchObject(
      { denominator: 17 },
    );
    // retired the year before, then given or destroyed nobody knows when
    for (const state of ['reused', 'recycled'] as const) {
      const before = legal('reuse', [{ type: 'laptop', count: 4, state, year: 2018, retired: 2025 }]);
      expect(before).toMatchObject({ denominator: 4, missing: ['sent-to-reuse'] });
      for (const key of ['value', 'met', 'gap']) expect(before).not.toHaveProperty(key);
      expect(legal('reuse', [{ type: 'laptop', count: 4, state, year: 2018, retired: 2026 }])).toMatchObject({
        met: state === 'reused',
      });
    }
    // enough were given already, or too many were destroyed: what waits changes nothing
    const waiting = { type: 'laptop', count: 10, state: 'retired', year: 2020 } as const;
    expect(legal('reuse', [waiting, { ...waiting, state: 'reused' }])).toMatchObject({
      value: 0.5,
      met: true,
    });
    expect(legal('reuse', [waiting, { ...waiting, count: 11, state: 'recycled' }])).toMatchObject({
      value: 0,
      met: false,
    });
  });

  test('is A over B where someone knows both', () => {
    const told = { retiredInStock: 200, sentToReuse: 60 };
    expect(legal('reuse', retired, 2026, told)).toMatchObject({ value: 0.3, met: false, basis: 'told' });
    expect(legal('reuse', retired, 2024, told)).toMatchObject({ threshold: { share: 0.35 }, met: false });
    expect(legal('reuse', retired, 2023, told)).toMatchObject({ met: true });
  });

  test('says what is missing', () => {
    expect(legal('reuse', [{ type: 'laptop', count: 1 }]).missing).toEqual([
      'retired-in-stock',
      'sent-to-reuse',
    ]);
    expect(legal('reuse', retired, 2026, { sentToReuse: 3 }).missing).toEqual(['retired-in-stock']);
  });
});
