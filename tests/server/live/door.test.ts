/** What one origin may do at the entrance of rooms, over a real port: pages and API count together, other origins do not. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, expect, test } from 'vitest';
import { stop } from '../../../server/http/stop.ts';
import { createDoor } from '../../../server/live/door.ts';
import { PATHS, roomPath } from '../../../web/pages.ts';
import { JSON_HEADERS, library, store } from '../app.ts';
import { createWhole } from '../whole.ts';

const ROOMS = '/api/v1/rooms';
const ASKED = { run: '55', level: 'adults', language: 'fr', screens: 'each' };
const BUSY = { timeout: 30_000 };
const MISTAKES = 60;
/** A hundred, and the one that does not wait. */
const WAITING = 101;
const OPENINGS = 120;
const PUPILS = 35;
const [SCHOOL, OTHER] = ['192.0.2.1', '203.0.113.9'] as const;

const servers: Server[] = [];
afterAll(() => Promise.all(servers.map((server) => stop(server, 1000))));

/** @param proxies trusted proxies; every request of these tests comes from 127.0.0.1 */
async function open(proxies: readonly string[] = []) {
  const clock = { now: 0 };
  const log: object[] = [];
  const now = () => clock.now;
  const made = createDoor({ library, store, now, proxies });
  let tried = 0;
  const byCode: typeof made.byCode = (...asked) => {
    tried++;
    return made.byCode(...asked);
  };
  const door = { ...made, byCode };
  const app = createWhole({ library, store, door, now, log: (line) => log.push(line) });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (path: string, from: string = SCHOOL, init: RequestInit = {}) =>
    fetch(origin + path, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, 'x-forwarded-for': from },
    });
  const post = (path: string, body: object, from?: string) =>
    ask(path, from, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) });
  return {
    clock,
    log,
    /** How many codes were shown so far. */
    tried: () => tried,
    ask,
    post,
    /** Through the form of the page. */
    fill: (from?: string) =>
      ask(PATHS.room.fr, from, { method: 'POST', body: new URLSearchParams(ASKED) }).then(settled),
    room: async (from?: string) => (await post(ROOMS, ASKED, from)).json() as Promise<{ code: string }>,
  };
}

const settled = async (response: Response) => {
  await response.arrayBuffer();
  return response.status;
};

test('wrong codes typed in pages and sent to the API are counted together; another origin is not affected', async () => {
  const { ask } = await open(['127.0.0.1']);
  const page = (from?: string) => ask(roomPath('zzzzzz', 'fr'), from).then(settled);
  const api = (from?: string) => ask(`${ROOMS}/zzzzzz`, from).then(settled);
  for (let i = 0; i < MISTAKES; i++) expect(await (i % 2 ? page() : api())).toBe(404);
  expect([await page(), await api()]).toEqual([429, 429]);
  expect([await page(OTHER), await api(OTHER)]).toEqual([404, 404]);
});

test('a class of 35 joins a room at once while someone at the same address tries hundreds of codes', async () => {
  const { ask, post, room } = await open();
  const { code } = await room();
  const tried = Array.from({ length: 300 }, (_, i) => ask(`${ROOMS}/zzzz${100 + i}`).then(settled));
  expect((await Promise.all(tried)).filter((status) => status === 429).length).toBeGreaterThan(100);
  const more = Array.from({ length: 150 }, (_, i) => ask(`${ROOMS}/yyyy${100 + i}`).then(settled));
  const class35 = Array.from({ length: PUPILS }, async () => [
    await ask(roomPath(code, 'fr')).then(settled),
    await post(`${ROOMS}/${code}/seats`, { people: 1 }).then(settled),
  ]);
  expect(await Promise.all(class35)).toEqual(class35.map(() => [200, 201]));
  await Promise.all(more);
});

test('an origin that opens room after room is refused after a while, and prevents no other from opening one', async () => {
  const { clock, fill, post, log } = await open(['127.0.0.1']);
  for (let i = 0; i < OPENINGS; i++)
    expect(await (i % 2 ? fill() : post(ROOMS, ASKED).then(settled))).toBe(i % 2 ? 303 : 201);
  const refused = await post(ROOMS, ASKED);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
  expect(await refused.json()).toMatchObject({ type: expect.stringContaining('too-many-requests') });
  expect(await fill()).toBe(429);
  expect([await fill(OTHER), await post(ROOMS, ASKED, OTHER).then(settled)]).toEqual([303, 201]);
  clock.now += 2000;
  expect([await fill(), await fill()]).toEqual([303, 429]);
  expect(JSON.stringify(log)).not.toMatch(/192\.0\.2|203\.0\.113|127\.0\.0\.1/);
});

test('without a trusted proxy, a client that claims another origin at each request still counts as one', async () => {
  const { ask } = await open();
  const wrong = (i: number) => ask(`${ROOMS}/zzzzzz`, `192.0.2.${i}`).then(settled);
  for (let i = 0; i < MISTAKES; i++) expect(await wrong(i)).toBe(404);
  expect(await wrong(MISTAKES)).toBe(429);
});

test('while someone at the school tries codes all day, a room opened elsewhere opens by its square, or once it is led from there', async () => {
  const server = await open(['127.0.0.1']);
  const { ask, post } = server;
  const { code, token } = (await (await post(ROOMS, ASKED, OTHER)).json()) as { code: string; token: string };
  const opened = await ask(PATHS.room.fr, OTHER, { method: 'POST', body: new URLSearchParams(ASKED) });
  const lead = opened.headers.get('location')!.split('#')[0]!;
  // whatever may be tried from the school is used up
  const gone = new AbortController();
  const before = server.tried();
  for (let i = 0; i < MISTAKES + WAITING; i++)
    void ask(`${ROOMS}/zzzz${100 + i}`, SCHOOL, { signal: gone.signal }).catch(() => undefined); // it is not waited for
  // a machine that others keep busy sends them over several seconds
  await expect.poll(() => server.tried() - before, BUSY).toBe(MISTAKES + WAITING);

  const [, long] = /\/(\w{12})\//.exec(lead)!;
  const [other, key] = [long!.slice(0, 8), long!.slice(8)];
  const page = (name: string) => ask(roomPath(name, 'fr')).then(settled);
  const wrong = other + (key === 'aaaa' ? 'bbbb' : 'aaaa');
  expect([await page(other), await page(wrong), await page(`zzzzzzzz${key}`)]).toEqual([429, 429, 429]);
  const shown = await ask(lead);
  expect([shown.status, (await shown.text()).includes(`"key":"${key}"`)]).toEqual([200, true]);
  // from then on the code alone is enough, and a pupil's page says no more
  expect([await page(`${other}-${key}`), await page(other)]).toEqual([200, 200]);
  expect(await (await ask(roomPath(other, 'fr'))).text()).not.toContain('"key"');

  const desk = (said: string) =>
    ask(`${ROOMS}/${code}/desk`, SCHOOL, { headers: { 'facilitator-token': said } }).then(settled);
  expect([await ask(`${ROOMS}/${code}`).then(settled), await desk('wrong')]).toEqual([429, 429]);
  expect([await desk(token), await ask(`${ROOMS}/${code}`).then(settled)]).toEqual([200, 200]);
  gone.abort();
});
