/** The page of one proposal in a real browser: its widths, its paper, and what it would take off one's own receipt. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, proposalPath } from '../../web/pages.ts';
import { describeFits, overflows, pagesOf } from './fits.ts';
import { numberIn, openAct, withAnswers } from './household.ts';
import { PHONE, siteForTests, SOON, withPage, withVisitor, words } from './site.ts';

const site = siteForTests();

/** With lives, laws and a hypothesis; with the most parameters; outside the footprint; with nothing computed; a gesture. */
const SOME = ['legal-guarantee', 'repairable-society', 'ad-screens', 'net-neutrality', 'buy-refurbished'];
const ANSWERS = {
  people: 3,
  devices: [
    { type: 'smartphone', count: 3, yearsKept: 2 },
    { type: 'laptop', count: 2 },
    { type: 'tv-55', count: 1 },
  ],
};
const me = (page: Page) => page.locator('#me');

describe('the page of a proposal', () => {
  describeFits(
    site,
    SOME.map((id) => (language) => proposalPath(id, language)),
    /^(Propositions|Proposals)$/,
  );
});

describe.each(LANGUAGES)('the page of a proposal (%s)', (language) => {
  it('is printed on two pages at most, what it says included, in either theme', async () => {
    await withPage(site, { colorScheme: 'dark' }, async (page) => {
      for (const id of SOME) {
        await page.goto(proposalPath(id, language));
        expect(await pagesOf(page), id).toBeLessThanOrEqual(2);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.title .lede').isVisible()).toBe(true);
        await page.emulateMedia({ media: null });
      }
    });
  });

  it('is read in forced colours, and gone through by keyboard in the order in which it is read', async () => {
    await withPage(site, { viewport: PHONE, forcedColors: 'active' }, async (page) => {
      await page.goto(proposalPath('legal-guarantee', language));
      expect(await overflows(page)).toEqual([]);
      // what is today and what is added are still told apart, as are parts of the receipt
      for (const [one, other] of [
        ['.life .now', '.life .more'],
        ['.bar .acts', '.bar .takes'],
      ] as const) {
        const looks = await Promise.all(
          [one, other].map((where) =>
            page
              .locator(where)
              .first()
              .evaluate((path) => {
                const { fill, stroke, strokeDasharray } = getComputedStyle(path);
                return [fill, stroke, strokeDasharray].join();
              }),
          ),
        );
        expect(looks[0], `${one}, ${other}`).not.toBe(looks[1]);
      }
      await page.emulateMedia({ forcedColors: 'none' });
      await page.locator('h1').evaluate((title) => {
        title.tabIndex = -1;
        title.focus();
      });
      const wanted = await page
        .locator('main :is(a[href], summary, button, input, select)')
        .evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
      const tops: number[] = [];
      const before = await page
        .locator('main :is(a[href])')
        .evaluateAll(
          (all) =>
            all.filter((each) => each.compareDocumentPosition(document.querySelector('h1')!) & 4).length,
        );
      for (let i = 0; i < wanted - before; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => {
          const focused = document.activeElement!;
          const { top, bottom, height } = focused.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return {
            inside: focused.closest('main') !== null,
            seen: bottom > 0 && top < innerHeight && height > 0,
            ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
            top: top + scrollY,
          };
        });
        expect(at, String(i)).toMatchObject({ inside: true, seen: true, ringed: true });
        tops.push(Math.round(at.top));
      }
      expect(tops.length).toBeGreaterThan(8);
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') ?? null)).toBe(null);
    });
  });

  it('leads to a first receipt where none is kept, with or without script', async () => {
    for (const javaScriptEnabled of [true, false])
      await withPage(site, { javaScriptEnabled }, async (page) => {
        await page.goto(proposalPath('keep-longer', language));
        expect(await me(page).locator('a').getAttribute('href')).toBe(pathOf('household', language));
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await overflows(page)).toEqual([]);
      });
  });

  it('says of a receipt that is kept what the household’s own view says, and sends nothing', async () => {
    await withPage(site, { viewport: PHONE, ...withAnswers(site, ANSWERS) }, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
      const found: Record<string, number> = {};
      for (const id of ['keep-longer', 'buy-refurbished', 'repair-it']) {
        await page.goto(proposalPath(id, language));
        await me(page).locator('.bar').waitFor();
        const said = await words(me(page).locator('.eff'));
        expect(said).toMatch(/^−/);
        found[id] = numberIn(said, language);
        expect(await words(me(page))).toMatch(/(?:entre|between) .+ (?:sur|out of) \d/);
      }
      expect(sent.every((request) => request === 'GET ')).toBe(true);
      await openAct(page, language);
      let compared = 0;
      for (const [id, kg] of Object.entries(found)) {
        const card = page.locator('details.lev', { has: page.locator(`a[href$="/${id}"]`) });
        const told = card.locator('summary small');
        // a card that is closed names no proposal
        if ((await told.count()) === 0) continue;
        compared++;
        // what it takes off comes first, its floor after
        const saved = await words(told.last());
        expect(numberIn(/−?([\d.,]+)\s?kg/.exec(saved)![1]!, language), `${id}: ${saved}`).toBe(Math.abs(kg));
      }
      expect(compared).toBeGreaterThan(0);
    });
  });

  it('says so where the answers cannot be read', async () => {
    await withVisitor(site, withAnswers(site, 'not answers'), async (page) => {
      await page.goto(proposalPath('keep-longer', language));
      await expect.poll(() => words(me(page)), SOON).toMatch(/Rechargez la page|Reload the page/);
    });
  });
});
