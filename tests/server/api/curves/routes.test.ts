/** Curves over HTTP: each more euro brings something, each point is what a simulation confirms, and what is refused. */
import { describe, expect, test } from 'vitest';
import { backcastBody } from '../../../../server/api/backcasts/contract.ts';
import { CURVES } from '../../../../server/api/curves/examples.ts';
import { curveBody } from '../../../../server/api/curves/contract.ts';
import { simulationBody } from '../../../../server/api/simulations/contract.ts';
import { answeredAt, refusedAt } from '../../app.ts';

const PATH = '/api/v1/curves';
const drawn = answeredAt(PATH, curveBody);
const refused = refusedAt(PATH);

describe('a curve', () => {
  test('rises from nothing, spends no more than each budget, and says what each euro brings', async () => {
    const { points, years, territory, skipped } = await drawn(CURVES.curveOfLeTrait.value);
    expect(territory.name).toBe('Le Trait');
    expect(years).toEqual({ first: 2026, last: 2035 });
    expect(points.length).toBeGreaterThan(2);
    expect(skipped.length).toBeGreaterThan(0);
    expect(points[0]).toMatchObject({ budget: 0, perEuro: null });
    points.forEach(({ budget, spent, saved, perEuro }, i) => {
      expect(spent).toBeLessThanOrEqual(budget + 1e-6);
      if (i === 0) return;
      const before = points[i - 1]!;
      expect(saved).toBeGreaterThan(before.saved);
      if (spent > before.spent)
        expect(perEuro).toBeCloseTo((saved - before.saved) / (spent - before.spent), 9);
    });
  });

  test('ends where a search with more money than it can spend ends, which a simulation confirms', async () => {
    const { value } = CURVES.curveOfLeTrait;
    const { points } = await drawn(value);
    const last = points.at(-1)!;
    const goal = { kind: 'budget', value: 1e9 };
    const found = await answeredAt('/api/v1/backcasts', backcastBody)({ ...value, goal });
    expect(last.levers).toEqual(found.levers);
    expect(last.spent).toBeCloseTo(found.euros.spent!, 6);
    const { series } = await answeredAt(
      '/api/v1/simulations',
      simulationBody,
    )({ ...value, levers: last.levers });
    const { low, high } = series.kg!.total;
    expect(last.saved).toBeGreaterThan(-high);
    expect(last.saved).toBeLessThan(-low);
  });

  test('counts a cost that is given, tells it, and buys a lever that nobody prices', async () => {
    const body = { population: 5000, levers: [{ id: 'council-longer' }], draws: 100 };
    expect((await drawn(body)).skipped).toEqual(['council-longer']);
    const { points, changed, skipped } = await drawn({
      ...body,
      levers: [{ id: 'council-longer', cost: 10 }],
    });
    expect(skipped).toEqual([]);
    expect(points.at(-1)!.levers.map(({ id }) => id)).toEqual(['council-longer']);
    expect(changed.map(({ id, theirs }) => [id, theirs])).toEqual([['council-longer.cost', 10]]);
  });
});

test('a curve is refused with a goal, with too many draws, beyond the bounds of a lever', async () => {
  expect(await refused({ goal: { kind: 'budget', value: 100 } })).toMatchObject([
    { path: 'goal', code: 'unknown-key' },
  ]);
  expect(await refused({ draws: 1000 })).toMatchObject([{ path: 'draws', code: 'too-large' }]);
  expect(await refused({ levers: [{ id: 'council-longer', most: 5 }] })).toMatchObject([
    { path: 'levers[0].most', code: 'too-large' },
  ]);
});
