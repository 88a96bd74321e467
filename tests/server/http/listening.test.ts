/** Over a real port: what only a real connection shows. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../server/http/serve.ts';
import { stop } from '../../../server/http/stop.ts';
import { app, catalogue, EFFECTS_PATH, FOOTPRINTS, JSON_HEADERS, lines } from '../app.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
  ({ server, origin } = await listen());
});
afterAll(() => stop(server, 1000));

async function listen(fetch: typeof app.fetch = app.fetch) {
  const made = serve(fetch);
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  return { server: made, origin: `http://127.0.0.1:${(made.address() as AddressInfo).port}` };
}

const post = (body: string, headers: Record<string, string> = {}, path = FOOTPRINTS) =>
  fetch(`${origin}${path}`, { method: 'POST', headers: { ...JSON_HEADERS, ...headers }, body });

/** What the server answers to raw bytes. */
async function raw(text: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let said = '';
  for await (const chunk of socket) {
    said += String(chunk);
    if (/\r\n\r\n./.test(said)) break;
  }
  socket.destroy();
  return said;
}

describe('over a real connection', () => {
  test('a footprint is computed', async () => {
    const response = await post('{"people":2}');
    expect([response.status, response.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect(await response.json()).toMatchObject({ people: 2 });
  });

  test('effects are computed', async () => {
    const response = await post('{"people":2,"proposals":[{"id":"repair-it"}]}', {}, EFFECTS_PATH);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await response.json()).toMatchObject({ people: 2, proposals: [{ id: 'repair-it' }] });
  });

  test.each(['/api/v1/programme', '/api/v1/proposals', '/api/v1/proposals/repair-it'])(
    '%s comes compressed by language, then not at all to who has it',
    async (path) => {
      const headers = { 'accept-encoding': 'br', 'accept-language': 'en' };
      const first = await fetch(origin + path, { headers });
      expect([first.headers.get('content-encoding'), first.headers.get('content-language')]).toEqual([
        'br',
        'en',
      ]);
      await first.json();
      const etag = first.headers.get('etag')!;
      const again = await fetch(origin + path, { headers: { ...headers, 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const other = { ...headers, 'accept-language': 'fr', 'if-none-match': etag };
      expect((await fetch(origin + path, { headers: other })).status).toBe(200);
    },
  );

  test('numbers are sent in brotli, then not at all to a client that has them', async () => {
    const path = `${origin}/api/v1/catalogue/${catalogue.hash}`;
    const first = await fetch(path, { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(await first.json()).toMatchObject({ hash: catalogue.hash });
    const again = await fetch(path, {
      headers: { 'accept-encoding': 'br', 'if-none-match': first.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  test('HEAD gives the length and no body', async () => {
    const response = await fetch(`${origin}/api/v1/catalogue`, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  });

  test('1 MB is refused, and the server goes on', async () => {
    const response = await post(`{"grid":"${'F'.repeat(1_000_000)}"}`);
    expect(response.status).toBe(413);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  });

  test('1 MB without a length is refused too', async () => {
    const sent = request(`${origin}${FOOTPRINTS}`, {
      method: 'POST',
      headers: { ...JSON_HEADERS, 'transfer-encoding': 'chunked' },
    });
    sent.on('error', () => undefined);
    for (let i = 0; i < 16; i++) sent.write('x'.repeat(65_536));
    sent.end();
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(413);
    response.resume();
    await once(response, 'end');
  });

  test('deep nesting of 100,000 levels is refused', async () => {
    expect((await post('['.repeat(100_000))).status).toBe(413);
    expect((await post('['.repeat(60_000))).status).toBe(400);
    expect((await post(`{"devices":${'['.repeat(30_000)}${']'.repeat(30_000)}}`)).status).toBe(422);
  });

  test('an idle connection stays longer than the proxy keeps its own, and half a minute at most', async () => {
    const said = await raw('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
    const [, seconds] = /^Keep-Alive: timeout=(\d+)\r$/im.exec(said)!;
    const nginx = readFileSync(new URL('../../../host/nginx.conf', import.meta.url), 'utf8');
    const [, proxied] = /keepalive_timeout (\d+)s;/.exec(nginx)!;
    expect(Number(seconds)).toBeGreaterThan(Number(proxied));
    expect(Number(seconds)).toBeLessThan(30);
  });

  test.each([FOOTPRINTS, EFFECTS_PATH, '/api/v1/scenarios'])(
    'an upload to %s that is cut short is no error of anyone',
    async (path) => {
      const before = lines.length;
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n`;
      socket.write(`${head}{"people":`);
      await once(server, 'request');
      socket.destroy();
      await expect.poll(() => lines.length).toBe(before + 1);
      expect(lines.at(-1)).toMatchObject({ route: path, status: 499 });
      expect(lines.at(-1)).not.toHaveProperty('error');
    },
  );

  test('a wrong content type is refused', async () => {
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a malformed host', 'GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['no host', 'GET /healthz HTTP/1.1\r\n\r\n', 400],
    ['what nobody can expect', 'GET /healthz HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n', 417],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s is answered with the headers and the body of a problem', async (_what, sent, status) => {
    const said = await raw(sent);
    expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(said).toMatch(/^x-content-type-options: nosniff\r$/im);
    expect(said).toMatch(/^content-security-policy: default-src 'none'/im);
    expect(said).toMatch(/^content-type: application\/problem\+json/im);
    expect(JSON.parse(said.slice(said.indexOf('{')))).toMatchObject({ status });
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  });

  test('a request that is not whole in time is given up, which a slow reader of an answer is not', () => {
    const { headersTimeout, requestTimeout } = server;
    expect(headersTimeout).toBeLessThan(requestTimeout);
    expect(requestTimeout).toBeLessThan(30_000);
  });

  test('invalid HTTP, or an absurd address, gets a 4xx', async () => {
    expect(await raw('hello\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
    expect(await raw(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect(await raw('GET //../..//etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 404/);
    expect(await raw('GET /api/v1/factors/%ff HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 404/);
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n')).toMatch(/^HTTP\/1\.1 4\d\d/);
  });
});

describe('stopping', () => {
  test('lets current requests finish, then closes idle connections', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = await listen(async () => {
      await held;
      return new Response('done');
    });
    const answer = fetch(slow.origin);
    await once(slow.server, 'request');
    const stopped = stop(slow.server, 5000);
    setTimeout(release, 100);
    expect(await (await answer).text()).toBe('done');
    await stopped;
    await expect(fetch(slow.origin)).rejects.toThrow();
  });

  test('cuts off at the deadline what has not finished', async () => {
    const stuck = await listen(() => new Promise<Response>(() => undefined));
    const answer = fetch(stuck.origin).catch((error: Error) => error);
    await once(stuck.server, 'request');
    await stop(stuck.server, 200);
    expect(await answer).toBeInstanceOf(Error);
  });
});
