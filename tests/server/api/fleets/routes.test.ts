/** Fleets over HTTP: what the models give, with the law; and what is refused. */
import { describe, expect, test } from 'vitest';
import { councilCatalogue } from '../../../../models/fleet/judge/council.ts';
import { createReports } from '../../../../models/fleet/judge/report.ts';
import { createSample } from '../../../../models/draws/sample.ts';
import { fleetBody } from '../../../../server/api/fleets/contract.ts';
import { FLEETS, INVALID_FLEET } from '../../../../server/api/fleets/examples.ts';
import { problemBody, type ProblemEntry } from '../../../../server/api/problem/contract.ts';
import { app, catalogue, library, lines, postTo } from '../../app.ts';

const PATH = '/api/v1/fleets';
const post = postTo(PATH);
const judged = async (body: unknown, query?: string) => {
  const response = await post(body, {}, query);
  expect(response.status).toBe(200);
  return fleetBody.strict().parse(await response.json());
};
const refused = async (body: unknown, query?: string): Promise<readonly ProblemEntry[]> => {
  const response = await post(body, {}, query);
  expect(response.status).toBe(422);
  return problemBody.strict().parse(await response.json()).errors;
};

const { tenLaptops, townHall } = FLEETS;
const LAPTOP = { type: 'laptop', state: 'service', count: 1 };

describe('a fleet', () => {
  test('gets what the models compute for it', async () => {
    const { value } = townHall;
    const { draws, year, posts, groups, ...choices } = value;
    const { rules } = library.fleet;
    const sample = createSample(councilCatalogue(catalogue, rules).factors, draws, 1);
    const report = createReports(catalogue, rules, sample)({ year, posts, groups }, choices);
    const body = await judged(value);
    expect(body.total).toEqual(report.total);
    expect(body.perPost).toEqual(report.perPost);
    expect(body.measures.saving).toEqual(report.measures.saving);
    expect(body.plan).toEqual(report.plan);
    expect(body.devices).toEqual({ service: 91, listed: 99 });
  });

  test('of ten laptops weighs ten times one, over five years and by their hours', async () => {
    const { total, byStage, types, perPost } = await judged(tenLaptops.value);
    const of = (id: string) => councilCatalogue(catalogue, library.fleet.rules).factors[id]!.central;
    const parts = ['manufacture', 'distribution', 'end-of-life'].map((part) => of(`laptop.${part}`));
    const made = (10 * parts.reduce((all, kg) => all + kg, 0)) / of('fleet.years.computer');
    expect(total.central - byStage.use.central).toBeCloseTo(made, 6);
    expect(types).toMatchObject([{ type: 'laptop', devices: 10, label: 'Laptop' }]);
    expect(perPost).toBeNull();
  });

  test('gets the law beside each ratio, with what the ratio is made of', async () => {
    const { legal, ratios } = await judged(townHall.value);
    expect(legal).toMatchObject([
      { id: 'purchases', value: 0.25, threshold: { from: 2024, share: 0.2 }, met: true, basis: 'told' },
      { id: 'reuse', value: 0.6, threshold: { from: 2025, share: 0.5 }, met: true, basis: 'told' },
    ]);
    expect(legal.map(({ thresholds }) => thresholds.map(({ share }) => share))).toEqual([
      [0.2, 0.25, 0.3],
      [0.25, 0.35, 0.5],
    ]);
    for (const { formula, law, where } of legal) {
      expect(formula).toContain('÷');
      expect(law.article).toMatch(/decree no\.\s202/);
      expect(where).not.toBe('');
    }
    expect(ratios.find(({ id }) => id === 'devices-per-post')!.value).toBeCloseTo(91 / 40);
  });

  test('with something unknown says what it is, and gives no number for it', async () => {
    const { ratios, legal } = await judged({ ...tenLaptops.value, legalYear: 2026 });
    expect(ratios[0]).toMatchObject({ value: null, missing: ['posts'] });
    for (const { value, met, missing } of legal) {
      expect([value, met]).toEqual([null, null]);
      expect(missing.length).toBeGreaterThan(0);
    }
  });

  test('is described in both languages', async () => {
    const fr = await judged(tenLaptops.value, '?lang=fr');
    const en = await judged(tenLaptops.value, '?lang=en');
    expect([fr.types[0]!.label, en.types[0]!.label]).toEqual(['Ordinateur portable', 'Laptop']);
    expect(fr.legal[0]!.formula).not.toBe(en.legal[0]!.formula);
    expect(fr.total).toEqual(en.total);
  });

  test('saves more or less depending on its choices', async () => {
    const { measures, donation } = await judged({
      ...tenLaptops.value,
      keepLonger: 0,
      refurbished: 0,
      donated: 0,
    });
    expect(measures.saving.central).toBe(0);
    expect(donation.yearly.saving.central).toBe(0);
    const whole = await judged(tenLaptops.value);
    expect(whole.measures.saving.central).toBeGreaterThan(0);
    const habits = [{ type: 'laptop', years: 8 }];
    expect((await judged({ ...tenLaptops.value, habits })).total.central).toBeLessThan(whole.total.central);
  });

  test('may be empty', async () => {
    const { total, types } = await judged({ year: 2026, groups: [], draws: 100 });
    expect(total.central).toBe(0);
    expect(types).toEqual([]);
  });

  test('leaves no trace in the log', async () => {
    await judged(townHall.value);
    // the id of a request is drawn at random, and may hold any digits
    const said = lines.map(({ id: _id, ...line }) => line);
    expect(said.length).toBeGreaterThan(0);
    expect(JSON.stringify(said)).not.toMatch(/laptop|7500/);
  });
});

describe('a fleet is refused, with what would be right:', () => {
  test('in English as shown in the contract, and in French', async () => {
    expect(await refused(INVALID_FLEET.value)).toEqual(INVALID_FLEET.errors);
    const french = await refused(INVALID_FLEET.value, '?lang=fr');
    expect(french.map(({ wrong }) => wrong)).toEqual([
      'Cette valeur n’est pas connue.',
      'Ce nombre est trop petit.',
      'Ce champ manque.',
    ]);
  });

  test.each([
    ['a list', [], '(root)', 'not-an-object'],
    ['nothing', {}, 'year', 'missing'],
    ['a name', { year: 2026, groups: [{ ...LAPTOP, user: 'x' }] }, 'groups[0].user', 'unknown-key'],
    ['too many draws', { year: 2026, groups: [], draws: 2001 }, 'draws', 'too-large'],
    ['a share in percent', { year: 2026, groups: [], keepLonger: 50 }, 'keepLonger', 'too-large'],
    [
      'a part above the whole',
      { year: 2026, groups: [], spent: 10, spentReused: 11 },
      'spentReused',
      'too-large',
    ],
    ['another device', { year: 2026, groups: [], habits: [{ type: 'x' }] }, 'habits[0].type', 'unknown-word'],
  ])('%s', async (_what, body, path, code) => {
    expect((await refused(body))[0]).toMatchObject({ path, code });
  });

  test('when it has more groups than a request may contain, with the limit', async () => {
    const groups = Array.from({ length: 1001 }, () => ({ type: 'tv', state: 'lost', count: 1 }));
    const [error] = await refused({ year: 2026, groups });
    expect(error).toMatchObject({ path: 'groups', code: 'list-too-long' });
    expect(error!.right).toContain('1000');
  });

  test('when it asks for more work than a request may, with the limit for this fleet', async () => {
    const groups = Array.from({ length: 500 }, () => LAPTOP);
    const [error] = await refused({ year: 2026, groups, draws: 1001 });
    expect(error).toMatchObject({ path: 'draws', code: 'too-large', right: 'From 100 to 1000 draws.' });
  });

  test('when the body is over 64 kB, with the limit, in both languages', async () => {
    const body = JSON.stringify({
      year: 2026,
      groups: Array(1000).fill({ ...LAPTOP, origin: 'refurbished' }),
    });
    for (const [query, limit] of [
      ['?lang=en', '64 kB'],
      ['?lang=fr', '64 ko'],
    ] as const) {
      const response = await post(body, {}, query);
      expect(response.status).toBe(413);
      expect(((await response.json()) as { detail: string }).detail).toContain(limit);
    }
  });

  test('when it is not JSON, or is not declared as JSON', async () => {
    expect((await post('{')).status).toBe(400);
    expect((await post('{}', { 'content-type': 'text/csv' })).status).toBe(415);
  });
});

test('the largest fleet accepted is answered, with as many draws as it may have', async () => {
  const types = catalogue.devices.map(({ id }) => id);
  const groups = Array.from({ length: 1000 }, (_, i) => ({
    type: types[i % types.length]!,
    state: 'service',
    count: 1,
    year: 1980 + (i % 46),
  }));
  const { devices, total, draws } = await judged({ year: 2026, groups: groups.slice(0, 850) });
  expect([devices.service, draws]).toEqual([850, 588]);
  expect(Number.isFinite(total.high)).toBe(true);
});

test('the rules are what the models read with, and no number of the page is anywhere else', async () => {
  const response = await app.request(`${PATH}?lang=en`);
  expect(response.status).toBe(200);
  const { reading, rules } = (await response.json()) as { reading: unknown; rules: unknown };
  expect({ reading, rules }).toEqual({ reading: library.fleet.reading, rules: library.fleet.rules });
});
