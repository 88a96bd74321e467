/** The pages that only inform, requested as a browser without script does. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { VIEWS } from '../../web/features/footprint/page.ts';
import { memo } from '../../models/draws/memo.ts';
import { factorPath, pathOf, routePath } from '../../web/pages.ts';
import { SUPPOSED } from '../../web/storage/keep.ts';
import { siteRead } from '../server/reading.ts';
import { INFORMING } from './informing.ts';
import { NONSENSE } from './nonsense.ts';

const app = siteRead();

async function ask(path: string) {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text() };
}
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;
const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
/** The text of a page: no tags, no code, no quotation in another language. */
const textOf = (html: string) =>
  html
    .replaceAll(/<(script|style|noscript|code|pre)[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<(\w+) [^>]*lang="en"[^>]*>.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&lt;', '<');

const ids = [
  'smartphone.manufacture',
  'laptop.manufacture@manufacturers',
  'electricity.FR',
  'datacenters.national',
  'years.smartphone',
];
const PAGES = LANGUAGES.flatMap((language) => [
  ...INFORMING.map((address) => address[language]),
  ...ids.map((id) => factorPath(id, language)),
  ...['computeFootprint', 'computeEffects', 'listFactors'].map((id) => routePath(id, language)),
  `${pathOf('factor', language)}?q=tele&kind=device&page=2`,
]);

describe.each(PAGES)('%s', (path) => {
  test('is there, with one title, without script or inline style', async () => {
    const { status, html } = await ask(path);
    expect(status).toBe(200);
    expect(count(html, /<h1[ >]/g)).toBe(1);
    // but for the one with which it may begin, which its policy knows
    const begun = html.replace(/(?<=^.{0,60}<meta charset="utf-8">)<script>[^<]+<\/script>/, '');
    expect(begun).not.toMatch(/<script(?! type="application\/ld\+json">)|<style| style=| on\w+="/);
    expect(count(html, /<[a-z][a-z0-9]*/g)).toBeLessThanOrEqual(300);
    const named = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(named.filter((id, i) => named.indexOf(id) !== i)).toEqual([]);
  });

  test('links to the same page in the other language, which links back', async () => {
    const { html } = await ask(path);
    const [fr, en] = [...html.matchAll(/hreflang="(?:fr|en)" href="([^"]*)">/g)].map(([, href]) =>
      href!.replaceAll('&amp;', '&'),
    );
    expect([fr, en]).toContain(path);
    const other = await ask(path === fr ? en! : fr!);
    expect(other.status).toBe(200);
    expect(other.html).toContain(`href="${path.replaceAll('&', '&amp;')}"`);
  });

  test('has headings in order and links that lead somewhere', async () => {
    const { html } = await ask(path);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    levels.forEach((level, i) => expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1));
    for (const href of new Set(linksOf(html))) {
      if (href.startsWith('#')) expect(html).toContain(`id="${href.slice(1)}"`);
      else if (href.startsWith('/')) expect((await app.request(href)).status, href).toBe(200);
      // a file that stands in the page itself leads nowhere else
      else expect(href).toMatch(/^(?:https?:\/\/|data:text\/plain)/);
    }
  });
});

describe('links', () => {
  test.each(LANGUAGES)('lead to pages and places that exist, from every page (%s)', async (language) => {
    const from = [
      ...[...Object.values(VIEWS).map(({ address }) => address), ...INFORMING].map((each) => each[language]),
      factorPath('smartphone.manufacture', language),
      `${pathOf('factor', language)}?q=smartphone&page=2`,
    ];
    const links = new Set<string>();
    for (const path of from)
      for (const href of linksOf((await ask(path)).html)) {
        const { origin, pathname, search, hash } = new URL(href, `http://here${path}`);
        if (origin === 'http://here') links.add(pathname + search + hash);
      }
    expect(links.size).toBeGreaterThan(20);
    const asked = new Map<string, ReturnType<typeof ask>>();
    for (const link of links) {
      const [address, fragment] = link.split('#') as [string, string?];
      const { status, html } = await memo(asked, address, () => ask(address));
      expect(status, link).toBe(200);
      // what the script of the view that asks draws, where it is asked for all of it: keyboard.test.ts goes there
      const isDrawnLater = fragment === 'tout' || address.endsWith(SUPPOSED);
      if (fragment && !isDrawnLater) expect(html, link).toContain(`id="${fragment}"`);
    }
  });
});

describe('French', () => {
  test.each(INFORMING)('$fr: narrow spaces, decimal commas, curly apostrophes', async ({ fr }) => {
    const { html } = await ask(fr);
    const main = textOf(html.slice(html.indexOf('<body')));
    expect(main.match(/.{0,20}(?:[^\u202f\s] ?[;!?»]|[^\u202f\u00a0] :|«[^\u202f]).{0,20}/g) ?? []).toEqual(
      [],
    );
    expect(main.match(/.{0,20}\w'\w.{0,20}/g) ?? []).toEqual([]);
    expect(main.match(/.{0,20}\d\.\d+ (?:kg|Mt|g)\b.{0,20}/g) ?? []).toEqual([]);
  });
});

test.each([
  [{ people: '2' }, 200],
  [{ people: 'deux' }, 422],
])('the answer to %j, the short form, is neither cached nor indexed', async (typed, status) => {
  for (const language of LANGUAGES) {
    const body = new URLSearchParams(typed);
    const answer = await app.request(pathOf('household', language), { method: 'POST', body });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, 'no-store']);
    expect(await answer.text()).toContain('noindex');
  }
});

describe('an address that leads nowhere', () => {
  test.each([
    ['/nulle-part', 'fr'],
    ['/en/nowhere', 'en'],
    ['/methode/facteurs/rien.du-tout', 'fr'],
    ['/en/method/factors/__proto__', 'en'],
    ['/propositions/rien', 'fr'],
    ['/en/proposals/constructor', 'en'],
  ])('%s says so in its language', async (path, language) => {
    const { status, html } = await ask(path);
    expect(status).toBe(404);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('name="robots" content="noindex"');
  });

  test('what was typed is shown as text, never as markup', async () => {
    const { html } = await ask(`/methode/facteurs/${encodeURIComponent('<b>"x')}`);
    expect(html).not.toContain('<b>"x');
  });
});

describe('a search', () => {
  const search = (query: string) => ask(`${pathOf('factor', 'fr')}?${query}`);

  test('with meaningless values gives the nearest page', async () => {
    for (const query of [...NONSENSE, `q=${'x'.repeat(500)}`, 'q=%'])
      expect((await search(query)).status, query).toBe(200);
  });

  test('beyond the last page shows the last one', async () => {
    const [last] = /Page \d+ sur \d+/.exec((await search('page=9999')).html)!;
    expect(last).toMatch(/Page (\d+) sur \1/);
  });

  test('keeps its words and filters in the form and in links to other pages', async () => {
    const { html } = await search('q=t%C3%A9l%C3%A9&kind=device&page=2');
    expect(html).toContain('value="télé"');
    expect(html).toContain('<option value="device" selected');
    expect(
      linksOf(html)
        .filter((href) => href.includes('page='))
        .every((href) => href.includes('kind=device')),
    ).toBe(true);
  });

  test('shows what was typed as text', async () => {
    expect((await search('q=%3Cscript%3E%22')).html).not.toContain('<script>');
  });
});

test('the lines shown between the household page and the council page add up as they are written', async () => {
  const { html } = await ask(pathOf('doors', 'en'));
  const tables = [...html.matchAll(/<table[^>]*aria-labelledby="doors-(\w+)".*?<\/table>/gs)];
  expect(tables.map(([, id]) => id)).toEqual(['kg', 'devices', 'asleep']);
  for (const [table] of tables) {
    const shown = [...table.matchAll(/<td class="n">(?:<b>)?([+−]?[\d.]+)/g)].map(([, text]) =>
      Number(text!.replace('−', '-')),
    );
    const council = shown.pop()!;
    // each line is rounded on its own
    expect(Math.abs(shown.reduce((sum, value) => sum + value, 0) - council)).toBeLessThan(0.2);
  }
});
