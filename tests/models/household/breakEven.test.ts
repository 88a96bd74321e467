/** Keep, repair or replace: manufacture is spent on the day, and only electricity can pay it back. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../models/household/answers.ts';
import { breakEven, type BreakEvenQuestion } from '../../../models/household/breakEven.ts';
import { catalogue, holdsCentral, total, value, wholeSample } from '../shared.ts';

const ask = (question: BreakEvenQuestion, answers: Answers = {}) =>
  breakEven(question, answers, catalogue, wholeSample);
const ADEME: Answers = { switches: { 'use-electricity': 'ademe' } };

describe('replacing a laptop', () => {
  test('by the best possible new one pays off after about 138 years, with ADEME’s power', () => {
    const { replacement, electricity, years } = ask({ device: 'laptop', saving: 1 }, ADEME);
    expect(replacement.new!.central).toBeCloseTo(170 + 12.3 + 2.79, 9);
    expect(electricity!.central).toBeCloseTo((26.5 * 3 * 365 * 0.0461) / 1000, 9);
    expect(years.new!.central).toBeCloseTo(185.09 / 1.3377, 1);
    expect(years.new!.central).toBeGreaterThan(138);
    expect(years.new!.central).toBeLessThan(139);
  });

  test('has an interval around it, and takes twice as long for half the saving', () => {
    const best = ask({ device: 'laptop', saving: 1, hoursPerDay: 4 });
    const half = ask({ device: 'laptop', saving: 0.5, hoursPerDay: 4 });
    for (const estimate of [
      best.years.new!,
      best.years.refurbished!,
      best.replacement.new!,
      best.electricity!,
    ]) {
      expect(holdsCentral(estimate)).toBe(true);
      expect(estimate.low).toBeLessThan(estimate.high);
    }
    expect(half.years.new!.central).toBeCloseTo(2 * best.years.new!.central, 9);
    expect(half.years.new!.high).toBeCloseTo(2 * best.years.new!.high, 9);
  });

  test('by a refurbished one only spends its refit', () => {
    const { replacement, years } = ask({ device: 'laptop', saving: 1, hoursPerDay: 4 });
    expect(replacement.refurbished!.central).toBe(value('laptop.refit'));
    expect(years.refurbished!.central).toBeLessThan(years.new!.central);
    expect(replacement['second-hand']).toBeUndefined();
  });
});

describe('the answer “never”', () => {
  test('is given where nothing is saved', () => {
    expect(ask({ device: 'laptop', saving: 0 }).years).toEqual({ new: null, refurbished: null });
  });

  test('is given where no electricity is known, for the home or the device', () => {
    expect(ask({ device: 'watch', saving: 1 })).toMatchObject({
      electricity: undefined,
      years: { new: null },
    });
    expect(ask({ device: 'laptop', saving: 1 }, { grid: 'MF' })).toMatchObject({
      electricity: undefined,
      years: { new: null },
    });
  });

  test('goes without a refurbished line for a device with no published share', () => {
    expect(Object.keys(ask({ device: 'tv', saving: 1 }).replacement)).toEqual(['new']);
  });
});

describe('keeping one more year', () => {
  test.each([1, 3, 6])('after %i years saves k/n − k/(n+1)', (n) => {
    const kg =
      value('smartphone.manufacture') + value('smartphone.distribution') + value('smartphone.end-of-life');
    const { keepingOneMoreYear } = ask({ device: 'smartphone', yearsKept: n, saving: 1 });
    expect(keepingOneMoreYear.central).toBeCloseTo(kg / n - kg / (n + 1), 9);
    expect(holdsCentral(keepingOneMoreYear)).toBe(true);
  });

  test('saves what the footprint of that device alone says', () => {
    const phone = (yearsKept: number) =>
      total({
        devices: [{ type: 'smartphone', count: 1, origin: 'new', yearsKept }],
        uses: [],
        connections: { fixedLines: 0, sims: 0 },
      });
    const { keepingOneMoreYear } = ask({ device: 'smartphone', yearsKept: 3, saving: 1 });
    expect(keepingOneMoreYear.central).toBeCloseTo(phone(3) - phone(4), 9);
  });

  test('starts from the national lifetime when unanswered', () => {
    const n = value('years.laptop');
    const kg = value('laptop.manufacture') + value('laptop.distribution') + value('laptop.end-of-life');
    expect(ask({ device: 'laptop', saving: 1 }).keepingOneMoreYear.central).toBeCloseTo(
      kg / n - kg / (n + 1),
      9,
    );
  });
});

test('only depends on that device, whatever else the household has', () => {
  const alone = ask({ device: 'tv', saving: 0.3 }, { people: 3 });
  const among = ask(
    { device: 'tv', saving: 0.3 },
    { people: 3, devices: [{ type: 'tv', count: 4 }, { type: 'laptop' }], unlistedDevices: 'national' },
  );
  expect(among).toEqual(alone);
});
