/** What a lever does to devices is the difference between two real runs on the same draws: in total, by line, by draw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, DeviceAnswer } from '../../../models/household/answers.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import { wholeAnswers } from '../arbitraries.ts';
import { whatever } from '../property.ts';
import { catalogue, certain, fresh, near, sample } from '../shared.ts';
import {
  among,
  bench,
  changedDevices,
  devicesOf,
  effects,
  effectsOf,
  expectDraws,
  expectRows,
  expectSecondRun,
  GROSS,
  HOME,
  part,
  proposals,
  totalOf,
} from './shared.ts';

const always = whatever(40);

describe('lifetime', () => {
  test('one more year gives the run with one more year kept', () => {
    always(wholeAnswers, (answers) => {
      // with an unanswered origin, the answered years do not apply to refurbished devices, which the lever lengthens too
      const first = changedDevices(answers, ({ origin = 'new' }) => ({ origin }));
      const second = changedDevices(first, ({ yearsKept = 0 }) => ({ yearsKept: yearsKept + 1 }));
      expectSecondRun(effects(first, { 'keep-longer': 1 }), fresh(second));
    });
  });

  test.each([1, 2.5, 7])('one more year after %d years kept saves one over n less one over n + 1', (n) => {
    const phone = { type: 'smartphone', count: 2, origin: 'new' as const, hoursPerDay: 0, yearsKept: n };
    const { saving, footprint } = effects(
      { devices: [phone], connections: { fixedLines: 0, sims: 0 }, uses: [] },
      { 'keep-longer': 1 },
    );
    expect(near(saving[0]!, (footprint.total.central * n) / n / (n + 1))).toBe(true);
    expect(saving[0]).toBeGreaterThan(1);
  });

  test('one more year puts off the delivery and the end of devices whose origin nobody says, by the years of each', () => {
    const phone = { type: 'smartphone', count: 2, yearsKept: 3 };
    const answers: Answers = { people: 2, devices: [phone], uses: [], secondHand: 'half' };
    const { lines } = effects(answers, { 'keep-longer': 1 });
    for (const stage of ['distribution', 'end-of-life'] as const) {
      const { line, saving } = lines.find(
        (each) => each.line.item === 'smartphone' && each.line.stage === stage,
      )!;
      // of a refurbished one, neither is charged: the years of a second life do not count
      expect(line.terms).toHaveLength(2);
      expect([stage, near(saving[0]!, line.amount / 4)]).toEqual([stage, true]);
    }
  });

  test('what is worked out for some devices of a type does not serve for another number of them', () => {
    const saved = (count: number, own: typeof effectsOf) => {
      const phone: DeviceAnswer = { type: 'smartphone', count, origin: 'new', yearsKept: 3 };
      return own(fresh({ devices: [phone], uses: [] }), { 'buy-refurbished': 1 }, GROSS).saving;
    };
    const newly = () => createEffects(createProposalBench(catalogue, sample, proposals));
    const shared = newly();
    for (const count of [2, 3]) expect(saved(count, shared)).toEqual(saved(count, newly()));
  });

  test('a part of one more year is that part of the devices, kept one more year', () => {
    always(part, (intensity) => {
      const [phone] = HOME.devices!;
      const { count, yearsKept } = phone! as Required<DeviceAnswer>;
      const split = [
        { ...phone!, count: count * (1 - intensity) },
        { ...phone!, count: count * intensity, yearsKept: yearsKept + 1 },
      ];
      const ours = effects({ ...HOME, devices: [phone!] }, { 'keep-longer': intensity });
      const second = fresh({ ...HOME, devices: split });
      const before = totalOf(ours.footprint);
      expectRows(
        before.map((kg, i) => kg - ours.saving[i]!),
        totalOf(second),
        before,
        'total',
      );
    });
  });

  test('drawn years are added on their own draw', () => {
    expectDraws(effects(HOME, { 'legal-guarantee': 1 }), 'lever.law.years', (years) =>
      changedDevices(HOME, ({ yearsKept = 0 }) => ({ yearsKept: yearsKept + years })),
    );
  });

  test.each([1, 2, 60, 200])(
    'a repair saves its share of the replacements of its own device (%d)',
    (draw) => {
      const parameters = ['failing', 'displacement', 'added-life', 'success.laptop'];
      const part = parameters.reduce(
        (all, name) => all * bench.parameters.ofFactor(`lever.repair.${name}`)[draw]!,
        1,
      );
      const laptop = HOME.devices!.filter(({ type }) => type === 'laptop');
      const ours = effects({ ...HOME, devices: laptop }, { 'repair-it': 1 });
      const longer = changedDevices({ ...HOME, devices: laptop }, ({ yearsKept = 0 }) => ({
        yearsKept: yearsKept / (1 - part),
      }));
      expect(part).toBeGreaterThan(0);
      expect(near(ours.footprint.draws[draw - 1]! - ours.saving[draw]!, fresh(longer).draws[draw - 1]!)).toBe(
        true,
      );
    },
  );

  test('years by device are added to each, however long both are kept', () => {
    const years = (id: string, value: number) => ({ id, unit: 'year', ...certain(value) }) as const;
    const [lever] = proposals.levers.filter(({ id }) => id === 'longer-life-by-law');
    const perDevice = { smartphone: 'one', laptop: 'three' };
    const changed = {
      ...proposals,
      factors: {
        ...proposals.factors,
        one: years('one', 1),
        three: years('three', 3),
        none: years('none', 1),
      },
      levers: [{ ...lever!, parameters: ['none'], perDevice }],
    };
    const both = changedDevices(HOME, () => ({ yearsKept: 4 })).devices!;
    const saved = (types: readonly string[]) => {
      const answers = { ...HOME, devices: both.filter(({ type }) => types.includes(type)) };
      const own = createEffects(createProposalBench(catalogue, sample, changed));
      return own(fresh(answers), { 'legal-guarantee': 1 }).saving[0]!;
    };
    const [phones, laptops] = [saved(['smartphone']), saved(['laptop'])];
    expect(phones).toBeGreaterThan(1);
    expect(near(saved(['smartphone', 'laptop']), phones + laptops)).toBe(true);
  });

  test('only the named devices are reached', () => {
    const touched = (id: string) => effects(HOME, { [id]: 1 }).lines.map(({ line }) => line.item);
    expect(new Set(touched('subsidised-phones'))).toEqual(new Set(['smartphone']));
    expect(touched('repair-it')).not.toContain('set-top-box');
    expect(touched('keep-longer')).toContain('set-top-box');
  });

  test('what was bought this year stays bought: nothing changes in the year of purchase', () => {
    const bought: Answers = {
      ...changedDevices(HOME, () => ({ boughtThisYear: 1 })),
      view: 'purchase-year',
    };
    expect(effects(bought, { 'keep-longer': 1, 'repair-it': 1, 'legal-guarantee': 1 }).lines).toEqual([]);
    expect(effects({ ...bought, view: 'life' }, { 'keep-longer': 1 }).saving[0]).toBeGreaterThan(1);
  });
});

describe('standby', () => {
  const asleep = (box: boolean): string[] => {
    const levers = proposals.levers.map((lever) =>
      lever.act.kind === 'standby' ? { ...lever, act: { ...lever.act, box } } : lever,
    );
    const own = createEffects(createProposalBench(catalogue, sample, { ...proposals, levers }));
    return own(fresh(HOME), { 'box-asleep': 1 }).lines.map(({ line }) => line.item);
  };

  test('covers the named devices, and the box where the proposal says so', () => {
    expect(asleep(true)).toEqual(['set-top-box', 'fixed-line']);
    expect(asleep(false)).toEqual(['set-top-box']);
  });
});

describe('number and size', () => {
  test('fewer televisions give the run with fewer of them, whatever their size', () => {
    const isTv = among(devicesOf('fewer-televisions'));
    always(wholeAnswers, part, (answers, some) => {
      const second = changedDevices(answers, (device) =>
        isTv(device)
          ? { count: device.count! * (1 - some), boughtThisYear: device.boughtThisYear! * (1 - some) }
          : {},
      );
      expectSecondRun(effects(answers, { 'fewer-televisions': some }), fresh(second));
    });
  });

  const televisions = catalogue.switches.find(({ id }) => id === 'television')!.options.map(({ id }) => id);
  const sizes = ['tv', 'tv-45', 'tv-55', 'tv-65', 'tv-75', 'tv-oled-68'];

  test.each(sizes.flatMap((type) => televisions.map((television) => ({ type, television }))))(
    'a smaller $type gives the run with a 32-inch set of the same years and hours, by $television',
    ({ type, television }) => {
      const answers = (size: string): Answers => ({
        ...HOME,
        devices: [{ type: size, count: 2, origin: 'new', yearsKept: 7, hoursPerDay: 4 }],
        switches: { television },
      });
      const ours = effects(answers(type), { 'smaller-television': 1 });
      expectSecondRun(ours, fresh(answers('tv-32')), {
        rename: (key) => key.replace(`/${type}/`, '/tv-32/'),
      });
      expect(ours.saving[0]).toBeGreaterThan(1);
    },
  );

  test('a 32-inch set is small enough already', () => {
    const small = { ...HOME, devices: [{ type: 'tv-32', count: 2, origin: 'new' as const }] };
    expect(effects(small, { 'smaller-television': 1 }).lines).toEqual([]);
  });
});

describe('origin', () => {
  const bought = wholeAnswers.map((answers) => changedDevices(answers, ({ origin = 'new' }) => ({ origin })));

  test.each(['refurbished', 'second-hand'] as const)('all %s gives the run with that origin', (becomes) => {
    const named = among(devicesOf(becomes));
    fc.assert(
      fc.property(bought, (answers) => {
        const second = changedDevices(answers, (device) =>
          named(device) && device.origin === 'new' ? madeOf(device, becomes) : {},
        );
        expectSecondRun(effects(answers, { [`buy-${becomes}`]: 1 }), fresh(second));
      }),
      { numRuns: 80 },
    );
  });

  /** A refurbished device is not kept as long as the new one that it replaces. */
  const madeOf = (device: DeviceAnswer, becomes: 'refurbished' | 'second-hand') => ({
    origin: becomes,
    ...(becomes === 'refurbished' && hasFigure(device) && { yearsKept: undefined }),
  });

  const hasFigure = ({ type }: DeviceAnswer) =>
    catalogue.devices.find(({ id }) => id === type)!.refit !== undefined;

  test.each([false, true])(
    'refurbished without a figure is counted as new, passed on (%s) or not',
    (passedOn) => {
      for (const secondHand of ['cut-off', 'half'] as const) {
        const chromebook = (origin: 'new' | 'refurbished'): Answers => ({
          ...HOME,
          devices: [{ type: 'chromebook', count: 1, yearsKept: 5, hoursPerDay: 1, passedOn, origin }],
          secondHand,
        });
        expect(hasFigure(chromebook('new').devices![0]!)).toBe(false);
        const ours = effects(chromebook('new'), { 'buy-refurbished': 1 });
        expect(ours.lines).toEqual([]);
        expectSecondRun(ours, fresh(chromebook('refurbished')));
      }
    },
  );

  test.each(['cut-off', 'half'] as const)(
    'second-hand by the %s rule, passed on or not, gives the run with that origin',
    (secondHand) => {
      for (const passedOn of [false, true]) {
        const answers: Answers = { ...changedDevices(HOME, () => ({ passedOn })), secondHand };
        const second = changedDevices(answers, (device) =>
          among(devicesOf('second-hand'))(device) && device.origin === 'new' ? { origin: 'second-hand' } : {},
        );
        expectSecondRun(effects(answers, { 'buy-second-hand': 1 }), fresh(second));
      }
    },
  );

  test('when unanswered, only the part that is bought new becomes refurbished', () => {
    const phones = (origin?: 'new' | 'refurbished'): Answers => ({
      ...HOME,
      devices: [{ type: 'smartphone', count: 2, yearsKept: 3, hoursPerDay: 2, ...(origin && { origin }) }],
    });
    const { yearsKept: _years, ...refurbished } = phones('refurbished').devices![0]!;
    const [asNew, asRefurbished] = [phones('new'), { ...HOME, devices: [refurbished] }].map((answers) =>
      totalOf(fresh(answers)),
    ) as [Float64Array, Float64Array];
    const boughtNew = bench.spreads.ofFactor('origin.smartphone.new');
    const { saving } = effects(phones(), { 'buy-refurbished': 1 });
    expectRows(
      saving,
      asNew.map((kg, i) => boughtNew[i]! * (kg - asRefurbished[i]!)),
      asNew,
      'saving',
    );
    expect(saving[0]).toBeGreaterThan(1);
  });

  test('a rebound takes back its share of a saving, and the published rebound is drawn', () => {
    const run = fresh(HOME);
    const choice = { 'buy-refurbished': 1 };
    const gross = effectsOf(run, choice, GROSS).saving;
    const lost = bench.parameters.ofFactor('lever.rebound');
    const of = (rebound: (i: number) => number) => gross.map((kg, i) => kg * (1 - rebound(i)));
    expectRows(
      effectsOf(run, choice, { rebound: 1 / 4 }).saving,
      of(() => 1 / 4),
      gross,
      'told',
    );
    expectRows(
      effectsOf(run, choice).saving,
      of((i) => lost[i]!),
      gross,
      'published',
    );
    expectRows(effectsOf(run, choice, { rebound: 1 }).saving, new Float64Array(gross.length), gross, 'all');
    // a gesture that saves no money and replaces no purchase has no rebound
    const longer = { 'keep-longer': 1, 'smaller-television': 1, 'lower-definition': 1 };
    expect(effectsOf(run, longer, { rebound: 1 }).saving).toEqual(effectsOf(run, longer, GROSS).saving);
  });
});
