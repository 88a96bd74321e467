/** What a device is charged, depending on its owner, its origin and the way years are counted. */
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
  test('bought new is charged its manufacture, delivery and end of life over the years kept, and its electricity', () => {
    const found = stages(phone);
    expect(found.manufacture).toBeCloseTo(making, 10);
    expect(found.distribution).toBeCloseTo(delivery, 10);
    expect(found['end-of-life']).toBeCloseTo(end, 10);
    expect(found.use).toBeCloseTo(electricity, 10);
  });

  test('that an employer owns is charged its electricity only, with a notice', () => {
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

  test.each(refitted)(
    '%s refurbished is charged its refit over the years of its second life, and nothing else',
    (type) => {
      const device = { type, count: 2 };
      const { use } = stages({ ...device, origin: 'new' });
      const [refit, years] = [value(`${type}.refit`), value(`${type}.second-life`)];
      const none = { distribution: 0, 'end-of-life': 0 };
      expect(stages({ ...device, origin: 'refurbished' })).toEqual({
        ...none,
        manufacture: expect.closeTo((2 * refit) / years, 9) as number,
        use,
      });
      // answered years are those of the second life
      const kept = stages({ ...device, origin: 'refurbished', yearsKept: 6 });
      expect(kept.manufacture).toBeCloseTo((2 * refit) / 6, 9);
    },
  );

  test.each([
    ['smartphone', 6.7, 2],
    ['tablet', 10.6, 2],
    ['laptop', 24, 3],
    ['desktop-home', 38, 3],
  ])('%s has a refit of %d kg, over %d years', (type, kg, years) => {
    expect([value(`${type}.refit`), value(`${type}.second-life`)]).toEqual([kg, years]);
  });

  test('refurbished without a figure for its refit is charged as new, with a notice', () => {
    const tv = { type: 'tv', count: 1 };
    expect(stages({ ...tv, origin: 'refurbished' })).toEqual(stages({ ...tv, origin: 'new' }));
    expect(notices({ ...tv, origin: 'refurbished' })).toEqual([{ code: 'refurbished-gap', item: 'tv' }]);
    expect(notices({ ...phone, origin: 'refurbished' })).toEqual([]);
  });

  test('second-hand, by cut-off, leaves its manufacture with its first owner', () => {
    const found = stages({ ...phone, origin: 'second-hand' });
    expect(found.manufacture).toBe(0);
    expect(found.distribution).toBe(0);
    expect(found['end-of-life']).toBeCloseTo(end, 10);
    expect(stages({ ...phone, passedOn: true })).toEqual(stages(phone));
  });

  test('second-hand, by halves, is charged once between its two owners', () => {
    const half = { secondHand: 'half' } as const;
    const first = stages({ ...phone, passedOn: true }, half);
    const second = stages({ ...phone, origin: 'second-hand' }, half);
    expect(first.manufacture + second.manufacture).toBeCloseTo(making, 10);
    expect(first.distribution + second.distribution).toBeCloseTo(delivery, 10);
    expect(first.manufacture).toBe(second.manufacture);
    expect(stages({ ...phone, passedOn: false }, half)).toEqual(stages(phone));
  });

  test('of unknown origin is charged by the national share of each origin, which add up to one', () => {
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

  test('with a power that no source gives is charged no electricity, with a notice', () => {
    expect(stages({ type: 'watch', count: 1 }).use).toBe(0);
    expect(notices({ type: 'watch', count: 1 })).toEqual([{ code: 'power-gap', item: 'watch' }]);
  });

  test('that is always on is charged its kWh a year, whatever the hours', () => {
    const decoder = { type: 'set-top-box', count: 3 };
    expect(stages(decoder).use).toBeCloseTo(
      3 * value('set-top-box.electricity') * value('electricity.FR'),
      10,
    );
    expect(stages({ ...decoder, hoursPerDay: 1 }).use).toBe(stages(decoder).use);
  });
});

test('counted as none has no line and no notice', () => {
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

  test('charges in full what was bought this year', () => {
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

  test('unanswered stays the spread over life, and that view does not ask what was bought', () => {
    expect(stages(four, view)).toEqual(stages(four));
    expect(stages({ ...four, boughtThisYear: 5 })).toEqual(stages(four));
  });

  test('charges the electricity of all devices', () => {
    expect(stages({ ...four, boughtThisYear: 0 }, view).use).toBe(stages(four).use);
  });
});

test('dormant devices are a stock, and are never charged', () => {
  expect(lines({ dormant: 50 })).toEqual(lines({}));
  expect(plan({ dormant: 50 }, catalogue).situation.dormant.central).toBe(50);
});
