/** The household journey: a result at once, questions, explanations, the full list, choices; axe in every state. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { pathOf } from '../../web/pages.ts';
import { expectAccessible, overflows } from './fits.ts';
import {
  back,
  changed,
  figures,
  goToQuestion,
  less,
  more,
  next,
  numberIn,
  openHousehold,
  reachBelow,
  receipt,
  totalWords,
  type,
} from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

/** Each width, language and theme comes at least twice. */
const READERS = [
  { language: 'fr', viewport: PHONE, themes: ['light', 'dark'] },
  { language: 'fr', viewport: DESKTOP, themes: ['dark'] },
  { language: 'en', viewport: PHONE, themes: ['dark'] },
  { language: 'en', viewport: DESKTOP, themes: ['light'] },
] as const;

const titleOf = ({ language, viewport, themes }: (typeof READERS)[number]) =>
  `${language}, ${viewport.width} px, ${themes.join(' and ')}`;

const row = (page: Page, label: RegExp) =>
  page.locator('#household .ticket tbody tr', { has: page.locator('button.how', { hasText: label }) });

const MOST_QUESTIONS = 60;
const KINDS = {
  'q-people': 'people',
  'q-sims': 'connections',
  'q-amount': 'use',
  'q-size': 'device of several sizes',
  'q-count': 'device',
};

/** The kind of a question, from its fields. */
async function kindOf(page: Page): Promise<string> {
  for (const [field, kind] of Object.entries(KINDS))
    if ((await page.locator(`[id="${field}"]`).count()) > 0) return kind;
  throw new Error('A question without fields.');
}

/** Four phones, kept long; then not. */
async function answerSmartphones(page: Page, language: Language): Promise<void> {
  const line = row(page, /^Smartphone/);
  const weight = async () => numberIn(await words(line.locator('td.n')), language);
  await type(page, 'q-count', '4');
  await type(page, 'q-yearsKept', '5,5');
  await expect.poll(() => words(line), SOON).toMatch(/× 4 · 5[,.]5/);
  expect(await page.locator('[id="q-yearsKept"]').inputValue()).toMatch(/^5[.,]5$/);
  const kept = await weight();
  await type(page, 'q-yearsKept', '2');
  await expect.poll(() => words(line), SOON).toMatch(/× 4 · 2 /);
  expect((await weight()) / kept).toBeGreaterThan(2);
}

describeInTurns(READERS, titleOf, ({ language, viewport, themes }, it) => {
  it('questions are answered one by one and the receipt follows', async () => {
    await withPage(site, { viewport }, async (page) => {
      await openHousehold(page, language);
      const first = await figures(page, language);
      expect(first.low).toBeLessThan(first.total);
      expect(first.high).toBeGreaterThan(first.total);
      expect(await back(page).count()).toBe(0);

      await goToQuestion(page, /personnes|people/);
      await expectAccessible(page, themes);
      let before = await receipt(page);
      await more(page, 'q-people').click();
      before = await changed(page, before);
      const three = await figures(page, language);
      expect(three.total).toBeGreaterThan(first.total);
      // the number of people is known now: one source of doubt fewer
      expect((three.high - three.low) / three.total).toBeLessThan((first.high - first.low) / first.total);
      await page.locator('[id="q-children"]').waitFor(); // ages are asked for once the number of people is known
      await less(page, 'q-people').click();
      before = await changed(page, before);
      await expectAccessible(page, themes);

      const title = await page.locator('.card legend').innerText();
      await next(page).click();
      await expect.poll(() => page.locator('.card legend').innerText(), SOON).not.toBe(title);
      await back(page).click();
      await expect.poll(() => page.locator('.card legend').innerText(), SOON).toBe(title);
      expect(await back(page).count()).toBe(0);
      expect(await page.locator('[id="q-people"]').inputValue()).toBe('2');

      // every question to the end; axe checks the first of each kind
      const asked = new Set<string>();
      for (let i = 0; (await next(page).count()) > 0 && i < MOST_QUESTIONS; i++) {
        const question = await page.locator('.card legend').innerText();
        if (/^(Téléviseur|Television)/.test(question)) {
          await more(page, 'q-count').click();
          await more(page, 'q-count').click();
          await page.locator('[id="q-size"]').selectOption({ index: 1 });
          before = await changed(page, before);
        }
        if (question.startsWith('Smartphone')) await answerSmartphones(page, language);
        const kind = await kindOf(page);
        if (!asked.has(kind)) await expectAccessible(page, themes);
        asked.add(kind);
        await next(page).click();
        await expect.poll(() => page.locator('.card legend').innerText(), SOON).not.toBe(question);
      }
      expect([...asked].sort()).toEqual([
        'connections',
        'device',
        'device of several sizes',
        'people',
        'use',
      ]);
      await expectAccessible(page, themes); // no question is left
      expect(await overflows(page)).toEqual([]);
    });
  });

  it('figures are explained down to their source, and smaller items are listed', async () => {
    await withPage(site, { viewport }, async (page) => {
      await openHousehold(page, language);
      const how = row(page, /^Smartphone/).locator('button.how');
      expect(await how.getAttribute('aria-expanded')).toBe('false');
      await how.click();
      const explained = page.locator('.explained .how-made');
      await explained.waitFor();
      expect(await how.getAttribute('aria-expanded')).toBe('true');
      const equations = await explained.locator('code').allInnerTexts();
      expect(equations.length).toBeGreaterThanOrEqual(3); // at least manufacture, use and end of life
      for (const equation of equations) expect(equation).toMatch(/\d.*[×÷].*\d/);
      await expect.poll(() => explained.locator('li small').first().innerText(), SOON).toMatch(/\d{4}/); // publisher and year
      const links = await explained
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      expect(links.length).toBeGreaterThanOrEqual(3);
      for (const link of links) {
        expect(link.startsWith(`${pathOf('factor', language)}/`), link).toBe(true);
        expect((await page.request.get(link)).status(), link).toBe(200);
      }
      await expectAccessible(page, themes);
      expect(await overflows(page)).toEqual([]);

      const fixed = row(page, /^(Ligne fixe|Fixed line)/).locator('button.how');
      await fixed.click(); // only one explanation is open at a time
      await expect.poll(() => how.getAttribute('aria-expanded'), SOON).toBe('false');
      await explained.waitFor();
      expect(await page.locator('.how-made').count()).toBe(1);
      await fixed.click();
      await explained.waitFor({ state: 'detached' });

      const rows = page.locator('#household .ticket tbody tr');
      const before = await rows.count();
      const total = await totalWords(page);
      await page
        .getByRole('button', { name: /plus petits|smaller items/ })
        .first()
        .click();
      await expect.poll(() => rows.count(), SOON).toBeGreaterThan(before);
      expect(await totalWords(page)).toBe(total);
      await expectAccessible(page, themes);
    });
  });

  it('the lower part holds the full list, keep or replace, and the choices of method', async () => {
    await withPage(site, { viewport }, async (page) => {
      await openHousehold(page, language);
      await reachBelow(page);
      for (const id of ['made-of', 'compare', 'methods', 'tout', 'advice', 'switches', 'save']) {
        expect(await page.locator(`[aria-labelledby="${id}"]`).isVisible(), id).toBe(true);
      }
      await expectAccessible(page, themes);

      // the full list: every group unfolds, and its answers change the same receipt
      const groups = page.locator('.everything > details');
      const count = await groups.count();
      expect(count).toBeGreaterThan(5);
      for (let i = 0; i < count; i++) await groups.nth(i).locator('> summary').click();
      await expect.poll(() => page.locator('.everything fieldset').count(), SOON).toBeGreaterThan(40);
      let before = await receipt(page);
      await type(page, 'device:tablet-count', '5');
      before = await changed(page, before);
      await expect.poll(() => words(row(page, /^(Tablette|Tablet)/)), SOON).toContain('× 5');
      await page.locator('[aria-labelledby="made-of"] summary').click();
      await expectAccessible(page, themes.slice(0, 1));
      expect(await overflows(page)).toEqual([]);

      // keep, repair or replace: another device gives another answer
      const advice = page.locator('[aria-labelledby="advice"]');
      const said = await advice.getByRole('status').innerText();
      expect(said).toMatch(/\d/);
      await advice.locator('select').first().selectOption('smartphone');
      await expect.poll(() => advice.getByRole('status').innerText(), SOON).not.toBe(said);

      // the method for networks, the electricity, the convention for purchases
      const networks = page.locator('[aria-labelledby="methods"]');
      await networks.locator('input[value="full"]').check();
      before = await changed(page, before);
      await page.locator('[id="s-grid"]').selectOption('PL');
      before = await changed(page, before);
      const switches = page.locator('[aria-labelledby="switches"]');
      const disagreements = switches.locator('select:not(#s-grid, #s-view, #s-second-hand, #s-ranges)');
      let moved = 0;
      for (let i = 0; i < (await disagreements.count()); i++) {
        await disagreements.nth(i).selectOption({ index: 1 });
        const now = await receipt(page);
        if (now !== before) moved += 1;
        before = now;
      }
      expect(moved).toBeGreaterThan(3); // except those about what this household does not have
      await page.locator('[id="s-view"]').selectOption('purchase-year');
      await type(page, 'device:tablet-bought', '5');
      await changed(page, before);
      await page.getByRole('button', { name: /raisons|reasons/ }).click();
      await expect.poll(() => switches.locator('label small').count(), SOON).toBeGreaterThan(3);
      await expectAccessible(page, themes);
      expect(await overflows(page)).toEqual([]);
    });
  });
});

describeInTurns(
  ['fr', 'en'] as const,
  (language) => `with published ranges alone (${language})`,
  (language, it) => {
    it('the range is narrower and says so, no total moves, and the choice is kept', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(page, language);
        await reachBelow(page);
        const total = page.locator('#household .ticket .total');
        const range = page.locator('#household .ticket .range-words');
        const picks = page.locator('.choose');
        await picks.waitFor();
        await picks.locator('input[type="checkbox"]').first().check();
        const [central, believed] = [await total.innerText(), await range.innerText()];
        const after = page.locator('#after .range-words');
        const wide = await after.innerText();
        const ranges = page.locator('[id="s-ranges"]');
        const meant = page.locator('label[for="s-ranges"] small');
        expect(await meant.count()).toBe(0);

        await ranges.selectOption('published');
        await expect.poll(() => range.innerText(), SOON).toMatch(/trop étroites|too narrow/);
        expect(await total.innerText()).toBe(central);
        expect(await meant.innerText()).toMatch(
          /plus étroite que ce que nous croyons|narrower than what we believe/,
        );
        // what was picked stays picked, and its effects are laid on the same ranges, which the page says there too
        expect(await picks.locator('input[type="checkbox"]').first().isChecked()).toBe(true);
        await expect.poll(() => after.innerText(), SOON).not.toBe(wide);
        await page
          .locator('#below > .notice')
          .filter({ hasText: /jugement|judgement/ })
          .waitFor();
        await expectAccessible(page);
        expect(await overflows(page)).toEqual([]);

        await page.reload();
        await expect.poll(() => range.innerText(), SOON).toMatch(/trop étroites|too narrow/);
        expect(await total.innerText()).toBe(central);
        await reachBelow(page);
        await ranges.selectOption('believed');
        await expect.poll(() => range.innerText(), SOON).toBe(believed);
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
        await page.locator('#below').waitFor();
        expect((await figures(page, language)).total).toBeGreaterThan(100);
        const served = await receipt(page);
        const DRAWN = [
          'form',
          'legend',
          '.step button',
          '#household .ticket .total',
          '#household .ticket svg .range',
          '#household .ticket tbody button',
        ];
        await page.evaluate((selectors) => {
          const drawn = selectors.map((selector) => [
            selector,
            document.querySelector(`#household ${selector}`),
          ]);
          Object.assign(globalThis, { drawn: Object.fromEntries(drawn) });
        }, DRAWN);
        release();
        await page.waitForLoadState('load');
        await page.locator('#q-people').press('Tab'); // any key will do: the script has run
        const replaced = await page.evaluate((selectors) => {
          const { drawn } = globalThis as unknown as { drawn: Record<string, Element> };
          return selectors.filter(
            (selector) => document.querySelector(`#household ${selector}`) !== drawn[selector],
          );
        }, DRAWN);
        expect(replaced).toEqual([]);
        await next(page).click();
        await expect.poll(() => back(page).count(), SOON).toBe(1); // the button works
        await back(page).click();
        expect(await receipt(page)).toBe(served); // the browser computes the same as the server
      });
    });

    it('presses made before the figures arrive are not lost', async () => {
      await withPage(site, {}, async (page) => {
        let release!: () => void;
        const held = new Promise<void>((resolve) => (release = resolve));
        await page.route('**/api/v1/catalogue/**', (route) => held.then(() => route.continue()));
        await openHousehold(page, language);
        const before = await receipt(page);
        await more(page, 'q-people').click();
        expect(await receipt(page)).toBe(before);
        release();
        await changed(page, before);
        expect(await page.locator('[id="q-people"]').inputValue()).toBe('3');
      });
    });
  },
);
