/** What a device is charged, by who owns it, where it comes from and how the years are counted. */
import { describe, expect, test } from 'vitest';
import type { Answers, DeviceAnswer } from '../../../models/household/answers.ts';
import { byStage, plan } from '../../../models/household/plan.ts';
import { catalogue, lines, value } from '../shared.ts';

const only = (device: DeviceAnswer, answers: Answers = {}): Answers => ({
  ...answers,
  devices: [device],
  uses: [],
  connections: { fixedLines: 0, sims: 0, fixedGBPerMonth: 0, mobileGBPerMonth: 0 },
});
const stages = (device: DeviceAnswer, answers: Answers = {}) => byStage(lines(only(device, answers)));
const notices = (device: DeviceAnswer) => plan(only(device), catalogue).notices;

const phone = { type: 'smartphone', count: 1, yearsKept: 4, hoursPerDay: 2, origin: 'new' } as const;
const making = value('smartphone.manufacture') / 4;
const delivery = value('smartphone.distribution') / 4;
const end = value('smartphone.end-of-life') / 4;
const electricity = ((value('smartphone.power') * 2 * 365) / 1000) * value('electricity.FR');

describe('a device', () => {
  test('bought new: making, delivery and end over the years kept, and its electricity', () => {
    const found = stages(phone);
    expect(found.manufacture).toBeCloseTo(making, 10);
    expect(found.distribution).toBeCloseTo(delivery, 10);
    expect(found['end-of-life']).toBeCloseTo(end, 10);
    expect(found.use).toBeCloseTo(electricity, 10);
  });

  test('of an employer: its electricity only, and this is said', () => {
    expect(stages({ ...phone, owner: 'employer' })).toEqual({
      ...stages(phone),
      manufacture: 0,
      distribution: 0,
      'end-of-life': 0,
    });
    expect(notices({ ...phone, owner: 'employer' })).toEqual([
      { code: 'employer-device', item: 'smartphone' },
    ]);
    expect(notices({ ...phone, owner: 'household' })).toEqual([]);
  });

  const refitted = catalogue.devices.filter(({ refit }) => refit !== undefined).map(({ id }) => id);

  test.each(refitted)('%s refurbished: its refit over the years of its second life, nothing else', (type) => {
    const device = { type, count: 2 };
    const { use } = stages({ ...device, origin: 'new' });
    const [refit, years] = [value(`${type}.refit`), value(`${type}.second-life`)];
    const none = { distribution: 0, 'end-of-life': 0 };
    expect(stages({ ...device, origin: 'refurbished' })).toEqual({
      ...none,
      manufacture: expect.closeTo((2 * refit) / years, 9) as number,
      use,
    });
    // years that are answered are those of the second life
    const kept = stages({ ...device, origin: 'refurbished', yearsKept: 6 });
    expect(kept.manufacture).toBeCloseTo((2 * refit) / 6, 9);
  });

  test.each([
    ['smartphone', 6.7, 2],
    ['tablet', 10.6, 2],
    ['laptop', 24, 3],
    ['desktop-home', 38, 3],
  ])('%s: a refit of %d kg, over %d years', (type, kg, years) => {
    expect([value(`${type}.refit`), value(`${type}.second-life`)]).toEqual([kg, years]);
  });

  test('refurbished without a figure for its refit: charged as new, and this is said', () => {
    const tv = { type: 'tv', count: 1 };
    expect(stages({ ...tv, origin: 'refurbished' })).toEqual(stages({ ...tv, origin: 'new' }));
    expect(notices({ ...tv, origin: 'refurbished' })).toEqual([{ code: 'refurbished-gap', item: 'tv' }]);
    expect(notices({ ...phone, origin: 'refurbished' })).toEqual([]);
  });

  test('second-hand, cut-off: the making stays with the first owner', () => {
    const found = stages({ ...phone, origin: 'second-hand' });
    expect(found.manufacture).toBe(0);
    expect(found.distribution).toBe(0);
    expect(found['end-of-life']).toBeCloseTo(end, 10);
    expect(stages({ ...phone, passedOn: true })).toEqual(stages(phone));
  });

  test('second-hand, half: the two owners carry one whole between them', () => {
    const half = { secondHand: 'half' } as const;
    const first = stages({ ...phone, passedOn: true }, half);
    const second = stages({ ...phone, origin: 'second-hand' }, half);
    expect(first.manufacture + second.manufacture).toBeCloseTo(making, 10);
    expect(first.distribution + second.distribution).toBeCloseTo(delivery, 10);
    expect(first.manufacture).toBe(second.manufacture);
    expect(stages({ ...phone, passedOn: false }, half)).toEqual(stages(phone));
  });

  test('of an origin not said: the national shares of each, which make one', () => {
    const { origin: _, ...unsaid } = phone;
    const share = (origin: string) => value(`origin.smartphone.${origin}`);
    expect(share('new') + share('refurbished') + share('second-hand')).toBeCloseTo(1, 9);
    const carried =
      making * share('new') +
      (phone.count * value('smartphone.refit') * share('refurbished')) / value('smartphone.second-life');
    expect(stages(unsaid).manufacture).toBeCloseTo(carried, 10);
    expect(stages(unsaid, { secondHand: 'half' }).manufacture).toBeCloseTo(
      carried + (making * share('second-hand')) / 2,
      10,
    );
    expect(stages(unsaid)['end-of-life']).toBeCloseTo(end * (1 - share('refurbished')), 10);
  });

  test('whose power no source gives: no electricity, and this is said', () => {
    expect(stages({ type: 'watch', count: 1 }).use).toBe(0);
    expect(notices({ type: 'watch', count: 1 })).toEqual([{ code: 'power-gap', item: 'watch' }]);
  });

  test('that is always on: its kWh a year, whatever the hours', () => {
    const decoder = { type: 'set-top-box', count: 3 };
    expect(stages(decoder).use).toBeCloseTo(
      3 * value('set-top-box.electricity') * value('electricity.FR'),
      10,
    );
    expect(stages({ ...decoder, hoursPerDay: 1 }).use).toBe(stages(decoder).use);
  });
});

test('none of a device: no line and no notice', () => {
  const none = [
    { type: 'watch', count: 0 },
    { type: 'laptop', count: 0, owner: 'employer' as const },
  ];
  const { notices: said, lines: made } = plan({ ...only(phone), devices: none }, catalogue);
  expect([said, made]).toEqual([[], []]);
});

describe('the year of purchase', () => {
  const view = { view: 'purchase-year' } as const;
  const four = { ...phone, count: 8 };

  test('charges what was bought this year, whole', () => {
    expect(stages({ ...four, boughtThisYear: 1 }, view).manufacture).toBeCloseTo(
      value('smartphone.manufacture'),
      10,
    );
    expect(stages({ ...four, boughtThisYear: 0 }, view).manufacture).toBe(0);
  });

  test('equals the spread over life when as many are bought each year as are replaced', () => {
    const steady = stages({ ...four, boughtThisYear: 8 / 4 }, view);
    for (const [stage, kg] of Object.entries(stages(four)))
      expect(steady[stage as keyof typeof steady]).toBeCloseTo(kg, 10);
  });

  test('not said, stays the spread over life; and what was bought is not asked by that view', () => {
    expect(stages(four, view)).toEqual(stages(four));
    expect(stages({ ...four, boughtThisYear: 5 })).toEqual(stages(four));
  });

  test('charges the electricity of all of them', () => {
    expect(stages({ ...four, boughtThisYear: 0 }, view).use).toBe(stages(four).use);
  });
});

test('dormant devices are a stock, never charged', () => {
  expect(lines({ dormant: 50 })).toEqual(lines({}));
  expect(plan({ dormant: 50 }, catalogue).situation.dormant.central).toBe(50);
});
