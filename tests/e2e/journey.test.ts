/** The journey of a household: a result at once, questions, the receipt, what explains it; axe in every state. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { household as householdEn } from '../../web/features/footprint/words/en.ts';
import { household as householdFr } from '../../web/features/footprint/words/fr.ts';
import { understand as understandEn } from '../../web/features/footprint/understand/words/en.ts';
import { understand as understandFr } from '../../web/features/footprint/understand/words/fr.ts';
import { pathOf } from '../../web/pages.ts';
import { expectAccessible, overflows } from './fits.ts';
import {
  ASKED,
  ASKING,
  back,
  changed,
  figures,
  follow,
  goOn,
  line,
  more,
  next,
  numberIn,
  openAll,
  openDoors,
  openHousehold,
  openTicket,
  openUnderstand,
  option,
  pick,
  plain,
  receipt,
  skip,
  title,
  totalWords,
  turn,
  type,
  withAnswers,
} from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const WORDS = {
  fr: { ...householdFr, answer: ASKING.fr, understand: understandFr },
  en: { ...householdEn, answer: ASKING.en, understand: understandEn },
};

/** Each width, language and theme comes at least twice. */
const READERS = [
  { language: 'fr', viewport: PHONE, themes: ['light', 'dark'] },
  { language: 'fr', viewport: DESKTOP, themes: ['dark'] },
  { language: 'en', viewport: PHONE, themes: ['dark'] },
  { language: 'en', viewport: DESKTOP, themes: ['light'] },
] as const;

const titleOf = ({ language, viewport, themes }: (typeof READERS)[number]) =>
  `${language}, ${viewport.width} px, ${themes.join(' and ')}`;

const how = (page: Page, label: RegExp) => line(page, label).locator('button.how');
/** What a thing weighs, at the end of its line. */
const weight = async (page: Page, label: RegExp, language: Language) =>
  numberIn(/[\d\s.,]+$/.exec(await words(line(page, label)))![0], language);

const KINDS = {
  '[name="q-place"]': 'place',
  '[name="q-number"]': 'people',
  '#q-sims': 'connections',
  '#q-amount': 'use',
  '[name="q-count"]': 'device',
};

/** The kind of a question, from what answers it. */
async function kindOf(page: Page): Promise<string> {
  for (const [field, kind] of Object.entries(KINDS))
    if ((await page.locator(`.q ${field}`).count()) > 0) return kind;
  throw new Error('A question without fields.');
}

/** Its place among the questions worth asking, as it is told, and how many these are. */
const placeOf = (page: Page): Promise<readonly [said: string, of: number]> =>
  page
    .locator('.q')
    .evaluate((form) => [
      form.querySelector('.sm b')?.textContent ?? '',
      form.querySelector('progress')!.max,
    ]);

/** One phone kept long, the others not told; then the same kept for a short time. */
async function answerSmartphones(page: Page, language: Language): Promise<void> {
  const first = /Smartphone 1/;
  const card = page.locator('.obj').first();
  await pick(page, 'q-count', 4);
  await expect.poll(() => page.locator('.obj').count(), SOON).toBe(4);
  await pick(page, 'q-0-years', 5);
  await expect.poll(() => words(line(page, first)), SOON).toMatch(/(?<![.,])\b5 (ans|years)/);
  const kept = await weight(page, first, language);
  await pick(page, 'q-0-years', 2);
  await expect.poll(() => words(line(page, first)), SOON).toMatch(/(?<![.,])\b2 (ans|years)/);
  expect((await weight(page, first, language)) / kept).toBeGreaterThan(2);
  // the card of a device tells what its line tells
  expect(numberIn(await words(card.locator('.hd span')), language)).toBe(await weight(page, first, language));
  await type(page, 'q-0-hoursPerDay', '9,5');
  expect(await page.locator('#q-0-hoursPerDay').inputValue()).toMatch(/^9[.,]5$/);
  const told = () => page.evaluate(() => localStorage.getItem('sobrement.household'));
  await expect.poll(told, SOON).toContain('"hoursPerDay":9.5');
  await card.locator('button').click(); // a device told by mistake is taken away
  await expect.poll(() => page.locator('.obj').count(), SOON).toBe(3);
  expect(await option(page, 'q-count', 3).locator('input').isChecked()).toBe(true);
}

describeInTurns(READERS, titleOf, ({ language, viewport, themes }, it) => {
  const w = WORDS[language];

  it('whoever comes back finds what answers the question that is left, at once', async () => {
    await withPage(site, { viewport, ...withAnswers(site, { people: 2, grid: 'FR' }) }, async (page) => {
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      await openHousehold(page, language);
      const [AT_ONCE, STEP] = [1000, 50]; // ms
      let ms = 0;
      const answerable = async () => {
        if (ms < AT_ONCE) await page.clock.runFor(STEP);
        ms += STEP;
        const asked = await title(page); // empty until the kept answers are there
        const fields = page.locator('.q fieldset :is(input, select)');
        return asked !== '' && !ASKED.place.test(asked) && (await fields.count()) > 0;
      };
      await expect.poll(answerable, SOON).toBe(true);
    });
  });

  it('a question that whoever comes back is asked stays while it is answered', async () => {
    await withPage(site, { viewport, ...withAnswers(site, { people: 2, grid: 'FR' }) }, async (page) => {
      await openHousehold(page, language);
      await expect.poll(() => page.locator('.q input[name="q-count"]').count(), SOON).toBeGreaterThan(0);
      const [before, asked, stood] = [await receipt(page), await title(page), await placeOf(page)];
      await pick(page, 'q-count', 0);
      await changed(page, before);
      expect([await title(page), await placeOf(page)]).toEqual([asked, stood]);
      expect(await option(page, 'q-count', 0).locator('input').isChecked()).toBe(true);
    });
  });

  it('the way back of a phone is that of the questions, after a reload too, each in its place', async () => {
    await withPage(site, { viewport }, async (page) => {
      await openHousehold(page, language);
      const asked: string[] = [];
      const places: string[] = [];
      const stand = async () => void (asked.push(await title(page)), places.push((await placeOf(page))[0]));
      await stand();
      await pick(page, 'q-place', 'FR');
      await turn(page);
      await stand();
      await pick(page, 'q-number', 2);
      for (let i = 0; i < 2; i++) {
        await turn(page);
        await stand();
        await pick(page, 'q-count', 1);
      }
      expect(new Set(places).size).toBe(asked.length);
      const isAsked = async (i: number) => {
        await expect.poll(() => title(page), SOON).toBe(asked[i]);
        expect((await placeOf(page))[0]).toBe(places[i]);
      };
      await page.goBack();
      await isAsked(2);
      await turn(page, back);
      await isAsked(1);
      await page.goForward();
      await isAsked(2);
      await page.reload();
      await expect.poll(() => title(page), SOON).toBe(asked[2]);
      await page.goBack();
      await expect.poll(() => title(page), SOON).toBe(asked[1]);

      // a refused value is not left behind
      await pick(page, 'q-number', 6);
      await type(page, 'q-people', '0');
      const field = page.locator('#q-people[aria-invalid=true]');
      await field.waitFor();
      await page.goBack();
      await expect.poll(() => field.evaluate((one) => one === document.activeElement), SOON).toBe(true);
      expect(await title(page)).toBe(asked[1]);
      await type(page, 'q-people', '7');
      await field.waitFor({ state: 'detached' });
      await page.goBack();
      await expect.poll(() => title(page), SOON).toBe(asked[0]);
      expect(await back(page).count()).toBe(0);
    });
  });

  it('questions are asked one by one, each with its place until the last, and the receipt follows', async () => {
    await withPage(site, { viewport }, async (page) => {
      await openHousehold(page, language);
      const first = await figures(page, language);
      expect(first.low).toBeLessThan(first.total);
      expect(first.high).toBeGreaterThan(first.total);
      const [start, of] = await placeOf(page);
      expect(start).toBe(w.answer.progress(1, of));
      expect(await back(page).count()).toBe(0);
      // whoever says nothing goes on all the same, and comes back
      expect(await turn(page, skip)).toMatch(ASKED.people);
      expect(await turn(page, back)).toMatch(ASKED.place);
      expect(await back(page).count()).toBe(0);

      // somewhere else, electricity weighs something else: one tap is enough
      let before = await receipt(page);
      await pick(page, 'q-place', 'RE');
      before = await changed(page, before);
      expect((await figures(page, language)).total).toBeGreaterThan(first.total * 1.1);
      await pick(page, 'q-place', 'FR');
      before = await changed(page, before);
      expect((await figures(page, language)).total).toBe(first.total);

      await turn(page);
      // two children, told before how many live there, are not all who live there
      await more(page, 'q-children').press('Enter');
      await changed(page, before);
      await more(page, 'q-children').press('Enter');
      expect(await page.locator('#q-children').inputValue()).toBe('2');
      for (const n of [1, 2])
        expect(await option(page, 'q-number', n).locator('input').isChecked(), 'without a grown-up').toBe(
          false,
        );
      await type(page, 'q-children', '');
      before = await receipt(page);
      await pick(page, 'q-number', 4);
      before = await changed(page, before);
      const four = await figures(page, language);
      expect(four.total).toBeGreaterThan(first.total);
      // the number of people is known now: one source of doubt fewer
      expect((four.high - four.low) / four.total).toBeLessThan((first.high - first.low) / first.total);
      expect(await page.locator('#q-people').count()).toBe(0);
      await pick(page, 'q-number', 6); // where tiles end, a field asks for the exact number
      before = await changed(page, before);
      await more(page, 'q-people').click();
      before = await changed(page, before);
      expect(await page.locator('#q-people').inputValue()).toBe('7');
      await pick(page, 'q-number', 2);
      await changed(page, before);
      await more(page, 'q-children').click();
      await expect.poll(() => page.locator('#q-children').inputValue(), SOON).toBe('1');

      await turn(page);
      await turn(page, back);
      expect(await option(page, 'q-number', 2).locator('input').isChecked()).toBe(true);
      await turn(page, back);
      expect(await option(page, 'q-place', 'FR').locator('input').isChecked()).toBe(true);

      // every question to the end; axe checks the first of each kind
      const asked = new Set<string>();
      const places: string[] = [];
      for (let now = await title(page); !ASKED.all.test(now);) {
        if (ASKED.done.test(now)) {
          await expectAccessible(page, themes.slice(0, 1));
          expect(await page.locator('.q progress').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(
            of,
          );
          expect(
            await page
              .locator('.q')
              .getByRole('link')
              .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
          ).toEqual(expect.arrayContaining([pathOf('act', language), pathOf('ticket', language)]));
          now = await turn(page, goOn);
          continue;
        }
        const kind = await kindOf(page);
        if (ASKED.device('smartphone').test(now)) await answerSmartphones(page, language);
        if (!asked.has(kind)) await expectAccessible(page, themes);
        asked.add(kind);
        places.push((await placeOf(page))[0]);
        now = await turn(page);
      }
      expect([...asked].sort()).toEqual(['connections', 'device', 'people', 'place', 'use']);
      const planned = places.filter((said) => said !== w.answer.detail);
      expect(planned).toEqual(planned.map((_, i) => w.answer.progress(i + 1, of)));
      expect(planned.length).toBe(of);
      expect(places.slice(of).every((said) => said === w.answer.detail)).toBe(true);
      expect(places.length).toBeGreaterThan(of);
      expect(await next(page).count()).toBe(0);
      expect(await goOn(page).count()).toBe(0);
      expect(await overflows(page)).toEqual([]);
    });
  });

  it('figures are explained down to their source, and smaller items are listed', async () => {
    await withPage(site, { viewport }, async (page) => {
      await openTicket(page, language);
      const smartphone = how(page, /Smartphone/);
      expect(await smartphone.getAttribute('aria-expanded')).toBe('false');
      const bars = () =>
        page
          .locator('.ticket .bar')
          .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
      const still = await bars();
      await smartphone.click();
      const explained = page.locator('.explained .how-made');
      await explained.waitFor();
      expect(await smartphone.getAttribute('aria-expanded')).toBe('true');
      // words first, factors one press below
      expect(await explained.locator('code').first().isVisible()).toBe(false);
      await explained.locator('summary').click();
      expect(await bars(), 'what is explained moves no bar').toEqual(still);
      const equations = await explained.locator('code').allInnerTexts();
      expect(equations.length).toBeGreaterThanOrEqual(3); // at least manufacture, use and end of life
      for (const equation of equations) expect(equation).toMatch(/\d.*[×÷].*\d/);
      await expect.poll(() => explained.locator('small').first().innerText(), SOON).toMatch(/\d{4}/); // publisher and year
      const links = await explained
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      expect(links.length).toBeGreaterThanOrEqual(3);
      for (const link of links) {
        expect(link.startsWith(`${pathOf('factor', language)}/`), link).toBe(true);
        expect((await page.request.get(link)).status(), link).toBe(200);
      }
      // what was scrolled under the bar that stays is not small
      await page.evaluate(() => scrollTo(0, 0));
      await expectAccessible(page, themes);
      expect(await overflows(page)).toEqual([]);

      const fixed = page.locator('tbody.network button.how').first();
      await fixed.click(); // only one explanation is open at a time
      await expect.poll(() => smartphone.getAttribute('aria-expanded'), SOON).toBe('false');
      await explained.waitFor();
      expect(await page.locator('.how-made').count()).toBe(1);
      await fixed.click();
      await explained.waitFor({ state: 'detached' });

      const rows = page.locator('#household .ticket tbody tr');
      const before = await rows.count();
      const total = await totalWords(page);
      const smaller = new RegExp(w.smaller(0).replace('0', String.raw`\d+`));
      await page.getByRole('button', { name: smaller }).first().click();
      await expect.poll(() => rows.count(), SOON).toBeGreaterThan(before);
      expect(await totalWords(page)).toBe(total);
      await expectAccessible(page, themes);

      // a use is one line of what moves and of what computes
      await page.getByRole('button', { name: smaller }).first().click();
      const use = page.locator('tbody.use button.how');
      expect(await use.count()).toBeGreaterThan(1);
      for (const one of await page.locator('tbody button.how').all()) {
        await one.click();
        await explained.locator('code').first().waitFor({ state: 'attached' });
      }
    });
  });

  it('the full list holds every question, and its answers change the same receipt', async () => {
    await withPage(site, { viewport }, async (page) => {
      await openHousehold(page, language);
      await openAll(page);
      const groups = page.locator('.everything > details');
      const count = await groups.count();
      expect(count).toBeGreaterThan(5);
      for (let i = 0; i < count; i++) await groups.nth(i).locator('> summary').click();
      await expect.poll(() => page.locator('.everything fieldset').count(), SOON).toBeGreaterThan(40);
      let before = await receipt(page);
      await type(page, 'device:tablet-count', '2');
      before = await changed(page, before);
      // a field for what the guided questions round: a length with a decimal comma
      await type(page, 'device:tablet-0-yearsKept', '5,5');
      before = await changed(page, before);
      const tablet = w.language === 'fr' ? 'Tablette' : 'Tablet';
      expect(await words(line(page, new RegExp(`${tablet} 1`)))).toMatch(/\b5[,.]5 (ans|years)/);
      expect(await page.locator('[id="device:tablet-0-yearsKept"]').inputValue()).toMatch(/^5[.,]5$/);
      await page
        .locator('fieldset', { has: page.locator('[id="device:tablet-count"]') })
        .getByRole('button', { name: w.answer.add })
        .click();
      before = await changed(page, before);
      expect(await line(page, new RegExp(`${tablet} \\d`)).count()).toBe(3);
      expect(await page.locator('[id="device:tablet-count"]').inputValue()).toBe('3');
      // too many to be told one by one
      await type(page, 'device:tablet-count', '40');
      before = await changed(page, before);
      expect(await words(line(page, new RegExp(`^${tablet}`)))).toContain('× 40');
      await page.locator('[id="all-grid"]').selectOption('PL');
      await changed(page, before);
      await expectAccessible(page, themes.slice(0, 1));
      expect(await overflows(page)).toEqual([]);
    });
  });

  it('behind doors, the receipt is explained, and the choices of method are the reader’s own', async () => {
    await withPage(site, { viewport }, async (page) => {
      const doors = await openUnderstand(page, language, ['methods']).then(() =>
        page.locator('.doors > details').evaluateAll((all) => all.map(({ id }) => id)),
      );
      expect(doors.length).toBeGreaterThan(6);
      await openDoors(
        page,
        doors.filter((id) => id !== 'methods'),
      );
      for (const id of doors)
        expect((await words(page.locator(`#${id}`))).length, id).toBeGreaterThan(
          (await words(page.locator(`#${id} > summary`))).length + 20,
        );
      await page.locator('#corridor .corridor').waitFor();
      await page.locator('#made details summary').click();
      await expectAccessible(page, themes);
      expect(await overflows(page)).toEqual([]);

      // keep, repair or replace: another device gives another answer
      const advice = page.locator('#advice');
      const said = await words(advice.getByRole('status'));
      expect(said).toMatch(/\d/);
      await advice.locator('select').first().selectOption('smartphone');
      await expect.poll(() => words(advice.getByRole('status')), SOON).not.toBe(said);

      // the method for networks, the electricity, the convention for purchases
      const told = async () =>
        (
          await Promise.all(
            ['.eq', '#made table', '#methods table', '#criteria'].map((part) => words(page.locator(part))),
          )
        ).join('\n');
      let before = await told();
      const moves = async () => {
        await expect.poll(told, SOON).not.toBe(before);
        before = await told();
      };
      await page.locator('#methods input[value="full"]').check();
      await moves();
      await page.locator('[id="s-grid"]').selectOption('PL');
      await moves();
      expect(await words(page.locator('#switches'))).toContain(plain(w.understand.notices['french-habits']));
      const switches = page.locator('#switches');
      const disagreements = switches.locator('select:not(#s-grid, #s-view, #s-second-hand, #s-ranges)');
      for (const group of await switches.locator('details > summary').all()) await group.click();
      let moved = 0;
      for (let i = 0; i < (await disagreements.count()); i++) {
        await disagreements.nth(i).selectOption({ index: 1 });
        const now = await told();
        if (now !== before) moved += 1;
        before = now;
      }
      expect(moved).toBeGreaterThan(3); // except those about what this household does not have
      await page.getByRole('button', { name: w.understand.because }).click();
      await expect.poll(() => switches.locator('label small').count(), SOON).toBeGreaterThan(3);
      await expectAccessible(page, themes);
      expect(await overflows(page)).toEqual([]);

      // a purchase counted in full asks for purchases, where one answers
      await page.locator('[id="s-view"]').selectOption('purchase-year');
      await follow(page, 'answer', language);
      await openAll(page);
      await page.locator('.everything > details > summary').nth(1).click();
      const own = await receipt(page);
      await type(page, 'device:smartphone-0-bought', '5');
      await changed(page, own);
    });
  });
});

/** How every view says that the ranges shown are not all of what is believed. */
const NARROWER = /(?:trop|plus) étroites?|too narrow|narrower/;

describeInTurns(
  ['fr', 'en'] as const,
  (language) => `with published ranges alone (${language})`,
  (language, it) => {
    const w = WORDS[language];

    it('the range is narrower and every view says so, no total moves, and the choice is kept', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(page, language);
        const wide = await figures(page, language);
        await openUnderstand(page, language, ['switches']);
        const ranges = page.locator('[id="s-ranges"]');
        const meant = page.locator('label[for="s-ranges"] small');
        const notice = w.understand.notices['published-ranges'];
        expect(await meant.count()).toBe(0);
        await ranges.selectOption('published');
        await expect.poll(() => meant.allInnerTexts(), SOON).toEqual([notice]);
        expect(notice).toMatch(NARROWER);
        await page.locator('.notice').filter({ hasText: notice }).waitFor();
        await expectAccessible(page);
        expect(await overflows(page)).toEqual([]);

        await follow(page, 'answer', language);
        await expect.poll(() => words(page.locator('.bill .range-words')), SOON).toMatch(NARROWER);
        const narrow = await figures(page, language);
        expect(narrow.total).toBe(wide.total);
        expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);

        await follow(page, 'ticket', language);
        await expect.poll(() => figures(page, language), SOON).toEqual(narrow);
        expect(await words(page.locator('main')), 'what the receipt says').toMatch(NARROWER);

        // what was chosen stays chosen, and its effects are laid on the same ranges
        await follow(page, 'act', language);
        const after = page.locator('#after .range-words');
        await page.locator('.choose').getByRole('switch').first().check();
        const laid = await words(after);
        expect(await words(page.locator('main')), 'what is said where one acts').toMatch(NARROWER);

        await openUnderstand(page, language, ['switches']);
        await ranges.selectOption('believed');
        await expect.poll(() => meant.count(), SOON).toBe(0);
        await follow(page, 'act', language);
        expect(await page.locator('.choose').getByRole('switch').first().isChecked()).toBe(true);
        expect(await words(after)).not.toBe(laid);
        await follow(page, 'ticket', language);
        await expect.poll(() => figures(page, language), SOON).toEqual(wide);
      });
    });
  },
);

describeInTurns(
  ['fr', 'en'] as const,
  (language) => `before and as the script comes (${language})`,
  (language, it) => {
    it('a result is there from the first second, and the script keeps what the server drew', async () => {
      await withPage(site, {}, async (page) => {
        let release!: () => void;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route('**/assets/*.js', (route) => held.then(() => route.continue()));
        await page.goto(pathOf('household', language), { waitUntil: 'commit' });
        await page.locator('#state').waitFor({ state: 'attached' }); // it stands last: all is drawn
        expect((await figures(page, language)).total).toBeGreaterThan(100);
        const served = await receipt(page);
        const DRAWN = [
          'form',
          'h1',
          'fieldset',
          '.tile input',
          '.go button',
          '.ticket .total',
          '.ticket li:last-child',
        ];
        await page.evaluate((selectors) => {
          const drawn = selectors.map((selector) => [
            selector,
            document.querySelector(`#household ${selector}`)!,
          ]);
          Object.assign(globalThis, { drawn: Object.fromEntries(drawn) });
        }, DRAWN);
        release();
        await page.waitForLoadState('load');
        await page.locator('body').press('Tab'); // any key will do: the script has run
        const replaced = await page.evaluate((selectors) => {
          const { drawn } = globalThis as unknown as { drawn: Record<string, Element | null> };
          return selectors.filter(
            (selector) =>
              !drawn[selector] || document.querySelector(`#household ${selector}`) !== drawn[selector],
          );
        }, DRAWN);
        expect(replaced).toEqual([]);
        await turn(page); // the button works
        await turn(page, back);
        expect(await receipt(page)).toBe(served); // the browser computes the same as the server
      });
    });

    it('presses made before the script or the figures arrive are not lost', async () => {
      await withPage(site, {}, async (page) => {
        const [sendScript, sendFigures] = await Promise.all(
          ['**/assets/*.js', '**/api/v1/catalogue/**'].map(async (files) => {
            let release!: () => void;
            const held = new Promise<void>((resolve) => (release = resolve));
            await page.route(files, (route) => held.then(() => route.continue()));
            return release;
          }),
        );
        await page.goto(pathOf('household', language), { waitUntil: 'commit' });
        await page.locator('#state').waitFor({ state: 'attached' });
        // its titles are in capitals by the style, which may come after the document
        await page.waitForFunction(() => document.styleSheets.length > 0);
        const before = await receipt(page);
        await pick(page, 'q-place', 'RE');
        await next(page).click();
        sendScript!();
        await page.waitForLoadState('load');
        expect(await receipt(page)).toBe(before);
        sendFigures!();
        await changed(page, before);
        await expect.poll(() => title(page), SOON).toMatch(ASKED.people);
      });
    });

    it('the effect of answers is told once to those who listen, after the last of them', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(page, language);
        const status = page.locator('p[role="status"].hidden');
        expect(await status.count()).toBe(1);
        await status.evaluate((element) => {
          const told: string[] = [];
          Object.assign(globalThis, { told });
          new MutationObserver(() => told.push(element.textContent!)).observe(element, {
            childList: true,
            characterData: true,
            subtree: true,
          });
        });
        const before = await receipt(page);
        await page.evaluate(() => {
          for (const place of ['GP', 'RE'])
            document.querySelector<HTMLInputElement>(`[name="q-place"][value="${place}"]`)!.click();
        });
        await changed(page, before);
        await expect.poll(() => status.textContent(), SOON).not.toBe('');
        await turn(page);
        const total = await totalWords(page);
        const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
        expect(told).toHaveLength(1);
        expect(told[0]).toContain(`${total} ${WORDS[language].kgPerYear}`);
        // answers that come back are not the effect of one
        const mine = await receipt(page);
        await page.reload();
        await expect.poll(() => receipt(page), SOON).toBe(mine);
        await page.waitForTimeout(1000);
        expect(await status.textContent(), 'as the page opens again').toBe('');
      });
    });
  },
);
