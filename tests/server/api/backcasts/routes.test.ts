/** Backcasts over HTTP: a target met, a budget kept, what is out of reach, and what is refused. */
import { describe, expect, test } from 'vitest';
import { isPriced } from '../../../../models/council/outcome/euros.ts';
import { BACKCASTS } from '../../../../server/api/backcasts/examples.ts';
import { backcastBody } from '../../../../server/api/backcasts/contract.ts';
import { simulationBody } from '../../../../server/api/simulations/contract.ts';
import { answeredAt, library, postTo, refusedAt } from '../../app.ts';

const post = postTo('/api/v1/backcasts');
const found = answeredAt('/api/v1/backcasts', backcastBody);
const refused = refusedAt('/api/v1/backcasts');
const target = (value: number) => ({ kind: 'target', value });
const budget = (value: number) => ({ kind: 'budget', value });

describe('a backcast', () => {
  test('meets its target in the first example, which a simulation of its levers confirms', async () => {
    const { value } = BACKCASTS.targetOfLeTrait;
    const { met, levers, saved, probability, euros, territory, years } = await found(value);
    expect(met).toBe(true);
    expect(saved.median).toBeGreaterThanOrEqual(0.5);
    expect(probability).toBeGreaterThanOrEqual(0.5);
    expect(territory.name).toBe('Le Trait');
    expect(years).toEqual({ first: 2026, last: 2035 });
    const { goal: _goal, ...place } = value;
    const simulated = simulationBody.parse(
      await (await postTo('/api/v1/simulations')({ ...place, levers })).json(),
    );
    const { reference, total } = simulated.series.kg!;
    const before = reference.reduce((sum, { central }) => sum + central, 0);
    expect((-100 * total.central) / before).toBeCloseTo(saved.central, 9);
    expect(simulated.euros.council!.central).toBeCloseTo(euros.levers!.central, 6);
    expect(simulated.euros.purchases.central).toBeCloseTo(euros.purchases.central, 6);
  });

  test('keeps, in the second example, to its budget, to what is kept and to what is allowed', async () => {
    const { met, levers, euros } = await found(BACKCASTS.budgetOfATown.value);
    expect(met).toBe(true);
    expect(euros.spent).toBeLessThanOrEqual(20_000);
    // a café is kept, and its running cost is in no source
    expect(euros.unknown).toEqual(['repair-cafe']);
    expect(levers.find(({ id }) => id === 'repair-cafe')?.intensity).toBe(3);
    for (const { id, intensity } of levers) if (id === 'loan') expect(intensity).toBeLessThanOrEqual(100);
    expect(levers.length).toBeGreaterThan(1);
  });

  test('says when it is out of reach, and goes further with costs that are given', async () => {
    const body = { population: 5000, goal: target(90), draws: 100 };
    const ours = await found(body);
    const named = ['repair-bonus', 'repair-cafe', 'workshop', 'council-longer', 'loan'];
    const more = await found({ ...body, levers: named.map((id) => ({ id, cost: 10 })) });
    expect([ours.met, more.met]).toEqual([false, false]);
    expect([ours.probability, more.probability]).toEqual([0, 0]);
    expect(more.saved.median).toBeGreaterThan(ours.saved.median);
    expect(more.skipped).toEqual([]);
  });

  test('leaves out and names levers with an unknown cost; it never uses them for nothing', async () => {
    const body = { population: 5000, goal: target(0.5), draws: 100 };
    const ours = await found(body);
    const free = library.stock.levers.filter((lever) => !isPriced(lever));
    const decided = free.filter(({ competence }) => competence === 'council').map(({ id }) => id);
    expect(ours.skipped).toEqual(decided);
    expect(ours.levers.filter(({ id }) => decided.includes(id))).toEqual([]);
    const all = await found({ ...body, others: true });
    expect(all.skipped).toEqual(free.map(({ id }) => id));
    const named = await found({ ...body, levers: [{ id: 'council-longer' }] });
    expect(named).toMatchObject({ met: false, levers: [], skipped: ['council-longer'] });
    const [error] = await refused({ ...body, unknownCosts: true });
    expect(error).toMatchObject({ path: 'unknownCosts', code: 'unknown-key' });
  });

  test('whose kept levers have no known cost gives no euros, never zero', async () => {
    const kept = [{ id: 'council-longer', intensity: 2 }];
    const { met, euros } = await found({ population: 5000, goal: target(0.01), kept, draws: 100 });
    expect(met).toBe(true);
    expect(euros).toMatchObject({ spent: null, levers: null, unknown: ['council-longer'] });
  });

  test('lists what was changed among our hypotheses', async () => {
    const body = { population: 5000, goal: budget(5000), draws: 100 };
    const { changed } = await found({
      ...body,
      levers: [{ id: 'repair-bonus', cost: 30 }],
      assumptions: [{ factor: 'policy.displacement', value: 1 }],
    });
    expect(changed.map(({ id, theirs }) => [id, theirs])).toEqual([
      ['assume.policy.displacement', 1],
      ['repair-bonus.cost', 30],
    ]);
    expect((await found(body)).changed).toEqual([]);
  });

  test('for one year, to another horizon, does as asked, and is the same again for the same seed', async () => {
    const body = { goal: target(0.02), span: 'year', horizon: 2040, seed: 3, draws: 100 };
    const answer = await found(body);
    expect(answer).toMatchObject({ seed: 3, draws: 100, span: 'year', years: { last: 2040 }, met: true });
    expect(await found(body)).toEqual(answer);
  });

  test('is measured against the trend asked for: the same levers are a smaller share of more carbon', async () => {
    const body = { population: 10_000, kept: [{ id: 'repair-cafe', intensity: 9 }], levers: [], draws: 100 };
    const saved = async (trend: string) => (await found({ ...body, goal: target(99), trend })).saved.central;
    const [none, published] = [await saved('none'), await saved('published')];
    expect(published).toBeGreaterThan(0);
    expect(published).toBeLessThan(none);
  });

  test('may cover a population of zero', async () => {
    const { met, saved } = await found({ population: 0, goal: target(1), draws: 100 });
    expect(met).toBe(false);
    expect(saved.median).toBe(0);
  });
});

describe('a backcast is refused, with what would be right,', () => {
  test('when it has no goal, or a goal that means nothing', async () => {
    expect(await refused({})).toMatchObject([{ path: 'goal', code: 'missing' }]);
    expect(await refused({ goal: { kind: 'wish', value: -1 } })).toMatchObject([
      { path: 'goal.kind', code: 'unknown-word' },
      { path: 'goal.value', code: 'too-small' },
    ]);
    const [beyond] = await refused({ goal: target(101) });
    expect(beyond).toMatchObject({ path: 'goal.value', code: 'too-large' });
    expect(beyond!.right).toContain('100');
    expect((await post({ goal: budget(101), draws: 100 })).status).toBe(200);
  });

  test.each([
    ['target', 0],
    ['budget', 0],
    ['budget', 0.5],
    ['target', null],
  ] as const)('when its %s is %s, which asks for nothing', async (kind, value) => {
    const [empty] = await refused({ goal: { kind, value }, draws: 100 });
    expect(empty).toMatchObject({ path: 'goal.value' });
    if (value === null) expect(empty!.code).toBe('not-a-number');
    else expect(empty!.right).toMatch(kind === 'target' ? /0\.001.*ask for nothing/ : /1 .*ask for nothing/);
  });

  test('when levers do not exist or exceed their bounds, or when the territory is on no list', async () => {
    const errors = await refused({
      goal: target(1),
      territory: '99999',
      levers: [{ id: 'council-longer', most: 5 }],
      kept: [{ id: 'council-longer', intensity: 5 }],
      done: [{ id: 'council-longer', intensity: 5 }],
    });
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ['territory', 'unknown-territory'],
      ['kept[0].intensity', 'too-large'],
      ['done[0].intensity', 'too-large'],
      ['levers[0].most', 'too-large'],
    ]);
    expect(await refused({ goal: target(1), levers: [{ id: 'loans', intensity: 3 }] })).toMatchObject([
      { path: 'levers[0].id', code: 'unknown-word' },
      { path: 'levers[0].intensity', code: 'unknown-key' },
    ]);
  });

  test('when it asks for more draws than would be quick', async () => {
    const [error] = await refused({ goal: target(1), draws: 1000 });
    expect(error).toMatchObject({ path: 'draws', code: 'too-large' });
    expect(error!.right).toContain('200');
  });
});
