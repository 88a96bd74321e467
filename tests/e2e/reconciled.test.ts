/** The comparisons with what others publish, every step open: on a phone and a desk, in both languages, axe. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf } from '../../web/pages.ts';
import { DESKTOP, expectAccessible, overflows, PHONE, siteForTests, watchedPage } from './site.ts';

const site = siteForTests();
let page: Page;
beforeAll(async () => void ({ page } = await watchedPage(site)));

it.each(LANGUAGES)(
  '%s: every step opens from the keyboard, fits a phone and a desk, and passes axe',
  async (language) => {
    await page.setViewportSize(PHONE);
    await page.goto(pathOf('published', language));
    const first = page.locator('.reconciled').first();
    const steps = first.locator('.fall-steps').first();
    expect(await steps.isVisible()).toBe(false);
    await first.locator('summary').first().press('Enter');
    expect(await steps.isVisible()).toBe(true);

    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    expect(await overflows(page), '390 px').toEqual([]);
    await expectAccessible(page);
    await page.setViewportSize(DESKTOP);
    expect(await overflows(page), '1180 px').toEqual([]);
  },
);
