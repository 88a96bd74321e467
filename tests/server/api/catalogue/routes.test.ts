import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pack, unpack, type PackedCatalogue } from '../../../../models/catalogue/wire.ts';
import { LANGUAGES } from '../../../../models/catalogue/language.ts';
import { createEstimator } from '../../../../models/household/footprint.ts';
import { createSample } from '../../../../models/draws/sample.ts';
import {
  catalogueIndex,
  catalogueProse,
  packedCatalogue,
  type CatalogueProse,
} from '../../../../server/api/catalogue/contract.ts';
import { app, catalogue, library } from '../../app.ts';

const NUMBERS = `/api/v1/catalogue/${catalogue.hash}`;
const IMMUTABLE = 'public, max-age=31536000, immutable';

describe('the index', () => {
  test('names the present catalogue and where it is', async () => {
    const response = await app.request('/api/v1/catalogue');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const body = catalogueIndex.strict().parse(await response.json());
    expect(body).toMatchObject({ version: catalogue.version, hash: catalogue.hash, numbers: NUMBERS });
    for (const address of [
      body.numbers,
      body.core,
      body.homes.fr,
      body.homes.en,
      body.methods.fr,
      body.methods.en,
      body.prose.fr,
      body.prose.en,
    ])
      expect((await app.request(address)).status).toBe(200);
  });

  test('answers 304 to a client that has it', async () => {
    const etag = (await app.request('/api/v1/catalogue')).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await app.request('/api/v1/catalogue', { headers: { 'if-none-match': known } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await app.request('/api/v1/catalogue', { headers: { 'if-none-match': '"x"' } })).status).toBe(
      200,
    );
  });
});

describe('the numbers', () => {
  test('never change at one address, and give the same footprint elsewhere', async () => {
    const response = await app.request(NUMBERS);
    expect(response.headers.get('cache-control')).toBe(IMMUTABLE);
    const body = await response.json();
    expect(packedCatalogue.safeParse(body).success).toBe(true);
    expect(body).toEqual(JSON.parse(JSON.stringify(pack(catalogue))));
    const elsewhere = unpack(body as PackedCatalogue);
    const total = (held: typeof catalogue) =>
      createEstimator(held, createSample(held.factors, 100, 1))({}).total;
    expect(total(elsewhere)).toEqual(total(catalogue));
  });

  test.each(['core', 'homes/fr', 'methods/fr'])(
    'of a part write a range that several have once, and read back to the last bit (%s)',
    async (part) => {
      const sent = (await (await app.request(`${NUMBERS}/${part}`)).json()) as PackedCatalogue;
      expect(sent.spreads!.length).toBeGreaterThan(3);
      const { factors } = unpack(sent);
      expect(Object.keys(factors).length).toBeGreaterThan(150);
      for (const [id, factor] of Object.entries(factors)) expect(factor, id).toEqual(catalogue.factors[id]);
    },
  );

  test.each(LANGUAGES)(
    'of what a home may name give the same footprint in half the size, with names in one language (%s)',
    async (language) => {
      const sent = (await (await app.request(`${NUMBERS}/homes/${language}`)).json()) as PackedCatalogue;
      const size = (body: unknown) => JSON.stringify(body).length;
      expect(size(sent)).toBeLessThan(size(pack(catalogue)) * 0.6);
      const held = unpack(sent);
      const devices = held.devices.map(({ id }) => ({ type: id, count: 1 }));
      expect(devices.length).toBeGreaterThan(50);
      const linesOf = (known: typeof catalogue) =>
        createEstimator(
          known,
          createSample(known.factors, 100, 1),
        )({ grid: 'RE', devices }).lines.map(({ amount }) => amount);
      expect(linesOf(held)).toEqual(linesOf(catalogue));
      for (const { id, label } of [...held.devices, ...held.uses])
        for (const each of LANGUAGES)
          expect(label[each], id).toBe(
            each === language
              ? [...catalogue.devices, ...catalogue.uses].find((one) => one.id === id)!.label[each]
              : '',
          );
      expect((await app.request(`${NUMBERS}/homes/xx`)).status).toBe(404);
    },
  );

  test.each(LANGUAGES)(
    'of what a home may name with every method give the same footprint by each of them, in less than two thirds of the bytes (%s)',
    async (language) => {
      const compressed = async (address: string) => {
        const answer = await app.request(address, { headers: { 'accept-encoding': 'br' } });
        return Buffer.from(await answer.arrayBuffer());
      };
      const bytes = await compressed(`${NUMBERS}/methods/${language}`);
      expect(bytes.length).toBeLessThan((await compressed(NUMBERS)).length * 0.62);
      const sent = JSON.parse(brotliDecompressSync(bytes).toString()) as PackedCatalogue;
      const held = unpack(sent);
      const devices = [{ type: 'tv-55', count: 1 }];
      const [short, whole] = [held, catalogue].map((known) =>
        createEstimator(known, createSample(known.factors, 100, 1)),
      );
      const methods = catalogue.switches.flatMap(({ id, options }) =>
        options.map((option) => ({ [id]: option.id })),
      );
      for (const switches of methods)
        for (const grid of ['FR', 'RE', 'PL'])
          expect(short!({ switches, grid, devices }).total, JSON.stringify([switches, grid])).toEqual(
            whole!({ switches, grid, devices }).total,
          );
      for (const { label } of [...held.switches, ...held.uses])
        expect(Object.values(label).join('')).toBe('');
      for (const { label } of held.devices) expect(label[language]).not.toBe('');
      expect((await app.request(`${NUMBERS}/methods/xx`)).status).toBe(404);
    },
  );

  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['gzip, br;q=0.9', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ])('travel compressed: Accept-Encoding: %s', async (accepted, used, expand) => {
    const plain = Buffer.from(await (await app.request(NUMBERS)).arrayBuffer());
    for (let time = 0; time < 2; time++) {
      const response = await app.request(NUMBERS, { headers: { 'accept-encoding': accepted } });
      expect(response.headers.get('content-encoding')).toBe(used);
      expect(response.headers.get('vary')).toContain('Accept-Encoding');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-length')).toBe(String(bytes.length));
      expect(expand(bytes).equals(plain)).toBe(true);
    }
  });

  test('have a tag for each form: a cache never gives one form to a client that has the other', async () => {
    const tagOf = async (accepted: string) =>
      (await app.request('/api/v1/programme', { headers: { 'accept-encoding': accepted } })).headers.get(
        'etag',
      )!;
    const tags = [await tagOf('br'), await tagOf('gzip'), await tagOf('identity')];
    expect(new Set(tags).size).toBe(3);
    const headers = { 'accept-encoding': 'gzip', 'if-none-match': tags[0]! };
    expect((await app.request('/api/v1/programme', { headers })).status).toBe(200);
  });

  test.each(['programme', 'corridor', 'proposals', 'prices', 'policies'])(
    'what is said by language says so to caches: %s',
    async (name) => {
      const { headers } = await app.request(`/api/v1/${name}`, { headers: { 'accept-language': 'en' } });
      expect(headers.get('content-language')).toBe('en');
      expect(headers.get('vary')).toContain('Accept-Language');
    },
  );

  test('get a problem that names the present hash when they are asked for under another one', async () => {
    for (const path of [
      '/api/v1/catalogue/000000000000',
      '/api/v1/catalogue/000000000000/prose/fr',
      '/api/v1/catalogue/000000000000/homes/fr',
      '/api/v1/catalogue/__proto__',
    ]) {
      const response = await app.request(`${path}?lang=en`);
      expect(response.status).toBe(404);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.json()).toMatchObject({
        type: '/api#unknown-catalogue',
        detail: expect.stringContaining(catalogue.hash),
      });
    }
  });
});

describe('the prose', () => {
  test.each(['fr', 'en'] as const)('in %s explains every factor and quotes its source', async (language) => {
    const response = await app.request(`${NUMBERS}/prose/${language}`);
    expect(response.headers.get('cache-control')).toBe(IMMUTABLE);
    const body = await response.json();
    expect(catalogueProse.strict().parse(body)).toEqual(body);
    const { factors, sources, switches, gaps } = body as CatalogueProse;
    expect(Object.keys(factors)).toEqual(Object.keys(library.factors));
    for (const [id, factor] of Object.entries(factors)) {
      expect(factor.label).toBe(library.factors[id]!.label[language]);
      expect(sources[factor.source]?.title).toBe(library.sources[factor.source]!.title);
    }
    expect(Object.keys(switches)).toEqual(catalogue.switches.map(({ id }) => id));
    for (const { reason, options } of Object.values(switches)) {
      expect(reason).not.toBe('');
      for (const { why } of Object.values(options)) expect(why).not.toBe('');
    }
    expect(Object.keys(gaps)).toEqual(Object.keys(library.gaps));
  });

  test('does not exist in a third language', async () => {
    const response = await app.request(`${NUMBERS}/prose/de`);
    expect([response.status, ((await response.json()) as { type: string }).type]).toEqual([
      404,
      '/api#unknown-address',
    ]);
  });
});
