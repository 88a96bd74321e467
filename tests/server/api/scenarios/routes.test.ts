/** Scenarios kept over HTTP, and their short links: created, followed, read, deleted, refused. */
import { describe, expect, test } from 'vitest';
import { createApi } from '../../../../server/api/api.ts';
import { DELETION_PATHS, newScenarioBody, scenarioBody } from '../../../../server/api/scenarios/contract.ts';
import { SCENARIOS } from '../../../../server/api/scenarios/examples.ts';
import { createApp } from '../../../../server/app.ts';
import { sqlite } from '../../../../server/store/sqlite.ts';
import { createStore, type Store } from '../../../../server/store/store.ts';
import { app as api, JSON_HEADERS, library, TODAY } from '../../app.ts';
import { createWhole } from '../../whole.ts';

const PATH = '/api/v1/scenarios';
const DAY = 24 * 60 * 60 * 1000;

/** An application with its pages, a store in memory, and control of both clocks. */
async function openSite(kept?: Store) {
  const clock = { today: TODAY, now: 0 };
  const store = kept ?? (await createStore(sqlite(':memory:'), () => clock.today));
  const log: object[] = [];
  const app = createWhole({ library, store, now: () => clock.now, log: (line) => log.push(line) });
  const post = (body: unknown, query = '?lang=en', remoteAddress = '192.0.2.1') => {
    const init = { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) };
    return app.request(PATH + query, init, { incoming: { socket: { remoteAddress } } });
  };
  const keep = async (body: unknown, query?: string) => {
    const response = await post(body, query);
    expect(response.status).toBe(201);
    return newScenarioBody.strict().parse(await response.json());
  };
  return { app, clock, store, log, post, keep };
}
const site = await openSite();
const { app, keep } = site;
/** Sends the form of the page that deletes. */
const confirm = (to: typeof app, { link, token }: { readonly link: string; readonly token: string }) =>
  to.request(link, { method: 'POST', body: new URLSearchParams({ token }) });
const problemOf = async (response: Response) =>
  (await response.json()) as {
    type: string;
    detail: string;
    errors: { path: string; pointer: string; code: string }[];
  };

describe('a scenario', () => {
  test.each(Object.entries(SCENARIOS))(
    'example %s is kept, can be read, and its link leads to its page',
    async (_name, { value }) => {
      const { deletion, ...kept } = await keep(value);
      expect(kept).toMatchObject({ territory: value.territory, query: value.query });
      const read = await app.request(`${PATH}/${kept.id}?lang=en`);
      expect(scenarioBody.strict().parse(await read.json())).toEqual(kept);
      expect(read.headers.get('cache-control')).toBe('no-store');
      const followed = await app.request(kept.link);
      expect([followed.status, followed.headers.get('cache-control')]).toEqual([302, 'no-store']);
      const target = followed.headers.get('location')!;
      expect(target).toBe(`/en/council/${value.territory}?${value.query}`);
      expect((await app.request(target)).status).toBe(200);
      expect(deletion.link).toBe(`${kept.link}/${DELETION_PATHS.en}#${deletion.token}`);
    },
  );

  test('is kept for a year, or for as many days as asked', async () => {
    const year = await keep({ territory: 'france' });
    expect(Date.parse(year.expires) - Date.parse(year.created)).toBe(365 * DAY);
    const { expires } = await keep({ territory: 'france', days: 2 });
    expect(Date.parse(expires)).toBe(TODAY + 2 * DAY);
  });

  test('is stored in one canonical form, so that its link is an address whatever was sent', async () => {
    const { query, link } = await keep({
      territory: 'own',
      query: 'name=Été\r\nX: y&people=10&repair-cafe=2',
    });
    expect(query).toBe('name=%C3%89t%C3%A9%0D%0AX%3A+y&people=10&repair-cafe=2');
    const followed = await app.request(link);
    expect([followed.status, followed.headers.get('location')]).toEqual([302, `/en/council/own?${query}`]);
  });

  test('leads to the page of each language, whichever it was kept in', async () => {
    const { id, link } = await keep({ territory: '76709' }, '?lang=fr');
    expect(link).toBe(`/s/${id}`);
    expect((await app.request(link)).headers.get('location')).toBe('/commune/76709');
    expect((await app.request(`/en${link}`)).headers.get('location')).toBe('/en/council/76709');
  });

  test('is found by nobody once it has expired', async () => {
    const { app, clock, keep } = await openSite();
    const { id, link, deletion } = await keep({ territory: 'france', days: 1 });
    clock.today += DAY;
    expect((await app.request(`${PATH}/${id}`)).status).toBe(404);
    expect((await app.request(link)).status).toBe(404);
    expect((await app.request(deletion.link)).status).toBe(404);
    expect((await confirm(app, deletion)).status).toBe(404);
  });

  test('leaves no trace in the log, nor does what is known of it', async () => {
    const { app, log, keep } = await openSite();
    const { id, link, deletion } = await keep(SCENARIOS.ownTerritory.value);
    for (const path of [link, deletion.link, `${PATH}/${id}`]) await app.request(path);
    await confirm(app, { link: deletion.link, token: 'x' });
    await confirm(app, deletion);
    expect(log).toHaveLength(6);
    expect(log.at(-2)).toMatchObject({ status: 403, refused: 'wrong-token' });
    expect(JSON.stringify(log)).not.toMatch(new RegExp(`${id}|${deletion.token}|Docks`));
  });
});

describe('a scenario is deleted', () => {
  const remove = (id: string, headers: Record<string, string>) =>
    app.request(`${PATH}/${id}?lang=en`, { method: 'DELETE', headers });

  test('through the API with its token alone', async () => {
    const { id, deletion } = await keep({ territory: 'france' });
    expect((await problemOf(await remove(id, {}))).type).toBe('/api#invalid-query');
    const wrong = await remove(id, { 'deletion-token': 'x' });
    expect([wrong.status, (await problemOf(wrong)).type]).toEqual([403, '/api#wrong-token']);
    expect((await remove(id, { 'deletion-token': deletion.token })).status).toBe(204);
    expect((await remove(id, { 'deletion-token': deletion.token })).status).toBe(404);
    expect((await app.request(`${PATH}/${id}`)).status).toBe(404);
  });

  test.each(['fr', 'en'])('through its page in %s, which asks for confirmation', async (language) => {
    const { link, deletion } = await keep(SCENARIOS.ownTerritory.value, `?lang=${language}`);
    const asked = await app.request(deletion.link);
    const html = await asked.text();
    expect([asked.status, asked.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(html).toContain('Les Docks');
    expect(html).toContain('<form method="post">');
    expect(html).toContain(language === 'fr' ? '25 décembre 2026' : '25 December 2026');
    expect((await app.request(link)).status).toBe(302);
    const done = await confirm(app, deletion);
    expect([done.status, /<h1>([^<]+)/.exec(await done.text())![1]]).toEqual([
      200,
      language === 'fr' ? 'Le scénario est effacé' : 'The scenario is deleted',
    ]);
    expect((await app.request(link)).status).toBe(404);
  });

  test('by no page when the token is another one', async () => {
    const { link, deletion } = await keep({ territory: 'france' });
    for (const token of ['', 'x', '"><script>alert(1)</script>']) {
      const refused = await confirm(app, { link: deletion.link, token });
      expect(refused.status).toBe(403);
      expect(await refused.text()).not.toContain('<script>alert');
    }
    expect((await app.request(link)).status).toBe(302);
  });
});

test('a link that was given when its token was in the query leads where the token is sent no further', async () => {
  const { link, deletion } = await keep({ territory: 'france' });
  const page = deletion.link.split('#')[0]!;
  const led = await app.request(`${page}?token=${deletion.token}`);
  expect([led.status, led.headers.get('location')]).toEqual([302, deletion.link]);
  expect((await app.request(`${page}?token=${deletion.token}`, { method: 'POST' })).status).toBe(403);
  expect((await app.request(link)).status).toBe(302);
});

describe('a scenario is refused', () => {
  test.each([
    [{}, 'territory', '#/territory', 'missing'],
    [{ territory: '99999' }, 'territory', '#/territory', 'unknown-territory'],
    [{ territory: 'france', query: 'repair-cafee=3' }, 'query.repair-cafee', '#/query', 'unknown-key'],
    [{ territory: 'france', query: 'horizon=1990' }, 'query.horizon', '#/query', 'too-small'],
    [{ territory: 'france', query: 'horizon=2990' }, 'query.horizon', '#/query', 'too-large'],
    [{ territory: 'france', query: 'loan.cost=dear' }, 'query.loan.cost', '#/query', 'not-a-number'],
    [{ territory: 'own', query: 'people=3' }, 'query.name', '#/query', 'missing'],
    [{ territory: 'own', query: 'name=x' }, 'query.people', '#/query', 'missing'],
    [{ territory: 'france', query: 'x'.repeat(2001) }, 'query', '#/query', 'text-too-long'],
    [{ territory: 'france', days: 367 }, 'days', '#/days', 'too-large'],
    [{ territory: 'france', who: 'me' }, 'who', '#/who', 'unknown-key'],
    [{ territory: 3 }, 'territory', '#/territory', 'not-a-word'],
  ])('%j', async (body, path, pointer, code) => {
    const response = await site.post(body);
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors[0]).toMatchObject({ path, pointer, code });
  });

  test('when too many were kept at once, until some seconds later', async () => {
    const { clock, post } = await openSite();
    for (let i = 0; i < 60; i++) expect((await post({ territory: 'france' })).status).toBe(201);
    const refused = await post({ territory: 'france' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await problemOf(refused)).detail).toMatch(/Retry-After/);
    clock.now += 5000;
    expect((await post({ territory: 'france' })).status).toBe(201);
    expect((await post({ territory: 'france' })).status).toBe(429);
  });

  test('but not because of what another network kept', async () => {
    const { post } = await openSite();
    const from = (address: string) => post({ territory: 'france' }, undefined, address);
    for (let i = 0; i < 61; i++) await from('192.0.2.1');
    expect((await from('192.0.2.1')).status).toBe(429);
    expect((await from('203.0.113.9')).status).toBe(201);
  });

  test('with 503 where nothing can be kept', async () => {
    const nowhere = createApp({ api: createApi({ library }), now: () => 0, log: () => undefined });
    const body = JSON.stringify({ territory: 'france' });
    const init = { method: 'POST', headers: JSON_HEADERS, body };
    expect((await nowhere.request(PATH, init)).status).toBe(503);
    const full: Store = {
      ...site.store,
      scenarios: {
        ...site.store.scenarios,
        keep: () => Promise.reject(Object.assign(new Error('full'), { code: '53100' })),
        find: () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })),
      },
    };
    const { app, post } = await openSite(full);
    const refused = await post({ territory: 'france' });
    expect([refused.status, (await problemOf(refused)).type]).toEqual([503, '/api#storage-unavailable']);
    const page = await app.request('/s/k7m2qx4d');
    expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=UTF-8']);
  });

  test('under a name that was given to nobody', async () => {
    for (const id of ['k7m2qx4d', 'x', '%00', '%ff', 'a'.repeat(500)]) {
      expect((await api.request(`${PATH}/${id}`)).status, id).toBe(404);
      expect((await app.request(`/s/${id}`)).status, id).toBe(404);
    }
  });
});
