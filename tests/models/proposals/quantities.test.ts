/** What proposals change in physical terms: devices not bought or bought otherwise, kWh at home, repairs; then in euros. */
import { describe, expect, test } from 'vitest';
import type { Answers, DeviceAnswer } from '../../../models/household/answers.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import { euros } from '../../../models/proposals/euros.ts';
import type { Choice } from '../../../models/proposals/proposals.ts';
import { quantitiesOf } from '../../../models/proposals/quantities.ts';
import { catalogue, fresh, library, sample, value } from '../shared.ts';
import { bench, effects, expectRows, HOME, parameter, proposals, withLever } from './shared.ts';

const PHONE: DeviceAnswer = {
  type: 'smartphone',
  count: 2,
  origin: 'new',
  yearsKept: 2,
  hoursPerDay: 0,
};

const only = (...devices: DeviceAnswer[]): Answers => ({
  people: 2,
  devices,
  connections: { fixedLines: 0, sims: 0 },
  uses: [],
});

/** At central values, without any rebound: device and origin → units not bought. */
function bought(answers: Answers, choice: Choice): Record<string, number> {
  const { purchases } = quantitiesOf(effects(answers, choice), bench);
  const found: Record<string, number> = {};
  for (const { device, origin, units } of purchases) {
    const key = `${device} ${origin}`;
    found[key] = (found[key] ?? 0) + units[0]!;
  }
  return found;
}

const repairs = (answers: Answers): number =>
  quantitiesOf(effects(answers, { 'repair-it': 1 }), bench).repairs.reduce(
    (sum, { units }) => sum + units[0]!,
    0,
  );

describe('purchases', () => {
  test('are avoided for devices kept longer: one over n less one over n + 1', () => {
    expect(bought(only(PHONE), { 'keep-longer': 1 })).toEqual({
      'smartphone new': expect.closeTo(2 / 2 - 2 / 3, 9) as number,
    });
  });

  test('are made refurbished or second-hand instead, on every draw', () => {
    for (const becomes of ['refurbished', 'second-hand'] as const) {
      const found = quantitiesOf(effects(only(PHONE), { [`buy-${becomes}`]: 0.5 }), bench).purchases;
      expect(found.map(({ origin }) => origin)).toEqual(['new', becomes]);
      const [avoided, instead] = found.map(({ units }) => units);
      expectRows(avoided!, new Float64Array(avoided!.length).fill(0.5), avoided!, 'new');
      // a refurbished device lasts as long as a second life, and is bought at that pace
      const life = becomes === 'refurbished' ? bench.spreads.ofFactor('smartphone.second-life') : undefined;
      expectRows(
        instead!,
        avoided!.map((unit, i) => (life ? (-unit * 2) / life[i]! : -unit)),
        avoided!,
        becomes,
      );
    }
  });

  test('are shared between the two: what is bought refurbished is not bought second-hand', () => {
    expect(bought(only(PHONE), { 'buy-refurbished': 0.5, 'buy-second-hand': 0.5 })).toEqual({
      'smartphone new': expect.closeTo(0.75, 9) as number,
      'smartphone refurbished': expect.closeTo(-0.5, 9) as number,
      'smartphone second-hand': expect.closeTo(-0.25, 9) as number,
    });
  });

  test('made otherwise are fewer when devices are kept longer too', () => {
    expect(bought(only(PHONE), { 'keep-longer': 1, 'buy-second-hand': 1 })).toEqual({
      'smartphone new': expect.closeTo(1, 9) as number,
      'smartphone second-hand': expect.closeTo(-2 / 3, 9) as number,
    });
  });

  const tv: DeviceAnswer = { type: 'tv-55', count: 2, origin: 'new', yearsKept: 8, hoursPerDay: 4 };

  test('of a smaller device still happen; those of avoided devices do not', () => {
    expect(bought(only(tv), { 'smaller-television': 1 })).toEqual({ 'tv-55 new': 0 });
    const half = expect.closeTo(2 / 8 / 2, 9) as number;
    expect(bought(only(tv), { 'fewer-televisions': 0.5 })).toEqual({ 'tv-55 new': half });
    expect(bought(only(tv), { 'fewer-televisions': 0.5, 'smaller-television': 1 })).toEqual({
      'tv-55 new': half,
    });
  });

  test.each(['cut-off', 'half'] as const)(
    'are counted as whole devices, passed on or not (%s)',
    (secondHand) => {
      for (const passedOn of [false, true]) {
        const answers = { ...only({ ...PHONE, passedOn }), secondHand };
        expect(bought(answers, { 'keep-longer': 1 })['smartphone new']).toBeCloseTo(1 / 3, 9);
        expect(bought(answers, { 'buy-second-hand': 1 })['smartphone second-hand']).toBeCloseTo(-1, 9);
        expect(repairs(answers)).toBeCloseTo(repairs(only(PHONE)), 9);
      }
    },
  );

  test.each(['cut-off', 'half'] as const)(
    'follow the national origins, by each convention (%s)',
    (secondHand) => {
      const { origin: _origin, ...unsaid } = PHONE;
      const found = bought({ ...only(unsaid), secondHand }, { 'keep-longer': 1 });
      expect(found).toEqual({
        'smartphone new': expect.closeTo(value('origin.smartphone.new') / 3, 9) as number,
        'smartphone refurbished': expect.closeTo(value('origin.smartphone.refurbished') / 3, 9) as number,
      });
    },
  );

  test('of this year, in the view by year of purchase, are those of this year', () => {
    const answers: Answers = { ...only({ ...PHONE, boughtThisYear: 1 }), view: 'purchase-year' };
    expect(bought(answers, { 'buy-refurbished': 1 })['smartphone new']).toBeCloseTo(1, 9);
  });

  test('by an employer are not the household’s', () => {
    const laptop = { type: 'laptop', count: 1, yearsKept: 5, owner: 'employer' } as const;
    expect(bought(only(laptop), { 'keep-longer': 1 })).toEqual({});
  });
});

describe('on every draw', () => {
  test('quantities are numbers, even where a home has none of the devices', () => {
    for (const { id } of withLever) {
      const { purchases, kWh, repairs: mended } = quantitiesOf(effects({}, { [id]: 1 }), bench);
      for (const { device, units } of [...purchases, ...mended])
        expect([id, device, units.every(Number.isFinite)]).toEqual([id, device, true]);
      expect(kWh!.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('electricity and repairs', () => {
  test('a box asleep saves its share of the electricity of the line', () => {
    const answers: Answers = { people: 1, devices: [], connections: { fixedLines: 1, sims: 0 }, uses: [] };
    const { kWh } = quantitiesOf(effects(answers, { 'box-asleep': 0.33 }), bench);
    const whole = value('fixed-line.electricity') * parameter('lever.box.constant');
    expect(kWh![0]).toBeCloseTo(whole * 0.33, 9);
  });

  test('repairs are the successful ones, for devices that would have been replaced', () => {
    const each = parameter('lever.repair.failing') * parameter('lever.repair.success.smartphone');
    expect(repairs(only(PHONE))).toBeCloseTo((2 / 2) * each, 9);
  });

  test('repairs that succeed alike for all devices are those of what fails', () => {
    const levers = proposals.levers.map(({ perDevice: _, ...lever }) => lever);
    const own = createProposalBench(catalogue, sample, { ...proposals, levers });
    const found = quantitiesOf(createEffects(own)(fresh(only(PHONE)), { 'repair-it': 1 }), own).repairs;
    expect(found.map(({ units }) => units[0])).toEqual([
      expect.closeTo((2 / 2) * parameter('lever.repair.failing'), 9),
    ]);
  });

  test('a size is repaired like its general type', () => {
    const tv = (type: string): DeviceAnswer => ({ type, count: 2, origin: 'new', yearsKept: 8 });
    expect(repairs(only(tv('tv-55')))).toBeCloseTo(repairs(only(tv('tv'))), 9);
    expect(repairs(only(tv('tv')))).toBeGreaterThan(0);
  });
});

describe('in euros', () => {
  const wide = createProposalBench(catalogue, sample, proposals);
  const money = (answers: Answers, choice: Choice) => {
    const found = createEffects(wide)(fresh(answers), choice);
    return euros(quantitiesOf(found, wide), library.prices, wide.spreads.ofFactor);
  };

  test('buying second-hand is not free: its price is missing, so there is no balance', () => {
    const { purchases, balance, missing } = money(only(PHONE), { 'buy-second-hand': 1 });
    expect([purchases, balance]).toEqual([undefined, undefined]);
    expect(missing).toEqual([{ device: 'smartphone', of: 'second-hand' }]);
  });

  test('refurbished phones have a price on both sides; laptops lack one on both', () => {
    const phones = money(only(PHONE), { 'buy-refurbished': 1 });
    expect(phones.missing).toEqual([]);
    expect(phones.balance!.central).toBeGreaterThan(0);
    const both = money(HOME, { 'buy-refurbished': 1 });
    expect(both.missing).toEqual(
      expect.arrayContaining([
        { device: 'laptop', of: 'new' },
        { device: 'laptop', of: 'refurbished' },
      ]),
    );
    expect(both.balance).toBeUndefined();
  });
});

describe('electricity at home', () => {
  const kWh = (choice: Choice) => quantitiesOf(effects(HOME, choice), bench).kWh!;

  test('is not saved by what changes the making of devices, nor by what networks and servers carry', () => {
    for (const id of ['keep-longer', 'buy-refurbished', 'public-data-hosting'])
      expect([id, Math.max(...kWh({ [id]: 1 }).map(Math.abs))]).toEqual([id, 0]);
  });

  test('is that of a box and a decoder that sleep, and that of a smaller screen', () => {
    const uses = new Map(
      fresh(HOME).lines.flatMap(({ component, item, stage, quantity }) =>
        component === 'device' && stage === 'use' ? [[item, quantity.value] as const] : [],
      ),
    );
    const constant = parameter('lever.box.constant');
    const asleep = value('fixed-line.electricity') + uses.get('set-top-box')!;
    expect(kWh({ 'box-asleep': 1 })[0]).toBeCloseTo(asleep * constant, 6);
    const smaller = proposals.proposals.find(({ lever }) => lever === 'smaller-television')!.id;
    const share = parameter(proposals.levers.find(({ id }) => id === 'smaller-television')!.parameters[0]!);
    const less = uses.get('tv')! * (1 - value('tv-32.power') / value('tv.power'));
    expect(kWh({ [smaller]: 1 })[0]).toBeCloseTo(less * share, 6);
  });
});
