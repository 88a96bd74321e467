/** How the pages are found by search engines: every address that is told leads to a page, which tells the same twins. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../models/catalogue/language.ts';
import { openTerritories } from '../../../data/territories/load.ts';
import { loadVersions } from '../../../data/versions/load.ts';
import { escapeHtml } from '../../../web/document.ts';
import { pathOf } from '../../../web/pages.ts';
import { PAGES } from '../../../web/site.ts';
import { ASSETS, createWhole } from '../whole.ts';
import { library } from '../app.ts';
import { siteRead } from '../reading.ts';

const app = siteRead();
const ORIGIN = 'http://localhost';
const textOf = async (path: string) => {
  const answer = await app.request(path);
  expect(answer.status, path).toBe(200);
  return answer.text();
};
const all = (text: string, what: RegExp) => [...text.matchAll(what)].map(([, found]) => found!);
const addresses = async (list: string) => all(await textOf(list), /<loc>(.*?)<\/loc>/g);

describe('robots.txt', () => {
  test('leaves the API out, and names the list of pages', async () => {
    expect(await textOf('/robots.txt')).toBe(
      `User-agent: *\nDisallow: /api/\nSitemap: ${ORIGIN}/sitemap.xml\n`,
    );
  });
});

describe('the list of pages', () => {
  test('is in parts that are all there, with fewer addresses than a part may hold', async () => {
    const parts = await addresses('/sitemap.xml');
    expect(parts.length).toBeGreaterThan(2);
    const [, first, ...others] = parts.map((part) => part.slice(ORIGIN.length));
    const told = [await addresses(first!), await addresses(others.at(-1)!)];
    for (const each of told) expect(each.length).toBeLessThanOrEqual(50_000);
    const whole = told.flat();
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole.every((each) => /\/(?:commune|council)\/\d[\dAB]\d{3}$/.test(each))).toBe(true);
    // every commune of France, in every language
    const communes =
      (parts.length - 2) * (told[0]!.length / LANGUAGES.length) + told[1]!.length / LANGUAGES.length;
    expect(communes).toBe(openTerritories(library.territories).communes().length);
  });

  test('has every page that may be found, and none that may not', async () => {
    const told = new Set(await addresses('/sitemap/pages.xml'));
    const listed = PAGES.filter(({ unlisted, bare }) => !unlisted && !bare);
    const single = listed.filter(({ paper, measured }) => !paper && !measured);
    for (const { address } of single)
      for (const language of LANGUAGES) expect([...told]).toContain(ORIGIN + address[language]);
    const found = new Set(listed.flatMap(({ address }) => LANGUAGES.map((language) => address[language])));
    for (const { address } of PAGES)
      for (const language of LANGUAGES)
        if (!found.has(address[language])) expect([...told]).not.toContain(ORIGIN + address[language]);
  });

  test('leads to pages that are there, and that name the same twins', async () => {
    const list = await textOf('/sitemap/pages.xml');
    const entries = [...list.matchAll(/<url><loc>(.*?)<\/loc>(.*?)<\/url>/g)];
    // one of each kind is enough: a factor among hundreds, a sheet among dozens
    const kinds = new Map(
      entries.map(([, loc, twins]) => [loc!.split('/').slice(0, -1).join('/'), [loc!, twins!]]),
    );
    expect(kinds.size).toBeGreaterThan(10);
    for (const [loc, twins] of kinds.values()) {
      const html = await textOf(loc!.slice(ORIGIN.length).replaceAll('&amp;', '&'));
      expect(html, loc).not.toContain('content="noindex"');
      const own = all(html, /rel="alternate" hreflang="(?:fr|en)" href="([^"]*)"/g);
      expect(all(twins!, /hreflang="(?:fr|en)" href="([^"]*)"/g), loc).toEqual(
        own.map((path) => ORIGIN + path),
      );
    }
  });

  test('ends: a part beyond the last is not there', async () => {
    for (const rank of ['0', '999'])
      expect((await app.request(`/sitemap/communes-${rank}.xml`)).status).toBe(404);
  });
});

test('where the site is published, a page gives whole addresses of its twins, and one for other languages', async () => {
  const site = createWhole({ library, assets: { ...ASSETS, origin: 'https://sobrement.example' } });
  const html = await (await site.request('/methode')).text();
  expect(all(html, /rel="alternate" (hreflang="[^"]*" href="[^"]*")/g)).toEqual([
    'hreflang="fr" href="https://sobrement.example/methode"',
    'hreflang="en" href="https://sobrement.example/en/method"',
    'hreflang="x-default" href="https://sobrement.example/methode"',
  ]);
  expect(await (await site.request('/robots.txt')).text()).toContain('https://sobrement.example/sitemap.xml');
});

describe('the feed of versions', () => {
  test.each(LANGUAGES)(
    'tells each version once, the newest first, and leads to where it is told (%s)',
    async (language) => {
      const page = await textOf(pathOf('versions', language));
      const [path] = all(page, /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)">/g);
      const answer = await app.request(path!);
      expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      const feed = await answer.text();
      const { releases } = loadVersions();
      const entries = all(feed, /<entry>(.*?)<\/entry>/g);
      expect(entries).toHaveLength(releases.length);
      const ids = all(feed, /<id>(.*?)<\/id>/g);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [i, { version, frozen, changed }] of [...releases].reverse().entries()) {
        expect(entries[i]).toContain(`${version}, `);
        expect(entries[i]).toContain(`<updated>${frozen}T00:00:00Z</updated>`);
        expect(entries[i]).toContain(escapeHtml(changed[language]));
        const [to] = all(entries[i]!, /<link rel="alternate" href="([^"]+)"\/>/g);
        expect(to!.startsWith(ORIGIN)).toBe(true);
        expect(page).toContain(`id="${to!.split('#')[1]}"`);
      }
      // Atom asks for these of a feed
      for (const tag of ['<title>', '<updated>', '<author><name>', 'rel="self"']) expect(feed).toContain(tag);
      expect(
        feed
          .slice(feed.indexOf('?>') + 2)
          .replaceAll(/<(\w+)[^>]*\/>|<(\w+)[^>]*>|<\/(\w+)>|&(?:amp|lt|gt|quot);/g, ''),
      ).not.toMatch(/[<&]/);
    },
  );
});

describe('what search engines read of a page', () => {
  const PUBLISHED = 'https://sobrement.example';
  const site = createWhole({ library, assets: { ...ASSETS, origin: PUBLISHED } });
  const linkedOf = async (path: string) => {
    const html = await (await site.request(path)).text();
    const found = all(html, /<script type="application\/ld\+json">(.*?)<\/script>/g);
    return { html, linked: found.map((text) => JSON.parse(text) as Record<string, unknown>) };
  };

  test.each(LANGUAGES)('is, at home, a free application of whole addresses (%s)', async (language) => {
    const { html, linked } = await linkedOf(pathOf('home', language));
    expect(linked).toHaveLength(1);
    expect(linked[0]).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'WebApplication',
      url: PUBLISHED + pathOf('home', language),
      inLanguage: language,
      isAccessibleForFree: true,
    });
    for (const said of ['name', 'description'])
      expect(html).toContain(escapeHtml(linked[0]![said] as string));
  });

  test.each(LANGUAGES)(
    'is, where all the figures are, data with their version, licence and files (%s)',
    async (language) => {
      const { linked } = await linkedOf(pathOf('factor', language));
      const { version, hash } = library.catalogue;
      expect(linked).toHaveLength(1);
      expect(linked[0]).toMatchObject({
        ...{
          '@type': 'Dataset',
          version,
          identifier: hash,
          dateModified: loadVersions().releases.at(-1)!.frozen,
        },
        license: 'https://opendatacommons.org/licenses/odbl/1-0/',
      });
      // what catalogues of data ask for, at the least
      expect((linked[0]!['description'] as string).length).toBeGreaterThan(50);
      const files = linked[0]!['distribution'] as { encodingFormat: string; contentUrl: string }[];
      for (const { encodingFormat, contentUrl } of files) {
        const answer = await site.request(contentUrl.slice(PUBLISHED.length));
        expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
          200,
          encodingFormat,
        ]);
      }
      expect(files).toHaveLength(2);
    },
  );

  test('is nothing elsewhere, nor on a page that is kept out of indexes', async () => {
    for (const path of ['/ecole', '/nowhere']) expect((await linkedOf(path)).linked).toEqual([]);
  });
});
