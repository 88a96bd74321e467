/** What a device may keep and install: each address of it answers, and the worker may do its work. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { keep } from '../../../server/http/cachedBody.ts';
import { toKeep } from '../../../server/pages/offline.ts';
import { sheetsOf } from '../../../web/features/school/render.ts';
import { pathOf, sheetPath } from '../../../web/pages.ts';
import { library } from '../app.ts';
import { siteRead } from '../reading.ts';
import { ASSETS } from '../whole.ts';

const app = siteRead();
const script = (text: string) => keep(new TextEncoder().encode(text), 'text/javascript', 'public, immutable');
const files = new Map([
  ['/assets/keeper-1.js', script('')],
  ['/assets/newer-1.js', script('')],
  ['/assets/home-1.js', script('import("./later-1.js"); "./gone-1.js"')],
  ['/assets/later-1.js', script('new Worker("/assets/deep.worker-1.js")')],
  ['/assets/deep.worker-1.js', script('')],
]);
const scripts = {
  keeper: ['/assets/keeper-1.js'],
  newer: ['/assets/newer-1.js'],
  home: ['/assets/home-1.js'],
};
const told = toKeep({ library, assets: { ...ASSETS, scripts } }, { files, version: () => 'v' });
const keptOf = (part: string) => told.parts.find(([, at]) => at === part)![2];
const keptIn = (home: string) =>
  told.parts.filter(([of]) => of === home).flatMap(([, , addresses]) => addresses);

describe.each(LANGUAGES)('in %s', (language) => {
  const addresses = keptIn(pathOf('home', language));

  test('every address that is kept answers, may be kept, and asks nothing of who reads', async () => {
    const sheets = keptOf(pathOf('school', language)).filter((one) =>
      one.startsWith(`${pathOf('print', language)}/`),
    );
    // of the sheets, which are drawn alike, one
    const asked = [...new Set([...addresses, sheets[0]!])].filter(
      (one) => !/\.(?:css|js|svg)$/.test(one) && !sheets.slice(1).includes(one),
    );
    expect(asked.length).toBeGreaterThan(20);
    for (const address of asked) {
      const answer = await app.request(address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.headers.get('cache-control'), address).not.toContain('no-store');
    }
  });

  test('the views of a household are kept at first, the whole print kit with any page of the school', () => {
    const [, first] = told.parts.filter(([home]) => home === pathOf('home', language));
    for (const name of ['home', 'household', 'ticket', 'act', 'understand', 'proposals', 'method'] as const)
      expect(first![2]).toContain(pathOf(name, language));
    expect(pathOf('print', language).startsWith(pathOf('school', language))).toBe(true);
    expect(keptOf(pathOf('school', language))).toEqual(
      expect.arrayContaining([
        pathOf('print', language),
        ...sheetsOf(library).map((sheet) => sheetPath(sheet, language)),
      ]),
    );
  });

  test('with a script go all those that it loads later', () => {
    expect(addresses).toEqual(expect.arrayContaining(['/assets/later-1.js', '/assets/deep.worker-1.js']));
    expect(addresses).not.toContain('/assets/gone-1.js');
  });

  test('the page in the place of those that are not kept is the first of its part', () => {
    expect(told.parts.some(([, , [first]]) => first === told.offline[pathOf('home', language)])).toBe(true);
  });

  test('the manifest names the site, begins at its first page, and its icons are there', async () => {
    const html = await (await app.request(pathOf('home', language))).text();
    const [, href] = /rel="manifest" href="([^"]+)"/.exec(html)!;
    const answer = await app.request(href!);
    expect(answer.headers.get('content-type')).toContain('application/manifest+json');
    const manifest = (await answer.json()) as {
      start_url: string;
      lang: string;
      icons: { src: string; sizes: string }[];
    };
    expect(manifest).toMatchObject({
      lang: language,
      start_url: pathOf('home', language),
      display: 'minimal-ui',
    });
    for (const { src, sizes } of manifest.icons) {
      const path = fileURLToPath(new URL(`../../../web/public${src}`, import.meta.url));
      expect(existsSync(path), src).toBe(true);
      if (src.endsWith('.png')) {
        const png = readFileSync(path);
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
      }
    }
  });
});

test('where nothing was built, as in development, there is no worker', async () => {
  expect((await app.request('/sw.js')).status).toBe(404);
});

test('a document may name a manifest, which its policy would refuse otherwise', async () => {
  const { headers } = await app.request('/');
  expect(headers.get('content-security-policy')).toContain("manifest-src 'self'");
});
