/** What must hold for any home and any choice of proposals, on every draw. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../models/catalogue/catalogue.ts';
import type { Answers, DeviceAnswer, UseAnswer } from '../../../models/household/answers.ts';
import { createEstimator } from '../../../models/household/footprint.ts';
import { createProposalBench } from '../../../models/proposals/bench.ts';
import { beats, createEffects, createSaved, type Effects } from '../../../models/proposals/effects.ts';
import { perPerson } from '../../../models/household/perPerson.ts';
import { chosen, type Choice } from '../../../models/proposals/proposals.ts';
import { drawsOf } from '../../../models/draws/spread.ts';
import { createSample, NO_DRAWS } from '../../../models/draws/sample.ts';
import { anyAnswers, wholeAnswers } from '../arbitraries.ts';
import { whatever } from '../property.ts';
import { catalogue, fresh, keyOf, sample } from '../shared.ts';
import {
  bench,
  choices,
  effectsOf,
  expectRows,
  HOME,
  leverOf,
  proposals,
  rowsOf,
  totalOf,
  withLever,
} from './shared.ts';
import { evenly } from '../evenly.ts';

const always = whatever(40);
const intensity = evenly(0, 1);

/** Everything that effects contain, comparable bit for bit. */
const shown = (effects: Effects) => ({
  saving: effects.saving,
  after: effects.after,
  helps: effects.helps,
  lines: effects.lines.map(({ line, saving, levers }) => ({ key: keyOf(line), saving, levers })),
  proposals: effects.proposals.map(({ proposal, lever, intensity: part, alone }) => ({
    proposal: proposal.id,
    lever: lever.id,
    intensity: part,
    alone: alone(),
  })),
  shares: effects.shares(),
});

/** The same choice, its keys in another order. */
const reordered = (choice: Choice): Choice => Object.fromEntries(Object.entries(choice).reverse());

describe('a proposal at zero', () => {
  test('changes no bit, and neither does no choice at all', () => {
    always(anyAnswers, fc.boolean(), (answers, named) => {
      const zeros = Object.fromEntries(proposals.proposals.map(({ id }) => [id, 0]));
      const run = fresh(answers);
      const none = effectsOf(run, named ? zeros : {});
      expect(none.after).toEqual(run.total);
      expect(none.saving.every((kg) => Object.is(kg, 0))).toBe(true);
      expect([none.helps, none.lines, none.proposals, none.shares()]).toEqual([0, [], [], []]);
    });
  });

  test('changes no bit when it is added to a choice', () => {
    always(anyAnswers, choices, (answers, choice) => {
      const run = fresh(answers);
      const zeros = Object.fromEntries(proposals.proposals.map(({ id }) => [id, 0]));
      expect(shown(effectsOf(run, { ...zeros, ...choice }))).toEqual(shown(effectsOf(run, choice)));
    });
  });

  test('does not count as a player, and neither does one without a lever or an unknown one', () => {
    const gaps = proposals.proposals.filter(({ lever }) => lever === undefined);
    expect(gaps.length).toBeGreaterThan(10);
    const choice = Object.fromEntries([...gaps.map(({ id }) => [id, 1]), ['nobody', 1]]);
    expect(chosen(proposals, choice)).toEqual([]);
    expect(effectsOf(fresh({}), choice).after).toEqual(fresh({}).total);
  });
});

describe('without draws', () => {
  const central = createSample(catalogue.factors, NO_DRAWS, sample.seed);
  const savedOf = createSaved(createProposalBench(catalogue, central, proposals));

  test('what is saved is the central value of the whole run, to the bit', () => {
    always(anyAnswers, choices, fc.option(intensity), (answers, choice, rebound) => {
      const assumptions = rebound === null ? {} : { rebound };
      const run = fresh(answers);
      const { saving, players } = savedOf(run, choice, assumptions);
      const effects = effectsOf(run, choice, assumptions);
      expect([...saving]).toEqual([effects.saving[0]]);
      expect(players).toEqual(effects.proposals.map(({ proposal }) => proposal));
    });
  });
});

describe('the same question', () => {
  test('gives the same bits whatever the order in which proposals were ticked', () => {
    always(anyAnswers, choices, (answers, choice) => {
      const run = fresh(answers);
      expect(shown(effectsOf(run, reordered(choice)))).toEqual(shown(effectsOf(run, choice)));
    });
  });

  test('gives the same bits from a bench that has seen other homes, and other bits with another seed', () => {
    const from = (seed: number) => {
      const drawn = createSample(catalogue.factors, sample.draws, seed);
      const effects = createEffects(createProposalBench(catalogue, drawn, proposals));
      const estimate = createEstimator(catalogue, drawn);
      return (answers: Answers, choice: Choice) => effects(estimate(answers), choice);
    };
    const used = from(sample.seed);
    fc.assert(
      fc.property(anyAnswers, choices, (answers, choice) => {
        expect(shown(used(answers, choice))).toEqual(shown(from(sample.seed)(answers, choice)));
      }),
      { numRuns: 15 },
    );
    const choice = { 'keep-longer': 1, 'buy-refurbished': 1 };
    const [ours, other] = [from(sample.seed)(HOME, choice), from(sample.seed + 1)(HOME, choice)];
    expect(other.saving[0]).toBe(ours.saving[0]);
    expect(drawsOf(other.saving)).not.toEqual(drawsOf(ours.saving));
  });

  test('gives the same bits when intensities move on one footprint, one after the other', () => {
    fc.assert(
      fc.property(anyAnswers, choices, intensity, (answers, choice, far) => {
        const run = fresh(answers);
        const moved = Object.fromEntries(Object.keys(choice).map((id) => [id, far]));
        const steps = [
          choice,
          { ...choice, ...moved },
          { 'keep-longer': 0.2 },
          { 'keep-longer': 0.3 },
          choice,
        ];
        const one = steps.map((each) => shown(effectsOf(run, each)));
        expect(one).toEqual(steps.map((each) => shown(effectsOf(fresh(answers), each))));
      }),
      { numRuns: 15 },
    );
  });

  test('leaves the footprint that it is asked about unchanged', () => {
    const run = fresh(HOME);
    const [before, rows] = [Float64Array.from(run.draws), rowsOf(run)];
    effectsOf(run, Object.fromEntries(withLever.map(({ id }) => [id, 1]))).shares();
    expect(run.draws).toEqual(before);
    expect(rowsOf(run)).toEqual(rows);
  });
});

describe('an intensity', () => {
  test('above one counts as one', () => {
    always(anyAnswers, choices, evenly(1, 1e6), (answers, choice, more) => {
      const run = fresh(answers);
      const of = (value: number) => Object.fromEntries(Object.keys(choice).map((id) => [id, value]));
      expect(shown(effectsOf(run, of(more)))).toEqual(shown(effectsOf(run, of(1))));
    });
  });

  test('multiplies what a proposal saves alone', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...withLever), intensity, (answers, { id }, part) => {
        const run = fresh(answers);
        const [whole] = effectsOf(run, { [id]: 1 }).proposals;
        const found = effectsOf(run, { [id]: part });
        const [some] = found.proposals;
        if (part === 0) {
          expect(some).toBeUndefined();
          return;
        }
        expect(some!.intensity).toBe(part);
        const of = whole!.alone().map((kg) => kg * part);
        expectRows(some!.alone(), of, totalOf(run), 'alone');
        // alone is what it saves when it is the only one chosen
        expectRows(some!.alone(), found.saving, totalOf(run), 'only');
      }),
      { numRuns: 100 },
    );
  });

  test('is the sum of what it saves alone of two parts of a footprint', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...withLever), (answers, { id }) => {
        const run = fresh(answers);
        const [one] = effectsOf(run, { [id]: 1 }).proposals;
        const isDevice = ({ component }: { component: string }) => component === 'device';
        const devices = one!.aloneOn(isDevice);
        const others = one!.aloneOn((line) => !isDevice(line));
        expectRows(
          one!.alone(),
          devices.map((kg, i) => kg + others[i]!),
          totalOf(run),
          'parts',
        );
      }),
      { numRuns: 15 },
    );
  });

  test('does not change what another saves alone', () => {
    fc.assert(
      fc.property(anyAnswers, choices, (answers, choice) => {
        const run = fresh(answers);
        for (const { proposal, intensity: part, alone } of effectsOf(run, choice).proposals) {
          expect(alone()).toEqual(effectsOf(run, { [proposal.id]: part }).proposals[0]!.alone());
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('a lever that two proposals share', () => {
  const pairs = withLever.flatMap((a, i) =>
    withLever.slice(i + 1).flatMap((b) => (a.lever === b.lever ? [{ a: a.id, b: b.id }] : [])),
  );

  test.each(pairs)('counts once, at the stronger of $a and $b', ({ a, b }) => {
    fc.assert(
      fc.property(anyAnswers, intensity, intensity, (answers, one, two) => {
        const run = fresh(answers);
        const both = effectsOf(run, { 'lower-definition': 1, [a]: one, [b]: two });
        const [stronger, most] = one >= two ? [a, one] : [b, two];
        const single = effectsOf(run, { 'lower-definition': 1, [stronger]: most });
        expect(both.saving).toEqual(single.saving);
        expect(both.after).toEqual(single.after);
      }),
      { numRuns: 10 },
    );
  });

  test('is found several times in the programme', () => expect(pairs.length).toBeGreaterThanOrEqual(8));
});

describe('what is saved', () => {
  test('is the sum of the savings of each line, in the footprint’s order', () => {
    always(anyAnswers, choices, (answers, choice) => {
      const run = fresh(answers);
      const { lines, saving } = effectsOf(run, choice);
      const sum = new Float64Array(saving.length);
      for (const line of lines) line.saving.forEach((kg, i) => (sum[i]! += kg));
      expectRows(saving, sum, totalOf(run), 'sum');
      const ranks = lines.map(({ line }) => run.lines.indexOf(line));
      expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
      expect(ranks).not.toContain(-1);
    });
  });

  test('on a line is never more than the line, and in all never more than the footprint', () => {
    fc.assert(
      fc.property(anyAnswers, choices, (answers, choice) => {
        const run = fresh(answers);
        const { lines, saving } = effectsOf(run, choice);
        const rows = rowsOf(run);
        for (const { line, saving: saved } of lines) {
          const before = rows.get(keyOf(line))!;
          expect(saved.every((kg, i) => kg <= before[i]! * (1 + 1e-12))).toBe(true);
        }
        const all = totalOf(run);
        expect(saving.every((kg, i) => kg <= all[i]! * (1 + 1e-12))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  /**
   * Second-hand is left out: what is bought refurbished is not bought second-hand, which would save more, so the two
   * together may save less than one. So are draws in which what is moved weighs more in its new place.
   */
  test('never falls with one more proposal, where what moves weighs less in its new place', () => {
    fc.assert(
      fc.property(anyAnswers, choices, fc.constantFrom(...withLever), (answers, picked, { id }) => {
        const { 'buy-second-hand': _, ...choice } = picked;
        if (id === 'buy-second-hand') return;
        const run = fresh(answers);
        const [less, more] = [effectsOf(run, choice), effectsOf(run, { [id]: 1, ...choice })];
        const levers = more.proposals.map(({ lever }) => lever);
        const weights = bench
          .lay(run, levers)
          .flatMap(({ touches }) => touches.flatMap(({ touch }) => (touch.weight ? [touch.weight] : [])));
        const all = totalOf(run);
        const each = more.proposals.map(({ alone }) => alone());
        for (let i = 0; i < all.length; i++) {
          if (weights.some((weight) => weight[i]! < 0)) continue;
          const slack = 1e-12 * all[i]!;
          expect(less.saving[i]).toBeGreaterThanOrEqual(-slack);
          expect(more.saving[i]).toBeGreaterThanOrEqual(less.saving[i]! - slack);
          for (const alone of each) expect(more.saving[i]).toBeGreaterThanOrEqual(alone[i]! - slack);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('by refurbished and second-hand together is between the two: a purchase is made once', () => {
    const run = fresh(HOME);
    const of = (choice: Choice) => effectsOf(run, choice, { rebound: 0 }).saving[0]!;
    const [refurbished, used] = [of({ 'buy-refurbished': 1 }), of({ 'buy-second-hand': 1 })];
    const both = of({ 'buy-refurbished': 1, 'buy-second-hand': 1 });
    expect(both).toBeGreaterThan(refurbished);
    expect(both).toBeLessThan(used);
    // half of each, on different halves: nothing is moved twice
    const halves = of({ 'buy-refurbished': 1 / 2, 'buy-second-hand': 1 });
    expect(halves).toBeGreaterThan(both);
    expect(halves).toBeLessThan(used);
  });

  test('counts as a help in the share of draws in which it is above zero', () => {
    always(anyAnswers, choices, (answers, choice) => {
      const effects = effectsOf(fresh(answers), choice);
      const draws = drawsOf(effects.saving);
      expect(draws).toHaveLength(sample.draws);
      expect(effects.helps).toBe(draws.filter((kg) => kg > 0).length / sample.draws);
    });
    expect(effectsOf(fresh(HOME), { 'keep-longer': 1 }).helps).toBe(1);
    expect(effectsOf(fresh(HOME), { 'sobriety-education': 1 }).helps).toBeLessThan(1);
  });

  test('by one proposal beats another in the share of draws in which it saves more', () => {
    const { proposals: players } = effectsOf(fresh(HOME), {
      'keep-longer': 1,
      'box-asleep': 1,
      'repair-it': 1,
    });
    for (const a of players) {
      for (const b of players) {
        const draws = drawsOf(a.alone()).filter((kg, i) => kg > b.alone()[i + 1]!);
        expect(beats(a, b)).toBe(draws.length / sample.draws);
      }
      expect(beats(a, a)).toBe(0);
    }
    const [longer, asleep] = ['keep-longer', 'box-asleep'].map((id) =>
      players.find(({ proposal }) => proposal.id === id)!,
    );
    expect(beats(longer!, asleep!)).toBeGreaterThan(0.9);
  });

  test('names the levers that act on a line, each once, and says which proposals use them', () => {
    always(anyAnswers, choices, (answers, choice) => {
      const { lines, proposals: players } = effectsOf(fresh(answers), choice);
      const pulled = new Set(players.map(({ lever }) => lever.id));
      for (const { levers } of lines) {
        expect(levers.length).toBeGreaterThan(0);
        expect(new Set(levers).size).toBe(levers.length);
        expect(levers.every((id) => pulled.has(id))).toBe(true);
      }
      expect(players.map(({ proposal }) => proposal)).toEqual(chosen(proposals, choice));
      for (const { proposal, lever } of players) expect(lever).toBe(leverOf(proposal));
    });
  });

  test('per person is divided by the persons of the same draw', () => {
    const run = fresh({});
    const { saving } = effectsOf(run, { 'keep-longer': 1 });
    const people = bench.spreads.ofFactor(catalogue.people.factor);
    expect(perPerson(saving, run, bench)).toEqual(saving.map((kg, i) => kg / people[i]!));
    const three = fresh({ people: 3 });
    const known = effectsOf(three, { 'keep-longer': 1 }).saving;
    expect(perPerson(known, three, bench)).toEqual(known.map((kg) => kg / 3));
  });
});

describe('two identical households', () => {
  const AMOUNTS = [
    ...['people', 'children', 'teenagers', 'seniors', 'dormant', 'count', 'boughtThisYear'],
    ...['fixedLines', 'sims', 'fixedGBPerMonth', 'mobileGBPerMonth'],
    ...['hoursPerWeek', 'countPerWeek', 'storedGB', 'storedCount'],
  ];
  const doubled = <T extends object>(of: T): T =>
    Object.fromEntries(
      Object.entries(of).map(([key, held]) => [key, AMOUNTS.includes(key) ? 2 * (held as number) : held]),
    ) as T;
  const twice = (answers: Answers): Answers => ({
    ...doubled(answers),
    devices: answers.devices!.map((device) => doubled<DeviceAnswer>(device)),
    connections: doubled(answers.connections!),
    uses: answers.uses!.map((use) => doubled<UseAnswer>(use)),
  });

  /** One draw for all the devices of a type: with several models, two homes are surer than twice one. */
  const alike: Catalogue = {
    ...catalogue,
    devices: catalogue.devices.map(({ models: _, ...type }) => type),
  };
  const effectsAlike = createEffects(createProposalBench(alike, sample, proposals));
  const freshAlike = (answers: Answers) => createEstimator(alike, sample)(answers);

  test('save twice as much as one at central values, whatever their models', () => {
    always(wholeAnswers, choices, (answers, choice) => {
      const [one, two] = [effectsOf(fresh(answers), choice), effectsOf(fresh(twice(answers)), choice)];
      const [all] = totalOf(two.footprint);
      const near = (found: number, expected: number) =>
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-11 * all!);
      near(two.saving[0]!, 2 * one.saving[0]!);
      const shares = one.shares();
      two.shares().forEach((row, i) => near(row[0]!, 2 * shares[i]![0]!));
    });
  });

  test('save twice as much as one, and each proposal its share of it, on every draw, where models are alike', () => {
    always(wholeAnswers, choices, (answers, choice) => {
      const [one, two] = [
        effectsAlike(freshAlike(answers), choice),
        effectsAlike(freshAlike(twice(answers)), choice),
      ];
      const all = totalOf(two.footprint);
      const double = (row: Float64Array) => row.map((kg) => 2 * kg);
      expectRows(two.saving, double(one.saving), all, 'saving', 1e-11);
      const shares = one.shares();
      two.shares().forEach((row, i) => expectRows(row, double(shares[i]!), all, `share ${i}`, 1e-11));
      expect(two.lines.map(({ line }) => keyOf(line))).toEqual(one.lines.map(({ line }) => keyOf(line)));
    });
  });
});
