/** A footprint is a list of lines: every total is made of them, and nothing is charged twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPONENTS, STAGES } from '../../../models/catalogue/catalogue.ts';
import type { Answers } from '../../../models/household/answers.ts';
import { factorsOf, type Line } from '../../../models/household/line.ts';
import { byComponent, byStage, items, plan } from '../../../models/household/plan.ts';
import { anyAnswers, wholeAnswers } from '../arbitraries.ts';
import { catalogue, fresh, keyOf, lines, near, total, value } from '../shared.ts';

const add = (amounts: Iterable<number>): number => [...amounts].reduce((sum, amount) => sum + amount, 0);

describe('the total', () => {
  test('is the sum of its lines in every grouping', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const made = plan(answers, catalogue);
        const groupings = [
          made.lines.map(({ amount }) => amount),
          Object.values(byComponent(made.lines)),
          Object.values(byStage(made.lines)),
          items(made.lines).map((item) => add(item.lines.map(({ amount }) => amount))),
        ];
        for (const grouping of groupings)
          expect(add(grouping)).toSatisfy((sum: number) => near(sum, made.total));
      }),
    );
  });

  test('has groupings that match those of its lines, in the estimate too', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const shown = fresh(answers);
        const of = (keep: (line: Line) => boolean) =>
          add(shown.lines.filter(keep).map(({ amount }) => amount));
        const agrees = (found: number, keep: (line: Line) => boolean) =>
          expect(near(found, of(keep))).toBe(true);
        agrees(shown.total.central, () => true);
        for (const name of COMPONENTS)
          agrees(shown.byComponent[name].central, ({ component }) => component === name);
        for (const name of STAGES) agrees(shown.byStage[name].central, ({ stage }) => stage === name);
        for (const { component, item, estimate } of shown.items) {
          agrees(estimate.central, (line) => line.component === component && line.item === item);
        }
        expect(near(shown.perPerson.central, shown.total.central / shown.people)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is, on every draw, the sum of its items', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { draws, items: shown } = fresh(answers);
        for (let i = 0; i < draws.length; i++)
          expect(near(add(shown.map((item) => item.draws[i]!)), draws[i]!)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('is never negative, and each line charges something that exists', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { amount, quantity, terms } of lines(answers)) {
          expect(Number.isFinite(amount) && amount >= 0).toBe(true);
          expect(Number.isFinite(quantity.value) && quantity.value >= 0).toBe(true);
          expect(terms.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('of a line is the sum of its terms', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { amount, terms } of lines(answers))
          expect(near(add(terms.map(({ central }) => central)), amount)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

test('is made of lines that say what they count', () => {
  const units = (component: string, stage: string, item?: string) => [
    ...new Set(
      lines({ uses: catalogue.uses.map(({ id, measure }) => ({ type: id, [measure]: 1 })) })
        .filter((line) => line.component === component && line.stage === stage)
        .filter((line) => item === undefined || line.item === item)
        .map(({ quantity }) => quantity.unit),
    ),
  ];
  expect(units('device', 'manufacture')).toEqual(['unit']);
  expect(units('device', 'use')).toEqual(['kWh']);
  for (const stage of ['manufacture', 'use']) {
    expect(units('network', stage, 'fixed-line')).toEqual(['line']);
    expect(units('network', stage, 'mobile-plan')).toEqual(['SIM']);
  }
  expect(units('network', 'use', 'video')).toEqual(['GB']);
  expect(units('datacenter', 'use').sort()).toEqual(['GB stored', 'hour', 'item', 'item stored']);
});

describe('nothing is charged twice:', () => {
  test('each component, item and stage is charged by exactly one line', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const keys = lines(answers).map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a device is in the component of devices only, and a use never is', () => {
    const devices = new Set(catalogue.devices.map(({ id }) => id));
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { component, item } of lines(answers)) {
          expect(devices.has(item.split('#')[0]!)).toBe(component === 'device');
        }
      }),
    );
  });

  test('the electricity and manufacture of a device are named on its own lines only', () => {
    const own = new Set(
      catalogue.devices.flatMap(({ manufacture, distribution, endOfLife, power, electricity }) =>
        [manufacture, distribution, endOfLife, power, electricity].filter((id) => id !== undefined),
      ),
    );
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const line of lines({ ...answers, switches: {} })) {
          const named = factorsOf(line).filter((id) => own.has(id));
          if (line.component !== 'device') expect(named).toEqual([]);
          else expect(named.every((id) => id.startsWith(`${line.item.split('#')[0]!}.`))).toBe(true);
        }
      }),
    );
  });

  test('a box is part of the fixed line: no device of the catalogue is one', () => {
    expect(
      catalogue.devices.filter(({ id }) => /(^|-)box$|router|modem/.test(id)).map(({ id }) => id),
    ).toEqual(['set-top-box']);
  });
});

describe('each GB is counted once:', () => {
  const moved = (answers: Answers) =>
    add(
      lines(answers)
        .filter(({ quantity }) => quantity.unit === 'GB')
        .map(({ quantity }) => quantity.value),
    );
  const weeks = 365 / 7;

  /** GB a year of the answered uses, worked out here from the catalogue. */
  const ofUses = ({ uses = [] }: Answers, access: 'fixed' | 'mobile'): number =>
    add(
      uses.map((use) => {
        const type = catalogue.uses.find(({ id }) => id === use.type)!;
        const definition = type.definitions.find(({ id }) => id === use.definition) ?? type.definitions[0];
        if (!definition || use.network !== access) return 0;
        return (use[type.measure] ?? 0) * weeks * value(definition.traffic);
      }),
    );

  /** Every use says which network it goes through, so nothing is shared between the two. */
  const placed = wholeAnswers.map(({ switches: _, ...answers }) => ({
    ...answers,
    uses: answers.uses!.map((use, i) => ({
      network: (i % 2 ? 'fixed' : 'mobile') as 'fixed' | 'mobile',
      ...use,
    })),
  }));

  test('an answered number of GB is the whole traffic, unless the uses exceed it: then they win, with a notice', () => {
    fc.assert(
      fc.property(placed, (answers) => {
        const { fixedGBPerMonth = 0, mobileGBPerMonth = 0 } = answers.connections!;
        const fixed = [fixedGBPerMonth * 12, ofUses(answers, 'fixed')] as const;
        const mobile = [mobileGBPerMonth * 12, ofUses(answers, 'mobile')] as const;
        expect(near(moved(answers), Math.max(...fixed) + Math.max(...mobile))).toBe(true);
        const exceeding = [fixed, mobile].filter(([answer, uses]) => uses > answer).length;
        const said = plan(answers, catalogue).notices.filter(({ code }) => code === 'traffic-exceeds').length;
        expect(said).toBe(exceeding);
      }),
      { numRuns: 200 },
    );
  });

  test('unanswered GB are those of the uses, plus what is left for each line and SIM', () => {
    fc.assert(
      fc.property(placed, (answers) => {
        const { fixedLines, sims } = answers.connections!;
        const rest =
          12 * (fixedLines! * value('traffic.fixed-other') + sims! * value('traffic.mobile-other'));
        const open = { ...answers, connections: { fixedLines: fixedLines!, sims: sims! } };
        expect(near(moved(open), ofUses(open, 'fixed') + ofUses(open, 'mobile') + rest)).toBe(true);
      }),
    );
  });

  test('a use with no network answered goes through what the home has', () => {
    const use = { type: 'download', countPerWeek: 7 };
    const through = (fixedLines: number, sims: number) =>
      total({
        devices: [],
        connections: { fixedLines, sims, fixedGBPerMonth: 100, mobileGBPerMonth: 100 },
        uses: [use],
      }) -
      total({
        devices: [],
        connections: { fixedLines, sims, fixedGBPerMonth: 100, mobileGBPerMonth: 100 },
        uses: [],
      });
    // within an answered traffic, a use changes nothing on the network: it only adds servers
    expect(near(through(1, 0), through(0, 1))).toBe(true);
    const alone = (fixedLines: number, sims: number) =>
      lines({
        devices: [],
        connections: { fixedLines, sims, fixedGBPerMonth: 0, mobileGBPerMonth: 0 },
        uses: [use],
      }).find(({ component, item }) => component === 'network' && item === 'download')!.amount;
    const fixed = value('fixed-traffic.two-part');
    const mobile = value('mobile-traffic.two-part');
    expect(alone(1, 0)).toBeCloseTo(365 * fixed, 9);
    expect(alone(0, 1)).toBeCloseTo(365 * mobile, 9);
    expect(alone(1, 1)).toBeCloseTo(
      365 * (fixed * value('traffic.share-fixed') + mobile * value('traffic.share-mobile')),
      9,
    );
  });

  test('assumed uses take their part of an answered traffic', () => {
    const answers = {
      people: 2,
      devices: [],
      connections: { fixedLines: 1, sims: 2, fixedGBPerMonth: 2000, mobileGBPerMonth: 300 },
    };
    expect(moved(answers)).toBeCloseTo(12 * 2300, 6);
    const video = lines(answers).find(({ component, item }) => component === 'network' && item === 'video')!;
    const all = 2 * value('use.video') * weeks * value('video.traffic.average');
    expect(video.quantity.value).toBeCloseTo(all, 6);
  });

  test('assumed uses give way to an answered traffic', () => {
    const answers = {
      people: 2,
      devices: [],
      connections: { fixedLines: 1, sims: 2, fixedGBPerMonth: 1, mobileGBPerMonth: 0 },
    };
    expect(moved(answers)).toBeCloseTo(12, 9);
    expect(plan(answers, catalogue).notices).toEqual([]);
  });
});
