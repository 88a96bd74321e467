/** Something is missing: script, network, figures, movement, a screen, small print. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { act } from '../../web/features/footprint/page.ts';
import { budgetOf } from '../../web/page.ts';
import { pathOf, type PageName } from '../../web/pages.ts';
import { FAMILY } from '../personas/household.ts';
import { expectAccessible, overflows } from './fits.ts';
import {
  addressOf,
  answerTwo,
  ASKED,
  either,
  figures,
  follow,
  numberIn,
  openAct,
  openAll,
  openFirst,
  openHousehold,
  openTicket,
  openUnderstand,
  pick,
  reachSave,
  receipt,
  shares,
  totalWords,
  turn,
  withAnswers,
} from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, watch, withPage, withVisitor, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const NAMES: readonly PageName[] = [
  'home',
  'household',
  'ticket',
  'act',
  'understand',
  'method',
  'factor',
  'about',
  'api',
];

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
      });
    });

    it('each view of a household shows its figures, those of an average home', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await page.goto(pathOf('household', language));
        const mean = await figures(page, language);
        expect(mean.total).toBeGreaterThan(100);
        expect(await page.locator('[aria-labelledby="short"]').isVisible()).toBe(true);

        await follow(page, 'ticket', language);
        expect(await figures(page, language)).toEqual(mean);
        expect(await page.locator('.ticket tbody tr').count()).toBeGreaterThan(10);
        expect(await page.locator('.twenty').isVisible()).toBe(true);
        expect(await page.locator('.like .say').innerText()).toMatch(/\d/);
        expect((await words(page.locator('#save'))).length).toBeGreaterThan(40);

        await page.goto(addressOf('act', language));
        expect(await page.locator('h1').innerText()).toMatch(/\d/);
        await openFirst(page);
        expect(await page.locator('.way.you .eff').count()).toBeGreaterThan(2);
        for (const gain of await page.locator('.way.you .eff').allInnerTexts()) expect(gain).toMatch(/\d/);
        expect(numberIn(await words(page.locator('#after .total')), language)).toBe(mean.total);
        // a closed card names its proposals, each with its page
        await page.locator('details.lev:not([open]) > summary').first().click();
        expect(await page.locator('details.lev > a').first().isVisible()).toBe(true);
        // as light as the other views, before any script
        expect(await page.locator('*').count()).toBeLessThanOrEqual(budgetOf(act).elements);

        await follow(page, 'understand', language);
        expect(await words(page.locator('.eq'))).toMatch(/\d.*÷.*\d.*\+.*\d.*=.*\d/);
        for (const door of ['made', 'methods', 'gaps', 'criteria']) {
          await page.locator(`#${door} > summary`).click();
          expect((await words(page.locator(`#${door}`))).length, door).toBeGreaterThan(100);
        }
        const [first] = await page.locator('#methods tbody tr').allInnerTexts();
        expect(numberIn(first!.split('\t').at(-1)!, language)).toBe(mean.total);

        // nothing is shown that only a script could make work
        for (const view of ['answer', 'ticket', 'act', 'understand'] as const) {
          await page.goto(addressOf(view, language));
          expect(await page.locator('.needs-script:visible').count(), view).toBe(0);
          expect(
            await page.locator('main :is(input, select):visible:not([id^="short-"])').count(),
            view,
          ).toBe(0);
        }
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
        // what comes is a receipt, with every line
        expect(await receipt(page)).toMatch(/× 4 · 2/);
        expect(await page.locator('.ticket tbody tr.assumed').count()).toBeGreaterThan(15);
        expect(await page.locator('nav.views [aria-current=page]').getAttribute('href')).toBe(
          pathOf('ticket', language),
        );
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
      await withVisitor(site, { javaScriptEnabled: false }, async (page) => {
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
      });
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `without network (${language})`,
  (language, it) => {
    it('the view that asks goes on computing and asking once it is open', async () => {
      await withVisitor(site, {}, async (page, context) => {
        await openHousehold(page, language);
        await turn(page); // what answers the next questions has come
        await page.waitForLoadState('networkidle');
        await context.setOffline(true);
        const mine = await answerTwo(page);
        await turn(page);

        // what needs the network reports a failure, and works once it is back
        const everything = page.locator('.q').getByRole('link', { name: either((m) => m.everything) });
        await everything.click();
        await page.locator('#household').getByRole('alert').waitFor();
        expect(await receipt(page)).toBe(mine);
        await context.setOffline(false);
        await page.reload();
        await expect.poll(() => receipt(page), SOON).toBe(mine); // nothing was lost
        await openAll(page);
      });
    });

    it('a first question is not left without what answers the next one, and the page says why', async () => {
      await withVisitor(site, {}, async (page, context) => {
        const uncaught: string[] = [];
        page.on('pageerror', (error) => uncaught.push(error.message));
        await openHousehold(page, language);
        await context.setOffline(true);
        await page
          .locator('.q')
          .getByRole('button', { name: either((m) => m.next) })
          .click();
        await page.locator('#household').getByRole('alert').waitFor();
        expect(await words(page.locator('.q h1'))).toMatch(ASKED.place);
        await pick(page, 'q-place', 'RE'); // and what is there goes on
        expect(uncaught).toEqual([]);
      });
    });

    it('a line of the receipt that cannot be explained says so', async () => {
      await withVisitor(site, {}, async (page, context) => {
        await openTicket(page, language);
        await page.waitForLoadState('networkidle');
        await context.setOffline(true);
        await page
          .getByRole('button', { name: /^Smartphone/ })
          .first()
          .click();
        const said = page.locator('.explained, #household [role="alert"]');
        await expect.poll(async () => (await said.allInnerTexts()).join(' '), SOON).toMatch(/\w{3,}/);
      });
    });

    it('each view says when the figures do not load, and keeps the first ones', async () => {
      const FAILURES = [
        ['cut', 'answer'],
        ['error', 'answer'],
        ['cut', 'ticket'],
        ['error', 'act'],
        ['cut', 'understand'],
      ] as const;
      for (const [failure, view] of FAILURES) {
        await withVisitor(site, {}, async (page) => {
          const uncaught: string[] = [];
          page.on('pageerror', (error) => uncaught.push(error.message));
          await page.route('**/api/v1/catalogue/**', (route) =>
            failure === 'cut' ? route.abort() : route.fulfill({ status: 503, body: 'no' }),
          );
          await page.goto(addressOf(view, language), { waitUntil: 'load' });
          const alert = page.locator('#household').getByRole('alert');
          await alert.waitFor();
          const shown = { act: '#after .total', understand: '.eq', answer: '.total', ticket: '.total' }[view];
          expect(numberIn(await words(page.locator(shown)), language), view).toBeGreaterThan(100);
          await expectAccessible(page);
          if (view === 'answer') await pick(page, 'q-place', 'RE');
          if (view === 'understand') await page.locator('#methods > summary').click();
          expect(await alert.isVisible(), view).toBe(true);
          expect(uncaught, view).toEqual([]);
        });
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
        await openTicket(page, language);
        expect(await pagesPrinted(page), 'as it opens').toBe(1);
        await openHousehold(page, language);
        await answerTwo(page);
        await follow(page, 'ticket', language);
        await reachSave(page);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#household .ticket').isVisible()).toBe(true);
        for (const hidden of ['.views', 'nav', '.save', '.like', 'footer']) {
          expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
        }
        // the date of printing, and the way back to these answers
        const mention = page.locator('.only-print');
        expect(await mention.first().isVisible()).toBe(true);
        expect(await mention.last().innerText()).toMatch(/http\S+#r=2[\w-]{8}/);
        expect(await pagesPrinted(page), 'with answers, ready to be kept').toBe(1);

        await page.emulateMedia({ media: 'screen' });
        await openHousehold(page, language);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.bill').isVisible()).toBe(true);
        expect(await page.locator('.q').isVisible(), 'the form, where one answers').toBe(false);
      });
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openTicket(page, language);
        await expect.poll(() => receipt(page), SOON).toContain('× 3');
        expect(await pagesPrinted(page), 'of a household that answered everything').toBe(1);
      });
    });

    it('nothing moves for people who ask for less movement', async () => {
      await withPage(site, { reducedMotion: 'reduce' }, async (page) => {
        for (const open of [openHousehold, openTicket, openAct, openUnderstand]) {
          await open(page, language);
          const moving = await page.evaluate(() =>
            [...document.querySelectorAll('*')]
              .filter((one) => {
                const { transitionDuration, animationName } = getComputedStyle(one);
                return (
                  animationName !== 'none' ||
                  transitionDuration.split(',').some((time) => parseFloat(time) > 0)
                );
              })
              .map((one) => one.outerHTML.slice(0, 80)),
          );
          expect(moving, page.url()).toEqual([]);
        }
      });
    });

    for (const viewport of [PHONE, DESKTOP])
      it(`every view is usable with text twice as large (${viewport.width} px)`, async () => {
        await withPage(site, { viewport }, async (page) => {
          const enlarge = () => page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
          await openHousehold(page, language);
          await enlarge();
          await answerTwo(page);
          expect(await overflows(page), 'question').toEqual([]);
          await openAll(page);
          await page.locator('.everything summary').nth(1).click();
          await page.locator('.everything fieldset').first().waitFor();
          expect(await overflows(page), 'full list').toEqual([]);
          await follow(page, 'ticket', language);
          await enlarge();
          await page.getByRole('button', { name: /^Smartphone 1$/ }).click();
          await page.locator('.how-made summary').click();
          await page.locator('.how-made a').first().waitFor();
          await reachSave(page);
          expect(await overflows(page), 'receipt, explained').toEqual([]);
          await follow(page, 'act', language);
          await enlarge();
          await openFirst(page);
          for (const gesture of await page.getByRole('switch').all()) await gesture.click();
          await shares(page).locator('> summary').click();
          expect(await overflows(page), 'act').toEqual([]);
          await openUnderstand(page, language, [
            'made',
            'methods',
            'advice',
            'criteria',
            'corridor',
            'switches',
          ]);
          await enlarge();
          await page.locator('.corridor').waitFor();
          expect(await overflows(page), 'understand').toEqual([]);
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
