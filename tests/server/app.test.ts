import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import packaged from '../../package.json' with { type: 'json' };
import { createApi } from '../../server/api/api.ts';
import { createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { lanAddresses } from '../../server/http/lan.ts';
import { readAssets } from '../../server/http/assets.ts';
import { preferredLanguage } from '../../server/http/language.ts';
import { securityText } from '../../server/http/securityText.ts';
import type { RequestLine } from '../../server/http/log.ts';
import { sqlite } from '../../server/store/sqlite.ts';
import { createStore, type Store } from '../../server/store/store.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf } from '../../web/pages.ts';
import { createWhole } from './whole.ts';
import { app, catalogue, EFFECTS_PATH, FOOTPRINTS, library, lines, post, postEffects, store } from './app.ts';

describe('every answer', () => {
  test.each(['/healthz', '/nowhere', '/api/v1/catalogue', '/api/v1/factors?page=0'])(
    '%s says what it is, and that it is no other thing',
    async (path) => {
      const { headers } = await app.request(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.has('content-security-policy')).toBe(true);
      expect(headers.has('strict-transport-security')).toBe(false);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('that is a document has a strict security policy', async () => {
    const pages = new Hono().get('/page', (c) => c.html('<!doctype html>'));
    const site = createApp({ api: createApi({ library }), pages, now: () => 0, log: () => undefined });
    const { headers } = await site.request('/page');
    const policy = headers.get('content-security-policy')!.split('; ');
    expect(policy).toContain("script-src 'self'");
    for (const rule of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule);
    }
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.has('strict-transport-security')).toBe(false);
  });

  test.each([
    ...(['household', 'ticket', 'act', 'understand', 'simple', 'school', 'simpleSchool'] as const),
    'print' as const,
  ])('that is the page %s begins with the one script that its policy knows by its digest', async (name) => {
    for (const language of LANGUAGES) {
      const answer = await createWhole({ library }).request(pathOf(name, language));
      const scripts = [...(await answer.text()).matchAll(/<script>(.*?)<\/script>/gs)];
      expect(scripts).toHaveLength(1);
      const digest = createHash('sha256').update(scripts[0]![1]!).digest('base64');
      expect(answer.headers.get('content-security-policy')).toContain(
        `; script-src 'self' 'sha256-${digest}'; `,
      );
    }
  });

  test('that says a page has not changed leaves it the policy that it came with', async () => {
    const site = createWhole({ library });
    const first = await site.request('/ecole');
    const again = await site.request('/ecole', { headers: { 'if-none-match': first.headers.get('etag')! } });
    // a browser puts these headers in the place of those that it kept
    expect([again.status, again.headers.has('content-security-policy')]).toEqual([304, false]);
    expect(again.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('has an id of its own, which its problem repeats', async () => {
    const response = await app.request('/nowhere', { headers: { 'x-request-id': 'mine' } });
    const id = response.headers.get('x-request-id');
    expect(id).not.toBe('mine');
    expect(await response.json()).toMatchObject({ instance: `urn:uuid:${id}` });
  });
});

describe('a page of another site', () => {
  const HOST = 'sobrement.example';
  const published = createWhole({ library, store });
  const send = (headers: Partial<Record<string, string>>, path = '/ecole/salle', method = 'POST') =>
    published.request(`http://${HOST}${path}`, {
      method,
      headers: { host: HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers } as Record<
        string,
        string
      >,
      ...(method === 'POST' && { body: 'run=55&level=adults&language=fr&screens=each&cards=proposals' }),
    });

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: `http://${HOST}` },
    { origin: 'http://elsewhere.example' },
    { origin: `http://${HOST}:8080` },
    { origin: 'null' },
  ])('cannot make a browser write: %j', async (headers) => {
    for (const path of ['/ecole/salle', '/api/v1/rooms', '/api/v1/scenarios']) {
      const { status, body } = {
        status: (await send(headers, path)).status,
        body: await send(headers, path),
      };
      expect([path, status]).toEqual([path, 403]);
      expect(await body.json()).toMatchObject({ type: '/api#cross-site' });
    }
    expect((await send(headers, '/healthz', 'GET')).status).toBe(200);
  });

  test.each([
    {},
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
    { 'sec-fetch-site': 'none' },
    { origin: `http://${HOST}` },
    { origin: `https://${HOST}` },
  ])('is told from this one, and from a program: %j', async (headers) => {
    expect((await send(headers)).status).toBe(303);
  });

  test('is told from this one behind a proxy that hides the name of the site', async () => {
    const site = createApp({
      api: createApi({ library }),
      published: 'https://a.example',
      now: () => 0,
      log: () => undefined,
    });
    const from = async (origin: string) =>
      (await site.request('/api/v1/rooms', { method: 'POST', headers: { host: '10.0.0.1', origin } })).status;
    expect([await from('https://a.example'), await from('https://b.example')]).toEqual([415, 403]);
  });
});

describe('security.txt', () => {
  const withContact = (site?: string) =>
    createApp({
      api: createApi({ library }),
      hosted: securityText('mailto:security@a.example', site, () => Date.UTC(2026, 10, 28, 13)),
      now: () => 0,
      log: () => undefined,
    }).request('/.well-known/security.txt');

  test('says where to report a flaw, and until when that holds', async () => {
    const found = await withContact('https://a.example');
    expect(found.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8$/i);
    expect(await found.text()).toBe(
      [
        'Contact: mailto:security@a.example',
        'Expires: 2027-05-28T00:00:00.000Z',
        'Preferred-Languages: fr, en',
        'Canonical: https://a.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
    expect(await (await withContact()).text()).not.toContain('Canonical');
  });

  test('is not there when the host gives no contact, and a contact that nobody can follow is refused', async () => {
    expect((await app.request('/.well-known/security.txt')).status).toBe(404);
    expect(readConfig({ SECURITY_CONTACT: 'mailto:a@b.example' })).toMatchObject({
      publisher: { security: 'mailto:a@b.example' },
    });
    for (const SECURITY_CONTACT of ['a@b.example', 'http://a.example', 'mailto:a', 'mailto:a@b\nContact: x'])
      expect(readConfig({ SECURITY_CONTACT })).toEqual({
        wrong: expect.stringContaining('SECURITY_CONTACT'),
      });
  });
});

describe('the log', () => {
  test('has one line per request, and nothing of what was sent', async () => {
    lines.length = 0;
    await post({ people: 2, grid: 'FR' });
    await app.request('/api/v1/factors/smartphone.manufacture?lang=en');
    await app.request('/secret-address?token=1');
    await postEffects({ people: 2, proposals: [{ id: 'repair-it' }] });
    await app.request('/api/v1/proposals/repair-it?lang=en');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toEqual({
      id: expect.any(String),
      method: 'POST',
      route: FOOTPRINTS,
      status: 200,
      ms: 0,
    });
    expect(lines[1]).toMatchObject({ route: '/api/v1/factors/:id', status: 200 });
    expect(lines[2]).toMatchObject({ route: '*', status: 404 });
    expect(lines[3]).toMatchObject({ route: EFFECTS_PATH, status: 200 });
    expect(lines[4]).toMatchObject({ route: '/api/v1/proposals/:id', status: 200 });
    expect(JSON.stringify(lines)).not.toMatch(/people|smartphone|repair|secret|token|lang/);
  });
});

describe('an address and its methods', () => {
  test.each([
    ['GET', FOOTPRINTS, 'POST, OPTIONS'],
    ['PUT', FOOTPRINTS, 'POST, OPTIONS'],
    ['POST', '/api/v1/factors', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/v1/factors/smartphone.manufacture', 'GET, HEAD, OPTIONS'],
    ['PATCH', `/api/v1/catalogue/${catalogue.hash}`, 'GET, HEAD, OPTIONS'],
    ['GET', EFFECTS_PATH, 'POST, OPTIONS'],
    ['POST', '/api/v1/programme', 'GET, HEAD, OPTIONS'],
    ['PUT', '/api/v1/proposals', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/v1/proposals/repair-it', 'GET, HEAD, OPTIONS'],
    ['POST', '/api/openapi.json', 'GET, HEAD, OPTIONS'],
    ['PROPFIND', '/healthz', 'GET, HEAD, OPTIONS'],
  ])('%s %s is refused with the methods allowed', async (method, path, allow) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.json()).toMatchObject({ type: '/api#method-not-allowed', status: 405 });
  });

  test('OPTIONS gives the methods allowed', async () => {
    const response = await app.request(FOOTPRINTS, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'POST, OPTIONS']);
  });

  test('HEAD is GET without its body', async () => {
    for (const path of ['/healthz', '/api/v1/factors', '/api/v1/proposals', '/api/openapi.json']) {
      const head = await app.request(path, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(head.headers.get('content-type')).toBe((await app.request(path)).headers.get('content-type'));
    }
  });

  test.each([
    '/api',
    '/api/',
    '/api/v1',
    '/api/v2/footprints',
    '/api/v1/footprints/1',
    '/api/v1/catalogue/x/prose',
    '/%E0%A4%A',
    '//',
    '/..%2f..%2fetc%2fpasswd',
  ])('%s is unknown', async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status: 404, title: 'Adresse inconnue' });
  });
});

describe('pages and assets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sobrement-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'assets/site-abc.css'), 'body{}');
  for (const icon of ['favicon.svg', 'icon.svg'])
    writeFileSync(join(folder, icon), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.vite/manifest.json'), '{}');
  const pages = new Hono()
    .get('/', (c) => c.html('<h1>Sobrement</h1>'))
    .get('/api', (c) => c.html('<h1>API</h1>'))
    .get('/fault', () => {
      throw new Error('a fault with a secret');
    })
    .get('*', (c) => c.html('<h1>404</h1>', 404));
  const log: RequestLine[] = [];
  const whole = createApp({
    api: createApi({ library }),
    pages,
    assets: readAssets(folder),
    now: () => 0,
    log: (line) => log.push(line),
  });

  test('pages come last: they answer for their own addresses, never for those under /api/', async () => {
    expect(await (await whole.request('/')).text()).toBe('<h1>Sobrement</h1>');
    expect(await (await whole.request('/api')).text()).toBe('<h1>API</h1>');
    expect((await whole.request('/nowhere')).headers.get('content-type')).toMatch(/^text\/html/);
    expect((await whole.request('/api/nowhere')).headers.get('content-type')).toMatch(
      /^application\/problem\+json/,
    );
    expect((await whole.request('/')).headers.has('content-security-policy')).toBe(true);
    expect((await whole.request('/', { method: 'POST' })).status).toBe(405);
    expect((await whole.request('/nowhere', { method: 'POST' })).status).toBe(404);
  });

  test('assets with a hashed name are cached for good, others are revalidated', async () => {
    const style = await whole.request('/assets/site-abc.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toContain('immutable');
    const icon = await whole.request('/favicon.svg');
    expect([icon.headers.get('content-type'), icon.headers.get('cache-control')]).toEqual([
      'image/svg+xml',
      'no-cache',
    ]);
  });

  test('the drawings are one file, kept for an hour, then asked for again by its tag', async () => {
    const { headers } = await whole.request('/icon.svg');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    const again = await whole.request('/icon.svg', { headers: { 'if-none-match': headers.get('etag')! } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('a missing asset is not a page, and hidden files stay hidden', async () => {
    const missing = await whole.request('/assets/site-old.css');
    expect([missing.status, missing.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
    expect((await whole.request('/.vite/manifest.json')).status).toBe(404);
  });

  test('a fault becomes a problem that says nothing about it; the log does', async () => {
    const response = await whole.request('/fault?lang=en');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ type: '/api#internal-error', title: 'Server error' });
    expect(text).not.toContain('secret');
    expect(log.at(-1)).toMatchObject({
      route: '/fault',
      status: 500,
      error: expect.stringContaining('a fault with a secret'),
    });
  });

  test('a body at the limit is read, and one over it is refused before any page reads it', async () => {
    const body = (bytes: number) => ({ method: 'POST', body: 'x'.repeat(bytes) });
    expect((await whole.request('/api/v1/footprints', body(65_536))).status).toBe(415);
    expect((await whole.request('/api/v1/footprints', body(65_537))).status).toBe(413);
    expect((await whole.request('/', { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(413);
  });
});

describe('the language preferred', () => {
  test.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['de', 'fr'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['de,fr;q=0.3,en;q=0.2', 'fr'],
    ['fr;q=0.1,en;q=0.2', 'en'],
    ['*', 'fr'],
    ['en;q=0', 'fr'],
    ['FR-ca', 'fr'],
    [',,;q=,en;q=abc', 'en'],
  ])('%s → %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});

describe('the settings', () => {
  test.each([
    [{}, {}],
    [{ HOST: '', PORT: '', DATA_DIR: '', DATABASE_URL: '' }, {}],
    [
      { HOST: '0.0.0.0', PORT: '8080' },
      { host: '0.0.0.0', port: 8080 },
    ],
    [{ PORT: '0' }, { port: 0 }],
    [{ PROXY: '10.0.0.7, fd00::/8 ,' }, { proxies: ['10.0.0.7', 'fd00::/8'] }],
    [{ CONTACT: 'mailto:a@b.example' }, { publisher: { contact: 'mailto:a@b.example' } }],
    [{ SITE: 'https://sobrement.example/' }, { site: 'https://sobrement.example' }],
    [{ DATA_DIR: '/srv/kept' }, { dataDir: '/srv/kept' }],
    [{ DATABASE_URL: 'postgresql://u@h/d' }, { databaseUrl: 'postgresql://u@h/d' }],
  ])('%o', (environment, config) => {
    const usual = {
      host: '127.0.0.1',
      port: 3000,
      lan: false,
      language: 'fr',
      dataDir: undefined,
      databaseUrl: undefined,
      proxies: [],
      site: undefined,
      publisher: {},
      metrics: { port: undefined, token: undefined },
      embeddedBy: '*',
      roomScreens: 2000,
      showsProposals: true,
      workers: 1,
    };
    expect(readConfig(environment)).toEqual({ ...usual, ...config });
  });

  test.each([
    'sobrement.example',
    'ftp://sobrement.example',
    'https://sobrement.example/fr',
    'https://a.b/?c',
  ])('the site cannot be at %s', (SITE) => {
    expect(readConfig({ SITE })).toEqual({ wrong: expect.stringContaining(`"${SITE}"`) });
  });

  test('metrics are read on a port of their own, or with a token that nobody guesses', () => {
    const METRICS_TOKEN = 'k7m2qx4dk7m2qx4dk7m2';
    expect(readConfig({ METRICS_PORT: '9464', METRICS_TOKEN })).toMatchObject({
      metrics: { port: 9464, token: METRICS_TOKEN },
    });
    expect(readConfig({ METRICS_PORT: 'x' })).toEqual({ wrong: expect.stringContaining('METRICS_PORT') });
    for (const wrong of ['short', 'with a space, but long'])
      expect(readConfig({ METRICS_TOKEN: wrong })).toEqual({
        wrong: expect.stringMatching(/^METRICS_TOKEN/),
      });
  });

  test('several processes share a port on PostgreSQL alone, and are measured together', () => {
    const DATABASE_URL = 'postgres://user:secret@host/name';
    expect(readConfig({})).toMatchObject({ workers: 1 });
    expect(readConfig({ WORKERS: '4', DATABASE_URL })).toMatchObject({ workers: 4 });
    for (const WORKERS of ['0', '65', 'two', '1.5', '-1'])
      expect(readConfig({ WORKERS, DATABASE_URL })).toEqual({
        wrong: `WORKERS is "${WORKERS}": it must be a whole number of processes, from 1 (by default) to 64.`,
      });
    expect(readConfig({ WORKERS: '2' })).toEqual({ wrong: expect.stringContaining('DATABASE_URL') });
    expect(readConfig({ WORKERS: '2', DATABASE_URL, METRICS_TOKEN: 'k7m2qx4dk7m2qx4dk7m2' })).toEqual({
      wrong: expect.stringContaining('METRICS_PORT'),
    });
  });

  test('a room is for as many screens as the host says, a conference when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ roomScreens: 2000 });
    expect(readConfig({ ROOM_SCREENS: '100' })).toMatchObject({ roomScreens: 100 });
    for (const ROOM_SCREENS of ['59', '2001', '60.5', 'many'])
      expect(readConfig({ ROOM_SCREENS })).toEqual({
        wrong: `ROOM_SCREENS is "${ROOM_SCREENS}": it must be a whole number of screens, from 60 to 2000 (by default).`,
      });
  });

  test('the server for a class listens on every address, unless one is given', () => {
    expect(readConfig({}, ['--lan'])).toMatchObject({ host: '0.0.0.0', lan: true });
    expect(readConfig({ HOST: '192.168.1.20' }, ['--lan'])).toMatchObject({
      host: '192.168.1.20',
      lan: true,
    });
    expect(readConfig({}, ['--wan'])).toEqual({ wrong: expect.stringContaining('"--wan"') });
  });

  test.each([
    [{ LANG: 'en_GB.UTF-8' }, [], undefined, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_BE' }, [], undefined, 'fr'],
    [{ LANG: 'fr' }, ['--lang=en', '--lan'], 'fr-FR', 'en'],
    [{ LANG: 'C.UTF-8' }, [], 'en-US', 'en'],
    [{ LANG: 'de_DE' }, [], 'de-DE', 'fr'],
  ])('%o %o on a system in %s speaks %s', (environment, words, locale, language) => {
    expect(readConfig(environment, words, locale)).toMatchObject({ language });
  });

  test('a language that nobody wrote is refused', () => {
    expect(readConfig({}, ['--lang=de'])).toEqual({ wrong: expect.stringContaining('--lang=fr') });
  });

  test('the addresses to type are IPv4 addresses of this machine that others can reach', () => {
    const common = { netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null };
    const found = lanAddresses(
      {
        lo: [{ ...common, address: '127.0.0.1', family: 'IPv4', internal: true }],
        // no other machine is on the network of containers: it comes last
        docker0: [{ ...common, address: '172.17.0.1', family: 'IPv4', internal: false }],
        wlan0: [
          { ...common, address: '192.168.1.20', family: 'IPv4', internal: false },
          { ...common, address: 'fe80::1', family: 'IPv6', internal: false, scopeid: 2 },
        ],
        gone: undefined,
        eth0: [{ ...common, address: '10.1.2.3', family: 'IPv4', internal: false }],
      },
      3000,
    );
    expect(found).toEqual(['http://192.168.1.20:3000', 'http://10.1.2.3:3000', 'http://172.17.0.1:3000']);
  });

  test.each(['mysql://h/d', 'localhost', 'http://postgres://'])(
    'DATABASE_URL=%s is refused',
    (DATABASE_URL) => {
      expect(readConfig({ DATABASE_URL })).toEqual({ wrong: expect.stringContaining('postgres://user') });
    },
  );

  test.each(['proxy', '10.0.0', '10.0.0.0/33', '10.0.0.0/', 'fd00::/129', '10.0.0.7;10.0.0.8', '::1/8/8'])(
    'PROXY=%s is refused with a sentence',
    (PROXY) => {
      expect(readConfig({ PROXY })).toEqual({ wrong: expect.stringContaining(`"${PROXY}"`) });
    },
  );

  test.each(['http', '-1', '65536', '3000.5', '1e3', ' 80', '0x50', '999999'])(
    'PORT=%s is refused with a sentence',
    (PORT) => {
      expect(readConfig({ PORT })).toEqual({ wrong: expect.stringContaining('from 0 to 65535') });
    },
  );
});

test('the version is that of the package, and of the catalogue', async () => {
  const { version, hash } = catalogue;
  expect(await (await app.request('/version')).json()).toEqual({
    version: packaged.version,
    catalogue: { version, hash },
  });
});

test('the health page names the catalogue, and says whether anything can be kept', async () => {
  const expected = { status: 'ok', catalogue: { version: catalogue.version, hash: catalogue.hash } };
  const health = async (site: Pick<typeof app, 'request'>) => (await site.request('/healthz')).json();
  expect(await health(app)).toEqual({ ...expected, storage: 'ok' });
  const appWith = (store?: Store) =>
    createApp({ api: createApi({ library, store }), now: () => 0, log: () => undefined });
  expect(await health(appWith())).toEqual({ ...expected, storage: 'none' });
  const closed = await createStore(sqlite(':memory:'), () => 0);
  await closed.close();
  expect(await health(appWith(closed))).toEqual({
    ...expected,
    storage: 'unavailable',
  });
});
