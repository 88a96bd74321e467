/** The search behind backcasts, on levers whose best combination is found by trying them all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchanges, type Neighbour } from '../../../models/council/search/exchange.ts';
import { lengthOf, pathOf } from '../../../models/council/search/path.ts';
import {
  better,
  meets,
  pointOf,
  type PointGoal,
  type PointMeter,
  type Point,
  type Steps,
} from '../../../models/council/search/point.ts';
import { search } from '../../../models/council/search/search.ts';
import { evenly } from '../evenly.ts';

interface Lever {
  readonly most: number;
  /** What a number of steps saves, and what it costs. */
  readonly saves: (steps: number) => number;
  readonly costs: (steps: number) => number;
}

const linear = (most: number, saved: number, price: number): Lever => ({
  most,
  saves: (steps) => saved * steps,
  costs: (steps) => price * steps,
});

const pointAt = (levers: readonly Lever[], steps: Steps): Point => {
  const sum = (of: (lever: Lever, by: number) => number) =>
    levers.reduce((all, lever, i) => all + of(lever, steps[i]!), 0);
  const saved = sum(({ saves }, by) => saves(by));
  const net = sum(({ costs }, by) => costs(by));
  return pointOf(steps, Float64Array.of(saved, saved, saved), { spent: Math.max(0, net), net });
};

function found(
  levers: readonly Lever[],
  goal: PointGoal,
  at = (steps: Steps): Point => pointAt(levers, steps),
): Point {
  const measure: PointMeter = function* (points) {
    yield;
    return points.map(at);
  };
  const searching = search(
    levers.map(({ most }) => most),
    goal,
    measure,
  );
  for (;;) {
    const { done, value } = searching.next();
    if (done) return value;
  }
}

const everyPoint = (levers: readonly Lever[]): Point[] =>
  levers
    .reduce<number[][]>(
      (rows, { most }) => rows.flatMap((row) => Array.from({ length: most + 1 }, (_, by) => [...row, by])),
      [[]],
    )
    .map((steps) => pointAt(levers, steps));

const least = (points: readonly Point[]): number => Math.min(...points.map(({ euros }) => euros.spent));
const most = (points: readonly Point[]): number => Math.max(...points.map(({ saved }) => saved));

const few = fc.integer({ min: 1, max: 6 });
const anyLevers = (saved: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(few, saved, fc.integer({ min: 0, max: 20 })), { minLength: 1, maxLength: 4 });
const target = (saved: number): PointGoal => ({ kind: 'target', saved });
const budget = (euros: number): PointGoal => ({ kind: 'budget', euros });
const share = evenly(0, 1.2);

/** Fills in order of price, with a part of the last lever. */
function fractional(rows: readonly (readonly [number, number, number])[], wanted: number): number {
  let left = wanted;
  let euros = 0;
  for (const [steps, saved, price] of [...rows].sort((a, b) => a[2] / a[1] - b[2] / b[1])) {
    const part = Math.min(left, steps * saved);
    euros += (part / saved) * price;
    left -= part;
  }
  return euros;
}

describe('where levers add up', () => {
  test('a target costs as much as the cheapest combination of all, when all steps save alike', () => {
    fc.assert(
      fc.property(anyLevers(fc.constant(1)), share, (rows, part) => {
        const levers = rows.map((row) => linear(row[0], row[1], row[2]));
        const all = everyPoint(levers);
        const wanted = target(part * most(all));
        const point = found(levers, wanted);
        const right = all.filter((each) => meets(each, wanted));
        if (right.length === 0) expect(point.saved).toBe(most(all));
        else {
          expect(meets(point, wanted)).toBe(true);
          expect(point.euros.spent).toBe(least(right));
        }
      }),
    );
  });

  test('a target costs at most a step more than the fractional knapsack, and never less', () => {
    fc.assert(
      fc.property(anyLevers(fc.integer({ min: 1, max: 9 })), evenly(0.05, 0.99), (rows, part) => {
        const levers = rows.map((row) => linear(row[0], row[1], row[2]));
        const wanted = part * rows.reduce((sum, [steps, saved]) => sum + steps * saved, 0);
        const { euros, saved } = found(levers, target(wanted));
        const best = fractional(rows, wanted);
        expect(saved).toBeGreaterThanOrEqual(wanted);
        expect(euros.spent).toBeGreaterThanOrEqual(best - 1e-9);
        expect(euros.spent).toBeLessThanOrEqual(best + Math.max(...rows.map(([, , price]) => price)) + 1e-9);
      }),
    );
  });

  test('with fine steps, the result is the fractional knapsack', () => {
    const rows = [
      [1000, 0.2, 3],
      [1000, 0.1, 0],
      [1000, 0.4, 2],
      [1000, 0.3, 40],
    ] as const;
    const { euros, steps } = found(
      rows.map((row) => linear(row[0], row[1], row[2])),
      target(550),
    );
    expect(euros.spent).toBeCloseTo(fractional(rows, 550), 6);
    expect(steps).toEqual([250, 1000, 1000, 0]);
  });

  test('a budget is never exceeded, and buys as much as the best combination, less a step at most', () => {
    fc.assert(
      fc.property(
        anyLevers(fc.integer({ min: 1, max: 9 })),
        fc.integer({ min: 0, max: 200 }),
        (rows, euros) => {
          const levers = rows.map((row) => linear(row[0], row[1], row[2]));
          const point = found(levers, budget(euros));
          const best = most(everyPoint(levers).filter((each) => meets(each, budget(euros))));
          expect(point.euros.spent).toBeLessThanOrEqual(euros);
          expect(point.saved).toBeGreaterThanOrEqual(best - Math.max(...rows.map(([, saved]) => saved)));
        },
      ),
    );
  });
});

test('a budget is spent in the order of prices, over as many levers as it takes', () => {
  const levers = [7, 3, 1, 6, 2, 5, 4].map((price) => linear(100, 1, price));
  expect(found(levers, budget(1530)).steps).toEqual([0, 100, 100, 5, 100, 100, 100]);
});

test('levers that spoil each other are not pulled together, and the best that was found is kept', () => {
  const levers = [linear(26, 1, 0), { ...linear(14, 0, 4), saves: (steps: number) => steps * (14 - steps) }];
  const spoilt = (steps: Steps): Point => {
    const { saved, euros } = pointAt(levers, steps);
    const left = saved - (steps[0]! * steps[1]!) / 2;
    return pointOf(steps, Float64Array.of(left, left, left), euros);
  };
  expect(found(levers, budget(28), spoilt).steps).toEqual([0, 7]);
});

describe('where effects are not linear', () => {
  const bent = (limit: number, at: number, price: number): Lever => ({
    ...linear(40, 0, price),
    saves: (steps) => (limit * steps) / (steps + at),
  });
  const levers = [bent(10, 5, 3), bent(6, 1, 5), bent(20, 30, 2)];
  const all = everyPoint(levers);

  test.each([1, 4, 9, 15, 20])('a target of %d costs at most a step more than the minimum', (saved) => {
    const point = found(levers, target(saved));
    expect(point.saved).toBeGreaterThanOrEqual(saved);
    expect(point.euros.spent).toBeLessThanOrEqual(
      least(all.filter((each) => meets(each, target(saved)))) + 5,
    );
  });

  test.each([5, 30, 90, 200])('a budget of %d euros saves nearly the most possible', (euros) => {
    const point = found(levers, budget(euros));
    expect(point.euros.spent).toBeLessThanOrEqual(euros);
    expect(point.saved).toBeGreaterThan(0.98 * most(all.filter((each) => meets(each, budget(euros)))));
  });

  test('a lever that saves less when it goes further is not taken further', () => {
    const humped: Lever = { most: 20, saves: (steps) => steps * (20 - steps), costs: () => 0 };
    expect(found([humped], budget(0)).saved).toBeGreaterThan(95);
  });

  test('a lever that saves nothing, or adds carbon, is not used', () => {
    expect(found([linear(10, -1, 0), linear(10, 0, 0), linear(10, 1, 1)], budget(3)).steps).toEqual([
      0, 0, 3,
    ]);
    expect(found([linear(10, -1, -5), linear(10, 1, 1)], target(4)).steps).toEqual([0, 4]);
  });
});

test('a lever that saves money comes first, and goes no further than the target needs', () => {
  const levers = [linear(10, 1, 0), linear(10, 1, -2), linear(10, 1, 3)];
  expect(found(levers, target(0)).steps).toEqual([0, 0, 0]);
  expect(found(levers, target(6)).steps).toEqual([0, 6, 0]);
  expect(found(levers, target(14)).steps).toEqual([4, 10, 0]);
});

test('a target beyond all levers gives the most that they can save', () => {
  const levers = [linear(3, 2, 1), linear(5, 1, 0)];
  const point = found(levers, target(12));
  expect(point.saved).toBe(11);
  expect(point.steps).toEqual([3, 5]);
});

test('exchanges spend what the order of prices leaves: a dear small step replaces a cheap large one', () => {
  const levers = [linear(10, 10, 10), linear(10, 1, 2)];
  expect(found(levers, target(21)).euros.spent).toBe(22);
});

test('nothing is measured that levers cannot do: less than none of one, or more than its most', () => {
  const levers = [linear(3, 2, 0), linear(4, 1, 1), linear(5, 1, 9)];
  for (const goal of [budget(2), target(8)])
    found(levers, goal, (steps) => {
      steps.forEach((each, i) => {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(levers[i]!.most);
      });
      return pointAt(levers, steps);
    });
});

/** A point that saves as much on every draw. */
const point = (steps: Steps, saved: number, spent = 0, net = spent): Point =>
  pointOf(steps, Float64Array.of(saved, saved, saved), { spent, net });

describe('of two points', () => {
  const MOST = [10, 40];
  const prefers = (a: Point, b: Point, goal: PointGoal) =>
    better(a, b, goal, MOST) ? 'first' : better(b, a, goal, MOST) ? 'second' : 'neither';

  test('that cost the same and reach a target, the better one moves levers less, each over its range', () => {
    expect(prefers(point([2, 0], 5), point([0, 4], 5), target(5))).toBe('second');
    expect(prefers(point([2, 0], 5), point([0, 9], 5), target(5))).toBe('first');
    expect(prefers(point([2, 0], 5), point([0, 8], 5), target(5))).toBe('neither');
    // a lever with no room has no range
    expect(better(point([0, 1], 5), point([0, 2], 5), target(5), [0, 40])).toBe(true);
  });

  test('that keep alike to a budget, or miss a target alike, the better one moves fewer levers, however far', () => {
    for (const goal of [budget(9), target(9)]) {
      expect(prefers(point([9, 0], 5), point([1, 1], 5), goal)).toBe('first');
      expect(prefers(point([9, 0], 5), point([1, 0], 5), goal)).toBe('neither');
    }
  });

  test('neither is better for a ten-thousandth of what the larger saves', () => {
    expect(prefers(point([1, 0], 1), point([0, 1], 0.999_900_005), budget(9))).toBe('neither');
    expect(prefers(point([1, 0], 1), point([0, 1], 0.999_89), budget(9))).toBe('first');
  });
});

test('a path leaves out what would save less than a ten-thousandth of the whole', () => {
  const curve = [point([0], 0), point([1], 10, 1), point([2], 10.000_1, 100)];
  expect(lengthOf(pathOf([curve]))).toBe(1);
  expect(lengthOf(pathOf([[...curve.slice(0, 2), point([2], 10.1, 100)]]))).toBe(2);
});

describe('exchanges', () => {
  const at = point([1, 0], 5, 5);
  const of = (lever: number, by: Neighbour['by'], to: Point): Neighbour => ({ lever, by, point: to });

  test('are none with a lever of which not one step fits', () => {
    const around = [of(0, -1, point([0, 0], 6, 0)), of(1, 1, point([1, 1], 15, 105))];
    expect(exchanges(at, [1, 1], budget(10), around)).toEqual([[0, 0]]);
  });

  test('are given from the best on', () => {
    const around = [of(1, 1, point([1, 1], 6, 6)), of(2, 1, point([1, 0, 1], 9, 6))];
    const start = point([1, 0, 0], 5, 5);
    const [first, second] = exchanges(start, [1, 1, 1], budget(6), around);
    expect([first, second]).toEqual([
      [1, 0, 1],
      [1, 0, 1],
    ]);
  });

  test('that spend and save alike are told apart by the money that they save besides', () => {
    const around = [of(1, 1, point([1, 1], 6, 5, 4)), of(2, 1, point([1, 0, 1], 6, 5, 3))];
    const start = point([1, 0, 0], 5, 5);
    expect(exchanges(start, [1, 1, 1], budget(6), around)[0]).toEqual([1, 0, 1]);
  });
});
