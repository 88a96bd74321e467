import { describe, expect, test } from 'vitest';
import { problemBody, PROBLEMS, type ProblemKind } from '../../../../server/api/problem/contract.ts';
import { app, EFFECTS_PATH, JSON_HEADERS, postEffects } from '../../app.ts';

async function problemOf(answer: Response, kind: ProblemKind) {
  expect(answer.status).toBe(PROBLEMS[kind].status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const body = problemBody.strict().parse(await answer.json());
  expect(body.type).toBe(`/api#${kind}`);
  return body;
}

const pick = (fields: object) => ({ proposals: [{ id: 'repair-it', ...fields }] });

describe('an invalid pick is refused, with where and why', () => {
  test.each<[what: string, body: unknown, pointer: string, code: string]>([
    ['an unknown proposal', { proposals: [{ id: 'nothing-at-all' }] }, '#/proposals/0/id', 'unknown-word'],
    ['a __proto__ proposal', { proposals: [{ id: '__proto__' }] }, '#/proposals/0/id', 'unknown-word'],
    ['a number for a proposal', { proposals: [{ id: 3 }] }, '#/proposals/0/id', 'not-a-word'],
    ['a pick without an id', { proposals: [{ intensity: 1 }] }, '#/proposals/0/id', 'missing'],
    ['an id alone', { proposals: ['repair-it'] }, '#/proposals/0', 'not-an-object'],
    ['an object for the list', { proposals: { id: 'repair-it' } }, '#/proposals', 'not-a-list'],
    ['null for the list', { proposals: null }, '#/proposals', 'not-a-list'],
    ['a list too long', { proposals: Array(101).fill({ id: 'repair-it' }) }, '#/proposals', 'list-too-long'],
    ['more than all of it', pick({ intensity: 1.01 }), '#/proposals/0/intensity', 'too-large'],
    ['less than nothing', pick({ intensity: -0.1 }), '#/proposals/0/intensity', 'too-small'],
    ['text for an intensity', pick({ intensity: '1' }), '#/proposals/0/intensity', 'not-a-number'],
    ['null for an intensity', pick({ intensity: null }), '#/proposals/0/intensity', 'not-a-number'],
    ['an unknown key of a pick', pick({ strength: 1 }), '#/proposals/0/strength', 'unknown-key'],
    [
      'a __proto__ key of a pick',
      '{"proposals":[{"id":"repair-it","__proto__":1}]}',
      '#/proposals/0/__proto__',
      'unknown-key',
    ],
    ['an unknown key', { proposal: [] }, '#/proposal', 'unknown-key'],
    ['more than all comes back', { rebound: 1.5 }, '#/rebound', 'too-large'],
    ['a flag for what comes back', { rebound: true }, '#/rebound', 'not-a-number'],
    ['99 draws', { draws: 99 }, '#/draws', 'too-small'],
    ['10,001 draws', { draws: 10_001 }, '#/draws', 'too-large'],
    ['half a draw', { draws: 100.5 }, '#/draws', 'not-whole'],
    ['a seed below zero', { seed: -1 }, '#/seed', 'too-small'],
    ['a wrong answer', { devices: [{ type: 'smartfone' }], ...pick({}) }, '#/devices/0/type', 'unknown-word'],
    [
      'a use in another measure',
      { uses: [{ type: 'video', countPerWeek: 3 }] },
      '#/uses/0/countPerWeek',
      'wrong-measure',
    ],
    ['a list for the whole', [], '#', 'not-an-object'],
  ])('%s', async (_what, body, pointer, code) => {
    for (const language of ['fr', 'en'] as const) {
      const response = await postEffects(body, {}, `?lang=${language}`);
      expect(response.headers.get('content-language')).toBe(language);
      const { errors, title } = await problemOf(response, 'invalid-answers');
      expect(title).toBe(PROBLEMS['invalid-answers'].title[language]);
      expect(errors.map((entry) => [entry.pointer, entry.code])).toContainEqual([pointer, code]);
      for (const { wrong, right } of errors) expect(`${wrong}${right}`).not.toMatch(/undefined|null|NaN/);
    }
  });

  test('picks are not a field of a footprint', async () => {
    const init = { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(pick({})) };
    await problemOf(await app.request('/api/v1/footprints', init), 'invalid-answers');
  });
});

describe('what cannot be read is refused', () => {
  test.each(['', 'proposals=repair-it', '{"rebound":NaN}', '{"proposals":['])(
    'not JSON: %s',
    async (body) => {
      await problemOf(await postEffects(body), 'not-json');
    },
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ';;'])(
    'content type: %s',
    async (type) => {
      await problemOf(await postEffects('{}', { 'content-type': type }), 'unsupported-media-type');
    },
  );

  test('a body without a content type', async () => {
    await problemOf(await app.request(EFFECTS_PATH, { method: 'POST' }), 'unsupported-media-type');
  });

  test('a body over the limit', async () => {
    await problemOf(await postEffects(`{"proposals":[${'{},'.repeat(30_000)}{}]}`), 'too-large');
  });

  test('an unknown parameter or an unknown language', async () => {
    const { errors } = await problemOf(await postEffects({}, {}, '?lang=en&draws=5'), 'invalid-query');
    expect(errors).toMatchObject([{ parameter: 'draws', code: 'unknown-key' }]);
    await problemOf(await postEffects({}, {}, '?lang=de'), 'invalid-query');
  });

  test('the first of ninety mistakes are listed', async () => {
    const body = `{"proposals":[${Array.from({ length: 90 }, (_, i) => `{"id":"keep-longer-and-longer-${i}"}`).join()}]}`;
    expect((await problemOf(await postEffects(body), 'invalid-answers')).errors).toHaveLength(20);
  });
});
