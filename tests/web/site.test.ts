/** The site is what the folders of features declare: nothing else lists its pages. */
import { expect, test } from 'vitest';
import { load } from '../../data/load.ts';
import { openTerritories } from '../../data/territories/load.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { openDrawnSite } from '../../server/pages/computed.ts';
import type { Page } from '../../web/page.ts';
import { PAGES } from '../../web/site.ts';
import { siteRead } from '../server/reading.ts';
import { ASSETS } from '../server/whole.ts';

const library = load();
const app = siteRead();

const declared = import.meta.glob<Readonly<Record<string, unknown>>>('../../web/features/*/page.ts', {
  eager: true,
});
const isPage = (value: unknown): value is Page =>
  typeof value === 'object' && value !== null && 'address' in value;

test('whatever a folder declares is a page of the site, once, in the order of the folders', () => {
  const pages = Object.values(declared).flatMap((module) => Object.values(module).filter(isPage));
  expect(new Set(PAGES)).toEqual(new Set(pages));
  expect(PAGES).toHaveLength(pages.length);
  expect(Object.keys(declared)).toEqual(Object.keys(declared).sort());
});

test.each(LANGUAGES)('in %s, the server answers every page that is declared', async (language) => {
  const paths = PAGES.flatMap(({ address, measured }) =>
    (measured?.(language) ?? ['']).map((rest) => address[language] + rest),
  );
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths) expect((await app.request(path)).status, path).toBe(200);
});

test.each(LANGUAGES)('in %s, what the server finds to answer stands where a page is declared', (language) => {
  const { still, queried, named } = openDrawnSite(library, openTerritories(library.territories), ASSETS);
  const known = PAGES.map(({ address }) => address[language]);
  const under = (path: string) => known.some((address) => path === address || path.startsWith(`${address}/`));
  const answered = [...still, ...queried, ...named].map(({ address }) => address[language]);
  expect(answered.length).toBeGreaterThan(20);
  expect(answered.filter((path) => !under(path))).toEqual([]);
});
