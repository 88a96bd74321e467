/**
 * How search engines find the pages: `/robots.txt`, and `/sitemap.xml`, which names one list for each kind of page; and how
 * readers are told of a new version of the figures, by a feed.
 */
import type { Context, Hono } from 'hono';
import type { Text } from '../../models/catalogue/catalogue.ts';
import { inEach, LANGUAGES } from '../../models/catalogue/language.ts';
import type { Versions } from '../../data/versions/load.ts';
import type { Territories } from '../../data/territories/territories.ts';
import { escapeHtml } from '../../web/document.ts';
import { feedPath, versionsFeed } from '../../web/features/method/feed.ts';
import { PATHS, territoryPath } from '../../web/pages.ts';
import type { Site } from '../../web/server.ts';
import { PAGES } from '../../web/site.ts';
import { DAY } from '../http/cachedBody.ts';
import type { Environment } from '../http/environment.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAPS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const LINKS = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const LISTS = '/sitemap';
/** A list may hold 50,000 addresses and 50 MB; this many communes, in each language, are some 5 MB. */
const COMMUNES_IN_A_LIST = 5_000;

interface FoundParts {
  readonly site: Site;
  readonly territories: Territories;
  readonly versions: Pick<Versions, 'releases'>;
  /** Where the site is published; when nobody said, addresses begin as the request did. */
  readonly origin: string | undefined;
}

/** @param app that answers with the pages; only those that may be listed are asked of it */
export function addFoundFiles(
  app: Hono<Environment>,
  { site, territories, versions, origin }: FoundParts,
): void {
  const originOf = (c: Context) => origin ?? new URL(c.req.url).origin;
  const file = (c: Context, type: string, body: string) =>
    c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': DAY });
  const xml = (c: Context, body: string) => file(c, 'application/xml', XML + body);
  const lists = () => {
    const many = Math.ceil(territories.communes().length / COMMUNES_IN_A_LIST);
    return ['pages', ...Array.from({ length: many }, (_, i) => `communes-${i + 1}`)];
  };

  app.get('/robots.txt', (c) =>
    file(
      c,
      'text/plain',
      ['User-agent: *', 'Disallow: /api/', `Sitemap: ${originOf(c)}/sitemap.xml`, ''].join('\n'),
    ),
  );
  for (const language of LANGUAGES)
    app.get(feedPath(language), (c) =>
      file(c, 'application/atom+xml', versionsFeed(language, versions, originOf(c))),
    );
  app.get('/sitemap.xml', (c) => {
    const named = lists().map((name) => `<sitemap><loc>${originOf(c)}${LISTS}/${name}.xml</loc></sitemap>`);
    return xml(c, `<sitemapindex ${SITEMAPS}>${named.join('')}</sitemapindex>`);
  });
  app.get(`${LISTS}/pages.xml`, (c) => xml(c, listOf(pagesOf(site), originOf(c))));
  app.get(`${LISTS}/:name{communes-[0-9]+\\.xml}`, (c, next) => {
    const rank = Number(/\d+/.exec(c.req.param('name'))![0]) - 1;
    const part = territories
      .communes()
      .slice(Math.max(rank, 0) * COMMUNES_IN_A_LIST, (rank + 1) * COMMUNES_IN_A_LIST);
    if (rank < 0 || part.length === 0) return next();
    return xml(
      c,
      listOf(
        part.map(({ code }) => inEach((language) => territoryPath(code, language))),
        originOf(c),
      ),
    );
  });
}

/** The pages that have an address of their own, whatever is asked; not those that are kept out of indexes. */
function pagesOf({ still, queried, named, about }: Site): Text[] {
  const ofNames = named.flatMap(({ address, names }) =>
    names().map((name) => inEach((language) => `${address[language]}/${encodeURIComponent(name)}`)),
  );
  const [first] = LANGUAGES;
  // an answer that is kept out may stand at the address of its page
  const listed = new Set(PAGES.filter((page) => !page.unlisted).map(({ address }) => address[first]));
  const single = [...still, ...queried, about]
    .map(({ address }) => address)
    .filter((address) => listed.has(address[first]));
  return [...single, PATHS.proposals, PATHS.council, PATHS.embed, ...ofNames];
}

/** Every address in every language, each with its twins. */
function listOf(pages: readonly Text[], origin: string): string {
  const whole = (path: string) => escapeHtml(origin + path);
  const links = (page: Text) =>
    [...LANGUAGES.map((each) => [each, page[each]] as const), ['x-default', page[LANGUAGES[0]]] as const]
      .map(([code, path]) => `<xhtml:link rel="alternate" hreflang="${code}" href="${whole(path)}"/>`)
      .join('');
  const urls = pages.flatMap((page) => {
    const twins = links(page);
    return LANGUAGES.map((each) => `<url><loc>${whole(page[each])}</loc>${twins}</url>`);
  });
  return `<urlset ${SITEMAPS} ${LINKS}>${urls.join('')}</urlset>`;
}
