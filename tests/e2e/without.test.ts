/** Something is missing: script, network, figures, movement, a screen, small print. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, type PageName } from '../../web/pages.ts';
import { FAMILY } from '../personas/household.ts';
import { expectAccessible, overflows } from './fits.ts';
import {
  answerTwo,
  figures,
  goToQuestion,
  more,
  next,
  openHousehold,
  reachBelow,
  receipt,
  totalWords,
  type,
  withAnswers,
} from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, watch, withPage } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const NAMES: readonly PageName[] = ['home', 'household', 'method', 'factor', 'about', 'api'];

describeInTurns(
  LANGUAGES,
  (language) => `without script (${language})`,
  (language, it) => {
    const form = (page: Page) => page.locator('form[method="post"]');
    const submit = async (page: Page) => {
      const [answer] = await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'POST'),
        form(page).getByRole('button').click(),
      ]);
      await page.waitForLoadState('load');
      return answer;
    };

    it('the page has all its text', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        for (const name of NAMES) {
          await page.goto(pathOf(name, language));
          expect((await page.locator('main').innerText()).length, name).toBeGreaterThan(500);
          expect(await overflows(page)).toEqual([]);
        }
        await page.goto(pathOf('household', language));
        for (const id of ['ticket', 'short', 'made-of', 'compare', 'methods']) {
          expect(await page.locator(`[aria-labelledby="${id}"]`).isVisible(), id).toBe(true);
        }
        // nothing is shown that only a script could make work
        expect(await page.locator('.card').isVisible(), 'the question card').toBe(false);
      });
    });

    it('the short form gives a result, keeps what was typed, and is stored nowhere', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await page.goto(pathOf('household', language));
        const before = await figures(page, language);
        const typed = {
          people: '4',
          smartphone: '4',
          'smartphone-years': '2',
          laptop: '3',
          tv: '2',
          'video-hours': '7,5',
        };
        for (const [name, value] of Object.entries(typed))
          await form(page).locator(`[name="${name}"]`).fill(value);
        const answer = await submit(page);
        expect(answer.status()).toBe(200);
        expect(answer.headers()['cache-control']).toBe('no-store');
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect((await figures(page, language)).total).toBeGreaterThan(before.total);
        expect(await receipt(page)).toMatch(/× 4 · 2/);
        expect(await form(page).getByRole('textbox').first().inputValue()).toBe('4');
        for (const [name, value] of Object.entries(typed)) {
          const shown = await form(page).locator(`[name="${name}"]`).inputValue();
          expect(shown.replace('.', ','), name).toBe(value);
        }
        // emptied fields give the average again
        for (const name of Object.keys(typed)) await form(page).locator(`[name="${name}"]`).fill('');
        await submit(page);
        expect((await figures(page, language)).total).toBe(before.total);
      });
    });

    it('the page is accessible, at first and with errors', async () => {
      await withPage(site, {}, async (page) => {
        // axe is a script: what a browser without script would draw is given to one with script
        await page.route('**/*', async (route) => {
          if (!route.request().isNavigationRequest()) return route.continue();
          const response = await route.fetch();
          const body = (await response.text()).replaceAll(
            /<script type="module"[^>]*><\/script>|<\/?noscript>/g,
            '',
          );
          return route.fulfill({ response, status: 200, body });
        });
        await page.goto(pathOf('household', language));
        await expectAccessible(page);
        await form(page).locator('[name="people"]').fill('many');
        await submit(page);
        await page.getByRole('alert').waitFor();
        await expectAccessible(page);
      });
    });

    it('the page says which field is wrong, and gives back what was typed', async () => {
      const context = await site.visitor({ javaScriptEnabled: false });
      try {
        const page = await context.newPage();
        const { complaints } = watch(page);
        await page.goto(pathOf('household', language));
        const before = await totalWords(page);
        const typed = { people: '3', smartphone: 'abc', laptop: '-1', tv: '2' };
        for (const [name, value] of Object.entries(typed))
          await form(page).locator(`[name="${name}"]`).fill(value);
        const answer = await submit(page);
        expect(answer.status()).toBe(422);
        expect(answer.headers()['cache-control']).toBe('no-store');
        expect(complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
        const said = page.getByRole('alert').getByRole('listitem');
        expect(await said.count()).toBe(2);
        for (const name of ['smartphone', 'laptop']) {
          const label = await form(page).locator(`label[for="short-${name}"]`).innerText();
          expect(await said.filter({ hasText: label }).count(), label).toBe(1);
        }
        expect(await totalWords(page)).toBe(before); // the average, not half an answer
        for (const [name, value] of Object.entries(typed)) {
          expect(await form(page).locator(`[name="${name}"]`).inputValue(), name).toBe(value);
        }
      } finally {
        await context.close();
      }
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `without network (${language})`,
  (language, it) => {
    it('the page goes on computing and asking once it is open', async () => {
      const context = await site.visitor();
      try {
        const page = await context.newPage();
        await openHousehold(page, language);
        await page.waitForLoadState('networkidle');
        await context.setOffline(true);
        await answerTwo(page, 'q-count', '6');
        await next(page).click();
        expect(await receipt(page)).toContain('× 6');

        // what needs the network reports a failure, and works once it is back
        const how = page.getByRole('button', { name: /^Smartphone$/ });
        await how.click();
        const said = page.locator('.explained, #household [role="alert"]');
        await expect.poll(async () => (await said.allInnerTexts()).join(' '), SOON).toMatch(/\w{3,}/);
        await context.setOffline(false);
        await page.reload();
        await expect.poll(() => receipt(page), SOON).toContain('× 6'); // nothing was lost
      } finally {
        await context.close();
      }
    });

    it('the page says when the figures do not load, and keeps the first view', async () => {
      for (const failure of ['cut', 'error'] as const) {
        const context = await site.visitor();
        try {
          const page = await context.newPage();
          const uncaught: string[] = [];
          page.on('pageerror', (error) => uncaught.push(error.message));
          await page.route('**/api/v1/catalogue/**', (route) =>
            failure === 'cut' ? route.abort() : route.fulfill({ status: 503, body: 'no' }),
          );
          await openHousehold(page, language);
          await page.locator('#household').getByRole('alert').waitFor();
          expect((await figures(page, language)).total).toBeGreaterThan(100);
          await expectAccessible(page);
          await more(page, 'q-people').click();
          expect(await page.locator('#household').getByRole('alert').isVisible()).toBe(true);
          expect(uncaught).toEqual([]);
        } finally {
          await context.close();
        }
      }
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `without a screen, without movement, with large text (${language})`,
  (language, it) => {
    it('the receipt prints on one page, without the form', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(page, language);
        expect(await pagesPrinted(page), 'as it opens').toBe(1);
        await more(page, 'q-people').click();
        await goToQuestion(page, /^Smartphone/);
        await type(page, 'q-count', '3');
        await reachBelow(page);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#household .ticket').isVisible()).toBe(true);
        for (const hidden of ['.card', 'nav', '.save', '#tout', 'footer']) {
          expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
        }
        // the date of printing, and the way back to these answers
        const mention = page.locator('.only-print');
        expect(await mention.isVisible()).toBe(true);
        expect(await mention.locator('a').getAttribute('href')).toMatch(/#r=.{20}/);
        expect(await pagesPrinted(page), 'with answers and the lower part').toBe(1);
      });
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openHousehold(page, language);
        await expect.poll(() => receipt(page), SOON).toContain('× 3');
        expect(await pagesPrinted(page), 'of a household that answered everything').toBe(1);
      });
    });

    it('nothing moves for people who ask for less movement', async () => {
      await withPage(site, { reducedMotion: 'reduce' }, async (page) => {
        await openHousehold(page, language);
        const moving = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((one) => {
              const { transitionDuration, animationName } = getComputedStyle(one);
              return (
                animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
              );
            })
            .map((one) => one.outerHTML.slice(0, 80)),
        );
        expect(moving).toEqual([]);
      });
    });

    for (const viewport of [PHONE, DESKTOP])
      it(`the page is usable with text twice as large (${viewport.width} px)`, async () => {
        await withPage(site, { viewport }, async (page) => {
          await openHousehold(page, language);
          await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
          await answerTwo(page, 'q-yearsKept', '6');
          expect(await overflows(page), 'question').toEqual([]);
          await page.getByRole('button', { name: /^Smartphone$/ }).click();
          await page.locator('.how-made a').first().waitFor();
          expect(await overflows(page), 'explained').toEqual([]);
          await reachBelow(page);
          await page.locator('.everything summary').nth(1).click();
          await page.locator('.everything fieldset').first().waitFor();
          expect(await overflows(page), 'lower part').toEqual([]);
        });
      });
  },
);

const MARGIN = '10mm';

/** The number of A4 pages, with the default margins of browsers. */
async function pagesPrinted(page: Page): Promise<number> {
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
  });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}
