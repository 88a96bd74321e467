/** More of anything never weighs less, and two households weigh twice as much as one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NETWORK_METHODS } from '../../../models/catalogue/catalogue.ts';
import type { Answers, DeviceAnswer, UseAnswer } from '../../../models/household/answers.ts';
import { anyAnswers, wholeAnswers } from '../arbitraries.ts';
import { catalogue, near, total } from '../shared.ts';
import { evenly } from '../evenly.ts';

/** Not less, to within the last bits of a sum. */
const notLess = (more: Answers, less: Answers) =>
  expect(total(more)).toBeGreaterThanOrEqual(total(less) * (1 - 1e-12));

const withDevice = (
  answers: Answers,
  i: number,
  change: (device: DeviceAnswer) => Partial<DeviceAnswer>,
): Answers => ({
  ...answers,
  devices: answers.devices!.map((device, at) => (at === i ? { ...device, ...change(device) } : device)),
});

const withUse = (answers: Answers, i: number, change: (use: UseAnswer) => Partial<UseAnswer>): Answers => ({
  ...answers,
  uses: answers.uses!.map((use, at) => (at === i ? { ...use, ...change(use) } : use)),
});

describe('the footprint never falls', () => {
  const someDevice = wholeAnswers.filter(({ devices }) => devices!.length > 0);
  const place = fc.nat(100);

  test('with one more device in the list', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...catalogue.devices), (answers, { id }) => {
        // a given list is whole: compare with the same list, so that a variant does not replace a national value
        const devices = answers.devices ?? [];
        const listed = { ...answers, devices, unlistedDevices: 'none' as const };
        notLess({ ...listed, devices: [...devices, { type: id, count: 1 }] }, listed);
      }),
    );
  });

  test('with more of a device, more hours, or a shorter life', () => {
    fc.assert(
      fc.property(someDevice, place, fc.integer({ min: 1, max: 5 }), (answers, at, more) => {
        const i = at % answers.devices!.length;
        notLess(
          withDevice(answers, i, ({ count = 0 }) => ({ count: count + more })),
          answers,
        );
        notLess(
          withDevice(answers, i, ({ hoursPerDay = 0 }) => ({
            hoursPerDay: Math.min(24, hoursPerDay + more),
          })),
          answers,
        );
        notLess(
          withDevice(answers, i, ({ yearsKept = 1 }) => ({ yearsKept: yearsKept / (1 + more) })),
          answers,
        );
        notLess(
          withDevice(answers, i, ({ boughtThisYear = 0 }) => ({ boughtThisYear: boughtThisYear + more })),
          answers,
        );
      }),
    );
  });

  test('when bought new rather than refurbished, or refurbished rather than second-hand without a charge', () => {
    fc.assert(
      fc.property(someDevice, place, (answers, at) => {
        const rules = { ...answers, secondHand: 'cut-off' as const };
        const bought = (origin: 'new' | 'refurbished' | 'second-hand') =>
          withDevice(rules, at % answers.devices!.length, () => ({ origin }));
        notLess(bought('new'), bought('refurbished'));
        notLess(bought('refurbished'), bought('second-hand'));
      }),
    );
  });

  test.each(NETWORK_METHODS)('with more GB, by the %s method', (networkMethod) => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(1000), fc.nat(1000), (answers, GB, more) => {
        const of = (fixedGBPerMonth: number, mobileGBPerMonth: number) => ({
          ...answers,
          networkMethod,
          connections: { ...answers.connections, fixedGBPerMonth, mobileGBPerMonth },
        });
        notLess(of(GB + more, GB), of(GB, GB));
        notLess(of(GB, GB + more), of(GB, GB));
      }),
    );
  });

  test.each(NETWORK_METHODS)('with more of a use, by the %s method', (networkMethod) => {
    fc.assert(
      fc.property(
        wholeAnswers.filter(({ uses }) => uses!.length > 0),
        place,
        evenly(1, 10),
        (answers, at, times) => {
          const one = { ...answers, networkMethod };
          const i = at % answers.uses!.length;
          const type = catalogue.uses.find(({ id }) => id === answers.uses![i]!.type)!;
          notLess(
            withUse(one, i, (use) => ({ [type.measure]: times * (use[type.measure] ?? 0) })),
            one,
          );
        },
      ),
    );
  });

  test('with one more line or plan, when each has its own GB and no traffic moves between them', () => {
    const answers = (fixedLines: number, sims: number): Answers => ({
      devices: [],
      uses: [],
      connections: { fixedLines, sims, fixedGBPerMonth: 100, mobileGBPerMonth: 20 },
    });
    expect(total(answers(2, 1))).toBeGreaterThan(total(answers(1, 1)));
    expect(total(answers(1, 2))).toBeGreaterThan(total(answers(1, 1)));
  });
});

describe('two identical households', () => {
  const twice = (n: number | undefined) => (n === undefined ? {} : 2 * n);
  const doubled = (answers: Answers): Answers => {
    const amounts = (keys: readonly string[], of: object) =>
      Object.fromEntries(
        Object.entries(of).map(([key, held]) => [key, keys.includes(key) ? twice(held as number) : held]),
      );
    return {
      ...(amounts(['people', 'children', 'teenagers', 'seniors', 'dormant'], answers) as Answers),
      devices: answers.devices!.map(
        (device) => amounts(['count', 'boughtThisYear'], device) as unknown as DeviceAnswer,
      ),
      connections: amounts(
        ['fixedLines', 'sims', 'fixedGBPerMonth', 'mobileGBPerMonth'],
        answers.connections!,
      ),
      uses: answers.uses!.map(
        (use) =>
          amounts(['hoursPerWeek', 'countPerWeek', 'storedGB', 'storedCount'], use) as unknown as UseAnswer,
      ),
    };
  };

  test('weigh twice as much, and as much per person', () => {
    fc.assert(
      fc.property(wholeAnswers, (answers) => {
        expect(near(total(doubled(answers)), 2 * total(answers), 1e-12)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('weigh twice as much when what is counted per person is left unanswered', () => {
    const one = { people: 2, connections: { fixedLines: 1, sims: 2 }, devices: [{ type: 'tv', count: 1 }] };
    const two = { people: 4, connections: { fixedLines: 2, sims: 4 }, devices: [{ type: 'tv', count: 2 }] };
    expect(near(total(two), 2 * total(one), 1e-12)).toBe(true);
  });
});
