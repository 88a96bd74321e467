/** The API called from elsewhere: by pages of other sites, by readers that have an answer already, within allowances. */
import { describe, expect, test } from 'vitest';
import { createApi } from '../../server/api/api.ts';
import { createApp } from '../../server/app.ts';
import { tokenBucket } from '../../server/http/tokenBucket.ts';
import { isOpen } from '../../server/http/openCalls.ts';
import { app, FOOTPRINTS, JSON_HEADERS, library, post, ROOMS, store } from './app.ts';
import { siteRead } from './reading.ts';

const ELSEWHERE = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
const OPEN = 'access-control-allow-origin';

interface Answer {
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { readonly description: string }>> }>
  >;
}
interface Contract {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Answer>> }>>>
  >;
}
const { paths } = (await (await app.request('/api/openapi.json')).json()) as Contract;
const routes = Object.entries(paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => ({ path: path.replaceAll(/\{\w+\}/g, 'x'), method })),
);

describe('a page of another site', () => {
  test('may ask, before it calls, of every route that keeps nothing, and of no other', async () => {
    const open: string[] = [];
    for (const { path, method } of routes) {
      const headers = { ...ELSEWHERE, 'access-control-request-method': method.toUpperCase() };
      const answer = await app.request(path, { method: 'OPTIONS', headers });
      if (answer.headers.get(OPEN) === '*') open.push(`${method} ${path}`);
    }
    const keeps = /\/(?:rooms|totals|scenarios|healthz|readyz|version)(?:\/|$)/;
    expect(open).toEqual(
      routes.filter(({ path }) => !keeps.test(path)).map(({ path, method }) => `${method} ${path}`),
    );
    expect(open.length).toBeGreaterThan(20);
  });

  test('computes a footprint, reads what it is refused, and learns when to ask again', async () => {
    const answer = await post({ people: 2 }, ELSEWHERE);
    expect([answer.status, answer.headers.get(OPEN)]).toEqual([200, '*']);
    expect(answer.headers.get('access-control-expose-headers')).toContain('retry-after');
    expect(answer.headers.get('vary')).toContain('Origin');
    // this site’s own pages carry no more than the word for caches
    const own = await post({ people: 2 }, { origin: 'http://localhost', host: 'localhost' });
    expect([own.headers.get(OPEN), own.headers.get('vary')]).toEqual([
      null,
      expect.stringContaining('Origin'),
    ]);
    const refused = await post({ people: 'two' }, ELSEWHERE);
    expect([refused.status, refused.headers.get(OPEN)]).toEqual([422, '*']);
    expect((await app.request('/api/nowhere', { headers: ELSEWHERE })).headers.get(OPEN)).toBe('*');
    // what a browser sends without asking first, a form of that site, is no JSON
    const form = { method: 'POST', headers: { ...ELSEWHERE, 'content-type': 'text/plain' }, body: '{}' };
    expect((await app.request(FOOTPRINTS, form)).status).toBe(415);
  });

  test('may neither write what is kept nor read it', async () => {
    const init = { method: 'POST', headers: { ...JSON_HEADERS, ...ELSEWHERE }, body: '{}' };
    for (const path of [ROOMS, '/api/v1/scenarios', `${ROOMS}/abc/seats`]) {
      const answer = await app.request(path, init);
      expect([path, answer.status, answer.headers.get(OPEN)]).toEqual([path, 403, null]);
    }
    const read = await app.request('/api/v1/totals/abc', { headers: ELSEWHERE });
    expect(read.headers.get(OPEN)).toBeNull();
    expect((await siteRead().request('/ecole', { headers: ELSEWHERE })).headers.get(OPEN)).toBeNull();
  });
});

describe('the tag of an answer', () => {
  /** Every route of the contract that is read and keeps nothing, at the addresses of its examples. */
  const GETS = Object.entries(paths)
    .filter(([path, { get }]) => get && isOpen(path))
    .map(([path, { get }]) => {
      const shown = Object.values(get!.responses['200']!.content ?? {}).flatMap(({ examples = {} }) =>
        Object.values(examples),
      );
      const [, address] = /^GET (\S+?)(?:\. |$)/.exec(shown[0]?.description ?? '') ?? [];
      return address ?? path;
    });
  const PAGES = [
    '/',
    '/commune/76709',
    '/methode/facteurs?q=tablette',
    '/propositions',
    '/robots.txt',
    '/sitemap.xml',
  ];

  test('is tried on each of them', () => {
    expect(GETS.length).toBeGreaterThan(17);
    expect(GETS.filter((address) => address.includes('{'))).toEqual([]);
  });

  test.each([...GETS, ...PAGES])('%s says whether it is the same', async (path) => {
    for (const encoding of ['identity', 'br, gzip']) {
      const headers = { 'accept-encoding': encoding };
      const first = await siteRead().request(path, { headers });
      const tag = first.headers.get('etag');
      expect([first.status, tag]).toEqual([200, expect.stringMatching(/^(?:W\/)?"[\w-]+"$/)]);
      expect((await first.arrayBuffer()).byteLength).toBeGreaterThan(0);
      const again = await siteRead().request(path, { headers: { ...headers, 'if-none-match': tag! } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
      const other = await siteRead().request(path, { headers: { ...headers, 'if-none-match': '"other"' } });
      expect(other.status).toBe(200);
    }
  });

  test('is on no answer that must not be kept, and on no refusal', async () => {
    for (const path of ['/healthz', '/api/v1/factors/nothing', '/api/v1/factors?grade=Z'])
      expect((await app.request(path)).headers.has('etag'), path).toBe(false);
    expect((await post({})).headers.has('etag')).toBe(false);
  });
});

describe('an allowance', () => {
  test('is told by what draws on it: at once, in how long, what is left', async () => {
    let at = 0;
    const own = createApp({
      api: createApi({ library, store, now: () => at }),
      now: () => 0,
      log: () => undefined,
    });
    const keep = () =>
      own.request('/api/v1/scenarios', {
        method: 'POST',
        headers: JSON_HEADERS,
        body: JSON.stringify({ territory: 'france', query: '' }),
      });
    const first = await keep();
    expect(first.headers.get('ratelimit-policy')).toBe('"scenarios";q=60;w=300');
    expect(first.headers.get('ratelimit')).toBe('"scenarios";r=59;t=5');
    for (let i = 1; i < 60; i += 1) await keep();
    const refused = await keep();
    expect([refused.status, refused.headers.get('ratelimit')]).toEqual([429, '"scenarios";r=0;t=300']);
    at += 5000;
    expect((await keep()).status).toBe(201);
    const wrong = await own.request(`${ROOMS}/abcdefgh`);
    expect([wrong.status, wrong.headers.get('ratelimit')]).toEqual([404, '"mistakes";r=59;t=30']);
    expect((await own.request('/api/v1/prices')).headers.has('ratelimit')).toBe(false);
  });

  test('or a turn to wait for is a header of each refusal for a time, in the contract', () => {
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ responses }) =>
        responses['429'] ? [[path, Object.keys(responses['429'].headers ?? {})] as const] : [],
      ),
    );
    expect(told.length).toBeGreaterThan(15);
    for (const [path, headers] of told)
      expect(headers, path).toEqual(
        // a calculation has no quota: nothing is counted, it waits for its turn
        isOpen(path) ? ['Retry-After'] : ['Retry-After', 'RateLimit-Policy', 'RateLimit'],
      );
  });

  test('says how many tokens are left, and when all are back', () => {
    let at = 0;
    const bucket = tokenBucket(3, 1000, () => at);
    expect(bucket.state()).toEqual({ left: 3, fullMs: 0 });
    bucket.take();
    bucket.take();
    expect(bucket.state()).toEqual({ left: 1, fullMs: 2000 });
    at += 500;
    expect(bucket.state()).toEqual({ left: 1, fullMs: 1500 });
    at += 5000;
    expect(bucket.state()).toEqual({ left: 3, fullMs: 0 });
  });
});
