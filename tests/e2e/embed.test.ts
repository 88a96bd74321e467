/** Pieces of the site inside a page of another, which is of another site for the browser too. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { COMPONENT_PATH, embeddedPath, PIECES } from '../../web/embedding.ts';
import { pathOf } from '../../web/pages.ts';
import { overflows } from './fits.ts';
import { DESKTOP, PHONE, siteForTests, SOON, watch, withVisitor, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();
/** Both servers are on this machine; the browser takes these two names for two sites. */
const ELSEWHERE = 'localhost';
const GROUND = { light: 'rgb(246, 242, 234)', dark: 'rgb(23, 21, 18)' } as const;

let elsewhere: Server;
beforeAll(async () => {
  elsewhere = createServer(({ url }, answer) => {
    const { searchParams: asked } = new URL(url!, 'http://elsewhere');
    const [lang, theme] = [asked.get('lang')!, asked.get('theme')!];
    const plain = site.app.url + embeddedPath('proposal', lang as 'fr', ['repair-cafe'], { theme });
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="${lang}"><title>Elsewhere</title><link rel="icon" href="data:,">
      <iframe src="${plain}" title="A proposal" height="300"></iframe>
      <script type="module" src="${site.app.url}${COMPONENT_PATH}"></script>
      <sobrement-household theme="${theme}"></sobrement-household>
      <sobrement-proposal theme="${theme}" proposal="repairable-society" territory="76709"></sobrement-proposal>
      <sobrement-ranking theme="${theme}" programme="hidden" territory="76709"></sobrement-ranking>`);
  }).listen(0);
  await once(elsewhere, 'listening');
});
afterAll(() => {
  elsewhere.closeAllConnections();
  elsewhere.close();
});
const hostPage = (language: string, theme: string) =>
  `http://${ELSEWHERE}:${(elsewhere.address() as AddressInfo).port}/?lang=${language}&theme=${theme}`;

it('the page that offers them shows each live, once its box is opened, with the code that is copied', async () => {
  const path = `${pathOf('embed', 'fr')}?${new URLSearchParams({ commune: '76709', theme: 'dark' })}`;
  await withVisitor(site, { viewport: DESKTOP }, async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { complaints } = watch(page);
    await page.goto(path, { waitUntil: 'load' });
    expect(await page.locator('iframe').count()).toBe(0);
    for (const piece of PIECES) {
      const section = page.locator(`section[aria-labelledby="${piece}"]`);
      const code = await section.locator('pre').first().innerText();
      expect(code).toContain(`<sobrement-${piece}`);
      expect(code).toContain(`src="${site.app.url}${COMPONENT_PATH}"`);
      await section.locator('button').first().click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), SOON).toBe(code);
      expect(await words(page.locator('#copied'))).toBe('Copié');
      await section.locator('summary').first().click();
      const frame = section.locator(`sobrement-${piece} iframe`);
      await frame.scrollIntoViewIfNeeded();
      const inside = frame.contentFrame();
      await inside.locator('h1').first().waitFor();
      await expect
        .poll(() => inside.locator('body').evaluate((one) => getComputedStyle(one).backgroundColor), SOON)
        .toBe(GROUND.dark);
      expect(await inside.locator('html').getAttribute('lang')).toBe('fr');
      await expect.poll(async () => (await frame.boundingBox())!.height, SOON).toBeGreaterThan(200);
    }
    expect(complaints).toEqual([]);
  });
});

describeInTurns(
  LANGUAGES.map((language, i) => ({
    language,
    theme: (['dark', 'light'] as const)[i]!,
    viewport: [PHONE, DESKTOP][i]!,
  })),
  ({ language, theme }) => `in a page of another site (${language}, ${theme})`,
  ({ language, theme, viewport }, it) => {
    it('each piece is as high as what it says, in its language and theme, and asks nobody else', async () => {
      await withVisitor(site, { viewport }, async (page) => {
        const { complaints } = watch(page);
        await page.goto(hostPage(language, theme));
        for (const piece of [
          'iframe[title]:not(sobrement-household iframe)',
          'sobrement-household iframe',
          'sobrement-proposal iframe',
          'sobrement-ranking iframe',
        ]) {
          const frame = page.locator(piece).first();
          await frame.scrollIntoViewIfNeeded();
          const inside = frame.contentFrame();
          await inside.locator('h1').first().waitFor();
          const body = inside.locator('body');
          expect(await inside.locator('html').getAttribute('lang')).toBe(language);
          await expect
            .poll(async () => body.evaluate((one) => getComputedStyle(one).backgroundColor), SOON)
            .toBe(GROUND[theme]);
          // all of it shows, and nothing scrolls inside
          await expect
            .poll(
              async () =>
                Math.abs(
                  (await frame.evaluate((one) => one.clientHeight)) -
                    (await body.evaluate(() => document.documentElement.offsetHeight)),
                ),
              SOON,
            )
            .toBeLessThanOrEqual(1);
          expect(await overflows((await (await frame.elementHandle())!.contentFrame())! as never)).toEqual(
            [],
          );
          await expect.poll(() => frame.getAttribute('title'), SOON).toMatch(/ — Sobrement$/);
        }
        expect(complaints.filter((one) => !one.includes(`http://${ELSEWHERE}:`))).toEqual([]);
      });
    });

    it('answers stay with the page around them, and a link takes them to the whole receipt', async () => {
      await withVisitor(site, { viewport: DESKTOP }, async (page, context) => {
        await page.goto(hostPage(language, theme));
        const inside = page.locator('sobrement-household iframe').contentFrame();
        const total = inside.locator('.bill .total');
        const average = await words(total);
        await inside.locator('label', { has: inside.locator('input[value="RE"]') }).click();
        await expect.poll(() => words(total), SOON).not.toBe(average);
        const answered = await words(total);

        // they are there again after a reload; that they are kept apart for each site is the browser's, and off in this one
        await page.reload();
        await expect.poll(() => words(total), SOON).toBe(answered);

        // the whole site then has nothing, as where the browser keeps the two apart
        await context.addInitScript(() => {
          if (self === top) localStorage.clear();
        });
        const [whole] = await Promise.all([
          context.waitForEvent('page'),
          inside.locator('.views a').nth(1).click(),
        ]);
        await whole.waitForURL(
          (url) => url.pathname === pathOf('ticket', language) && url.hash.startsWith('#r='),
        );
        const shown = answered.split(' ')[0]!;
        await expect.poll(() => words(whole.locator('#household')), SOON).toContain(shown);
        // shown, and not kept until its reader says so
        expect(await whole.evaluate(() => localStorage.getItem('sobrement.household'))).toBeNull();
      });
    });
  },
);
