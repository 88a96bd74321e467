/** What each more euro brings: best policies at rising budgets, in real places. */
import { describe, expect, test } from 'vitest';
import { createSample } from '../../../models/draws/sample.ts';
import { isPriced } from '../../../models/council/outcome/euros.ts';
import { scopesOf } from '../../../models/council/outcome/scope.ts';
import { allowedLevers, createSeeking } from '../../../models/council/search/backcast.ts';
import { curveOf, type Curve } from '../../../models/council/search/curve.ts';
import { catalogue, placeOf, stock } from './shared.ts';

const factors = { ...catalogue.factors, ...stock.factors };
const seeking = createSeeking(catalogue, stock, createSample(factors, 100, 1));
const TYPED = { 'council-longer': 300, loan: 20 };

function curveIn(people: number, typed: Readonly<Record<string, number>> = TYPED): Curve {
  const running = curveOf(seeking, {
    setting: { place: placeOf(people), base: stock.base, horizon: 2035 },
    span: 'all',
    candidates: allowedLevers(stock, false).map((lever) => ({ lever, start: stock.base + 2, ramp: 2 })),
    typed,
  });
  for (;;) {
    const { done, value } = running.next();
    if (done) return value;
  }
}

describe.each([200, 20_000])('the curve of a place of %d people', (people) => {
  const { points, skipped } = curveIn(people);

  test('rises: each more euro avoids some more', () => {
    expect(points.length).toBeGreaterThan(3);
    points.slice(1).forEach((point, i) => {
      expect(point.saved).toBeGreaterThan(points[i]!.saved);
      expect(point.spent).toBeLessThanOrEqual(point.budget * (1 + 1e-9));
    });
  });

  test('brings less and less for a euro, from its first end to its last', () => {
    const prices = points.flatMap(({ perEuro }) => perEuro ?? []);
    expect(prices.length).toBeGreaterThan(1);
    expect(prices.at(-1)).toBeLessThan(prices[0]!);
  });

  test('stays inside the bounds of the place', () => {
    const scopes = scopesOf(stock, placeOf(people), factors);
    for (const { lever, intensity } of points.flatMap(({ pulls }) => pulls))
      expect(intensity).toBeLessThanOrEqual(scopes[lever]!.most);
  });

  test('skips what has no cost until one is typed', () => {
    const unpriced = stock.levers.filter((lever) => lever.competence === 'council' && !isPriced(lever));
    expect(skipped).toEqual(unpriced.map(({ id }) => id).filter((id) => !(id in TYPED)));
    const used = new Set(points.flatMap(({ pulls }) => pulls.map(({ lever }) => lever)));
    for (const id of skipped) expect(used.has(id)).toBe(false);
  });
});

test('is the same each time', () => {
  expect(curveIn(200)).toEqual(curveIn(200));
});

test('of nobody has no euro to spend', () => {
  const { points } = curveIn(0, {});
  expect(points.every(({ saved }) => saved === 0)).toBe(true);
});
