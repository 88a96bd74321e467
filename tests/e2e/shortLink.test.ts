/** A scenario is kept under a short link from the council page, followed, then deleted without a script. */
import { expect, it } from 'vitest';
import { expectAccessible, overflows } from './fits.ts';
import { siteForTests, SOON, withPage } from './site.ts';

const site = siteForTests();

const WORDS = {
  fr: {
    page: '/commune/76709',
    keep: 'Garder ce scénario un an',
    token: /lien d’effacement/,
    ask: 'L’effacer',
    done: 'Le scénario est effacé',
  },
  en: {
    page: '/en/council/76709',
    keep: 'Keep this scenario for a year',
    token: /deletion link/,
    ask: 'Delete it',
    done: 'The scenario is deleted',
  },
} as const;

it.each(['fr', 'en'] as const)('in %s', async (language) => {
  const { page: path, keep, token, ask, done } = WORDS[language];
  const query = 'household-refurbished=20&repair-cafe=3';
  let deletion = '';
  await withPage(site, {}, async (page) => {
    await page.goto(`${path}?${query}`);
    const section = page.locator('[aria-labelledby="short-link"]');
    await page.locator('#short-link').click();
    await section.getByRole('button', { name: keep }).click();
    const [link, remove] = [section.getByRole('link').first(), section.getByRole('link').nth(1)];
    await expect.poll(() => link.textContent(), SOON).toMatch(/\/s\/[2-9a-z]{8}$/);
    expect(await section.getByRole('button').count()).toBe(0);
    expect(await section.getByRole('status').evaluate((one) => one === document.activeElement)).toBe(true);
    await expectAccessible(page);
    deletion = (await remove.getAttribute('href'))!;
    await link.click();
    await page.waitForURL((url) => url.pathname === path);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      'repair-cafe': '3',
      'household-refurbished': '20',
    });
  });
  const [address, secret] = deletion.split('#') as [string, string];
  await withPage(site, {}, async (page) => {
    await page.goto(deletion);
    await expect.poll(() => page.getByLabel(token).inputValue(), SOON).toBe(secret);
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(address);
    await expectAccessible(page);
  });
  await withPage(site, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(deletion);
    expect(await overflows(page)).toEqual([]);
    await page.getByLabel(token).fill(secret);
    await page.getByRole('button', { name: ask }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(done);
    expect((await page.request.get(deletion)).status()).toBe(404);
  });
});
