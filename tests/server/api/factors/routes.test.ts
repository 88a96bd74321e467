import { describe, expect, test } from 'vitest';
import {
  factorDetail,
  factorsPage,
  type FactorDetail,
  type FactorsPage,
} from '../../../../server/api/factors/contract.ts';
import { LANGUAGES } from '../../../../models/catalogue/language.ts';
import { pathOf } from '../../../../web/pages.ts';
import { app, catalogue, library } from '../../app.ts';
import { siteRead } from '../../reading.ts';

const all = Object.values(library.factors);
const get = (query: string, headers: Record<string, string> = {}) =>
  app.request(`/api/v1/factors${query}`, { headers });
const page = async (query: string) => {
  const response = await get(query);
  expect(response.status).toBe(200);
  const body = await response.json();
  expect(factorsPage.strict().parse(body)).toEqual(body);
  return body as FactorsPage;
};

describe('the list of factors', () => {
  test('comes in pages of 25 that include every factor once', async () => {
    const first = await page('');
    expect(first).toMatchObject({
      total: all.length,
      page: 1,
      perPage: 25,
      pages: Math.ceil(all.length / 25),
    });
    expect(first.factors).toHaveLength(25);
    const ids: string[] = [];
    let link: string | null = '/api/v1/factors?perPage=200';
    while (link !== null) {
      const body: FactorsPage = await page(link.slice('/api/v1/factors'.length));
      ids.push(...body.factors.map(({ id }) => id));
      link = body.links.next;
    }
    expect(ids).toEqual(all.map(({ id }) => id));
  });

  test('links to its neighbouring pages, with the same query', async () => {
    const { links, pages } = await page('?kind=device&perPage=10&page=2&lang=en');
    expect(links.self).toBe('/api/v1/factors?kind=device&lang=en&page=2&perPage=10');
    expect(links.previous).toBe('/api/v1/factors?kind=device&lang=en&page=1&perPage=10');
    expect(links.next).toBe('/api/v1/factors?kind=device&lang=en&page=3&perPage=10');
    expect(links.last).toContain(`page=${pages}`);
    expect(links.csv).toBe('/api/v1/factors?kind=device&lang=en&format=csv');
    expect((await page('?kind=device')).links.previous).toBeNull();
  });

  test('is empty beyond the last page, and links back', async () => {
    const { factors, links, total, pages } = await page('?page=99999');
    expect(factors).toEqual([]);
    expect(total).toBe(all.length);
    expect(links.next).toBeNull();
    expect(links.previous).toContain(`page=${pages}`);
  });

  test('can be searched whatever the accents and capitals', async () => {
    const plain = await page('?search=televiseur&perPage=200');
    expect(plain.total).toBeGreaterThan(0);
    const accented = await page(`?search=${encodeURIComponent('TÉLÉVISEUR')}&perPage=200`);
    expect(accented.factors).toEqual(plain.factors);
    const both = await page('?search=smartphone%20manufacture');
    expect(both.factors.map(({ id }) => id)).toContain('smartphone.manufacture');
    expect((await page('?search=zzzzzz')).total).toBe(0);
    // as printed, then as typed
    const [printed, typed] = [await page('?search=d’un&perPage=200'), await page("?search=d'un&perPage=200")];
    expect(printed.total).toBeGreaterThan(0);
    expect(typed.factors).toEqual(printed.factors);
  });

  test('begins with what weighs of the name sought, published figures first, then the others of that name', async () => {
    const { factors, total } = await page('?search=smartphone&perPage=200');
    expect(factors[0]!.id).toBe('smartphone.manufacture');
    const ranks = factors.map(({ id, status, unit }) => {
      const names = Object.values(library.factors[id]!.label).join().toLowerCase();
      const weighs = unit.includes('CO2e');
      return names.includes('smartphone') ? 2 * Number(!weighs) + Number(status !== 'current') : 4;
    });
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBe(5);
    expect(factors).toHaveLength(total);
  });

  test.each([
    ['telephone reconditionné', /Smartphone : remise en état/],
    ['refurbished phone', /Smartphone : remise en état/],
    ['ma télé', /^Téléviseur/],
    ['mon ordi portable', /^Ordinateur portable/],
  ])('finds “%s” as it is said at home, what weighs first', async (said, label) => {
    const { factors } = await page(`?search=${encodeURIComponent(said)}`);
    expect(library.factors[factors[0]!.id]!.label.fr.replaceAll(/\s/g, ' ')).toMatch(label);
    expect(factors[0]!.unit).toMatch(/CO2e/);
  });

  test('can also be searched by the title of the source', async () => {
    const { id, source } = all[0]!;
    const { title } = library.sources[source]!;
    const { factors } = await page(`?perPage=200&search=${encodeURIComponent(title.slice(0, 90))}`);
    expect(factors.map((factor) => factor.id)).toContain(id);
  });

  test('can be filtered by kind, status, source and grade', async () => {
    const { kind, status, source, grade } = all[0]!;
    const { factors, total } = await page(
      `?${new URLSearchParams({ kind, status, source, grade })}&perPage=200`,
    );
    const expected = all.filter(
      (one) => one.kind === kind && one.status === status && one.source === source && one.grade === grade,
    );
    expect(total).toBe(expected.length);
    expect(factors.map(({ id }) => id)).toEqual(expected.slice(0, 200).map(({ id }) => id));
  });

  test('is in the language asked for', async () => {
    const label = async (query: string, headers = {}) =>
      ((await (await get(query, headers)).json()) as FactorsPage).factors[0]?.label;
    expect(await label('?lang=en')).toBe(all[0]!.label.en);
    expect(await label('?lang=fr', { 'accept-language': 'en' })).toBe(all[0]!.label.fr);
    expect(await label('', { 'accept-language': 'en' })).toBe(all[0]!.label.en);
  });

  test.each([
    'page=0',
    'page=-1',
    'page=1.5',
    'page=x',
    'page=',
    'perPage=201',
    'perPage=1e9',
    'kind=gadget',
    'status=old',
    'grade=E',
    'format=xml',
    'sort=id',
    'page=1&page=2',
    `search=${'a'.repeat(101)}`,
    '__proto__=1',
  ])('refuses ?%s with what would be right', async (query) => {
    const response = await get(`?lang=en&${query}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as {
      errors: { parameter: string; wrong: string; right: string }[];
    };
    expect(errors).toHaveLength(1);
    expect(errors[0]!.parameter).toBe(query.split('=')[0]);
    expect(errors[0]!.right).toMatch(/^[A-Z].*\.$/s);
  });
});

describe('the list as CSV', () => {
  /** Reads RFC 4180 by its grammar. */
  function parse(text: string): string[][] {
    const rows: string[][] = [[]];
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
    while (cell.lastIndex < text.length) {
      const [, quoted, bare, end] = cell.exec(text)!;
      rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
      if (end === '\r\n') rows.push([]);
    }
    expect(rows.pop()).toEqual([]);
    return rows;
  }

  test('contains the whole result, after a header', async () => {
    const response = await get('?format=csv&lang=fr&page=3');
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="sobrement-factors-${catalogue.version}-${catalogue.hash}-fr.csv"`,
    );
    const text = await response.text();
    expect(text.startsWith('id,kind,label,')).toBe(true);
    const [header, ...rows] = parse(text);
    expect(rows).toHaveLength(all.length);
    for (const row of rows) expect(row).toHaveLength(header!.length);
    const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]);
    expect(column('id')).toEqual(all.map(({ id }) => id));
    expect(column('label')).toEqual(all.map(({ label }) => label.fr));
    expect(column('central').map(Number)).toEqual(all.map(({ central }) => central));
    expect(column('note')).toEqual(all.map(({ note }) => note?.fr ?? ''));
  });

  test('opens right in a spreadsheet of the language where a page offers it; the standard one is that of the data package', async () => {
    const [fr, en] = await Promise.all(
      LANGUAGES.map(async (language) => (await get(`?format=spreadsheet&lang=${language}`)).arrayBuffer()),
    ).then((all) => all.map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));
    const { id, central } = all.find((one) => !Number.isInteger(one.central) && one.central > 1)!;
    const rowOf = (text: string) => text.split('\r\n').find((line) => line.startsWith(id))!;
    expect(fr!.startsWith('\uFEFFid;kind;label;central;')).toBe(true);
    expect(rowOf(fr!)).toContain(`;${String(central).replace('.', ',')};`);
    expect(en!.startsWith('\uFEFFid,kind,label,central,')).toBe(true);
    expect(rowOf(en!)).toContain(`,${central},`);
    for (const name of ['method', 'calculations', 'factor'] as const) {
      const html = await (await siteRead().request(pathOf(name, 'fr'))).text();
      expect(html, name).toMatch(
        /href="\/api\/v1\/factors\?(?:[^"]*&(?:amp;)?)?format=spreadsheet&(?:amp;)?lang=fr"/,
      );
      expect(html, name).not.toContain('href="/api/v1/factors?format=csv');
    }
  });

  test('is sent to a client that prefers CSV, and follows the filters', async () => {
    const response = await get('?kind=network', { accept: 'text/csv, application/json;q=0.5' });
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('vary')).toContain('Accept');
    const [, ...rows] = parse(await response.text());
    expect(rows).toHaveLength(all.filter(({ kind }) => kind === 'network').length);
    for (const accept of ['*/*', 'text/html,*/*;q=0.8', 'application/json, text/csv;q=0.5']) {
      expect((await get('', { accept })).headers.get('content-type')).toMatch(/^application\/json/);
    }
    expect((await get('?format=json', { accept: 'text/csv' })).headers.get('content-type')).toMatch(
      /^application\/json/,
    );
  });
});

describe('one factor', () => {
  const detail = async (id: string) => {
    const response = await app.request(`/api/v1/factors/${encodeURIComponent(id)}?lang=en`);
    expect(response.status).toBe(200);
    const body = await response.json();
    expect(factorDetail.strict().parse(body)).toEqual(body);
    return body as FactorDetail;
  };

  test('comes with its full source and its alternatives', async () => {
    const body = await detail('smartphone.manufacture');
    expect(body.source).toEqual(library.sources[library.factors['smartphone.manufacture']!.source]);
    const alternatives = all
      .filter(({ alternativeTo }) => alternativeTo === 'smartphone.manufacture')
      .map(({ id }) => id);
    expect(body.alternatives.map(({ id }) => id)).toEqual(alternatives);
    expect(alternatives.length).toBeGreaterThan(0);
    expect((await detail(alternatives[0]!)).alternativeTo?.id).toBe('smartphone.manufacture');
  });

  test('names what it is derived from, and what is derived from it', async () => {
    const derived = all.find(({ derivedFrom = [] }) => derivedFrom.length > 0)!;
    const body = await detail(derived.id);
    expect(body.derivedFrom.map(({ id }) => id)).toEqual(derived.derivedFrom);
    const origin = await detail(derived.derivedFrom![0]!);
    expect(origin.usedToDerive.map(({ id }) => id)).toContain(derived.id);
  });

  test('names the switches that replace it', async () => {
    const option = catalogue.switches
      .flatMap(({ id, options }) => options.map(({ replaces }) => ({ id, replaces })))
      .find(({ replaces }) => Object.keys(replaces).length > 0)!;
    const [from, to] = Object.entries(option.replaces)[0]!;
    expect((await detail(from)).switches).toContainEqual(
      expect.objectContaining({ switch: option.id, replaces: from, by: to }),
    );
  });

  test('can be read, whichever it is', async () => {
    for (const { id } of all) await detail(id);
  });

  test.each(['nothing', '__proto__', 'constructor', '%E0%A4%A', 'smartphone.manufacture%00'])(
    '%s is unknown',
    async (id) => {
      const response = await app.request(`/api/v1/factors/${id}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ type: '/api#unknown-factor', title: 'Facteur inconnu' });
    },
  );
});
