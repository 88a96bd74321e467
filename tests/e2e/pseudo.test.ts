/**
 * Every page in a language whose words are a third longer than in English, on the narrowest phone. What makes a page
 * scroll sideways is listed in the file beside this one: it may lose a line, and gain none.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuild } from '../../server/pages/assets.ts';
import { VIEWS } from '../../web/features/footprint/page.ts';
import { stylesOf, type Style } from '../../web/page.ts';
import { STYLES } from '../../web/site.ts';
import { pseudoPages } from '../web/pseudo/rendering.ts';
import { launch } from './browser.ts';

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

let browser: Browser;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  [browser, pages] = await Promise.all([launch(), pseudoPages()]);
});
afterAll(() => browser.close());

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
