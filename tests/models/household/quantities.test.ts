/** What each line says it counts: units bought, kWh, GB, subscriptions, hours and items, all of a year. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../models/household/answers.ts';
import { plan } from '../../../models/household/plan.ts';
import { catalogue, value } from '../shared.ts';

const ALONE: Answers = { people: 1, devices: [], uses: [], connections: { fixedLines: 0, sims: 0 } };

function quantities(answers: Answers): Record<string, readonly [value: number, unit: string]> {
  return Object.fromEntries(
    plan({ ...ALONE, ...answers }, catalogue).lines.map(({ component, item, stage, quantity }) => [
      `${component} ${item} ${stage}`,
      [Number(quantity.value.toPrecision(12)), quantity.unit],
    ]),
  );
}

describe('a line says how many it counts in a year', () => {
  test('of devices: those bought, by the years they are kept, and their kWh', () => {
    const told = quantities({
      devices: [{ type: 'smartphone', count: 3, yearsKept: 2, hoursPerDay: 4, origin: 'new' }],
    });
    expect(told['device smartphone manufacture']).toEqual([1.5, 'unit']);
    expect(told['device smartphone end-of-life'] ?? [1.5, 'unit']).toEqual([1.5, 'unit']);
    const [kWh, unit] = told['device smartphone use']!;
    expect(unit).toBe('kWh');
    expect(kWh).toBeGreaterThan(3);
    expect(kWh).toBeLessThan(40);
    const [mixed] = quantities({ devices: [{ type: 'smartphone', count: 2, yearsKept: 4 }] })[
      'device smartphone manufacture'
    ]!;
    const { origins, secondLife } = catalogue.devices.find(({ id }) => id === 'smartphone')!;
    const refurbished = value(origins!.refurbished);
    // a refurbished one lasts a second life
    expect(mixed).toBeCloseTo(2 * ((1 - refurbished) / 4 + refurbished / value(secondLife!)), 9);
  });

  test('of connections: lines, SIM cards and GB', () => {
    const told = quantities({
      connections: { fixedLines: 2, sims: 3, fixedGBPerMonth: 100, mobileGBPerMonth: 10 },
    });
    for (const stage of ['manufacture', 'use']) {
      expect(told[`network fixed-line ${stage}`]).toEqual([2, 'line']);
      expect(told[`network mobile-plan ${stage}`]).toEqual([3, 'SIM']);
    }
    expect(told['network other-traffic use']).toEqual([12 * 110, 'GB']);
  });

  test('of uses: hours of a year, added over the answers that name the same use, and their GB', () => {
    const told = quantities({
      connections: { fixedLines: 1, sims: 1 },
      uses: [
        { type: 'video', hoursPerWeek: 3, network: 'fixed' },
        { type: 'video', hoursPerWeek: 4, network: 'mobile' },
        { type: 'storage', storedGB: 80 },
      ],
    });
    expect(told['datacenter video use']).toEqual([365, 'hour']);
    expect(told['datacenter storage use']).toEqual([80, 'GB stored']);
    const [GB, unit] = told['network video use']!;
    expect(unit).toBe('GB');
    expect(GB / 365).toBeGreaterThan(0.1);
    expect(GB / 365).toBeLessThan(7);
  });
});

describe('an answered number of GB', () => {
  const twoHours: Answers['uses'] = [{ type: 'video', hoursPerWeek: 2, network: 'fixed' }];
  const GB = (answers: Answers) => {
    const told = quantities({ connections: { fixedLines: 1, sims: 0, fixedGBPerMonth: 50 }, ...answers });
    return {
      video: told['network video use']?.[0] ?? 0,
      other: told['network other-traffic use']?.[0] ?? 0,
    };
  };

  test('leaves to the rest of the traffic what the uses do not take, answered or assumed', () => {
    for (const unlistedUses of ['none', 'national'] as const) {
      const told = quantities({
        uses: twoHours,
        unlistedUses,
        connections: { fixedLines: 1, sims: 0, fixedGBPerMonth: 500 },
      });
      const all = Object.entries(told).filter(([, [, unit]]) => unit === 'GB');
      expect(all.reduce((sum, [, [each]]) => sum + each, 0)).toBeCloseTo(12 * 500, 6);
      expect(told['network other-traffic use']![0]).toBeGreaterThan(0);
    }
    const { video, other } = GB({ uses: twoHours });
    expect(video + other).toBeCloseTo(600, 9);
  });

  test('that uses nobody answered would exceed is divided among them, and nothing is left', () => {
    const told = quantities({
      uses: [],
      unlistedUses: 'national',
      connections: { fixedLines: 1, sims: 0, fixedGBPerMonth: 1 },
    });
    const all = Object.entries(told).filter(([, [, unit]]) => unit === 'GB');
    expect(all.length).toBeGreaterThan(2);
    expect(all.reduce((sum, [, [each]]) => sum + each, 0)).toBeCloseTo(12, 9);
    expect(told['network other-traffic use']).toBeUndefined();
  });

  test('goes through the only connection of a home, whichever it is', () => {
    const uses: Answers['uses'] = [{ type: 'video', hoursPerWeek: 7 }];
    const through = (connections: Answers['connections']) =>
      quantities({ uses, connections: connections! })['network video use']?.[0];
    const [fixed, mobile, none] = [
      through({ fixedLines: 1, sims: 0 }),
      through({ fixedLines: 0, sims: 1 }),
      through({ fixedLines: 0, sims: 0 }),
    ];
    expect(mobile).toBeCloseTo(fixed!, 9);
    expect(none).toBeCloseTo(fixed!, 9);
    const half = quantities({ uses, connections: { fixedLines: 1, sims: 1 } })['network video use']![0];
    expect(half).toBeCloseTo(fixed!, 9);
  });

  test('goes through the network that was said, and through that one alone', () => {
    const amount = (access?: 'fixed' | 'mobile') =>
      plan(
        {
          ...ALONE,
          uses: [{ type: 'video', hoursPerWeek: 7, ...(access && { network: access }) }],
          connections: { fixedLines: 1, sims: 1 },
          networkMethod: 'average',
        },
        catalogue,
      )
        .lines.filter(({ component, item }) => component === 'network' && item === 'video')
        .reduce((sum, line) => sum + line.amount, 0);
    const { fixedGB, mobileGB } = catalogue.networks;
    expect(amount('mobile') / amount('fixed')).toBeCloseTo(
      value(mobileGB.average) / value(fixedGB.average),
      9,
    );
    expect(amount()).toBeGreaterThan(amount('fixed'));
    expect(amount()).toBeLessThan(amount('mobile'));
  });

  test('is charged as mobile where a home has SIM cards alone', () => {
    const uses: Answers['uses'] = [{ type: 'video', hoursPerWeek: 7 }];
    const amount = (connections: Answers['connections']) =>
      plan({ ...ALONE, uses, connections: connections!, networkMethod: 'average' }, catalogue).lines.find(
        ({ component, item }) => component === 'network' && item === 'video',
      )!.amount;
    const { fixedGB, mobileGB } = catalogue.networks;
    const times = value(mobileGB.average) / value(fixedGB.average);
    expect(amount({ fixedLines: 0, sims: 1 }) / amount({ fixedLines: 1, sims: 0 })).toBeCloseTo(times, 9);
  });
});
