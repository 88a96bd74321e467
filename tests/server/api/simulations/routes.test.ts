/** Simulations over HTTP: what the models give for a commune, for a number of people, for France; and what is refused. */
import { describe, expect, test } from 'vitest';
import { rankedLevers } from '../../../../models/council/outcome/ranking.ts';
import { SIMULATIONS } from '../../../../server/api/simulations/examples.ts';
import { simulationBody } from '../../../../server/api/simulations/contract.ts';
import { answeredAt, app, library, postTo, refusedAt } from '../../app.ts';

const PATH = '/api/v1/simulations';
const simulated = answeredAt(PATH, simulationBody);
const refused = refusedAt(PATH);

describe('a simulation', () => {
  test.each(Object.entries(SIMULATIONS))('example %s is answered', async (_name, { value }) => {
    const body = await simulated(value);
    expect(body.years[0]).toBe(2026);
    for (const { reference, scenario, difference } of Object.values(body.series))
      for (const rows of [reference, scenario, difference]) expect(rows).toHaveLength(body.years.length);
    expect(body.series.kg!.total.central).toBeLessThan(0);
  });

  test('of an empty request is France without policy', async () => {
    const { territory, series, euros, drivers } = await simulated({ draws: 100 });
    expect(territory.code).toBe('france');
    expect(territory.population).toBeGreaterThan(68e6);
    expect(series.kg!.difference.every(({ central }) => central === 0)).toBe(true);
    expect(euros).toMatchObject({ perTonne: null, noPerTonne: 'nothing-avoided' });
    expect(drivers).toEqual([]);
  });

  test('of a commune has its people, and a number of homes that can be corrected', async () => {
    const { territory } = await simulated({ territory: '76709', draws: 100 });
    expect(territory.name).toBe('Le Trait');
    expect(territory.households).toBeGreaterThan(1500);
    const corrected = await simulated({ territory: '76709', households: 2500, draws: 100 });
    expect(corrected.territory.households).toBe(2500);
  });

  test('of an overseas place has the electricity of that place', async () => {
    const { territory } = await simulated({ territory: 'dep-976', draws: 100 });
    expect(territory.grid).toBe('YT');
    expect((await simulated({ population: 100, draws: 100 })).territory.grid).toBe('FR');
  });

  test('is the same again for one seed, and differs for another seed', async () => {
    const body = { ...SIMULATIONS.leTrait.value };
    expect(await simulated(body)).toEqual(await simulated(body));
    expect((await simulated({ ...body, seed: 2 })).series.kg).not.toEqual((await simulated(body)).series.kg);
  });

  test('builds on what is already done, from an earlier year on', async () => {
    const done = [{ id: 'council-longer', intensity: 2, start: 2022 }];
    const body = await simulated({ population: 10_000, done, draws: 100 });
    expect(body.years[0]).toBe(2022);
    expect(body.done.central).toBeLessThan(0);
    expect(body.series.kg!.total.central).toBe(0);
    expect(body.change.scenario).toEqual(body.change.reference);
  });

  test('gains only what goes beyond the law, names a lever that does not, and refuses none', async () => {
    const at = (intensity: number) =>
      simulated({ population: 10_000, levers: [{ id: 'council-refurbished', intensity }], draws: 100 });
    const [under, beyond] = [await at(20), await at(50)];
    expect(under.series.kg!.difference.every(({ central }) => central === 0)).toBe(true);
    expect(under.underLawAtEnd).toEqual([{ lever: 'council-refurbished', level: 20, asked: 30 }]);
    expect(beyond.underLawAtEnd).toEqual([]);
    expect(beyond.series.kg!.total.central).toBeLessThan(0);
    expect(beyond.series.kg!.reference).toEqual(under.series.kg!.reference);
    expect(beyond.law).toEqual(under.law);
    expect(beyond.law.central).toBeLessThan(0);
  });

  test('tells metals, material and fossil energy of new devices, each with its grade and gaps, and no sum', async () => {
    const { criteria } = await simulated(SIMULATIONS.fleetOfATown.value);
    expect(criteria.map(({ criterion, unit, grade }) => [criterion, unit, grade])).toEqual([
      ['metals', 'kg Sb eq', 'B'],
      ['rawMaterial', 'kg', 'B'],
      ['fossil', 'MJ', 'B'],
    ]);
    for (const { total, factors, uncovered } of criteria) {
      expect(total.high).toBeLessThan(0);
      expect(factors.length).toBeGreaterThan(0);
      // screens are covered; of an office computer no source gives them
      expect(uncovered).toEqual(['council-computer']);
    }
  });

  test('uses one’s own assumptions in place of ours', async () => {
    const body = { population: 10_000, levers: [{ id: 'repair-cafe', intensity: 10 }], draws: 100 };
    const ours = await simulated(body);
    const never = [{ factor: 'policy.displacement', value: 0 }];
    const theirs = await simulated({ ...body, assumptions: never });
    expect(ours.series.kg!.total.central).toBeLessThan(0);
    expect(theirs.series.kg!.total.central).toBe(0);
    const [wrong, unknown] = await refused({
      assumptions: [{ factor: 'policy.displacement', value: 2 }],
    }).then(async (errors) => [errors[0], (await refused({ assumptions: [{ factor: 'x', value: 1 }] }))[0]]);
    expect(wrong).toMatchObject({ path: 'assumptions[0].value', code: 'too-large' });
    expect(unknown).toMatchObject({ path: 'assumptions[0].factor', code: 'unknown-word' });
  });

  test('has no euros per tonne while a cost is unknown, and does not take that cost as zero', async () => {
    const town = { population: 10_000, draws: 100 };
    const alone = await simulated({ ...town, levers: [{ id: 'council-longer' }] });
    expect(alone.euros).toMatchObject({
      council: null,
      net: null,
      byYear: null,
      unknown: ['council-longer'],
      perTonne: null,
      noPerTonne: 'unknown-costs',
    });
    const beside = await simulated({ ...town, levers: [{ id: 'council-longer' }, { id: 'repair-cafe' }] });
    expect(beside.euros.council!.central).toBeGreaterThan(0);
    expect(beside.euros).toMatchObject({
      unknown: ['repair-cafe', 'council-longer'],
      perTonne: null,
      noPerTonne: 'unknown-costs',
    });
  });

  test('gives null, and not zero, for what others pay where nobody knows it', async () => {
    const { euros } = await simulated({
      population: 10_000,
      levers: [{ id: 'household-refurbished' }],
      draws: 100,
    });
    expect([euros.household, euros.maker]).toEqual([null, null]);
    const bonus = await simulated({ population: 10_000, levers: [{ id: 'repair-bonus' }], draws: 100 });
    expect(bonus.euros.household!.central).toBeLessThan(0);
  });

  test.each(library.stock.levers.map(({ id, intensity }) => [id, intensity.max] as const))(
    'of %s: a price per tonne is never negative nor infinite, and its absence has a reason',
    async (id, intensity) => {
      for (const cost of [undefined, 0, 40]) {
        const levers = [{ id, intensity, ...(cost !== undefined && { cost }) }];
        const { euros, series } = await simulated({ population: 20_000, levers, draws: 100 });
        if (euros.perTonne === null) expect(euros.noPerTonne).toMatch(/^[a-z-]+$/);
        else {
          expect(euros.noPerTonne).toBeNull();
          expect(series.kg!.total.high).toBeLessThan(0);
          expect(euros.perTonne.low).toBeGreaterThanOrEqual(0);
          expect(euros.perTonne.high).toBeLessThan(1e9);
        }
      }
    },
  );

  test('says how many computers an inventory has, how many the mean gives, and whether they are few', async () => {
    const told = async (computers: number) => {
      const assumptions = [{ factor: 'council.computers', value: computers / 10_000 }];
      const { changed } = await simulated({ population: 10_000, draws: 100, assumptions });
      return changed[0]!.counted!;
    };
    const [small, whole] = [await told(20), await told(150)];
    expect(small).toMatchObject({ owned: 20, few: true });
    expect(small.usual).toBeGreaterThan(100);
    expect(whole).toMatchObject({ owned: 150, few: false, usual: small.usual });
  });

  test('lists what was changed among our hypotheses, with ours beside, in the language asked for', async () => {
    const body = {
      population: 10_000,
      draws: 100,
      households: 3000,
      horizon: 2040,
      frozenMix: true,
      levers: [{ id: 'loan', intensity: 10, cost: 40 }],
      done: [{ id: 'repair-cafe', intensity: 1, start: 2021 }],
      assumptions: [{ factor: 'policy.displacement', value: 1 }],
    };
    const { changed } = await simulated(body);
    expect(changed.map(({ kind }) => kind)).toEqual([
      ...['assumption', 'cost', 'done', 'households', 'horizon', 'mix'],
    ]);
    expect(changed[0]).toEqual({
      kind: 'assumption',
      id: 'assume.policy.displacement',
      unit: 'share',
      label: library.factors['policy.displacement']!.label.en,
      ours: library.factors['policy.displacement']!.central,
      theirs: 1,
    });
    expect(changed[1]).toMatchObject({ id: 'loan.cost', ours: null, theirs: 40 });
    const french = await postTo(PATH)(body, {}, '?lang=fr');
    const { changed: told } = simulationBody.parse(await french.json());
    expect(told[0]!.label).toBe(library.factors['policy.displacement']!.label.fr);
    expect((await simulated({ population: 10_000, draws: 100 })).changed).toEqual([]);
  });

  test('is compared with the trend asked for, and shows the other one and the law beside', async () => {
    const { trend, ...rest } = SIMULATIONS.publishedTrend.value;
    const [usual, published] = [await simulated(rest), await simulated({ ...rest, trend })];
    expect([usual.trend, usual.other.trend]).toEqual(['none', 'published']);
    expect([published.trend, published.other.trend]).toEqual(['published', 'none']);
    expect(usual.other.kg).toEqual(published.series.kg!.reference);
    expect(published.other.kg).toEqual(usual.series.kg!.reference);
    expect(published.series.kg!.reference[4]!.central).toBeGreaterThan(published.other.kg[4]!.central);
    expect(published.series.kg!.total.central).toBeCloseTo(usual.series.kg!.total.central, 3);
    expect(published.changed).toMatchObject([{ kind: 'trend', id: 'trend', ours: 0, theirs: 1 }]);
    expect(usual.changed).toEqual([]);
    expect(published.law.central).toBeCloseTo(usual.law.central, 3);
    expect(await simulated({ ...rest, trend: 'none' })).toEqual(usual);
  });

  test('may cover a hamlet of one, or nobody', async () => {
    for (const population of [0, 1]) {
      const { series } = await simulated({ population, levers: [{ id: 'repair-bonus' }], draws: 100 });
      for (const { central } of series.kg!.reference) expect(Number.isFinite(central)).toBe(true);
    }
  });
});

describe('a simulation is refused, with what would be right,', () => {
  test('when a lever does not exist, exceeds its bounds, or starts before the first year', async () => {
    const errors = await refused({
      levers: [{ id: 'repair-cafee' }, { id: 'council-longer', intensity: 5 }, { id: 'loan', start: 2020 }],
    });
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ['levers[0].id', 'unknown-word'],
      ['levers[2].start', 'too-small'],
    ]);
    expect(errors[0]!.right).toContain('repair-cafe');
    const [beyond] = await refused({ levers: [{ id: 'council-longer', intensity: 5 }] });
    expect(beyond).toMatchObject({ path: 'levers[0].intensity', code: 'too-large' });
    expect(beyond!.right).toContain('4');
  });

  test('when what is already done starts after today or exceeds its lever', async () => {
    const errors = await refused({ done: [{ id: 'loan', start: 2030 }, { id: 'nothing' }], from: 1990 });
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ['done[0].start', 'too-large'],
      ['done[1].id', 'unknown-word'],
      ['from', 'too-small'],
    ]);
    const [beyond] = await refused({ done: [{ id: 'council-longer', intensity: 5 }] });
    expect(beyond).toMatchObject({ path: 'done[0].intensity', code: 'too-large' });
  });

  test('when the territory is on no list', async () => {
    const [error] = await refused({ territory: '99999' });
    expect(error).toMatchObject({ path: 'territory', code: 'unknown-territory' });
  });

  test('when its trend is none that is known, with those that are', async () => {
    const [error] = await refused({ trend: 'up' });
    expect(error).toMatchObject({ path: 'trend', code: 'unknown-word' });
    expect(error!.right).toMatch(/none.*published/);
  });

  test('when it asks for more draws than a request may, which would take minutes', async () => {
    const [error] = await refused({ draws: 1_000_000 });
    expect(error).toMatchObject({ path: 'draws', code: 'too-large' });
    expect(error!.right).toMatch(/2\D?000/);
  });

  test('when it is not an object, or has an unknown key', async () => {
    for (const body of [[], '"x"', 3, null]) expect((await refused(body)).length).toBeGreaterThan(0);
    expect((await refused({ teritory: 'france' }))[0]).toMatchObject({ code: 'unknown-key' });
  });
});

test('the policies give every lever in both languages, and the numbers of the simulator', async () => {
  for (const language of ['fr', 'en'] as const) {
    const response = await app.request(`/api/v1/policies?lang=${language}`);
    expect(response.status).toBe(200);
    const { levers, names, numbers } = (await response.json()) as {
      levers: { id: string; label: string; seal: string; group: string }[];
      names: Record<string, string>;
      numbers: unknown;
    };
    expect(levers.map(({ label }) => label)).toEqual(
      rankedLevers(library).map(({ lever }) => lever.label[language]),
    );
    expect(levers.map(({ seal, group }) => [seal, group])).toEqual(
      rankedLevers(library).map(({ lever, group }) => [lever.seal, group]),
    );
    expect(Object.keys(names)).toEqual(Object.keys(library.stock.factors));
    expect(numbers).toEqual(library.stock);
  }
});
