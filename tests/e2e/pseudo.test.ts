/**
 * What a language costs: a file of words in each folder that has some, its text in `data/`, and one line. With them
 * alone the project compiles, and the server speaks it everywhere. Its words are those of English in marks, a third
 * longer: what is left unmarked on a page came neither from words nor from data, and what makes a page scroll sideways
 * on the narrowest phone is listed in the file beside this one, which may lose a line, and gain none.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { readBuild } from '../../server/pages/assets.ts';
import { VIEWS } from '../../web/features/footprint/page.ts';
import { stylesOf, type Style } from '../../web/page.ts';
import { STYLES } from '../../web/site.ts';
import { BRIEF_VISITS, launch } from './browser.ts';
import { ADDED, COMPILER, withAddedLanguage } from './pseudo/added.ts';
import { notAllowed } from './pseudo/allowed.ts';
import { everyText, marked, unmarked } from './pseudo/marks.ts';

const BUILT = fileURLToPath(new URL('../../dist/client', import.meta.url));
const LISTED = new URL('pseudoOverflow.json', import.meta.url);
const NARROW = { width: 320, height: 640 };
const ORIGIN = 'http://pseudo.test';
const SHOWN = '/shown';

const { css } = readBuild(BUILT);
const styles = new Map(STYLES.map((style) => [`/${style}.css`, readFileSync(BUILT + css[style], 'utf8')]));

/** The styles of a screen of a class, or of a part of a view of a household, which are drawn without a document. */
function sheetsOf(name: string): readonly Style[] {
  if (/^(?:pupil|lead|screen),/.test(name)) return ['room'];
  if (/^household, (?:act|card)/.test(name)) return stylesOf(VIEWS.act);
  return name.startsWith('household,') ? stylesOf(VIEWS.understand) : ['site', 'pages'];
}

function documentOf(name: string, html: string): string {
  if (html.startsWith('<!doctype')) return html;
  const sheets = sheetsOf(name);
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/${sheet}.css">`).join('');
  return `<!doctype html><html lang="en"><head>${links}</head><body><main id="main">${html}</main></body></html>`;
}

/** What reaches beyond the page and holds nothing else that does, unless it scrolls by itself. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = (one: Element) => one.getBoundingClientRect().right > clientWidth + 1;
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX !== 'visible' || scrolls(one.parentElement));
    const nameOf = (one: Element) =>
      [one.tagName.toLowerCase(), ...[...one.classList].filter((name) => !name.startsWith('svelte-'))].join(
        '.',
      );
    const found = [...document.body.querySelectorAll('*')].filter(
      (one) => beyond(one) && !scrolls(one.parentElement) && ![...one.children].some(beyond),
    );
    return [
      ...new Set(
        found.map((one) => `${one.parentElement ? `${nameOf(one.parentElement)} > ` : ''}${nameOf(one)}`),
      ),
    ];
  });

const WORD = /\p{L}{2,}/u;
/** These pages print the document of the API, whose sentences are in English for every reader. */
const DOCUMENT = /^\/en\/(?:api|interface)\b/;

const textsOf = (html: string): string[] => {
  const bare = html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/<wbr ?\/?>/g, '')
    // what is quoted within a text that data hold whole
    .replaceAll(/<span lang="fr">(«[^»]*»)<\/span>/g, '$1')
    .replaceAll(/<(script|style|pre|code)\b[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<meta (?:name="(?!description)|property="og:image")[^>]*>/g, '');
  return [
    ...[...bare.matchAll(/>([^<]+)</g)].map(([, text]) => text!),
    ...[...bare.matchAll(/\s(?:title|alt|aria-label|placeholder|content)="([^"]*)"/g)].map(
      ([, text]) => text!,
    ),
  ].map((text) => text.replaceAll('&amp;', '&'));
};

const foundIn = (html: string): string[] =>
  textsOf(html).flatMap((text) => {
    const left = notAllowed(unmarked(text));
    return WORD.test(left) ? [left] : [];
  });

type Whole = typeof import('../server/whole.ts');
type Load = typeof import('../../data/load.ts');
type Builds = typeof import('../../web/builds.ts');
type Site = typeof import('../../web/site.ts');
type Pages = typeof import('./pseudo/pages.ts');

let vite: ViteDevServer;
let browser: Browser;
let ask: (path: string, body?: object) => Promise<Response>;
let checked: Promise<{ readonly stdout: string }>;
/** Those in English, which stands in marks. */
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  const folder = withAddedLanguage();
  // in a process of its own, while the pages are drawn
  checked = promisify(execFile)(process.execPath, [
    join(folder, 'node_modules/@typescript/native-preview/bin/tsc'),
    '--noEmit',
    '-p',
    join(folder, COMPILER),
  ]).catch((error: unknown) => error as { readonly stdout: string });
  vite = await createServer({
    root: folder,
    // the packages are those of the project, and so would be their cache
    cacheDir: join(folder, '.vite'),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [svelte({ configFile: false })],
  });
  const { createWhole } = (await vite.ssrLoadModule('/tests/server/whole.ts')) as Whole;
  const { load } = (await vite.ssrLoadModule('/data/load.ts')) as Load;
  const app = createWhole({ library: load() });
  const headers = { 'content-type': 'application/json' };
  ask = async (path, body) =>
    app.request(path, body && { method: 'POST', headers, body: JSON.stringify(body) });
  const { pages: draw } = (await vite.ssrLoadModule('/tests/e2e/pseudo/pages.ts')) as Pages;
  [browser, pages] = await Promise.all([launch(BRIEF_VISITS), draw()]);
});

afterAll(async () => {
  await browser.close();
  await vite.close();
});

/** A page in which a text can be shown as a document, with the built styles. */
async function opened(): Promise<{ readonly show: (name: string, html: string) => Promise<string[]> }> {
  const context = await browser.newContext({ viewport: NARROW });
  let shown = '';
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const style = styles.get(pathname);
    if (style !== undefined) return route.fulfill({ contentType: 'text/css', body: style });
    if (pathname === SHOWN) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown });
    return route.fulfill({ status: 204 });
  });
  const page = await context.newPage();
  return {
    async show(name, html) {
      shown = documentOf(name, html);
      await page.goto(ORIGIN + SHOWN);
      expect(await page.evaluate(() => document.styleSheets.length), name).toBeGreaterThan(0);
      return overflowing(page);
    },
  };
}

test('every page that is declared is drawn in it, and offers the others', async () => {
  const { PAGES } = (await vite.ssrLoadModule('/web/site.ts')) as Site;
  const addresses = PAGES.filter(({ measured }) => !measured).map(
    ({ address }) => (address as Readonly<Record<string, string>>)[ADDED]!,
  );
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    const html = await (await ask(address)).text();
    expect(html, address).toContain(`<html lang="${ADDED}"`);
    expect(html, address).toContain('⟦');
    expect(html, address).toContain('hreflang="fr"');
  }
});

test('the API answers and refuses in it', async () => {
  const answer = await (await ask(`/api/v1/policies?lang=${ADDED}`)).text();
  expect(answer).toContain('⟦');
  const refusal = (await (await ask(`/api/v1/footprints?lang=${ADDED}`, { people: 0 })).json()) as {
    readonly title: string;
    readonly errors: readonly { readonly wrong: string; readonly right: string }[];
  };
  for (const text of [refusal.title, refusal.errors[0]!.wrong, refusal.errors[0]!.right])
    expect(text).toContain('⟦');
  const document = await (await ask('/api/openapi.json')).text();
  expect(/⟧\.? \/ Personnes du foyer\. \/ ⟦/.test(document)).toBe(true);
});

test('every script with words is built in it', async () => {
  const { ENTRIES } = (await vite.ssrLoadModule('/web/builds.ts')) as Builds;
  const languages = (wanted: string) =>
    ENTRIES.filter(({ language }) => (language as string) === wanted).map(({ script }) => script.name);
  expect(languages(ADDED).length).toBeGreaterThan(5);
  expect(languages(ADDED)).toEqual(languages('en'));
});

test('nothing more is asked by the compiler', async () => {
  expect((await checked).stdout).toBe('');
}, 180_000);

test('every page is drawn, in marks', () => {
  expect(pages.size).toBeGreaterThan(80);
  for (const [name, html] of pages) expect(html, name).toContain('⟦');
});

test('nothing on a page stands outside words and data', () => {
  const found = [...pages].flatMap(([name, html]) =>
    DOCUMENT.test(name) ? [] : foundIn(html).map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('a text in marks is a third longer, and keeps its spaces and its figures', () => {
  expect(marked(' devices in 2030')).toBe(' ⟦devicesẽẽẽ in 2030⟧');
  expect(marked('/en/about')).toBe('/en/about');
  expect(everyText({ parts: ['word', 2] })).toEqual({ parts: ['⟦wordẽẽ⟧', 2] });
});

test('what stands outside the marks is found, wherever it is', () => {
  expect(unmarked('a ⟦markedẽẽ ⟦twiceẽẽ⟧⟧ word')).toBe('a word');
  expect(foundIn('<p title="a title">⟦markedẽẽ⟧ and <b>bold</b> 12 kg</p>')).toEqual([
    'and',
    'bold',
    'a title',
  ]);
});

test('no page scrolls sideways for more than what is listed', async () => {
  const { show } = await opened();
  const found: string[] = [];
  for (const [name, html] of pages) for (const each of await show(name, html)) found.push(`${name}: ${each}`);
  const listed = JSON.parse(readFileSync(LISTED, 'utf8')) as readonly string[];
  expect(found.filter((each) => !listed.includes(each))).toEqual([]);
});

test('what is too wide is found, unless it scrolls by itself', async () => {
  const { show } = await opened();
  const wide = `<p><b class="long" style="white-space: nowrap">${'⟦wordẽẽ⟧ '.repeat(60)}</b></p>`;
  expect(await show('wide', wide)).toEqual(['p > b.long']);
  expect(await show('wide', `<div style="overflow-x: auto">${wide}</div>`)).toEqual([]);
});
