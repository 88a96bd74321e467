/** Pages of rooms are made for one reply: compressed on the way, the same in any encoding, stored nowhere. */
import { once } from 'node:events';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stop } from '../../../server/http/stop.ts';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { PATHS, roomPath } from '../../../web/pages.ts';
import { openRoom } from '../../live/client.ts';
import { library, store } from '../app.ts';
import { createWhole } from '../whole.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  const app = createWhole({ library, store });
  server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => stop(server, 1000));

/** The bytes on the wire. */
async function raw(path: string, encoding: string) {
  const asked = request(origin + path, { headers: { 'accept-encoding': encoding } }).end();
  const [reply] = (await once(asked, 'response')) as [IncomingMessage];
  const body = Buffer.concat((await reply.toArray()) as Buffer[]);
  return { status: reply.statusCode, headers: reply.headers, body };
}

test.each(LANGUAGES)('in %s, each page is sent in the encoding that is asked for', async (language) => {
  const { code } = await openRoom(origin);
  const pages = [
    [PATHS.room[language], 200],
    [roomPath(code, language), 200],
    [roomPath(code, language, 'lead'), 200],
    [roomPath(code, language, 'screen'), 200],
    [roomPath('zzzzzz', language), 404],
  ] as const;
  for (const [path, status] of pages) {
    const [br, gzip, plain] = [await raw(path, 'gzip, br'), await raw(path, 'gzip'), await raw(path, 'zstd')];
    for (const { status: answered, headers } of [br, gzip, plain]) {
      expect([answered, headers['cache-control'], headers.vary]).toEqual([
        status,
        'no-store',
        'Accept-Encoding',
      ]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toBeDefined();
    }
    const encodings = [br, gzip, plain].map(({ headers }) => headers['content-encoding']);
    expect(encodings).toEqual(['br', 'gzip', undefined]);
    expect(plain.body.toString()).toContain(`<html lang="${language}">`);
    expect(brotliDecompressSync(br.body)).toEqual(plain.body);
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(br.body.length).toBeLessThan(plain.body.length / 2);
  }
});

const FETCHED = ['revealed', 'ticket', 'report', 'class'] as const;

test('while the database does not answer, what a screen fetches is late, not unknown', async () => {
  const { code } = await openRoom(origin);
  const find = () => Promise.reject(new Error('Query read timeout'));
  const down = createWhole({ library, store: { ...store, rooms: { ...store.rooms, find } } });
  for (const part of FETCHED) {
    const address = roomPath(code, 'fr', part) + (part === 'revealed' ? '/predict-making' : '');
    expect([part, (await down.request(address)).status]).toEqual([part, 503]);
    const unknown = address.replace(code, 'zzzzzzzz');
    expect([part, (await fetch(origin + unknown)).status]).toEqual([part, 404]);
  }
  // a page has words of its own for it
  expect((await down.request(roomPath(code, 'fr'))).status).toBe(503);
});
