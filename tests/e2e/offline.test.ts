/** The network goes while a page is open: each page says what waits for it, and what works without. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { tool as councilEn } from '../../web/features/council/words/en.ts';
import { tool as councilFr } from '../../web/features/council/words/fr.ts';
import { act as actEn } from '../../web/features/footprint/act/words/en.ts';
import { act as actFr } from '../../web/features/footprint/act/words/fr.ts';
import { laidPage as laidEn } from '../../web/features/proposals/laid/words/page/en.ts';
import { laidPage as laidFr } from '../../web/features/proposals/laid/words/page/fr.ts';
import { one as oneEn } from '../../web/features/proposals/one/words/en.ts';
import { one as oneFr } from '../../web/features/proposals/one/words/fr.ts';
import { household as householdEn } from '../../web/features/footprint/words/en.ts';
import { household as householdFr } from '../../web/features/footprint/words/fr.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { territoryPath } from '../../web/pages.ts';
import { addressOf, answerTwo, either, openHousehold, receipt, turn } from './household.ts';
import { siteForTests, SOON, withVisitor, words } from './site.ts';

const site = siteForTests();

const SAID = {
  fr: { household: householdFr.failed, act: actFr.failed, council: councilFr.results.failed },
  en: { household: householdEn.failed, act: actEn.failed, council: councilEn.results.failed },
} as const;
/** Said by pages whose own tests cut the network. */
const ELSEWHERE = {
  fr: [laidFr.mine.failed, oneFr.meFailed],
  en: [laidEn.mine.failed, oneEn.meFailed],
} as const;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
const WAITS = { fr: /attend/, en: /must wait/ } as const;
const WORKS = { fr: /rest(?:e|ent) (?:ici|dans)|sont là/, en: /stay (?:here|in)|are here/ } as const;

/** The first request that a page makes to the API finds no network any more. */
const cutAtFirst = (page: Page, context: BrowserContext) =>
  page.route('**/api/v1/**', async (route) => {
    await context.setOffline(true);
    await route.abort('internetdisconnected');
  });

describe.each(LANGUAGES)('without network (%s)', (language) => {
  it('each message says what waits, and what works', () => {
    for (const said of [...Object.values(SAID[language]), ...ELSEWHERE[language]]) {
      expect(said).toMatch(WAITS[language]);
      expect(said).toMatch(WORKS[language]);
    }
  });

  it('the household says so, and keeps the receipt that it shows', async () => {
    await withVisitor(site, {}, async (page, context) => {
      await openHousehold(page, language);
      await turn(page);
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      const mine = await answerTwo(page);
      await page
        .locator('.q')
        .getByRole('link', { name: either((m) => m.everything) })
        .click();
      const alert = page.locator('#household').getByRole('alert');
      await expect.poll(() => words(alert), SOON).toContain(plain(SAID[language].household));
      expect(await receipt(page)).toBe(mine);
    });
  });

  it('the proposals of a household say so, and come when they are asked for again', async () => {
    await withVisitor(site, {}, async (page, context) => {
      await page.addInitScript(() =>
        localStorage.setItem(
          'sobrement.household',
          JSON.stringify({
            format: 'sobrement-household',
            catalogue: { version: 'x', hash: 'x' },
            answers: { people: 2 },
          }),
        ),
      );
      await page.route('**/api/v1/proposals**', async (route) => {
        await context.setOffline(true);
        await route.abort('internetdisconnected');
      });
      await page.goto(addressOf('act', language));
      const notice = page.locator('.notice[role="alert"]');
      await expect.poll(() => words(notice), SOON).toContain(plain(SAID[language].act));
      await page.unroute('**/api/v1/proposals**');
      await context.setOffline(false);
      await notice.getByRole('button').click();
      await expect.poll(() => page.locator('.way.you input').count(), SOON).toBeGreaterThan(0);
    });
  });

  it('the council says so, and its settings stay in the address', async () => {
    await withVisitor(site, {}, async (page, context) => {
      await cutAtFirst(page, context);
      await page.goto(territoryPath('76709', language), { waitUntil: 'load' });
      const slider = page.locator('input[type=range]').first();
      await slider.focus();
      await slider.press('ArrowRight');
      await expect.poll(() => words(page.locator('.panel')), SOON).toContain(plain(SAID[language].council));
      expect(new URL(page.url()).search).not.toBe('');
    });
  });

  it('what a council opens says that it waits, and comes by itself once the network is back', async () => {
    await withVisitor(site, { serviceWorkers: 'block' }, async (page, context) => {
      const query = '?repair-cafe=1&b.council-longer=2';
      await page.goto(territoryPath('76709', language) + query, { waitUntil: 'networkidle' });
      const folds = ['.course', '.money', '.wide', '.whole', '.criteria', '.seek', '#everywhere'];
      await context.setOffline(true);
      const later = plain({ fr: councilFr, en: councilEn }[language].results.later);
      for (const fold of folds) {
        const summary = page.locator(`details${fold} > summary`).first();
        await summary.click();
        const alert = page.locator(`details${fold}`).first().getByRole('alert');
        await expect.poll(() => words(alert), SOON).toBe(later);
      }
      await context.setOffline(false);
      for (const fold of folds) {
        const inside = page.locator(`details${fold}`).first();
        await expect.poll(() => inside.getByRole('alert').count(), SOON).toBe(0);
        await inside.locator(':is(table, figure, form, p)').first().waitFor();
      }
    });
  });
});
