/** The home page in a real browser: one screen, the first answer, and the receipt that is kept. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../models/catalogue/language.ts';
import { pathOf } from '../../web/pages.ts';
import { expectAccessible, expectLargeTextFits, overflows, pagesOf } from './fits.ts';
import { option, withAnswers } from './household.ts';
import { PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns, someOf } from './turns.ts';

const site = siteForTests();
const NARROW = { width: 320, height: 640 };
const SMALL_DESKTOP = { width: 1280, height: 800 };
const ANSWERS = { people: 4, grid: 'FR', devices: [{ type: 'smartphone', count: 3 }] };
const QUESTION = { people: /^(?:Combien êtes-vous|How many)/ };

const tile = (page: Page, id: string) => page.locator(`.ask a[href$="#${id}"]`);
const asked = (page: Page) => words(page.locator('form.q h1'));

/** Its place among the questions, and its title, are wholly in sight, between the bar above and the strip below. */
const expectPlaceInSight = async (page: Page) => {
  const box = async (of: string) => (await page.locator(of).boundingBox())!;
  const [bar, place, title, peek] = [
    await box('.views'),
    await box('#at'),
    await box('#q'),
    await box('.peek'),
  ];
  expect(place.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  expect(title.y + title.height).toBeLessThanOrEqual(peek.y);
};

/** The answers that the device keeps. */
const keptGrid = (page: Page) =>
  page.evaluate(() => {
    const kept = localStorage.getItem('sobrement.household');
    return kept === null ? undefined : (JSON.parse(kept) as { answers: { grid?: string } }).answers.grid;
  });

describe.each(LANGUAGES)('the home page (%s)', (language) => {
  it('says what this is and asks its first question in one screen, beside the picture', async () => {
    for (const viewport of [PHONE, SMALL_DESKTOP])
      await withPage(site, { viewport }, async (page) => {
        await page.goto(pathOf('home', language));
        for (const within of ['h1', '.tiles >> nth=0', '#blank', '.street > svg', '.deciders']) {
          const box = (await page.locator(within).first().boundingBox())!;
          expect(box.y + box.height, `${within}, ${viewport.width} px`).toBeLessThanOrEqual(viewport.height);
        }
      });
  });

  it('fits every width and large text, and passes axe in both themes, forced colours with places unfolded, and takes two pages', async () => {
    await withPage(site, { viewport: NARROW }, async (page) => {
      await page.goto(pathOf('home', language));
      expect(await overflows(page), '320 px').toEqual([]);
      for (const viewport of [PHONE, SMALL_DESKTOP]) {
        await page.setViewportSize(viewport);
        expect(await overflows(page), `${viewport.width} px`).toEqual([]);
        await expectAccessible(page);
      }
      await page.locator('a[href="#islands"]').click();
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await overflows(page), 'forced colours').toEqual([]);
      for (const drawn of ['.tile .i', '.street .ink', '.small .none'])
        expect(
          await page
            .locator(drawn)
            .first()
            .evaluate((one) => getComputedStyle(one).stroke),
        ).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      await page.emulateMedia({ forcedColors: 'none' });
      expect(await pagesOf(page), 'pages on paper').toBeLessThanOrEqual(2);
      await expectLargeTextFits(page);
    });
  });
});

describeInTurns(
  LANGUAGES,
  (language) => `a place touched on the home page (${language})`,
  (language, turn) => {
    turn('is answered: the household’s next question is asked, and one may come back to it', async () => {
      await withPage(site, { viewport: NARROW }, async (page) => {
        await page.goto(pathOf('home', language));
        await tile(page, 'FR').click();
        await expect.poll(() => asked(page), SOON).toMatch(QUESTION.people);
        await expect.poll(() => keptGrid(page), SOON).toBe('FR');
        await expectPlaceInSight(page);
        // the bar above grows with its words, and the page may be left in the middle
        await page
          .locator('.views a')
          .first()
          .evaluate((one) => (one.style.paddingBlock = '1.5rem'));
        for (const down of [40, 90, 2000]) {
          const before = await asked(page);
          await page.evaluate((by) => scrollTo(0, by), down);
          await page.locator('.peek button').click();
          await expect.poll(() => asked(page), SOON).not.toBe(before);
          await expectPlaceInSight(page);
        }
        for (let i = 0; i < 3; i++) {
          const before = await asked(page);
          await page.getByRole('button', { name: /^(?:Revenir|Go back|Back)$/ }).click();
          await expect.poll(() => asked(page), SOON).not.toBe(before);
        }
        await page.getByRole('button', { name: /^(?:Revenir|Go back|Back)$/ }).click();
        expect(await option(page, 'q-place', 'FR').locator('input').isChecked()).toBe(true);
      });
    });

    turn('may be an island, by keyboard alone', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(pathOf('home', language));
        expect(await tile(page, 'RE').isVisible()).toBe(false);
        await page.locator('a[href="#islands"]').focus();
        await page.keyboard.press('Enter');
        await tile(page, 'RE').waitFor();
        for (let i = 0; i < 12 && !(await tile(page, 'RE').evaluate((one) => one.matches(':focus'))); i++)
          await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => asked(page), SOON).toMatch(QUESTION.people);
        await expect.poll(() => keptGrid(page), SOON).toBe('RE');
      });
    });

    turn('may be elsewhere: the country is then asked', async () => {
      await withPage(site, {}, async (page) => {
        await page.goto(pathOf('home', language));
        await tile(page, 'abroad').click();
        await page.locator('.q select').waitFor();
        expect(await keptGrid(page)).toBeUndefined();
      });
    });

    turn(
      'changes nothing of a receipt that is kept, nor does a reload of what was answered since',
      async () => {
        const kept = withAnswers(site, { ...ANSWERS, grid: 'GP' });
        await withPage(site, { viewport: PHONE, ...kept }, async (page) => {
          await page.goto(pathOf('home', language));
          await tile(page, 'FR').click();
          await page.waitForLoadState('networkidle');
          expect(await keptGrid(page)).toBe('GP');
          // the question that is asked is in sight, wherever the tile of the address stood
          await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeLessThan(100);
          await expectPlaceInSight(page);
        });
      },
    );
  },
);

describe.each(someOf(LANGUAGES, 0, 1))('without script (%s)', (language: Language) => {
  it('each tile is a link to the household’s page, and nothing is said of a receipt', async () => {
    await withPage(site, { javaScriptEnabled: false }, async (page) => {
      await page.goto(pathOf('home', language));
      expect(await page.locator('#kept').isVisible()).toBe(false);
      await page.locator('a[href="#islands"]').click();
      await tile(page, 'GP').click();
      expect(new URL(page.url()).pathname).toBe(pathOf('household', language));
      expect(await page.locator('form[method=post]').isVisible()).toBe(true);
      // whoever touches the drawn house goes in
      await page.goto(pathOf('home', language));
      const drawn = (await page.locator('.street > svg').boundingBox())!;
      await page.mouse.click(drawn.x + drawn.width * 0.13, drawn.y + drawn.height * 0.6);
      await page.waitForURL(`**${pathOf('household', language)}`);
    });
  });
});

describe.each(someOf(LANGUAGES, 1, 1))('a receipt that is kept (%s)', (language: Language) => {
  it('is told and led back to, in the place of the average home', async () => {
    await withPage(site, withAnswers(site, ANSWERS), async (page) => {
      await page.goto(pathOf('home', language));
      await page.locator('#kept').waitFor();
      expect(await page.locator('#blank').isVisible()).toBe(false);
      await expectAccessible(page);
      await page.locator('#kept a').click();
      expect(new URL(page.url()).pathname).toBe(pathOf('ticket', language));
    });
  });

  it('is told to whoever comes back after answering', async () => {
    await withPage(site, {}, async (page) => {
      await page.goto(pathOf('home', language));
      expect(await page.locator('#blank').isVisible()).toBe(true);
      await tile(page, 'FR').click();
      await expect.poll(() => keptGrid(page), SOON).toBe('FR');
      // once the next question stands there, the way back is still to the home page
      await page.locator('[name="q-number"]').first().waitFor();
      await page.goBack();
      await page.locator('#kept').waitFor();
    });
  });
});
