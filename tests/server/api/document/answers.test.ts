/** Answers shown in the contract for GET routes: each is asked for at the address that it tells, and is what is given. */
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../../server/api/document/shorten.ts';
import { OPENED, ROOM_CODE, sessionRequest, TOTALS_CODE } from '../../../../server/api/rooms/answers.ts';
import { KEPT_AT, SCENARIOS } from '../../../../server/api/scenarios/examples.ts';
import { app, postAs, ROOMS, TODAY } from '../../app.ts';

interface Example {
  readonly description: string;
  readonly value: unknown;
}
interface Contract {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly get?: {
          readonly responses: Record<
            200,
            { content: Record<string, { examples?: Record<string, Example> }> }
          >;
        };
      }
    >
  >;
}

const whole = await (await app.request('/api/openapi.json')).text();
const { paths } = JSON.parse(whole) as Contract;
const shown = Object.entries(paths).flatMap(([path, { get }]) =>
  get
    ? [{ path, examples: Object.values(Object.values(get.responses[200].content)[0]!.examples ?? {}) }]
    : [],
);

/** The names under which the examples have what is kept, and those that it has here. */
const THEIRS: Readonly<Record<string, string>> = {
  [ROOMS]: ROOM_CODE,
  '/api/v1/scenarios': ROOM_CODE,
  '/api/v1/totals': TOTALS_CODE,
};
const given: Record<string, string> = {};
let token = '';
{
  const opened = await postAs(app, ROOMS, sessionRequest('openRoom', 'class'));
  const room = (await opened.json()) as { code: string; token: string };
  await postAs(app, `${ROOMS}/${room.code}/seats`, sessionRequest('joinRoom', 'pupil'));
  token = room.token;
  const kept = await postAs(app, '/api/v1/scenarios', SCENARIOS.leTrait.value);
  given['/api/v1/scenarios'] = ((await kept.json()) as { id: string }).id;
  given[ROOMS] = room.code;
  const other = (await (await postAs(app, ROOMS, sessionRequest('openRoom', 'class'))).json()) as typeof room;
  const asked = `${ROOMS}/${other.code}`;
  await postAs(app, `${asked}/acts`, { act: 'go', step: 'vote' }, other.token);
  await postAs(app, `${asked}/contributions`, sessionRequest('contribute', 'hands'), other.token);
  await postAs(app, `${asked}/acts`, { act: 'reveal', step: 'vote' }, other.token);
  const ended = await postAs(app, `${asked}/end`, { keep: true }, other.token);
  given['/api/v1/totals'] = ((await ended.json()) as { comeback: { code: string } }).comeback.code;
}
async function answerTo(address: string): Promise<unknown> {
  const kind = Object.keys(given).find((start) => address.startsWith(start));
  const [ours, theirs] = kind ? [given[kind]!, THEIRS[kind]!] : ['', ''];
  const asked = kind ? address.replace(theirs, ours) : address;
  const response = await app.request(asked, { headers: { 'facilitator-token': token } });
  expect(response.status, address).toBe(200);
  const type = response.headers.get('content-type')!;
  if (type.startsWith('text/event-stream')) return firstEvent(response);
  const text = await response.text();
  const like = kind ? text.replaceAll(ours, theirs) : text;
  return type.startsWith('application/json') ? JSON.parse(like) : like;
}

async function firstEvent(response: Response): Promise<unknown> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('data:') || !text.endsWith('\n\n')) text += (await reader.read()).value ?? '';
  await reader.cancel();
  const fields = Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name, value] = /^(\w+): ?(.*)$/.exec(line) ?? [];
      return name ? [[name, value] as const] : [];
    }),
  );
  return {
    event: fields['event'] ?? 'message',
    id: fields['id'],
    data: JSON.parse(fields['data']!) as unknown,
  };
}

/** Where a short answer differs from the whole one, but for what is left out. */
function differences(short: unknown, full: unknown, at = ''): string[] {
  // of a file, lines
  if (at === '' && typeof short === 'string') return String(full).startsWith(short) ? [] : [at];
  if (typeof short !== 'object' || short === null || typeof full !== 'object' || full === null)
    return Object.is(short, full) ? [] : [at];
  if (Array.isArray(short) !== Array.isArray(full)) return [at];
  return Object.entries(short).flatMap(([key, held]) =>
    differences(held, (full as Record<string, unknown>)[key], `${at}/${key}`),
  );
}

describe('an answer shown in the contract', () => {
  test('is of the moment at which the clock of these tests stands', () => {
    expect([OPENED, KEPT_AT]).toEqual([TODAY, TODAY]);
  });

  test('is there for every route that is read', () => {
    expect(shown.filter(({ examples }) => examples.length === 0).map(({ path }) => path)).toEqual([]);
    expect(shown.length).toBeGreaterThan(25);
  });

  test.each(shown)('of $path is what the address it tells answers', async ({ path, examples }) => {
    for (const { description, value } of examples) {
      const [, address = '', left = ''] = /^GET (\S+?)(?:\. Cut short: (.+))?$/.exec(description) ?? [];
      expect(address, path).toMatch(
        new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/?]+')}(?:\\?|$)`),
      );
      const full = await answerTo(address);
      expect(differences(value, full)).toEqual([]);
      if (left === '') expect(value).toEqual(full);
      else expect(JSON.stringify(value).length).toBeLessThan(JSON.stringify(full).length);
      // lists and dictionaries that were cut had as many entries as is told
      for (const [, place = '', of = ''] of left.matchAll(/([\w.[\]-]+) \d+ of (\d+)/g))
        if (!place.includes('[]')) expect([place, sizeAt(full, place)]).toEqual([place, Number(of)]);
    }
  });

  test('is short, and so is the contract', () => {
    for (const { path, examples } of shown) expect(JSON.stringify(examples).length, path).toBeLessThan(8000);
    expect(whole.length).toBeLessThan(400_000);
  });
});

/** How many entries there are at a place, of which a key may itself hold a point. */
function sizeAt(full: unknown, place: string): number {
  const inside = full as Record<string, unknown>;
  if (Object.hasOwn(inside, place)) return Object.keys(inside[place] as object).length;
  const key = Object.keys(inside).find((each) => place.startsWith(`${each}.`))!;
  return sizeAt(inside[key], place.slice(key.length + 1));
}

describe('a short answer', () => {
  const named = {
    Place: { properties: { id: {}, parts: { items: { $ref: '#/Part' } } } },
    Part: { properties: { n: {} } },
  };
  const schema = { properties: { places: { additionalProperties: { $ref: '#/Place' } } } };

  test('keeps all that its schema names, and of what is long the first that holds something', () => {
    const parts = [{ n: 1 }, { n: 2 }, { n: 3 }, { n: 4 }];
    const whole = { places: { none: {}, a: { id: 'a', parts }, b: {}, c: {} } };
    expect(shorten(whole, schema, named)).toEqual({
      value: { places: { a: { id: 'a', parts: [{ n: 1 }] } } },
      cuts: ['places 1 of 4', 'places.a.parts 1 of 4'],
    });
  });

  test('is the whole one where nothing is long', () => {
    const whole = { places: { a: { id: 'a', parts: [] } } };
    expect(shorten(whole, schema, named)).toEqual({ value: whole, cuts: [] });
  });
});
