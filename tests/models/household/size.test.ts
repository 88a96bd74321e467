/** How many devices a home has for its size: a judgement from one old count, which must keep the national mean. */
import { expect, test } from 'vitest';
import { createEstimator } from '../../../models/household/footprint.ts';
import { plan } from '../../../models/household/plan.ts';
import { createSample } from '../../../models/draws/sample.ts';
import { library, withLaw } from '../shared.ts';

const { catalogue, factors } = library;
const sizes = catalogue.factors['people']!.values!;
const RULES = { equipment: ['tablet', 'desktop-home', 'console-home'], 'equipment-tv': ['tv'] } as const;
const countOf = (type: string, people?: number) =>
  plan(people === undefined ? {} : { people }, catalogue).situation.devices.find(
    (device) => device.type.id === type,
  )!.count.central;

test.each([
  ['tablet', [0.58, 0.97, 1.33, 1.65, 2.07]],
  ['tv', [0.71, 1.0, 1.23, 1.42, 1.65]],
] as const)('a home of one to five has the published times the mean of %s', (type, published) => {
  published.forEach((times, i) => expect(countOf(type, i + 1) / countOf(type)).toBeCloseTo(times, 2));
});

test.each(Object.values(RULES).flat())(
  'over the sizes of homes, %s comes back to its national mean',
  (type) => {
    const mean = sizes.reduce((sum, [size, share]) => sum + share * countOf(type, Math.floor(size)), 0);
    const shares = sizes.reduce((sum, [, share]) => sum + share, 0);
    expect(Math.abs(mean / shares / countOf(type) - 1)).toBeLessThan(0.01);
  },
);

test('a larger home never has fewer devices, and weighs more', () => {
  for (let people = 2; people <= 8; people++) {
    for (const type of Object.values(RULES).flat())
      expect(countOf(type, people)).toBeGreaterThanOrEqual(countOf(type, people - 1));
    const total = (n: number) => plan({ people: n }, catalogue).total;
    expect(total(people)).toBeGreaterThan(total(people - 1));
  }
});

test('phones stay one for each person of twelve and over, a fixed line stays one by home', () => {
  expect(countOf('smartphone', 4)).toBeCloseTo(4 * countOf('smartphone', 1), 12);
  expect(countOf('phone-landline', 4)).toBe(countOf('phone-landline', 1));
});

test('the exponent is a judgement, and its range widens the result', () => {
  for (const id of ['equipment.exponent', 'equipment-tv.exponent', 'equipment.1', 'equipment-tv.5'])
    expect([id, factors[id]!.grade]).toEqual([id, 'D']);
  expect(factors['equipment.exponent']).toMatchObject({ central: 0.76, low: 0.5, high: 1 });
  const answers = {
    people: 4,
    devices: [{ type: 'tablet', yearsKept: 5 }],
    uses: [],
    connections: { fixedLines: 0, sims: 0 },
  };
  const width = (of: typeof catalogue) => {
    const { low, high } = createEstimator(of, createSample(of.factors, 1000, 1))(answers).total;
    return high - low;
  };
  const known = withLaw(catalogue, 'count.tablet', { shape: 'fixed' });
  expect(width(known)).toBeGreaterThan(width(withLaw(known, 'equipment.4', { shape: 'fixed' })));
});

test('a number that was given does not depend on the size', () => {
  const answers = (people: number) => ({ people, devices: [{ type: 'tv', count: 2 }] });
  const [alone, four] = [1, 4].map((people) => plan(answers(people), catalogue).situation.devices[0]!.count);
  expect(four!.central).toBe(alone!.central);
});
