/** A database with no room left: 503, and the health page says so until there is room again. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApi } from '../../../../server/api/api.ts';
import { createApp } from '../../../../server/app.ts';
import { sqlite } from '../../../../server/store/sqlite.ts';
import { createStore } from '../../../../server/store/store.ts';
import { JSON_HEADERS, library } from '../../app.ts';

const PAGES = 80;
const ASKED = { run: '55', level: 'adults', language: 'fr', screens: 'each' };

/** A server whose database is full. */
async function openFull() {
  const folder = mkdtempSync(join(tmpdir(), 'sobrement-full-'));
  const store = await createStore(sqlite(folder, PAGES), Date.now);
  const app = createApp({ api: createApi({ library, store }), now: () => 0, log: () => undefined });
  const send = (path: string, body: object, method = 'POST') =>
    app.request(path, { method, headers: JSON_HEADERS, body: JSON.stringify(body) });
  const { code } = (await (await send('/api/v1/rooms', ASKED)).json()) as { code: string };
  const kept: { id: string; token: string }[] = [];
  for (const letters of [5000, 0]) {
    const fill = () => store.scenarios.keep({ territory: 'france', query: 'x'.repeat(letters) }, 1);
    for (let full = false; !full;)
      await fill().then(
        (one) => kept.push(one),
        () => (full = true),
      );
  }
  const storage = async () => ((await (await app.request('/healthz')).json()) as { storage: string }).storage;
  return { store, app, send, code, kept, storage };
}

const told = async (answer: Response) => [answer.status, ((await answer.json()) as { type: string }).type];

describe('when there is no room left', () => {
  test.each([
    ['a scenario', '/api/v1/scenarios', { territory: 'france' }],
    ['a room', '/api/v1/rooms', ASKED],
  ])('%s is refused with 503, and the health page says so', async (_what, path, body) => {
    const { app, send, storage } = await openFull();
    const answers = [];
    for (let i = 0; i < 30; i++) answers.push(await told(await send(path, body)));
    expect(answers.at(-1)).toEqual([503, '/api#storage-unavailable']);
    expect(answers.filter(([status]) => status === 500)).toEqual([]);
    expect(await storage()).toBe('unavailable');
    expect(await told(await app.request('/readyz'))).toEqual([503, '/api#storage-unavailable']);
  });

  test('a seat is refused too, in the middle of a transaction; what is stored can still be read', async () => {
    const { send, code, app } = await openFull();
    const answers = [201];
    for (let i = 0; i < 200 && answers.at(-1) === 201; i++)
      answers.push((await send(`/api/v1/rooms/${code}/seats`, { people: 1 })).status);
    expect([...new Set(answers)]).toEqual([201, 503]);
    expect((await app.request(`/api/v1/rooms/${code}`)).status).toBe(200);
  });

  test('everything is stored again once there is room, and the health page says so', async () => {
    const { app, store, send, kept, storage } = await openFull();
    expect(await storage()).toBe('unavailable');
    for (const { id, token } of kept.slice(0, 20)) await store.scenarios.delete(id, token);
    expect(await storage()).toBe('ok');
    expect((await app.request('/readyz')).status).toBe(200);
    expect((await send('/api/v1/scenarios', { territory: 'france' })).status).toBe(201);
    expect(await storage()).toBe('ok');
  });
});
