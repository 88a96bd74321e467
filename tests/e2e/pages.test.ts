/** Every page in both languages: its title and description, its twin, its width, axe in both themes. */
import type { Page, Response } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { simple, VIEWS } from '../../web/features/footprint/page.ts';
import { factorPath, pathOf } from '../../web/pages.ts';
import { INFORMING } from '../web/informing.ts';
import { expectAccessible, expectLargeTextFits, NARROW, overflows, unreadable } from './fits.ts';
import { DESKTOP, PHONE, siteForTests, watchedPage } from './site.ts';
import { SOAK } from './turns.ts';

const site = siteForTests();
let page: Page;
let complaints: string[];
beforeAll(async () => void ({ page, complaints } = await watchedPage(site)));
beforeEach(() => void complaints.splice(0));

const FACTOR = 'smartphone.manufacture';
const ADDRESSES = [...Object.values(VIEWS).map(({ address }) => address), simple.address, ...INFORMING];
const other = { fr: 'en', en: 'fr' } as const;

/** Each page with the address of the same page in the other language; a page that does not exist has no twin. */
const PAGES = LANGUAGES.flatMap((language) => [
  ...ADDRESSES.map((address) => ({
    language,
    path: address[language],
    twin: address[other[language]],
    status: 200,
  })),
  { language, path: factorPath(FACTOR, language), twin: factorPath(FACTOR, other[language]), status: 200 },
  {
    language,
    path: `${pathOf('factor', language)}?q=smartphone&page=2`,
    twin: `${pathOf('factor', other[language])}?q=smartphone&page=2`,
    status: 200,
  },
  {
    language,
    path: `${pathOf('home', language)}nulle-part`,
    twin: pathOf('home', other[language]),
    status: 404,
  },
  {
    language,
    path: factorPath('smartphone.nowhere', language),
    twin: pathOf('home', other[language]),
    status: 404,
  },
]);

describe.each(PAGES)('$path', ({ language, path, twin, status }) => {
  it('has its title and description, logs no error, fits every width and large text, and passes axe in both themes', async () => {
    await page.setViewportSize(NARROW);
    const response = (await page.goto(path))!;
    await expectIdentity(response, language, status);
    expect(await overflows(page), '320 px').toEqual([]);
    expect(await unreadable(page), '320 px').toEqual([]);
    await expectTwin(path, twin, status);

    await page.setViewportSize(PHONE);
    expect(await overflows(page), '390 px').toEqual([]);
    // both languages have the same structure, so each page is tested in one of them, in turn
    if (
      PAGES.filter((one) => one.language === language).findIndex((one) => one.path === path) % 2 ===
        LANGUAGES.indexOf(language) ||
      SOAK
    )
      await expectAccessible(page);
    await page.setViewportSize(DESKTOP);
    expect(await overflows(page), '1180 px').toEqual([]);
    await expectLargeTextFits(page);

    // the browser itself logs an error for a page that is not there
    expect(complaints).toEqual(status === 404 ? [expect.stringContaining('404')] : []);
    expect(await page.context().cookies()).toEqual([]);
  });
});

async function expectIdentity(response: Response, language: string, status: number): Promise<void> {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('h1').innerText()).toMatch(/\S/);
  expect(await page.title()).toContain('Sobrement');
}

/** The link to the other language leads to the same page, and back from there. */
async function expectTwin(path: string, twin: string, status: number): Promise<void> {
  const link = page.locator('header a[hreflang]');
  expect(await link.getAttribute('href')).toBe(twin);
  const answer = await page.request.get(twin);
  expect(answer.status()).toBe(200);
  const html = await answer.text();
  expect(html).toContain(`<html lang="${await link.getAttribute('hreflang')}"`);
  const backHere = /<a [^>]*hreflang="[^"]+"[^>]*>/.exec(html)![0].replaceAll('&amp;', '&');
  if (status === 200) expect(backHere).toContain(`"${path}"`);
}
