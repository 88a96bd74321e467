import { describe, expect, test } from 'vitest';
import { loadVersions } from '../../../../data/versions/load.ts';
import type { Catalogue } from '../../../../models/catalogue/catalogue.ts';
import { plan } from '../../../../models/household/plan.ts';
import type { KeptVersion } from '../../../../models/versions/history.ts';
import { MODELS_VERSION } from '../../../../models/versions/modelsVersion.ts';
import { createApi } from '../../../../server/api/api.ts';
import type { FootprintBody } from '../../../../server/api/footprints/contract.ts';
import { verification, type Verification } from '../../../../server/api/verify/contract.ts';
import {
  INVALID_SAVED,
  SAVED_SMARTPHONE_TOTAL,
  VERIFICATIONS,
} from '../../../../server/api/verify/examples.ts';
import { PERSONAS } from '../../../personas/household.ts';
import { answeredAt, catalogue, JSON_HEADERS, library, post, refusedAt } from '../../app.ts';

const PATH = '/api/v1/verify';
const versions = loadVersions();
const verify = answeredAt(PATH, verification.strict());
const refused = refusedAt(PATH);
const FAMILY = PERSONAS.family!;
const PRESENT = { version: catalogue.version, hash: catalogue.hash };

/** What the API answers today, kept by someone with their answers. */
const saved = async (answers: object) => ({
  ...((await (await post(answers)).json()) as FootprintBody),
  answers,
});

/** A version of ours beside the kept ones: an older catalogue that differs as the test wants. */
function against(change: (catalogue: Catalogue) => Catalogue, fields: Partial<KeptVersion> = {}) {
  const hash = 'aaaaaaaaaaaa';
  const older: Catalogue = { ...change(catalogue), version: '2026.1', hash };
  const kept = {
    version: '2026.1',
    hash,
    models: MODELS_VERSION,
    readable: true,
    ...fields,
    catalogue: older,
  };
  const { routes } = createApi({ library, versions: { ...versions, kept: [kept] } });
  return {
    older,
    verify: async (body: object): Promise<Verification> => {
      const init = {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ catalogue: { hash }, ...body }),
      };
      const response = await routes.request(`${PATH}?lang=en`, init);
      expect(response.status).toBe(200);
      return verification.strict().parse(await response.json());
    },
  };
}

const worth =
  (id: string, times: number) =>
  (from: Catalogue): Catalogue => {
    const factor = from.factors[id]!;
    return { ...from, factors: { ...from.factors, [id]: { ...factor, central: factor.central * times } } };
  };

const sumOf = ({ movedBy: { factors, rest, leftOut, models, unmatched } }: Verification) =>
  factors + rest + leftOut + (models ?? 0) + unmatched;

describe('a result given back', () => {
  test.each(Object.entries({ nobody: {}, ...PERSONAS }))(
    'today, as the API answered it, is the same: %s',
    async (_name, answers) => {
      const body = await verify(await saved(answers));
      expect([body.verdict, body.difference, body.factors, body.leftOut]).toEqual(['same', 0, [], []]);
      expect(sumOf(body)).toBe(0);
    },
  );

  test('with draws of its own is the same over the same draws', async () => {
    const result = await saved({ ...FAMILY, draws: 200, seed: 7 });
    const { draws: _draws, seed: _seed, ...answers } = result.answers as Record<string, unknown>;
    expect((await verify({ ...result, answers })).verdict).toBe('same');
    expect((await verify({ ...result, answers, seed: 8 })).verdict).toBe('unmatched');
  });

  test('as the household page saves it, without a total, is the same', async () => {
    const file = {
      format: 'sobrement-household',
      catalogue: PRESENT,
      answers: FAMILY,
      proposals: [{ id: 'repair-it' }],
    };
    const body = await verify(file);
    expect([body.verdict, body.saved.total, body.then]).toEqual(['same', null, body.today.total.central]);
  });

  test('moved by factors says which, from what to what, and the shares add up', async () => {
    const lighter = (from: Catalogue) =>
      worth('years.smartphone', 2)(worth('smartphone.manufacture', 0.5)(from));
    const { older, verify: ask } = against(lighter);
    const answers = { devices: [{ type: 'smartphone', count: 1, origin: 'new' }] };
    const then = plan(answers as never, older).total;
    const body = await ask({ answers, total: { central: then } });
    expect(body.verdict).toBe('factors');
    expect(body.factors.map(({ id, to }) => [id, to]).sort()).toEqual(
      ['smartphone.manufacture', 'years.smartphone'].map((id) => [id, catalogue.factors[id]!.central]),
    );
    expect(body.factors.find(({ id }) => id === 'smartphone.manufacture')!.from).toBe(38.5);
    expect(body.difference).toBeCloseTo(body.today.total.central - then, 9);
    expect(sumOf(body)).toBeCloseTo(body.difference!, 9);
  });

  test('of other models is the models’, beside today’s answer, and factors are not blamed for it', async () => {
    const { older, verify: ask } = against(worth('smartphone.manufacture', 0.5), {
      models: MODELS_VERSION - 1,
    });
    const then = plan(FAMILY, older).total;
    const body = await ask({ answers: FAMILY, total: { central: then - 30 } });
    expect(body.verdict).toBe('models');
    expect(body.movedBy.models).toBeCloseTo(30, 9);
    expect(body.saved.total!.central).toBe(then - 30);
    expect(body.today.total.central).toBe(plan(FAMILY, catalogue).total);
    expect(sumOf(body)).toBeCloseTo(body.difference!, 9);
  });

  test('that today’s models cannot read keeps its own answer, and nothing is made up for it', async () => {
    const { verify: ask } = against((from) => ({ ...from, networks: undefined as never }), {
      readable: false,
      models: 1,
    });
    const body = await ask({ answers: FAMILY, total: { central: 300 } });
    expect([body.verdict, body.then, body.factors]).toEqual(['models', null, []]);
    expect(body.movedBy.models).toBe(body.difference);
    const without = await ask({ answers: FAMILY });
    expect([without.verdict, without.movedBy.models, without.difference]).toEqual(['models', null, null]);
  });

  test('that its answers never gave is no one’s share', async () => {
    const result = await saved(FAMILY);
    const body = await verify({ ...result, total: { ...result.total, central: result.total.central + 1 } });
    expect([body.verdict, body.factors]).toEqual(['unmatched', []]);
    expect(body.movedBy.unmatched).toBeCloseTo(-1, 9);
    const range = await verify({ ...result, total: { ...result.total, high: result.total.high + 1 } });
    expect(range.verdict).toBe('unmatched');
  });

  test('whose range alone was drawn again says so', async () => {
    const wider = (from: Catalogue): Catalogue => {
      const factor = from.factors['smartphone.manufacture']!;
      return { ...from, factors: { ...from.factors, [factor.id]: { ...factor, high: factor.high * 2 } } };
    };
    const { total } = await saved(FAMILY);
    const body = await against(wider).verify({ answers: FAMILY, total: { ...total, high: total.high + 9 } });
    expect([body.verdict, body.redrawn]).toEqual(['range', ['smartphone.manufacture']]);
  });

  test('with a device that is gone since counts what it weighed as left out', async () => {
    const hologram = (from: Catalogue): Catalogue => ({
      ...from,
      devices: [...from.devices, { ...from.devices.find(({ id }) => id === 'smartphone')!, id: 'hologram' }],
    });
    const { older, verify: ask } = against(hologram);
    const answers = { ...FAMILY, devices: [{ type: 'hologram', count: 2 }, ...FAMILY.devices!] };
    const then = plan(answers, older).total;
    const body = await ask({ answers, total: { central: then } });
    expect(body.leftOut).toMatchObject([{ pointer: '#/answers/devices/0/type', code: 'unknown-word' }]);
    expect(body.movedBy.leftOut).toBeCloseTo(plan(FAMILY, catalogue).total - then, 9);
    expect(body.today.total.central).toBe(plan(FAMILY, catalogue).total);
    expect([body.verdict, body.movedBy.unmatched]).toEqual(['factors', 0]);
  });
});

describe('the examples of the contract', () => {
  test('one smartphone: what it gave then is found again to the gram', async () => {
    const body = await verify(VERIFICATIONS.oneSmartphone.value);
    expect(body.then).toBeCloseTo(SAVED_SMARTPHONE_TOTAL, 3);
    expect(['same', 'factors']).toContain(body.verdict);
  });

  test('the first models: what they gave stands beside what today’s give', async () => {
    const { verdict, saved: given, then, leftOut } = await verify(VERIFICATIONS.frozenAnswer.value);
    const frozen = versions.releases[0]!.households['flat-share'];
    expect([verdict, given.total, then, leftOut]).toEqual(['models', frozen, null, []]);
  });

  test('an unknown device is left out, and the rest is read', async () => {
    const { leftOut, then } = await verify(VERIFICATIONS.unknownDevice.value);
    expect(leftOut.map(({ path }) => path)).toEqual(['answers.devices[1].type']);
    expect(then).toBeCloseTo(SAVED_SMARTPHONE_TOTAL, 3);
  });

  test('a catalogue that is not kept is refused, with those that are', async () => {
    const errors = await refused(INVALID_SAVED.value);
    expect(errors.map(({ path }) => path)).toEqual(['catalogue.hash', 'answers.people']);
    for (const { version, hash } of [...versions.releases, PRESENT])
      expect(errors[0]!.right).toContain(`${version} (${hash})`);
  });
});

describe('what is wrong is refused, with where and why', () => {
  const right = { catalogue: PRESENT, answers: {} };
  test.each<[what: string, body: unknown, path: string, code: string]>([
    ['a list', [], '(root)', 'not-an-object'],
    ['no catalogue', { answers: {} }, 'catalogue', 'missing'],
    ['no hash', { ...right, catalogue: { version: '2026.11.1' } }, 'catalogue.hash', 'missing'],
    ['a number for a hash', { ...right, catalogue: { hash: 3 } }, 'catalogue.hash', 'not-a-word'],
    ['a hash of objects', { ...right, catalogue: { hash: '__proto__' } }, 'catalogue.hash', 'unknown-word'],
    ['no answers', { catalogue: PRESENT }, 'answers', 'missing'],
    ['a list of answers', { ...right, answers: [] }, 'answers', 'not-an-object'],
    [
      'a wrong answer',
      { ...right, answers: { devices: [{ count: 1 }] } },
      'answers.devices[0].type',
      'missing',
    ],
    ['models to come', { ...right, models: MODELS_VERSION + 1 }, 'models', 'too-large'],
    ['text for a total', { ...right, total: '300 kg' }, 'total', 'not-an-object'],
    ['a total below nothing', { ...right, total: { central: -1 } }, 'total.central', 'too-small'],
    ['a range alone', { ...right, total: { low: 1, high: 2 } }, 'total.central', 'missing'],
    ['half a draw', { ...right, draws: 100.5 }, 'draws', 'not-whole'],
  ])('%s', async (_what, body, path, code) => {
    expect(await refused(body)).toEqual([expect.objectContaining({ path, code })]);
  });
});
