import { describe, expect, test } from 'vitest';
import { effectsBody, type EffectsBody } from '../../../../server/api/effects/contract.ts';
import { EFFECTS, INVALID_EFFECTS, REFURBISHED_SAVING } from '../../../../server/api/effects/examples.ts';
import { EXAMPLES } from '../../../../server/api/footprints/examples.ts';
import type { FootprintBody } from '../../../../server/api/footprints/contract.ts';
import type { ProblemBody } from '../../../../server/api/problem/contract.ts';
import type { ProposalDetail } from '../../../../server/api/proposals/contract.ts';
import { app, catalogue, library, post, postEffects } from '../../app.ts';

const effects = async (body: unknown, query = '?lang=en') => {
  const response = await postEffects(body, {}, query);
  expect(response.status).toBe(200);
  const answer = await response.json();
  expect(effectsBody.strict().parse(answer)).toEqual(answer);
  return answer as EffectsBody;
};
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const ALL = library.proposals.proposals.map(({ id }) => ({ id }));
const FAMILY = EXAMPLES.familyOfFour.value;

describe('the examples of the contract', () => {
  test('include a refurbished smartphone, which saves what the arithmetic gives', async () => {
    const { joint, before, lines, proposals, coverage } = await effects(EFFECTS.refurbishedSmartphone.value);
    expect(REFURBISHED_SAVING).toBeCloseTo(28.46, 2);
    expect(joint.saving.central).toBeCloseTo(REFURBISHED_SAVING, 9);
    expect(joint.after.central).toBeCloseTo(before.total.central - REFURBISHED_SAVING, 9);
    expect(joint.perPerson).toEqual(joint.after);
    expect(proposals).toMatchObject([{ id: 'buy-refurbished', kind: 'gesture', shareOfSaving: 1 }]);
    expect(lines.map(({ stage }) => stage)).toEqual(['manufacture', 'distribution', 'end-of-life']);
    expect(coverage.touched).toBeCloseTo((77 + 2.27 + 0.246) / 2.5, 9);
    expect(coverage.untouched.map(({ stage }) => stage)).toEqual(['use']);
  });

  test('include three proposals, which start from the footprint of a French household', async () => {
    const { before, people, notices, joint } = await effects(EFFECTS.frenchHousehold.value);
    const footprint = (await (await post({})).json()) as FootprintBody;
    const { total, perPerson } = footprint;
    expect({ before, people, notices }).toEqual({
      before: { total, perPerson },
      people: footprint.people,
      notices: footprint.notices,
    });
    expect(joint.saving.high).toBeGreaterThan(joint.saving.central);
    expect(joint.perPerson.central).toBeCloseTo(joint.after.central / people, 9);
  });

  test('include an invalid one, which gets the problem shown in the contract', async () => {
    const response = await postEffects(INVALID_EFFECTS.value);
    expect(response.status).toBe(422);
    expect(((await response.json()) as ProblemBody).errors).toEqual(INVALID_EFFECTS.errors);
  });
});

describe('effects', () => {
  test.each([
    ['a household', {}],
    ['a family', FAMILY],
  ])('of every proposal on %s add up: lines, shares, coverage', async (_who, answers) => {
    const { before, joint, lines, proposals, coverage } = await effects({ ...answers, proposals: ALL });
    const saving = joint.saving.central;
    expect(saving).toBeGreaterThan(0);
    expect(sum(lines.map((line) => line.saving.central))).toBeCloseTo(saving, 9);
    for (const line of lines) expect(line.before - line.after).toBeCloseTo(line.saving.central, 9);
    expect(sum(proposals.map(({ share }) => share.central))).toBeCloseTo(saving, 9);
    expect(sum(proposals.map(({ shareOfSaving }) => shareOfSaving!))).toBeCloseTo(1, 9);
    expect(joint.after.central).toBeCloseTo(before.total.central - saving, 9);
    expect(sum(coverage.untouched.map(({ amount }) => amount))).toBeLessThanOrEqual(
      before.total.central - coverage.touched + 1e-9,
    );
    for (const { alone, share } of proposals) expect(share.central).toBeLessThanOrEqual(alone.central + 1e-9);
  });

  test.each([
    ['an empty list', []],
    ['zeros', ALL.map(({ id }) => ({ id, intensity: 0 }))],
    ['no list', undefined],
  ])('of %s change nothing, to the last bit', async (_what, proposals) => {
    for (const answers of [{}, FAMILY]) {
      const { before, joint, lines, ranks, aside, ...rest } = await effects({ ...answers, proposals });
      expect(joint).toEqual({
        saving: { central: 0, low: 0, high: 0 },
        helps: 0,
        after: before.total,
        perPerson: before.perPerson,
      });
      expect([rest.proposals, lines, ranks, aside, rest.coverage.touched]).toEqual([[], [], [], [], 0]);
    }
  });

  test('are the same whatever the order of picks, and however often one is picked', async () => {
    const told = await effects({ ...FAMILY, proposals: ALL });
    expect(await effects({ ...FAMILY, proposals: [...ALL].reverse() })).toEqual(told);
    const twice = [...ALL, { id: 'keep-longer', intensity: 0.1 }, ...ALL];
    expect(await effects({ ...FAMILY, proposals: twice })).toEqual(told);
  });

  test('can be computed again from the catalogue, the seed and the draws that they name', async () => {
    const request = { ...FAMILY, proposals: ALL, seed: 7, draws: 500 };
    const told = await effects(request);
    const { version, hash } = catalogue;
    expect(told).toMatchObject({ seed: 7, draws: 500, catalogue: { version, hash } });
    for (let seed = 8; seed < 14; seed++) await effects({ proposals: ALL, seed, draws: 200 });
    expect(await effects(request)).toEqual(told);
  });

  test('of one proposal at its own intensity are those shown on its page', async () => {
    for (const { id, lever } of library.proposals.proposals) {
      const { frenchAverage } = (await (
        await app.request(`/api/v1/proposals/${id}`)
      ).json()) as ProposalDetail;
      const { people, joint, proposals, aside, coverage } = await effects({ proposals: [{ id }] });
      expect(proposals.map((each) => each.lever)).toEqual(lever ? [lever] : []);
      if (!frenchAverage) continue;
      const { household, helps, lines } = frenchAverage;
      expect([household, helps]).toEqual([joint.saving, joint.helps]);
      // for the household here, and for one person there, except for what is counted per inhabitant
      const [beside] = aside;
      const persons = beside?.per === 'once' ? people : 1;
      expect(frenchAverage.aside?.per).toBe(beside?.per);
      expect((frenchAverage.aside?.saving.central ?? 0) * persons).toBeCloseTo(
        beside?.saving.central ?? 0,
        9,
      );
      expect(sum(lines.map(({ amount }) => amount))).toBeCloseTo(coverage.touched, 9);
    }
  });

  test('rank every pair that acts on the footprint once, the better first', async () => {
    const { ranks, proposals, aside } = await effects({ proposals: ALL });
    const besides = new Set(aside.map(({ id }) => id));
    const compared = proposals.filter(({ id }) => !besides.has(id)).map(({ id }) => id);
    expect(besides.size).toBeGreaterThan(0);
    expect(ranks).toHaveLength((compared.length * (compared.length - 1)) / 2);
    expect(new Set(ranks.map(({ better, worse }) => [better, worse].sort().join())).size).toBe(ranks.length);
    for (const { better, worse, share } of ranks) {
      expect(compared).toEqual(expect.arrayContaining([better, worse]));
      expect(share).toBeGreaterThanOrEqual(0.5);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  test('of two proposals that use one lever are a tie, and are counted once', async () => {
    const picked = [{ id: 'legal-guarantee' }, { id: 'spare-parts' }];
    const { ranks, joint, proposals } = await effects({ proposals: picked });
    expect(ranks).toMatchObject([{ share: 0.5 }]);
    expect(proposals[0]!.alone).toEqual(proposals[1]!.alone);
    expect(joint.saving.central).toBeCloseTo(proposals[0]!.alone.central, 9);
    expect(proposals.map(({ shareOfSaving }) => shareOfSaving)).toEqual([
      expect.closeTo(0.5, 9),
      expect.closeTo(0.5, 9),
    ]);
  });

  test('say why nothing is computed for some proposals, in the language asked for', async () => {
    const gaps = [...library.measures, ...library.gestures].flatMap(({ id, gap }) =>
      gap ? [{ id, gap }] : [],
    );
    for (const language of ['fr', 'en'] as const) {
      const { uncounted } = await effects({ proposals: ALL }, `?lang=${language}`);
      expect(uncounted).toEqual(gaps.map(({ id, gap }) => ({ id, reason: gap[language] })));
    }
    const response = await postEffects({ proposals: ALL }, { 'accept-language': 'en' }, '');
    expect(response.headers.get('content-language')).toBe('en');
    expect(response.headers.get('vary')).toContain('Accept-Language');
  });

  test('fall with the rebound', async () => {
    const saving = async (rebound?: number) =>
      (await effects({ ...EFFECTS.refurbishedSmartphone.value, rebound })).joint.saving.central;
    expect(await saving(1)).toBe(0);
    expect(await saving(0.5)).toBeCloseTo(REFURBISHED_SAVING / 2, 9);
    const published = library.factors[library.proposals.rebound]!.central;
    expect(await saving()).toBeCloseTo(REFURBISHED_SAVING * (1 - published), 9);
  });

  test('take 10,000 draws of all proposals, and are compressed and never cached', async () => {
    const response = await postEffects({ proposals: ALL, draws: 10_000 }, { 'accept-encoding': 'gzip' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.has('etag')).toBe(false);
  });
});

test('published ranges alone move no central value of the effects, and are said', async () => {
  const { proposals } = EFFECTS.frenchHousehold.value;
  const asked = { ...FAMILY, proposals };
  const [usual, chosen] = [await effects(asked), await effects({ ...asked, ranges: 'published' })];
  const width = ({ low, high }: { low: number; high: number }) => high - low;
  expect(chosen.joint.saving.central).toBe(usual.joint.saving.central);
  expect(chosen.joint.after.central).toBe(usual.joint.after.central);
  expect(width(chosen.joint.after)).toBeLessThan(width(usual.joint.after));
  expect(width(chosen.joint.saving)).toBeLessThan(width(usual.joint.saving));
  expect(chosen.notices).toEqual([{ code: 'published-ranges' }, ...usual.notices]);
});
