/** Pieces of the site inside pages of others: which may be shown there, what they say, and the code that shows them. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leversAlone } from '../../data/programme/leversAlone.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { readConfig } from '../../server/config.ts';
import { assetRoutes, readAssets } from '../../server/http/assets.ts';
import { COMPONENT_PATH, embeddedPath, PIECES, type Piece } from '../../web/embedding.ts';
import { pathOf } from '../../web/pages.ts';
import { library } from '../server/app.ts';
import { siteRead } from '../server/reading.ts';
import { ASSETS, createWhole } from '../server/whole.ts';
import { textOf } from './surfaces.ts';

const app = siteRead();
const TOWN = '76709';
const PROPOSAL = 'repairable-society';
/** A lever by which a council enacts it. */
const LEVER = 'repair-cafe';
const OF: Readonly<Record<Piece, readonly string[]>> = {
  household: [],
  ranking: [TOWN],
  proposal: [PROPOSAL, TOWN],
};
const read = async (path: string, site = app) => {
  const answer = await site.request(path);
  return { answer, html: await answer.text() };
};
const ancestorsOf = (answer: Response) =>
  /frame-ancestors ([^;]*)/.exec(answer.headers.get('content-security-policy')!)![1];
/** The name of the candidate of the programme. */
const ORIGIN = /Mélenchon/;

describe.each(LANGUAGES)('in %s', (language) => {
  const at = (piece: Piece, asked: Readonly<Record<string, string>> = {}) =>
    embeddedPath(piece, language, OF[piece], asked);

  test.each(PIECES)('any site may show the %s, whose links leave its frame', async (piece) => {
    const { answer, html } = await read(at(piece));
    expect(answer.status).toBe(200);
    expect(ancestorsOf(answer)).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(html).toContain('<base target="_blank">');
    expect(html).toContain('content="noindex"');
    expect(html.match(/<h1[ >]/g)!.length).toBeGreaterThan(0);
    expect(html).not.toContain('<header');
  });

  test('a piece that has not changed says again who may show it: the host may have changed that', async () => {
    const { answer } = await read(at('ranking'));
    const again = await createWhole({ library, embeddedBy: "'self'" }).request(at('ranking'), {
      headers: { 'if-none-match': answer.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    expect(ancestorsOf(again)).toBe("'self'");
  });

  test('no site may show any other page', async () => {
    for (const name of ['home', 'household', 'proposals', 'school', 'legal', 'embed'] as const)
      expect(ancestorsOf((await read(pathOf(name, language))).answer), name).toBe("'none'");
  });

  test('a theme that is asked for is that of every style sheet', async () => {
    for (const piece of PIECES) {
      const { html } = await read(at(piece, { theme: 'dark' }));
      const sheets = [...html.matchAll(/rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href!);
      for (const href of sheets.filter((each) => each !== '/noscript.css'))
        expect(href).toMatch(/\?theme=dark$/);
      expect((await read(at(piece, { theme: 'pink' }))).html).not.toContain('?theme=');
    }
  });

  test('proposals are named as on pages, and levers stand alone where that is asked', async () => {
    const title = library.measures.find(({ id }) => id === PROPOSAL)!.title[language];
    const lever = library.stock.levers.find(({ id }) => id === LEVER)!.label[language];
    for (const piece of ['ranking', 'proposal'] as const) {
      const named = textOf((await read(at(piece))).html);
      expect(named, piece).toMatch(ORIGIN);
      expect(named, piece).toContain(title);
      const alone = textOf((await read(at(piece, { programme: 'hidden' }))).html);
      expect(alone, piece).not.toMatch(ORIGIN);
      for (const { title: each } of library.measures) expect(alone).not.toContain(each[language]);
      expect(alone, piece).toContain(lever);
    }
  });

  test('one action of a council may stand in the place of a proposal', async () => {
    const { answer, html } = await read(embeddedPath('proposal', language, [LEVER, TOWN], {}));
    expect(answer.status).toBe(200);
    expect(textOf(html)).toContain('Le Trait');
    expect(textOf(html)).not.toMatch(ORIGIN);
  });

  test('a proposal that nobody knows is told inside the frame, and so is a commune', async () => {
    const missing = await read(embeddedPath('proposal', language, ['no-such-thing'], {}));
    expect(missing.answer.status).toBe(404);
    expect(ancestorsOf(missing.answer)).toBe('*');
    expect(textOf(missing.html)).toContain({ fr: 'Aucune proposition', en: 'No proposal' }[language]);
    for (const path of [
      embeddedPath('ranking', language, ['99999'], {}),
      embeddedPath('proposal', language, [PROPOSAL, '99999'], {}),
    ])
      expect(textOf((await read(path)).html)).toContain(
        { fr: 'Aucune commune n’a ce code', en: 'No town has this code' }[language],
      );
  });

  test('the page gives the code of each, for the commune that is named, and every address in it answers', async () => {
    const { answer, html } = await read(
      `${pathOf('embed', language)}?commune=le+trait&theme=dark&programme=hidden`,
    );
    expect(answer.headers.get('content-security-policy')).toContain("frame-src 'self'");
    const codes = [...html.matchAll(/<pre>([^]*?)<\/pre>/g)].map(([, code]) =>
      code!.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    );
    for (const piece of PIECES) {
      const element = codes.find((code) => code.includes(`<sobrement-${piece} `))!;
      expect(element).toContain(`src="http://localhost${COMPONENT_PATH}"`);
      expect(element).toContain(`lang="${language}"`);
      expect(element).toContain('theme="dark"');
      expect(element.includes(`territory="${TOWN}"`)).toBe(piece !== 'household');
    }
    const frames = codes.flatMap((code) => [...code.matchAll(/<iframe src="http:\/\/localhost([^"]*)"/g)]);
    expect(frames).toHaveLength(PIECES.length);
    for (const [, path] of frames)
      expect((await app.request(path!.replaceAll('&amp;', '&'))).status, path).toBe(200);
  });
});

test('where the host does not show the proposals, no piece names them', async () => {
  const site = createWhole({ library: leversAlone(library) });
  const { html } = await read(pathOf('embed', 'fr'), site);
  expect(html).toContain(`value="${LEVER}"`);
  for (const path of [
    embeddedPath('ranking', 'fr', [TOWN], {}),
    embeddedPath('proposal', 'fr', [LEVER, TOWN], {}),
  ]) {
    const one = await read(path, site);
    expect(one.answer.status).toBe(200);
    expect(one.html).not.toMatch(ORIGIN);
  }
  expect((await site.request(embeddedPath('proposal', 'fr', [PROPOSAL], {}))).status).toBe(404);
});

describe('whoever hosts the site says which sites may show its pieces', () => {
  const by = (EMBEDDED_BY: string) => readConfig({ EMBEDDED_BY });

  test.each([
    ['all', '*'],
    ['none', "'self'"],
    [
      'https://ville.example, https://*.school.example:8443',
      "'self' https://ville.example https://*.school.example:8443",
    ],
  ])('%s', async (said, sources) => {
    expect(by(said)).toMatchObject({ embeddedBy: sources });
    const site = createWhole({ library, embeddedBy: sources });
    const { answer } = await read(embeddedPath('household', 'fr', [], {}), site);
    expect(ancestorsOf(answer)).toBe(sources);
    const page = textOf((await read(pathOf('embed', 'fr'), site)).html);
    expect(page.includes('L’hébergeur de ce site ne le permet qu’à')).toBe(said.startsWith('https'));
    expect(page.includes('ne permet à aucun autre')).toBe(said === 'none');
  });

  test.each(['https://ville.example/path', 'ville.example', '*; script-src *', "https://a.example 'none'"])(
    'not %s',
    (said) => {
      expect(by(said)).toEqual({ wrong: expect.stringContaining('EMBEDDED_BY has') });
    },
  );
});

describe('files of the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sobrement-embed-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/component-x.js'), 'customElements;');
  writeFileSync(
    join(folder, 'assets/site-x.css'),
    ':root{color-scheme:light dark}@media (prefers-color-scheme:dark){a{color:red}}@media screen and (prefers-color-scheme: dark){b{}}',
  );
  const files = readAssets(folder);

  test('a page of any site may load the script, which has one address whatever the build', async () => {
    const site = createWhole({
      library,
      built: { files, version: () => 'of this test' },
      assets: { ...ASSETS, scripts: { component: ['/assets/component-x.js'] } },
    });
    const { answer, html } = await read(COMPONENT_PATH, site);
    expect(html).toBe('customElements;');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(answer.headers.get('etag')).toBeTruthy();
  });

  test('a style sheet is in the theme that is asked for, and follows the device where none is', async () => {
    const routes = assetRoutes(files);
    const css = async (query: string) => (await routes.request(`/assets/site-x.css${query}`)).text();
    expect(await css('?theme=dark')).toBe(
      ':root{color-scheme:dark}@media (min-width:0){a{color:red}}@media screen and (min-width:0){b{}}',
    );
    expect(await css('?theme=light')).toBe(
      ':root{color-scheme:light}@media (max-width:0){a{color:red}}@media screen and (max-width:0){b{}}',
    );
    for (const query of ['', '?theme=constructor', '?theme='])
      expect(await css(query)).toContain('prefers-color-scheme');
  });
});
