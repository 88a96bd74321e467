/** What works in a place over HTTP: the same figures as a simulation and as the page, scenarios compared, and what is refused. */
import { describe, expect, test } from 'vitest';
import { OFFERS } from '../../../../server/api/offers/examples.ts';
import { offerBody, type OfferBody } from '../../../../server/api/offers/contract.ts';
import { simulationBody } from '../../../../server/api/simulations/contract.ts';
import { createSimulations } from '../../../../web/features/council/simulations.ts';
import { placeIn } from '../../../../models/territory/population.ts';
import { toldBy } from '../../../../models/council/plan/request.ts';
import { answeredAt, library, postTo, refusedAt } from '../../app.ts';

const PATH = '/api/v1/offers';
const offered = answeredAt(PATH, offerBody);
const simulated = answeredAt('/api/v1/simulations', simulationBody);
const refused = refusedAt(PATH);

const gainOf = ({ levers }: OfferBody, id: string) => levers.find((lever) => lever.id === id)!.gain;

describe('what works in a place', () => {
  test('is every lever, in the order of its groups and of what it surely saves there', async () => {
    const { levers, territory, supposed, versus } = await offered(OFFERS.worksInLeTrait.value);
    expect(territory.name).toBe('Le Trait');
    expect(levers.map(({ id }) => id).toSorted()).toEqual(
      library.stock.levers.map(({ id }) => id).toSorted(),
    );
    expect(levers.every(({ intensity }) => intensity === null)).toBe(true);
    expect([supposed, versus]).toEqual([false, []]);
    const helping = levers.filter(({ group }) => group === 'helps').map(({ gain }) => gain.saved.low);
    expect(helping.length).toBeGreaterThan(3);
    expect(helping).toEqual(helping.toSorted((a, b) => b - a));
    expect(levers[0]!.group).toBe('helps');
  });

  test('has four policies to start from, each of which a simulation confirms', async () => {
    const { ready } = await offered(OFFERS.worksInLeTrait.value);
    expect(ready.law).toMatchObject({ levers: [], saved: { central: 0 } });
    expect(ready.ambitious.levers.length).toBeGreaterThan(ready.sure.levers.length);
    expect(ready.budget.actions).toBeGreaterThan(0);
    for (const { levers, saved, helps, paid } of [ready.sure, ready.budget, ready.ambitious]) {
      const { series, euros } = await simulated({ ...OFFERS.worksInLeTrait.value, levers });
      const { total } = series.kg!;
      expect(saved.central).toBeCloseTo(-total.central, 6);
      expect(saved.low).toBeCloseTo(-total.high, 6);
      expect(helps).toBeCloseTo(total.helps, 9);
      if (euros.net) expect(paid.central).toBeCloseTo(euros.net.central, 6);
    }
  });

  test('is, of a lever that is pulled, the policy less the same without it', async () => {
    const levers = [
      { id: 'repair-cafe', intensity: 3 },
      { id: 'council-longer', intensity: 2 },
    ];
    const at = { population: 10_000, draws: 100 };
    const whole = await offered({ ...at, levers });
    const total = async (pulled: typeof levers) =>
      (await simulated({ ...at, levers: pulled })).series.kg!.total.central;
    const [both, without] = [await total(levers), await total(levers.slice(1))];
    expect(gainOf(whole, 'repair-cafe').saved.central).toBeCloseTo(without - both, 6);
    expect(whole.levers.find(({ id }) => id === 'repair-cafe')!.intensity).toBe(3);
    // one that is not pulled: what it would add as far as it usually goes
    const { id, scope } = whole.levers.find(
      ({ intensity, group }) => intensity === null && group === 'helps',
    )!;
    const added = await total([...levers, { id, intensity: scope.usual }]);
    expect(gainOf(whole, id).saved.central).toBeCloseTo(both - added, 6);
  });

  test('is what the page of the place says, to the digit, with an assumption of ours changed or none', async () => {
    const commune = { code: 'own', kind: 'own' as const, population: 10_000 };
    const place = { ...placeIn(commune, library.territories, library.factors), code: 'own', name: '' };
    const pages = createSimulations(library);
    for (const assumptions of [[], [{ factor: 'policy.displacement', value: 1 }]]) {
      const request = { population: 10_000, assumptions, levers: [{ id: 'repair-cafe', intensity: 3 }] };
      const { levers, ready } = await offered(request);
      const page = pages.offer(place, toldBy(request, library.stock));
      expect(Object.fromEntries(levers.map(({ id, gain }) => [id, gain]))).toEqual(page.levers);
      expect(ready.ambitious.saved).toEqual(page.ready.ambitious.saved);
      expect(ready.budget.left).toBe(page.ready.budget.left);
      expect(levers.map(({ id }) => id)).toEqual(pages.order(place, toldBy(request, library.stock)));
    }
  });
});

describe('a scenario that is compared', () => {
  test('does better or less by what two simulations differ, and says by which levers', async () => {
    const { value } = OFFERS.twoScenarios;
    const { versus } = await offered(value);
    expect(versus).toHaveLength(1);
    const [{ more, better, levers, drivers }] = versus as [OfferBody['versus'][number]];
    const { scenarios, ...policy } = value;
    const total = async (levers: object) => (await simulated({ ...policy, levers })).series.kg!.total.central;
    expect(more.central).toBeCloseTo((await total(policy.levers)) - (await total(scenarios[0].levers)), 6);
    expect(better).toBeGreaterThanOrEqual(0);
    expect(better).toBeLessThanOrEqual(1);
    expect(levers.map(({ id }) => id).toSorted()).toEqual(['council-longer', 'repair-cafe']);
    expect(drivers.length).toBeGreaterThan(0);
  });

  test('and is the policy itself, differs by nothing', async () => {
    const levers = [{ id: 'council-longer', intensity: 2 }];
    const { versus } = await offered({ population: 500, levers, scenarios: [{ levers }], draws: 100 });
    expect(versus).toMatchObject([{ more: { central: 0 }, better: 0, levers: [] }]);
  });

  test('may give a cost, which is told among what was changed', async () => {
    const scenarios = [{ levers: [{ id: 'council-longer', intensity: 2, cost: 30 }] }];
    const { changed, levers } = await offered({ population: 10_000, scenarios, draws: 100 });
    expect(changed.map(({ id, theirs }) => [id, theirs])).toEqual([['council-longer.cost', 30]]);
    expect(levers.find(({ id }) => id === 'council-longer')!.gain.unknown).toBe(false);
  });
});

describe('it is refused, with what would be right,', () => {
  test('where a scenario goes further than its lever, or there are too many of them', async () => {
    const scenarios = [{ levers: [{ id: 'council-longer', intensity: 5 }] }];
    const [error] = await refused({ scenarios });
    expect(error).toMatchObject({ path: 'scenarios[0].levers[0].intensity', code: 'too-large' });
    const [many] = await refused({ scenarios: [1, 2, 3].map(() => ({ levers: [] })) });
    expect(many).toMatchObject({ path: 'scenarios', code: 'list-too-long' });
    expect(await refused({ scenarios: [{}], territory: '99999' })).toMatchObject([
      { path: 'scenarios[0].levers', code: 'missing' },
    ]);
  });

  test('in the words of who asks', async () => {
    const answer = await postTo(PATH)({ territory: '99999' }, {}, '?lang=fr');
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Aucun territoire n’a ce code');
  });
});
