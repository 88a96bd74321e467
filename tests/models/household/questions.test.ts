/** The next question is the one whose answer would narrow the total the most. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askingAs } from '../../../models/household/asking.ts';
import type { Answers, DeviceAnswer } from '../../../models/household/answers.ts';
import { questionShares } from '../../../models/household/questions.ts';
import { sharesOfVariance } from '../../../models/draws/varianceShares.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { PERSONAS } from '../../personas/household.ts';
import { anyAnswers, wholeAnswers } from '../arbitraries.ts';
import { catalogue, fresh, value, wholeSample } from '../shared.ts';

/** Answers a question with the value that stood for it; the rest stays unanswered. */
function answer(question: string, answers: Answers): Answers {
  const [kind, id] = question.split(':');
  const people = answers.people ?? value('people');
  const per = (of: { factor: string; per: string }) =>
    value(of.factor) * (of.per.startsWith('person') ? people : 1);
  if (question === 'people') return { ...answers, people: 2 };
  if (question === 'connections')
    return {
      ...answers,
      connections: { fixedLines: 1, sims: 2, fixedGBPerMonth: 100, mobileGBPerMonth: 20 },
    };
  if (kind === 'use') {
    const type = catalogue.uses.find((use) => use.id === id)!;
    const uses = [
      ...(answers.uses ?? []).filter((use) => use.type !== id),
      { type: id!, [type.measure]: per(type.amount!) },
    ];
    return { ...answers, uses, unlistedUses: 'national' };
  }
  const type = catalogue.devices.find((device) => device.id === id)!;
  const device: DeviceAnswer = {
    type: id!,
    count: 1,
    origin: 'new',
    yearsKept: value(type.years.factor),
    hoursPerDay: 2,
  };
  return { ...answers, devices: [...(answers.devices ?? []), device], unlistedDevices: 'national' };
}

const factor = (id: string) => ({
  id,
  unit: 'kg',
  shape: 'normal' as const,
  central: 0,
  low: -1,
  high: 1,
});

describe('shares', () => {
  test('are parts of one whole, in decreasing order, and name each question once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { questions } = fresh(answers);
        const shares = questions.map(({ share }) => share);
        expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
      }),
    );
  });

  test.each([{}, { people: 1 }, { people: 4 }, ...Object.values(PERSONAS)])(
    'add up to no more than one, to within chance',
    (answers) => {
      const sum = fresh(answers, wholeSample).questions.reduce((all, { share }) => all + share, 0);
      expect(sum).toBeLessThan(1.1);
    },
  );

  test('leave out what is certain: a total of factors alone asks nothing', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        // origins and the network of a use may be unanswered: those of devices are still questions
        const said = {
          ...answers,
          devices: answers.devices!.map((device) => ({ ...device, origin: 'new' as const })),
        };
        const connections = {
          fixedLines: 1,
          sims: 1,
          fixedGBPerMonth: 10,
          mobileGBPerMonth: 1,
          ...answers.connections,
        };
        expect(fresh({ ...said, connections }).questions).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('are those of a known mixture, with variances of 9, 4 and 1', () => {
    const made = createSample({ a: factor('a'), b: factor('b'), c: factor('c') }, 1000, 11);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => made.normal(id));
    const total = a!.map((z, i) => 3 * z + 2 * b![i]! + c![i]! + 100);
    const shares = questionShares(
      total,
      [
        ['a', 'A'],
        ['b', 'B'],
        ['c', 'C'],
      ],
      made,
    );
    expect(shares.map(({ question }) => question)).toEqual(['A', 'B', 'C']);
    for (const [i, expected] of [9 / 14, 4 / 14, 1 / 14].entries())
      expect(Math.abs(shares[i]!.share - expected)).toBeLessThan(0.05);
  });

  test('take account of non-linear effects, and add up the factors of one question', () => {
    const made = createSample({ a: factor('a'), b: factor('b') }, 1000, 11);
    const [a, b] = [made.normal('a'), made.normal('b')];
    const curved = questionShares(
      a.map((z) => z * z),
      [
        ['a', 'A'],
        ['b', 'B'],
      ],
      made,
    );
    expect(curved[0]).toMatchObject({ question: 'A' });
    expect(curved[0]!.share).toBeGreaterThan(0.9);
    const both = questionShares(
      a.map((z, i) => z + b[i]!),
      [
        ['a', 'Q'],
        ['b', 'Q'],
      ],
      made,
    );
    expect(both).toHaveLength(1);
    expect(both[0]!.share).toBeGreaterThan(0.95);
    expect(questionShares(new Float64Array(1000).fill(3), [['a', 'A']], made)).toEqual([]);
  });
});

describe('answering', () => {
  test.each([{}, { people: 2 }, { people: 4 }] as Answers[])(
    'one question after another narrows the interval: %j',
    (start) => {
      let answers = start;
      const width = (of: Answers) => {
        const { total } = fresh(of, wholeSample);
        return total.high - total.low;
      };
      const first = fresh(answers, wholeSample).questions[0]!.question;
      expect(width(answer(first, answers))).toBeLessThan(width(answers));
      const asked = new Set<string>();
      for (let i = 0; i < 8; i++) {
        const [next] = fresh(answers, wholeSample).questions;
        expect([...asked]).not.toContain(next!.question);
        asked.add(next!.question);
        answers = answer(next!.question, answers);
      }
      expect(width(answers)).toBeLessThan(width(start) / 2);
    },
  );

  test('a question takes it off the list', () => {
    for (const { question } of fresh({}, wholeSample).questions) {
      const left = fresh(answer(question, {}), wholeSample).questions;
      expect(left.map((each) => each.question)).not.toContain(question);
    }
  });

  test('nothing leaves questions about the catalogue itself only', () => {
    const known = new Set([
      'people',
      'connections',
      ...catalogue.devices.map(({ id }) => `device:${id}`),
      ...catalogue.uses.map(({ id }) => `use:${id}`),
    ]);
    const { questions } = fresh({}, wholeSample);
    expect(questions.length).toBeGreaterThan(4);
    for (const { question } of questions) expect(known).toContain(question);
  });
});

test('a curved effect counts for as much of the variance as a straight one', () => {
  const [straight, bent] = ['years.smartphone', 'years.laptop'];
  const [a, b] = [wholeSample.normal(straight), wholeSample.normal(bent)];
  const result = a.map((z, i) => z + (b[i]! * b[i]! - 1) / Math.SQRT2);
  const shares = new Map(
    sharesOfVariance(result, [straight, bent], wholeSample).map(({ factor, share }) => [factor, share]),
  );
  expect(Math.abs(shares.get(straight)! - 0.5)).toBeLessThan(0.08);
  expect(Math.abs(shares.get(bent)! - 0.5)).toBeLessThan(0.08);
});

test('with published ranges alone, what is worth asking is what it would narrow of all that is believed', () => {
  const [shown, believed] = [fresh({ ranges: 'published' }), fresh({})];
  const asked = askingAs(shown, believed);
  expect(asked.total).toEqual(shown.total);
  expect(asked.questions).toEqual(believed.questions);
});
