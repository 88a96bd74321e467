/** The proposals in a real browser: both languages, both widths, without script, by keyboard, and for one's own home. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, proposalPath } from '../../web/pages.ts';
import { expectAccessible, expectFits, overflows } from './fits.ts';
import { numberIn, withAnswers } from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

/** A measure with lines, laws and a hypothesis; one outside the footprint; one with nothing computed; a gesture. */
const SOME = ['legal-guarantee', 'ad-screens', 'net-neutrality', 'fewer-televisions'];
/** Three phones kept for two years, and two small televisions: of a single one, none is too many. */
const ANSWERS = {
  people: 3,
  devices: [
    { type: 'smartphone', count: 3, yearsKept: 2 },
    { type: 'tv-32', count: 2 },
  ],
};

const PATHS = LANGUAGES.flatMap((language) => [
  pathOf('proposals', language),
  pathOf('facts', language),
  pathOf('list', language),
  `${pathOf('list', language)}?sort=effect&kind=measure`,
  ...SOME.map((id) => proposalPath(id, language)),
]);

describe.each(PATHS)('%s', (path) => {
  it('fits every width, passes axe in both themes, and is marked in the navigation', async () => {
    await expectFits(site, path, /^(Propositions|Proposals)$/);
  });
});

describeInTurns(
  LANGUAGES,
  (language) => `the picture (${language})`,
  (language, it) => {
    it('is drawn where there is room, and is a table with the same content where there is not', async () => {
      await withPage(site, { viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
        await page.goto(pathOf('proposals', language));
        const picture = page.locator('svg.flow');
        expect(await picture.isVisible()).toBe(true);
        const names = await picture.locator('text.ink').allTextContents();
        expect(names.length).toBeLessThanOrEqual(20);
        const box = (await picture.boundingBox())!;
        for (const text of await picture.locator('text').all()) {
          const { x, width } = (await text.boundingBox())!;
          expect(x, (await text.textContent())!).toBeGreaterThanOrEqual(box.x - 1);
          expect(x + width, (await text.textContent())!).toBeLessThanOrEqual(box.x + box.width + 1);
        }
        await page.setViewportSize(PHONE);
        expect(await picture.isVisible()).toBe(false);
        expect(await page.locator('.levers').first().isVisible()).toBe(true);
      });
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `without script (${language})`,
  (language, it) => {
    it('the list can be searched, paged and read', async () => {
      await withPage(site, { javaScriptEnabled: false, ...withAnswers(site, ANSWERS) }, async (page) => {
        await page.goto(pathOf('list', language));
        expect(await page.locator('#mine').isVisible()).toBe(false);
        await page.locator('.pages [rel=next]').click();
        expect(page.url()).toContain('page=2');
        await page.locator('#seal').selectOption('assumed');
        await page.locator('#sort').selectOption('effect');
        await page.locator('form [type=submit]').click();
        const badges = await page.locator('.proposals .seal').allInnerTexts();
        expect(badges.length).toBeGreaterThan(3);
        expect(new Set(badges)).toEqual(new Set([language === 'fr' ? 'supposé' : 'assumed']));
        await page.locator('.proposals a').first().click();
        expect(await page.locator('.known .seal').innerText()).toMatch(/^(?:suppos|assum)/);
      });
    });
  },
);

describe('by keyboard', () => {
  it('the form can be filled in and sent, and the effect on one’s home requested', async () => {
    await withPage(site, withAnswers(site, ANSWERS), async (page) => {
      await page.goto(pathOf('list', 'fr'));
      await page.locator('#kind').focus();
      await page.keyboard.type('gestes');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await Promise.all([page.waitForURL(/kind=gesture/), page.keyboard.press('Enter')]);
      await page.locator('form .link').focus();
      await page.keyboard.press('Tab');
      expect(await words(page.locator(':focus'))).toBe('Voir l’effet sur mon foyer');
      await page.keyboard.press('Enter');
      await page.locator('#mine input').waitFor();
      expect(await page.evaluate(() => document.activeElement?.matches('#mine input'))).toBe(true);
      const shown = await page.locator('.proposals tbody tr:visible').count();
      await page.keyboard.press('Space');
      expect(await page.locator('.proposals tbody tr:visible').count()).toBeLessThan(shown);
    });
  });
});

const effects = (page: Page) => page.locator('.proposals tbody td').allInnerTexts();

describe.each([
  ['fr', PHONE],
  ['en', DESKTOP],
] as const)('the effect on one’s own home (%s)', (language, viewport) => {
  it('is only offered to people who have answers here', async () => {
    await withPage(site, { viewport }, async (page) => {
      await page.goto(pathOf('list', language));
      expect(await page.locator('#mine').isVisible()).toBe(false);
    });
  });

  it('replaces the average for every proposal found, in the order of all rankings', async () => {
    await withPage(site, { viewport, ...withAnswers(site, ANSWERS) }, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
      await page.goto(pathOf('list', language));
      const before = await effects(page);
      await page.locator('#mine button').click();
      await page.locator('#mine a').waitFor();
      const after = await effects(page);
      expect(after.length).toBeGreaterThan(before.length);
      // what surely helps, the largest low end first; what may or may not; what nobody measured; nothing
      const placeOf = (text: string) =>
        [
          /^(?:rien|nothing)/,
          /(?:supposé|assumed|non mesuré|not measured)$/,
          /au mieux|at best|entre 0 et|between 0 and/,
        ].findIndex((kind) => kind.test(text));
      const places = after.map((text) => [3, 2, 1, 0][placeOf(text) + 1 === 0 ? 3 : placeOf(text)]!);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const lows = after
        .filter((_, at) => places[at] === 0)
        .map((text) => numberIn(/(?:entre|between) \D*([\d.,]+)/.exec(text)![1]!, language));
      expect(lows.length).toBeGreaterThan(8);
      expect(lows).toEqual([...lows].sort((a, b) => b - a));
      // a set of 32 inches cannot be smaller
      const smaller = page.locator('tr[data-id=smaller-television] td');
      expect(await words(smaller)).toMatch(/^(rien chez vous|nothing in your home)/);
      expect(await words(page.locator('#found'))).toContain(
        language === 'fr' ? 'vos réponses' : 'your answers',
      );
      expect(sent.every((request) => request === 'GET ')).toBe(true);
      expect(await overflows(page)).toEqual([]);
      await expectAccessible(page);
      await page.locator('#mine a').click();
      await expect.poll(() => effects(page), SOON).toEqual(before);
    });
  });

  it('is reported as slow or as failed, as are answers that cannot be read', async () => {
    await withPage(site, { viewport, ...withAnswers(site, ANSWERS) }, async (page) => {
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/api/v1/catalogue', async (route) => {
        await held;
        await route.fulfill({ status: 204 });
      });
      await page.goto(pathOf('list', language));
      const before = await effects(page);
      await page.locator('#mine button').click();
      await expect.poll(() => words(page.locator('#found')), SOON).toMatch(/en cours|Computing/);
      release();
      await expect.poll(() => words(page.locator('#found')), SOON).toMatch(/Réessayez|Try again/);
      expect(await effects(page)).toEqual(before);
      await page.unroute('**/api/v1/catalogue');
      await page.locator('#mine button').click();
      await page.locator('#mine a').waitFor();
    });
    await withPage(site, { viewport, ...withAnswers(site, 'not answers') }, async (page) => {
      await page.goto(pathOf('list', language));
      await page.locator('#mine button').click();
      await expect
        .poll(() => words(page.locator('#found')), SOON)
        .toMatch(/Ouvrez la page|Open the household/);
    });
  });
});
