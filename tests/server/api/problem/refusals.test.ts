import { describe, expect, test } from 'vitest';
import {
  PROBLEMS,
  problemBody,
  type ProblemBody,
  type ProblemKind,
} from '../../../../server/api/problem/contract.ts';
import { pointerOf } from '../../../../server/api/problem/entries.ts';
import { app, FOOTPRINTS, JSON_HEADERS, post } from '../../app.ts';

async function problemOf(response: Response | Promise<Response>, kind: ProblemKind): Promise<ProblemBody> {
  const answer = await response;
  expect(answer.status).toBe(PROBLEMS[kind].status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const body = problemBody.strict().parse(await answer.json());
  expect(body).toMatchObject({ type: `/api#${kind}`, status: answer.status });
  return body;
}

const device = (fields: object) => ({ devices: [{ type: 'smartphone', ...fields }] });

const WRONG: readonly [what: string, body: unknown, pointer: string, code: string][] = [
  ['a wrong type', { people: 'two' }, '#/people', 'not-a-number'],
  ['null for a number', { people: null }, '#/people', 'not-a-number'],
  ['a list for the whole', [], '#', 'not-an-object'],
  ['text for the whole', '"hello"', '#', 'not-an-object'],
  ['null for the whole', 'null', '#', 'not-an-object'],
  ['an object for a list', { devices: {} }, '#/devices', 'not-a-list'],
  ['a list for a device', { devices: [[]] }, '#/devices/0', 'not-an-object'],
  ['an unknown key', { peoples: 2 }, '#/peoples', 'unknown-key'],
  ['an unknown key of a device', device({ colour: 'red' }), '#/devices/0/colour', 'unknown-key'],
  ['an unknown device', { devices: [{ type: 'smartfone' }] }, '#/devices/0/type', 'unknown-word'],
  ['a device without a type', { devices: [{ count: 1 }] }, '#/devices/0/type', 'missing'],
  ['an unknown use', { uses: [{ type: 'vidéo' }] }, '#/uses/0/type', 'unknown-word'],
  ['an unknown grid', { grid: 'XX' }, '#/grid', 'unknown-word'],
  ['an unknown switch', { switches: { nothing: 'x' } }, '#/switches/nothing', 'unknown-key'],
  [
    'a use in another measure',
    { uses: [{ type: 'video', countPerWeek: 3 }] },
    '#/uses/0/countPerWeek',
    'wrong-measure',
  ],
  [
    'an unknown definition',
    { uses: [{ type: 'video', definition: 'imax' }] },
    '#/uses/0/definition',
    'unknown-word',
  ],
  ['a negative number', device({ count: -1 }), '#/devices/0/count', 'too-small'],
  ['zero years', device({ yearsKept: 0 }), '#/devices/0/yearsKept', 'too-small'],
  ['25 hours a day', device({ hoursPerDay: 25 }), '#/devices/0/hoursPerDay', 'too-large'],
  ['half a person', { people: 1.5 }, '#/people', 'not-whole'],
  ['1e308', '{"people":1e308}', '#/people', 'too-large'],
  ['1e400, which JSON reads as infinite', '{"people":1e400}', '#/people', 'not-a-number'],
  ['a million devices', device({ count: 1_000_000 }), '#/devices/0/count', 'too-large'],
  ['more children than people', { people: 2, children: 3 }, '#/people', 'more-than-people'],
  ['99 draws', { draws: 99 }, '#/draws', 'too-small'],
  ['10,001 draws', { draws: 10_001 }, '#/draws', 'too-large'],
  ['a seed beyond 2^53', '{"seed":9007199254740993}', '#/seed', 'too-large'],
  ['a __proto__ key', '{"__proto__":{"people":2}}', '#/__proto__', 'unknown-key'],
  [
    'a __proto__ key in a device',
    '{"devices":[{"type":"laptop","__proto__":1}]}',
    '#/devices/0/__proto__',
    'unknown-key',
  ],
  ['a __proto__ switch', '{"switches":{"__proto__":"x"}}', '#/switches/__proto__', 'unknown-key'],
  ['a constructor key', { constructor: 1 }, '#/constructor', 'unknown-key'],
  ['a __proto__ type', '{"devices":[{"type":"__proto__"}]}', '#/devices/0/type', 'unknown-word'],
  ['a key with a slash and a tilde', { 'a/b~c': 1 }, '#/a~1b~0c', 'unknown-key'],
  ['a key with half a surrogate pair', '{"\\ud800":1}', '#/%EF%BF%BD', 'unknown-key'],
];

describe('an invalid answer is refused, with where and why', () => {
  test.each(WRONG)('%s', async (_what, body, pointer, code) => {
    const { errors } = await problemOf(post(body), 'invalid-answers');
    expect(errors.map((entry) => [entry.pointer, entry.code])).toContainEqual([pointer, code]);
    for (const { wrong, right } of errors) expect(`${wrong}${right}`).not.toMatch(/undefined|null|NaN/);
  });

  test('the nearest device is suggested, in the language asked for', async () => {
    const wrong = { devices: [{ type: 'smartfone' }] };
    const french = await problemOf(post(wrong, {}, ''), 'invalid-answers');
    expect(french.errors[0]).toMatchObject({
      wrong: 'Cette valeur n’est pas connue.',
      right: expect.stringMatching(/«\u202fsmartphone\u202f»/),
    });
    const english = await problemOf(
      post(wrong, { 'accept-language': 'de, en;q=0.5' }, ''),
      'invalid-answers',
    );
    expect(english.errors[0]?.right).toContain('"smartphone"');
    expect(english.title).toBe(PROBLEMS['invalid-answers'].title.en);
  });

  test('twenty mistakes are listed, and no more', async () => {
    const body = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]));
    const { errors } = await problemOf(post(body), 'invalid-answers');
    expect(errors).toHaveLength(20);
  });

  test('a very long key is not sent back in full', async () => {
    const response = await post({ ['é'.repeat(20_000)]: 1 });
    expect(response.status).toBe(422);
    expect((await response.text()).length).toBeLessThan(4000);
  });
});

describe('what cannot be read is refused', () => {
  test.each([
    ['nothing', ''],
    ['text', 'people=2'],
    ['NaN', '{"people":NaN}'],
    ['Infinity', '{"people":Infinity}'],
    ['half an object', '{"people":2'],
    ['a comma too many', '{"people":2,}'],
    ['bytes that are no text', '\u0000\u0001'],
  ])('%s', async (_what, body) => {
    await problemOf(post(body), 'not-json');
  });

  test.each([
    ['text', 'text/plain'],
    ['a form', 'application/x-www-form-urlencoded'],
    ['nearly JSON', 'application/jsonp'],
    ['problem JSON', 'application/problem+json'],
    ['nothing legible', ';;'],
  ])('content type: %s', async (_what, type) => {
    await problemOf(post('{}', { 'content-type': type }), 'unsupported-media-type');
  });

  test('a body without a content type', async () => {
    const body = new TextEncoder().encode('{}');
    await problemOf(app.request(FOOTPRINTS, { method: 'POST', body }), 'unsupported-media-type');
    await problemOf(app.request(FOOTPRINTS, { method: 'POST' }), 'unsupported-media-type');
  });

  test('a content type that only the contract’s own check refuses', async () => {
    const response = await post('{}', { 'content-type': 'application/json; charset' });
    expect([200, 415]).toContain(response.status);
  });

  test('a body of 1 MB, with and without its length', async () => {
    const body = `{"people":2,"grid":"${'F'.repeat(1_000_000)}"}`;
    await problemOf(post(body), 'too-large');
    const stream = new Blob([body]).stream();
    const init = { method: 'POST', headers: JSON_HEADERS, body: stream, duplex: 'half' };
    await problemOf(app.request(FOOTPRINTS, init as RequestInit), 'too-large');
  });

  test('an unknown parameter or an unknown language', async () => {
    const { errors } = await problemOf(post({}, {}, '?lang=en&draws=5'), 'invalid-query');
    expect(errors).toMatchObject([{ parameter: 'draws', code: 'unknown-key' }]);
    const { title } = await problemOf(post({}, {}, '?lang=de'), 'invalid-query');
    expect(title).toBe(PROBLEMS['invalid-query'].title.fr);
  });
});

describe('deep nesting', () => {
  const nested = (open: string, close: string, levels: number) => open.repeat(levels) + close.repeat(levels);

  test('is over the limit of a body at 100,000 levels', async () => {
    await problemOf(post(nested('[', ']', 100_000)), 'too-large');
  });

  test('is refused at the first level with 30,000 levels within the limit', async () => {
    const lists = nested('[', ']', 30_000);
    expect((await problemOf(post(lists), 'invalid-answers')).errors).toHaveLength(1);
    const fewer = nested('[', ']', 15_000);
    const { errors } = await problemOf(
      post(`{"devices":${fewer},"uses":[{"type":${fewer}}]}`),
      'invalid-answers',
    );
    expect(errors.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['#/devices/0', '#/uses/0/type']),
    );
    await problemOf(post('{"connections":'.repeat(4000) + '1' + '}'.repeat(4000)), 'invalid-answers');
  });
});

describe('nothing is slow to refuse', () => {
  const many = (count: number, entry: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => entry(i)).join(',');

  test.each([
    ['short unknown keys', `{${many(7000, (i) => `"${i}":1`)}}`],
    ['long unknown keys', `{${many(1400, (i) => `"${'k'.repeat(34)}${i}":1`)}}`],
    ['unknown devices', `{"devices":[${many(100, (i) => `{"type":"smartphone-of-a-kind-${i}"}`)}]}`],
    ['a million small devices', `{"devices":[${many(30_000, () => '1')}]}`],
    ['unknown switches', `{"switches":{${many(3000, (i) => `"switch${i}":1`)}}}`],
  ])('%s', async (_what, body) => {
    expect(body.length).toBeLessThan(64 * 1024);
    expect((await post(body)).status).toBe(422);
  });
});

describe('a pointer', () => {
  test.each([
    ['(root)', {}, '#'],
    ['devices[0].count', { devices: [{ count: 1 }] }, '#/devices/0/count'],
    ['devices[0].type', { devices: [{}] }, '#/devices/0/type'],
    ['a.b', { 'a.b': 1 }, '#/a.b'],
    ['a.b', { a: { b: 1 } }, '#/a/b'],
    ['a[0]', { 'a[0]': 1 }, '#/a%5B0%5D'],
    ['connections.x.y[1]', { connections: { 'x.y[1]': 1 } }, '#/connections/x.y%5B1%5D'],
    ['é', { é: 1 }, '#/%C3%A9'],
  ])('%s', (path, body, pointer) => {
    expect(pointerOf(path, body)).toBe(pointer);
  });
});
