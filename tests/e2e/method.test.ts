/** The method page as it is read: search as one types, a line of one's own receipt apart, what waits without network. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { factorPath, pathOf, proposalPath } from '../../web/pages.ts';
import { describeFits, expectAccessible, expectLargeTextFits, overflows, pagesOf } from './fits.ts';
import { sizeOf } from './household.ts';
import { PHONE, siteForTests, SOON, withPage, withVisitor, words } from './site.ts';

const site = siteForTests();

const KEPT = {
  format: 'sobrement-household',
  catalogue: { version: 'x', hash: 'x' },
  answers: {
    people: 3,
    devices: [{ type: 'smartphone', count: 2, origin: 'new', yearsKept: 3, hoursPerDay: 5 }],
  },
};
const keep = (page: Page) =>
  page.addInitScript((kept) => localStorage.setItem('sobrement.household', kept), JSON.stringify(KEPT));

const SOUGHT = { fr: 'liseuse', en: 'e-reader' } as const;
const YOU = { fr: 'vous l’avez dit', en: 'you said so' } as const;

describe('the method page', () =>
  describeFits(site, [(language) => pathOf('method', language)], /^(Méthode|Method)$/));

describe.each(LANGUAGES)('the method page (%s)', (language) => {
  const path = pathOf('method', language);

  it('finds figures while one types, and says how many', async () => {
    await withPage(site, { viewport: PHONE }, async (page) => {
      await page.goto(path);
      await page.locator('#q').pressSequentially(SOUGHT[language]);
      await expect.poll(() => words(page.locator('.found')), SOON).toMatch(new RegExp(SOUGHT[language], 'i'));
      expect(await words(page.locator('#found'))).toMatch(/\d/);
      const first = page.locator('.found a').first();
      const name = await words(first);
      await first.click();
      expect((await words(page.locator('h1'))).toLowerCase()).toBe(name.toLowerCase());
    });
  });

  it('finds what some of the words name where all of them find nothing, and says so', async () => {
    await withPage(site, { viewport: PHONE }, async (page) => {
      await page.goto(path);
      const typed = `${SOUGHT[language]} 977`;
      await page.locator('#q').pressSequentially(typed);
      await expect.poll(() => words(page.locator('#found')), SOON).toContain(SOUGHT[language]);
      expect(await words(page.locator('.found'))).toMatch(new RegExp(SOUGHT[language], 'i'));
      expect(await page.locator('#q').inputValue()).toBe(typed);
      await page.locator('#q').press('Enter');
      await page.waitForURL((url) => url.pathname === pathOf('factor', language));
      expect(await words(page.locator('#instead'))).toContain(SOUGHT[language]);
      expect(await page.locator('#q').inputValue()).toBe(typed);
      expect(await words(page.locator('.figures'))).toMatch(new RegExp(SOUGHT[language], 'i'));
      await expectAccessible(page, ['light']);
    });
  });

  it('searches without script too, and draws a line of an average home', async () => {
    await withPage(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(path);
      expect(await page.locator('#apart ol li').count()).toBeGreaterThan(5);
      await page.locator('#q').fill(SOUGHT[language]);
      await page.locator('#q').press('Enter');
      await page.waitForURL((url) => url.pathname === pathOf('factor', language));
      expect(await words(page.locator('.figures'))).toMatch(new RegExp(SOUGHT[language], 'i'));
    });
  });

  it('takes a line of the receipt of this device apart, with what was told, and sends nothing of it', async () => {
    await withPage(site, { viewport: PHONE }, async (page) => {
      const asked: string[] = [];
      page.on(
        'request',
        (request) => void asked.push(`${request.method()} ${new URL(request.url()).pathname}`),
      );
      await keep(page);
      await page.goto(path);
      await page.locator('#apart .said').first().waitFor();
      const said = await page.locator('#apart .said').allInnerTexts();
      expect(said.map((text) => Number(/\d+/.exec(text)![0])).sort()).toEqual([2, 3, 5]);
      for (const text of said) expect(text).toContain(YOU[language]);
      expect(await page.locator('#apart ol a').count()).toBeGreaterThan(3);
      expect(asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
      expect(asked.join()).not.toContain('smartphone');
      expect(await overflows(page)).toEqual([]);
      await expectAccessible(page);
    });
  });

  it('asks for no more than its script where nothing is kept', async () => {
    await withPage(site, {}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((one) => one.endsWith('.js'))).toHaveLength(1);
      expect(asked.filter((one) => one.startsWith('/api/'))).toEqual([]);
    });
  });

  it('says what waits without network, and what does not', async () => {
    await withVisitor(site, {}, async (page) => {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.locator('#q').pressSequentially(SOUGHT[language]);
      await expect
        .poll(() => words(page.locator('#found')), SOON)
        .toMatch(
          { fr: /la recherche attend.*se lit en entier/, en: /search must wait.*still read/ }[language],
        );
      await page.context().setOffline(false);
      await page.locator('#q').press('Space');
      await page.locator('#q').press('s');
      await page.locator('#q').press('Backspace');
      await expect.poll(() => words(page.locator('.found')), SOON).toMatch(new RegExp(SOUGHT[language], 'i'));
    });
  });

  it('keeps its drawings in forced colours, and is read on paper', async () => {
    await withPage(site, { forcedColors: 'active' }, async (page) => {
      await page.goto(path);
      const [mark, dot] = await page.locator('.misses .all .mark, .misses li path').evaluateAll((paths) =>
        paths
          .slice(0, 2)
          .map((one) => getComputedStyle(one))
          .map(({ fill, stroke }) => ({ fill, stroke })),
      );
      expect(mark!.fill).not.toBe(dot!.stroke);
      // three screens of a computer; on a tablet, no word stands one letter a line
      for (const [width, most] of [
        [1280, 2400],
        [800, 5000],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        const tall = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(tall, `${width} px`).toBeLessThan(most);
      }
      await page.emulateMedia({ media: 'print', forcedColors: 'none' });
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.locator('#apart').isVisible()).toBe(true);
      expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    });
  });
});

describe.each(LANGUAGES)('an address that leads nowhere (%s)', (language) => {
  const path = `${pathOf('proposals', language)}/${{ fr: 'garanti-10-ans', en: 'guarante-10-years' }[language]}`;

  it('leads by the keyboard alone to the page that was meant, and its search finds it too, without script', async () => {
    await withVisitor(site, { javaScriptEnabled: false }, async (page) => {
      const meant = proposalPath('legal-guarantee', language);
      expect((await page.goto(path))!.status()).toBe(404);
      await page.locator('#q').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === meant);

      await page.goto(path);
      await page.locator('#q').press('Enter');
      await page.waitForURL((url) => url.pathname === pathOf('search', language));
      expect(await page.locator(`main a[href="${meant}"]`).isVisible()).toBe(true);
      expect(await overflows(page)).toEqual([]);
    });
  });

  it('fits every width, large text and both themes', async () => {
    await withVisitor(site, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(path);
      expect(await overflows(page)).toEqual([]);
      await expectAccessible(page);
      await expectLargeTextFits(page);
    });
  });

  it('keeps its drawings, its receipt and its field where colours are the reader’s own', async () => {
    await withVisitor(site, { viewport: PHONE, forcedColors: 'active' }, async (page) => {
      await page.goto(path);
      expect(await overflows(page)).toEqual([]);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const lines = await page
        .locator('.ways svg')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
      expect(lines).toHaveLength(4);
      for (const line of lines) expect(line).not.toBe(ground);
      for (const edged of ['.ticket', '.ways a', '#q', '.opening .button']) {
        const edge = await page
          .locator(edged)
          .first()
          .evaluate((one) => {
            const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one);
            const isDrawn = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
            return isDrawn ? borderTopColor : 'none';
          });
        expect(['none', ground], edged).not.toContain(edge);
      }
    });
  });
});

describe('the charts of any page', () => {
  it('come as pictures that hold their colours, what they are and where they come from', async () => {
    await withPage(site, { viewport: PHONE }, async (page) => {
      const figure = factorPath('smartphone.manufacture', 'fr');
      await page.goto(`${pathOf('pictures', 'fr')}?${new URLSearchParams({ page: figure })}`);
      const picture = page.locator('#charts img');
      await expect.poll(() => picture.count(), SOON).toBe(1);
      expect(await overflows(page)).toEqual([]);
      const [width, height] = await picture.evaluate(({ width: w, height: h }: HTMLImageElement) => [w, h]);
      const save = async (name: RegExp) => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name }).click(),
        ]);
        return readFile(await file.path());
      };
      const svg = (await save(/SVG/)).toString();
      expect(svg).toContain('<title>');
      expect(svg).toContain(figure);
      expect(svg).not.toMatch(/ (?:class|style)=|var\(|href="\//);
      const natural = /^<svg[^>]*width="(\d+)" height="(\d+)"/.exec(svg)!.slice(1).map(Number);
      expect(sizeOf(await save(/PNG/))).toEqual([width! * 2, height! * 2]);
      expect(natural[0]! / natural[1]!).toBeCloseTo(width! / height!, 0);
    });
  });

  it('are said to be missing where a page has none, or is not of this site', async () => {
    await withVisitor(site, {}, async (page) => {
      for (const of of [pathOf('legal', 'fr'), 'https://a.example/', '/api/v1/factors']) {
        await page.goto(`${pathOf('pictures', 'fr')}?${new URLSearchParams({ page: of })}`);
        await expect.poll(() => words(page.locator('main > #said')), SOON).toContain('pas de graphique');
      }
    });
  });
});
