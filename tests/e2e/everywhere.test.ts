/** All communes at once in a real browser: the page is opened, stopped, run to the end, and its file is saved. */
import { readFile } from 'node:fs/promises';
import { everywhere as en } from '../../web/features/council/everywhere/words/en.ts';
import { everywhere as fr } from '../../web/features/council/everywhere/words/fr.ts';
import { council as councilEn } from '../../web/features/council/words/en.ts';
import { council as councilFr } from '../../web/features/council/words/fr.ts';
import { expect } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { territoryPath } from '../../web/pages.ts';
import { expectAccessible, overflows } from './fits.ts';
import { PHONE, siteForTests, withPage } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const WORDS = { fr, en };
const AGAINST = { fr: councilFr.against, en: councilEn.against };
const LONG = 60_000;

describeInTurns(
  LANGUAGES,
  (language) => `in ${language}`,
  (language, it) => {
    const m = WORDS[language];
    const path = `${territoryPath('76709', language)}?repair-cafe=2&council-longer=2`;

    it(
      'every commune is computed, and saved with its figures',
      async () => {
        await withPage(site, { viewport: PHONE }, async (page) => {
          await page.goto(path, { waitUntil: 'load' });
          await page.locator('#everywhere > summary').click();
          const compute = page.getByRole('button', { name: m.compute });
          await compute.click();
          await page.getByRole('button', { name: m.cancel }).click();
          await compute.click();
          const link = page.locator('#everywhere a[download]');
          await link.waitFor({ timeout: LONG });
          await expectAccessible(page);
          expect(await overflows(page)).toEqual([]);
          const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
          expect(download.suggestedFilename()).toBe('sobrement-communes-2035.csv');
          const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
          expect(lines).toHaveLength(34_964);
          expect(lines.filter((line) => line.includes('Le Trait'))).toHaveLength(1);
          expect(lines[1]).toContain(AGAINST[language].none);
          // after the scenario changes, this file no longer matches it
          await page.locator('details.settings > summary').click();
          await page.locator('#horizon').fill('2040');
          await page.locator('#horizon').blur();
          await link.waitFor({ state: 'detached' });
        });
      },
      2 * LONG,
    );

    it('the page says without a script that it needs one, and gives the list', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await page.goto(path);
        await page.locator('#everywhere > summary').click();
        expect(await page.locator('#everywhere').innerText()).toContain(m.list);
        const href = await page.locator('#everywhere a').getAttribute('href');
        expect((await page.request.get(new URL(href!, page.url()).href)).headers()['content-type']).toMatch(
          /^text\/csv/,
        );
      });
    });
  },
);
