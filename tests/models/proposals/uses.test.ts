/** What a lever does to uses and to the box is the difference between two real runs on the same draws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NETWORK_METHODS } from '../../../models/catalogue/catalogue.ts';
import type { Answers, UseAnswer } from '../../../models/household/answers.ts';
import { constant, factorTerm, product } from '../../../models/draws/term.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { holdsFactor } from '../../../models/proposals/acts/terms.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { createEffects } from '../../../models/proposals/effects.ts';
import { anyAnswers, wholeAnswers } from '../arbitraries.ts';
import { whatever } from '../property.ts';
import { catalogue, fresh, near, sample, value, withLaw } from '../shared.ts';
import {
  bench,
  changedUses,
  effects,
  expectDraws,
  expectRows,
  expectSecondRun,
  freshOn,
  HOME,
  parameter,
  part,
  proposals,
  rowsOf,
  savingsOf,
  scaledCatalogue,
  withoutGB,
} from './shared.ts';

const always = whatever(40);
const WEEKS_PER_MONTH = 365 / 7 / 12;

describe('definition', () => {
  test('standard definition gives the run with it as the answer, each entry from its own definition', () => {
    fc.assert(
      fc.property(wholeAnswers, (whole) => {
        const answers = withoutGB(whole);
        const second = changedUses(answers, ({ type }) => (type === 'video' ? { definition: 'sd' } : {}));
        expectSecondRun(effects(answers, { 'lower-definition': 1 }), fresh(second));
      }),
      { numRuns: 100 },
    );
  });

  test.each(['fixed', 'mobile'] as const)('video in HD on the %s network becomes SD', (network) => {
    const video = (definition: string): Answers => ({
      ...withoutGB(HOME),
      uses: [{ type: 'video', network, definition, hoursPerWeek: 10 }],
    });
    const ours = effects(video('hd'), { 'lower-definition': 1 });
    expectSecondRun(ours, fresh(video('sd')));
    expect(ours.saving[0]).toBeGreaterThan(1 / 2);
    expect(effects(video('sd'), { 'lower-definition': 1 }).lines).toEqual([]);
  });

  /** With an answered number of GB that falls by what the new definition no longer moves. */
  const metered = (network: 'fixed' | 'mobile', uses: readonly (readonly [string, number])[]): Answers => {
    const moved = uses.reduce(
      (sum, [definition, hours]) => sum + hours * value(`video.traffic.${definition}`) * WEEKS_PER_MONTH,
      0,
    );
    const key = network === 'fixed' ? 'fixedGBPerMonth' : 'mobileGBPerMonth';
    const none = { fixedGBPerMonth: 0, mobileGBPerMonth: 0 };
    return {
      ...HOME,
      connections: { fixedLines: 1, sims: 1, ...none, [key]: 100 + moved },
      uses: uses.map(([definition, hoursPerWeek]): UseAnswer => ({
        type: 'video',
        network,
        definition,
        hoursPerWeek,
      })),
    };
  };

  test.each(['fixed', 'mobile'] as const)(
    'under an answered number of GB (%s), the run at central values; what an hour moves stays drawn',
    (network) => {
      const ours = effects(metered(network, [['hd', 10]]), { 'lower-definition': 1 });
      const second = rowsOf(fresh(metered(network, [['sd', 10]])));
      const savings = savingsOf(ours);
      const [high, low] = ['hd', 'sd'].map((id) => bench.spreads.ofFactor(`video.traffic.${id}`));
      for (const [key, before] of rowsOf(ours.footprint)) {
        const saving = savings.get(key) ?? new Float64Array(before.length);
        expect([key, near(before[0]! - saving[0]!, second.get(key)![0]!)]).toEqual([key, true]);
        if (key !== 'network/video/use') continue;
        const drawn = before.map((kg, i) => kg * (1 - low![i]! / high![i]!));
        expectRows(saving, drawn, before, key);
      }
      expect(savings.has('network/video/use')).toBe(true);
    },
  );

  test.each([
    [['hd', 10] as const, ['sd', 5] as const],
    [['sd', 5] as const, ['hd', 10] as const],
    [['hd', 10] as const, ['uhd', 2] as const],
  ])(
    'under an answered number of GB, each entry starts from its own definition: %j then %j',
    (...entries) => {
      const ours = effects(metered('fixed', entries), { 'lower-definition': 1 });
      const second = fresh(
        metered(
          'fixed',
          entries.map(([, hours]) => ['sd', hours] as const),
        ),
      );
      const left = ours.footprint.total.central - ours.saving[0]!;
      expect(Math.abs(left - second.total.central)).toBeLessThan(1e-9 * second.total.central);
    },
  );

  test('under an answered number of GB, an entry of no network counts for its part on each', () => {
    const answers = (definition: string): Answers => {
      const GB = (network: 'fixed' | 'mobile') => {
        const said = network === 'mobile' ? 5 * value(`video.traffic.${definition}`) : 0;
        const unsaid = 20 * value('video.traffic.sd') * value(`traffic.share-${network}`);
        return 50 + (said + unsaid) * WEEKS_PER_MONTH;
      };
      return {
        ...HOME,
        connections: {
          fixedLines: 1,
          sims: 1,
          fixedGBPerMonth: GB('fixed'),
          mobileGBPerMonth: GB('mobile'),
        },
        uses: [
          { type: 'video', network: 'mobile', definition, hoursPerWeek: 5 },
          { type: 'video', definition: 'sd', hoursPerWeek: 20 },
        ],
      };
    };
    const ours = effects(answers('hd'), { 'lower-definition': 1 });
    const second = fresh(answers('sd')).total.central;
    expect(near(ours.after.central, second)).toBe(true);
    expect(ours.footprint.total.central).toBeGreaterThan(second);
  });

  test('under an answered number of GB, nothing is saved on the draws in which nobody watches', () => {
    const seldom = { shape: 'normal', central: 3, low: 0, high: 12, min: 0 } as const;
    const changed = withLaw(catalogue, 'use.video', seldom);
    const draws = createSample(changed.factors, sample.draws, sample.seed);
    const run = createEstimator(
      changed,
      draws,
    )({
      people: 2,
      connections: { fixedGBPerMonth: 300, mobileGBPerMonth: 50 },
    });
    const own = createEffects(createProposalBench(changed, draws, proposals));
    const { saving } = own(run, { 'lower-definition': 1 });
    expect(saving[0]).toBeGreaterThan(0);
    const hours = draws.row('use.video');
    expect(hours.some((each) => each === 0)).toBe(true);
    hours.forEach((each, i) => {
      if (each === 0) expect(saving[i + 1]).toBe(0);
    });
  });

  test('under an answered number of GB for each network, entries start from the definitions of that network', () => {
    const hours = { fixed: 5, mobile: 10 };
    const both = (fixed: string, mobile: string): Answers => {
      const GB = (network: 'fixed' | 'mobile', definition: string) =>
        50 + hours[network] * value(`video.traffic.${definition}`) * WEEKS_PER_MONTH;
      return {
        ...HOME,
        connections: {
          fixedLines: 1,
          sims: 1,
          fixedGBPerMonth: GB('fixed', fixed),
          mobileGBPerMonth: GB('mobile', mobile),
        },
        uses: [
          { type: 'video', network: 'fixed', definition: fixed, hoursPerWeek: hours.fixed },
          { type: 'video', network: 'mobile', definition: mobile, hoursPerWeek: hours.mobile },
        ],
      };
    };
    for (const [fixed, mobile] of [
      ['sd', 'hd'],
      ['uhd', 'hd'],
    ] as const) {
      const ours = effects(both(fixed, mobile), { 'lower-definition': 1 });
      const second = fresh(both('sd', 'sd')).total.central;
      expect([fixed, mobile, near(ours.after.central, second)]).toEqual([fixed, mobile, true]);
    }
  });
});

describe('place and hosting', () => {
  test.each(NETWORK_METHODS)(
    'mobile to fixed is the run with the use on the line, by %s',
    (networkMethod) => {
      const on = (network: 'fixed' | 'mobile', fixed: number, mobile: number): Answers => ({
        ...changedUses(HOME, ({ type }) => (type === 'video' ? { network } : {})),
        connections: { fixedLines: 1, sims: 2, fixedGBPerMonth: fixed, mobileGBPerMonth: mobile },
        networkMethod,
      });
      const ours = effects(on('mobile', 100, 400), { 'wifi-first': 1 });
      expectSecondRun(ours, fresh(on('fixed', 500, 0)));
      expect(ours.saving[0]).toBeGreaterThan(1);
    },
  );

  test('a part of it is that part of the hours', () => {
    const hours = (mobile: number): Answers => ({
      ...HOME,
      connections: { fixedLines: 1, sims: 2, fixedGBPerMonth: 0, mobileGBPerMonth: 0 },
      uses: [
        { type: 'video', network: 'mobile', definition: 'hd', hoursPerWeek: mobile },
        { type: 'video', network: 'fixed', definition: 'hd', hoursPerWeek: 10 - mobile },
      ],
    });
    const ours = effects(hours(8), { 'wifi-first': 1 / 4 });
    expectSecondRun(ours, fresh(hours(6)));
  });

  test('without a line, nothing moves', () => {
    const mobile = { ...HOME, connections: { fixedLines: 0, sims: 2, mobileGBPerMonth: 300 } };
    expect(effects(mobile, { 'wifi-first': 1 }).lines).toEqual([]);
  });

  test.each(['public-data-hosting', 'hosted-services'])(
    '%s is the run of the switch that hosts everything in France',
    (id) => {
      always(anyAnswers, (answers) => {
        const second = { ...answers, switches: { ...answers.switches, hosting: 'france' } };
        expectSecondRun(effects(answers, { [id]: 1 }), fresh(second));
      });
      expect(effects(HOME, { [id]: 1 }).saving[0]).toBeGreaterThan(0);
    },
  );
});

describe('volume', () => {
  test.each([
    ['delete-stored', ['storage', 'photos']],
    ['fewer-ai-requests', ['ai-text', 'ai-image', 'ai-video']],
  ] as const)('%s is the run with less of these uses', (id, uses) => {
    always(wholeAnswers, part, (answers, some) => {
      const second = changedUses(answers, (use) => {
        const { measure } = catalogue.uses.find((type) => type.id === use.type)!;
        return (uses as readonly string[]).includes(use.type)
          ? { [measure]: use[measure]! * (1 - some) }
          : {};
      });
      expectSecondRun(effects(answers, { [id]: some }), fresh(second));
    });
    expect(effects(HOME, { [id]: 1 }).saving[0]).toBeGreaterThan(0);
  });

  test('advertising not watched gives, on each draw, the run with viewings shorter by as much', () => {
    const answers = withoutGB(HOME);
    const ours = effects(answers, { 'skip-video-ads': 1 });
    expectDraws(ours, 'lever.viewing-ads.share', (part) =>
      changedUses(answers, ({ type, hoursPerWeek = 0 }) =>
        type === 'video' ? { hoursPerWeek: hoursPerWeek * (1 - part) } : {},
      ),
    );
    expect(ours.saving[0]).toBeGreaterThan(0);
  });
});

describe('stand-by', () => {
  const boxes = ['fixed-line.electricity', 'fixed-line.electricity@ademe', 'fixed-line.electricity@elecdom'];

  test.each(catalogue.switches.find(({ id }) => id === 'box')!.options.map(({ id }) => id))(
    'box and decoder asleep is the run with less of their electricity, by %s',
    (box) => {
      fc.assert(
        fc.property(anyAnswers, part, (any, some) => {
          const answers = { ...any, switches: { ...any.switches, box } };
          const left = 1 - some * parameter('lever.box.constant');
          const scaled = Object.fromEntries([...boxes, 'set-top-box.electricity'].map((id) => [id, left]));
          expectSecondRun(
            effects(answers, { 'box-asleep': some }),
            freshOn(scaledCatalogue(scaled), answers),
          );
        }),
        { numRuns: 15 },
      );
      expect(effects(HOME, { 'box-asleep': 1 }).lines.map(({ line }) => line.item)).toEqual([
        'set-top-box',
        'fixed-line',
      ]);
    },
  );
});

test('a term holds the factors that it is made of, and no other; what has no factor is in none', () => {
  const [hours, servers] = ['use.video', 'video.servers'].map((id) => factorTerm(catalogue.factors[id]!));
  const made = product(product(constant(52), hours!), servers!);
  const ids = ['use.video', 'video.servers', 'use.music', undefined];
  expect(ids.map((id) => holdsFactor(made, id))).toEqual([true, true, false, false]);
});
