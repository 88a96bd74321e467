/** The comparisons with what others publish, and the steps of each: on a phone and a desk, in both languages, axe. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, reconciliationPath } from '../../web/pages.ts';
import { expectAccessible, NARROW, overflows, unreadable } from './fits.ts';
import { DESKTOP, PHONE, siteForTests, watchedPage } from './site.ts';

const site = siteForTests();
let page: Page;
beforeAll(async () => void ({ page } = await watchedPage(site)));

it.each(LANGUAGES)(
  '%s: the list leads to the drawing and its steps, which fit a phone and a desk and pass axe',
  async (language) => {
    await page.setViewportSize(PHONE);
    await page.goto(pathOf('published', language));
    const link = page.locator('.reconciled dt a').first();
    const name = await link.innerText();
    await link.press('Enter');
    await page.locator('.fall-steps').first().waitFor();
    expect(await page.locator('h1').innerText()).toBe(name);
    for (const id of ['eeb-phones', 'la-rochelle', 'ecologits-answer']) {
      await page.setViewportSize(PHONE);
      await page.goto(reconciliationPath(id, language));
      expect(await overflows(page), `${id}, 390 px`).toEqual([]);
      await expectAccessible(page);
      await page.setViewportSize(NARROW);
      expect(await unreadable(page), `${id}, 320 px`).toEqual([]);
      await page.setViewportSize(DESKTOP);
      expect(await overflows(page), `${id}, 1180 px`).toEqual([]);
    }
  },
);
