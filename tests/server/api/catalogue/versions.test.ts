/** Older catalogues by their hash, over a socket: what was frozen is what is answered, whatever is present. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadVersions } from '../../../../data/versions/load.ts';
import { pack, unpack, type PackedCatalogue } from '../../../../models/catalogue/wire.ts';
import { MODELS_VERSION } from '../../../../models/versions/modelsVersion.ts';
import { serve } from '../../../../server/http/serve.ts';
import { stop } from '../../../../server/http/stop.ts';
import { packedCatalogue } from '../../../../server/api/catalogue/contract.ts';
import { beforeOf } from '../../../release/answers.ts';
import { app, catalogue } from '../../app.ts';

const FILE = new URL('../../../../data/versions/catalogues.json', import.meta.url);
/** As they were committed. */
const frozen = JSON.parse(readFileSync(FILE, 'utf8')) as Readonly<Record<string, PackedCatalogue>>;
const { releases, cases } = loadVersions();
const older = releases.filter(({ hash }) => hash !== catalogue.hash);
/** Since these, texts alone have changed. */
const SAME_FIGURES: readonly string[] = [];

let server: Server;
let url: string;

beforeAll(async () => {
  server = serve(app.fetch);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/catalogue/`;
});

afterAll(() => stop(server, 1000));

const numbersOf = async (hash: string) => {
  const response = await fetch(url + hash);
  return { response, body: (await response.json()) as PackedCatalogue };
};

describe('an older catalogue, asked for by its hash', () => {
  test('there are some', () => expect(older.length).toBeGreaterThan(1));

  test.each(older)('is answered as it was frozen, and kept for good: $version', async ({ version, hash }) => {
    const { response, body } = await numbersOf(hash);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(body).toEqual(frozen[hash]);
    expect([body.version, body.hash]).toEqual([version, hash]);
    expect(packedCatalogue.safeParse(body).success).toBe(true);
  });

  test.each(older)('holds figures of its own, not those of today: $version', async ({ version, hash }) => {
    const { body } = await numbersOf(hash);
    const today = JSON.stringify(pack(catalogue, 'all').factors);
    expect(JSON.stringify(body.factors) === today).toBe(SAME_FIGURES.includes(version));
  });

  test('gives again, by today’s models, the totals that were frozen beside the next version', async () => {
    // none where the models have moved since, and could not read the version before
    const pairs = releases
      .slice(1)
      .map((release, i) => [releases[i]!, release] as const)
      .filter(([, { models, before }]) => models === MODELS_VERSION && before);
    for (const [{ hash }, { before }] of pairs) {
      const totals = beforeOf(cases, unpack((await numbersOf(hash)).body))!;
      for (const [name, kg] of Object.entries(before!)) expect(totals[name]).toBeCloseTo(kg, 6);
    }
  });

  test('has neither prose nor a first view: it is only kept for its numbers', async () => {
    for (const { hash } of older)
      for (const part of ['core', 'prose/fr']) {
        const response = await fetch(`${url}${hash}/${part}?lang=en`);
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({ type: '/api#unknown-catalogue' });
      }
  });

  test('does not stand in for one that nobody kept', async () => {
    expect((await fetch(`${url}000000000000`)).status).toBe(404);
  });
});
