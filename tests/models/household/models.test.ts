/** Devices of one type share the error of the method, and not what one model differs by from another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../../../data/load.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { splitBy, writtenOut, type Models } from '../../../models/draws/term.ts';
import type { Answers, DeviceAnswer } from '../../../models/household/answers.ts';
import { createEstimator } from '../../../models/household/footprint.ts';

const { catalogue } = load();
const { factors } = catalogue;
const DRAWS = 16_000;
const sample = createSample(factors, DRAWS, 7);
const estimate = createEstimator(catalogue, sample);

const only = (...devices: DeviceAnswer[]): Answers => ({
  people: 2,
  devices,
  uses: [],
  connections: { fixedLines: 0, sims: 0 },
  dormant: 0,
});
const bought = (type: string, count: number): DeviceAnswer => ({
  type,
  count,
  origin: 'new',
  yearsKept: 4,
  hoursPerDay: 2,
});
const lineOf = (type: string, count: number) =>
  estimate(only(bought(type, count)))
    .items.find(({ item }) => item === type)!
    .parts.find(({ line }) => line.stage === 'manufacture')!;
const making = (type: string, count: number) => lineOf(type, count).row;

const SHARED = catalogue.devices.filter(({ models }) => models !== undefined).map(({ id }) => id);
const shareOf = (type: string) => factors[`${type}.models`]!.central;

const mean = (row: Float64Array) => row.reduce((all, value) => all + value, 0) / row.length;
function deviation(row: Float64Array): number {
  const middle = mean(row);
  return Math.sqrt(row.reduce((all, value) => all + (value - middle) ** 2, 0) / row.length);
}
/** Standard deviation over the mean. */
const relative = (row: Float64Array) => deviation(row) / mean(row);

function correlation(a: Float64Array, b: Float64Array): number {
  const [x, y] = [mean(a), mean(b)];
  return (
    a.reduce((all, value, i) => all + (value - x) * (b[i]! - y), 0) / a.length / deviation(a) / deviation(b)
  );
}

test('a source says how far models differ for six types of devices', () => {
  expect([...SHARED].sort()).toEqual([
    'laptop',
    'monitor-24',
    'monitor-27',
    'monitor-32',
    'smartphone',
    'tablet',
  ]);
});

describe.each(SHARED)('%s', (type) => {
  const share = shareOf(type);

  test('one device has the range of its factor, to the last bit', () => {
    const row = sample.row(`${type}.manufacture`);
    expect([...making(type, 1)]).toEqual([...row.map((kg) => kg * 0.25)]);
  });

  test('the range of several narrows with their number, towards the part that they share', () => {
    const alone = relative(making(type, 1));
    let before = alone;
    for (const count of [2, 3, 5, 10, 1000]) {
      const now = relative(making(type, count));
      expect(now).toBeLessThan(before);
      // what is independent is divided by the square root of their number
      expect(Math.abs(now / alone / Math.sqrt(1 - share + share / count) - 1)).toBeLessThan(0.02);
      before = now;
    }
  });

  test('the mean stays what is published, and the central value too', () => {
    for (const count of [2, 7, 20]) {
      const { line, row } = lineOf(type, count);
      expect(line.amount).toBeCloseTo((factors[`${type}.manufacture`]!.central * count) / 4, 9);
      expect(Math.abs(mean(row) / line.amount - 1)).toBeLessThan(0.01);
    }
  });

  test('says what it stands on', () => {
    const splits = (count: number) => lineOf(type, count).line.terms.map(writtenOut).flatMap(splitBy);
    expect(splits(1)).toEqual([]);
    expect(splits(2)).toEqual([`${type}.models`]);
  });
});

test('two laptops written apart weigh, on each draw, what they weigh together', () => {
  const apart = estimate(only(bought('laptop', 1), bought('laptop', 1)));
  const together = estimate(only(bought('laptop', 2)));
  expect(apart.total.central).toBeCloseTo(together.total.central, 9);
  for (const [i, kg] of apart.draws.entries()) expect(kg).toBeCloseTo(together.draws[i]!, 9);
});

test('an entry whose models move on, since the one before it has more, is drawn again', () => {
  const kept = createEstimator(catalogue, sample);
  kept(only(bought('laptop', 1), bought('laptop', 1)));
  const after = kept(only(bought('laptop', 2), bought('laptop', 1)));
  expect([...after.draws]).toEqual([...estimate(only(bought('laptop', 2), bought('laptop', 1))).draws]);
});

test('a second laptop adds its own model: what it adds is not what the first one weighs', () => {
  const [one, two] = [making('laptop', 1), making('laptop', 2)];
  const added = two.map((kg, i) => kg - one[i]!);
  expect(Math.abs(correlation(added, one) - (1 - shareOf('laptop')))).toBeLessThan(0.05);
  expect(Math.abs(relative(added) / relative(one) - 1)).toBeLessThan(0.05);
});

test('where no source tells them apart, one draw stands for all: two televisions weigh twice one', () => {
  const [one, two] = [making('tv', 1), making('tv', 2)];
  for (const [i, kg] of two.entries()) expect(kg).toBeCloseTo(2 * one[i]!, 9);
});

test('a number that nobody gave keeps one draw for all', () => {
  const terms = estimate({}).lines.flatMap(({ terms: own }) => own.map(writtenOut));
  expect(terms.flatMap(splitBy)).toEqual([]);
});

test('whatever the share, models are alike when all of it is method, and independent when none is', () => {
  const draws = 2000;
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 0, max: 1000 }),
      (share, count, seed) => {
        const unit = {
          id: 'x',
          unit: 'kgCO2e/unit',
          shape: 'normal' as const,
          central: 10,
          low: 8,
          high: 12,
        };
        const own = {
          id: 's',
          unit: 'share',
          shape: 'fixed' as const,
          central: share,
          low: share,
          high: share,
        };
        const drawn = createSample({ x: unit, s: own }, draws, seed);
        const models: Models = { share: 's', count };
        const found = deviation(drawn.row('x', models)) / deviation(drawn.row('x'));
        expect(Math.abs(found - Math.sqrt(1 - share + share / count))).toBeLessThan(0.04);
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test('one mean of each factor is kept, however many numbers are typed', () => {
  const meanOf = (count: number) => sample.row('laptop.manufacture', { share: 'laptop.models', count });
  const two = meanOf(2);
  expect(meanOf(2)).toBe(two);
  expect(meanOf(3)).not.toEqual(two);
  const again = meanOf(2);
  expect(again).not.toBe(two);
  expect(again).toEqual(two);
});
