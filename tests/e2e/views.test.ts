/** The four views of one set of answers: their addresses, the way from one to another, and what is told of each home. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { facts as factsEn } from '../../web/features/footprint/ticket/words/facts/en.ts';
import { facts as factsFr } from '../../web/features/footprint/ticket/words/facts/fr.ts';
import { VIEWS, type ViewName } from '../../web/features/footprint/page.ts';
import { catalogue } from '../models/shared.ts';
import { expectAccessible, NARROW, overflows, unreadable } from './fits.ts';
import {
  addressOf,
  ASKED,
  ASKING,
  back,
  changed,
  figures,
  follow,
  goToQuestion,
  line,
  numberIn,
  openAll,
  openDoors,
  openHousehold,
  pick,
  plain,
  receipt,
  tab,
  totalWords,
  turn,
} from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const FACTS = { fr: factsFr, en: factsEn };

/** The weight that each view shows of the same home. */
async function shownIn(page: Page, view: ViewName): Promise<string> {
  if (view === 'act') return words(page.locator('#after .total'));
  if (view === 'understand') {
    await openDoors(page, ['methods']);
    return words(page.locator('#methods tbody tr').first().locator('td').last());
  }
  return totalWords(page);
}

it.each(LANGUAGES)(
  'four tabs lead to four addresses that show the same answers, fit every width and pass axe (%s)',
  async (language) => {
    await withPage(site, {}, async (page) => {
      await openHousehold(page, language);
      const mean = await totalWords(page);
      await goToQuestion(page, ASKED.people);
      const before = await receipt(page);
      await pick(page, 'q-number', 4);
      await changed(page, before);
      const total = await totalWords(page);
      expect(total).not.toBe(mean);
      const titles = new Set<string>();
      const views = Object.keys(VIEWS) as ViewName[];
      for (const view of [...views.slice(1), views[0]!]) {
        await follow(page, view, language);
        expect(new URL(page.url())).toMatchObject({
          pathname: addressOf(view, language),
          search: '',
          hash: '',
        });
        await expect.poll(() => shownIn(page, view), SOON).toContain(total);
        expect(await page.locator('nav.views a[aria-current=page]').count()).toBe(1);
        expect(await tab(page, view, language).getAttribute('aria-current')).toBe('page');
        expect(await page.locator('h1').count()).toBe(1);
        titles.add(await page.title());
        if (view === 'ticket') {
          await page.locator('#facts').scrollIntoViewIfNeeded();
          const said = page.locator('#facts h2');
          // of a home that said how many it is, once its own are there
          await expect.poll(() => said.allInnerTexts(), SOON).not.toContain(FACTS[language].twenty.blank);
          // another image has a sentence and a range of its own
          const image = page.locator('.like [role=status] p');
          const [first, second] = await image.allInnerTexts();
          await page.getByRole('button', { name: FACTS[language].equivalent.other }).click();
          const others = await image.allInnerTexts();
          expect(others).toHaveLength(2);
          for (const text of [first, second]) expect(others).not.toContain(text);
        }
        await expectAccessible(page, ['light']);
        if (view === 'understand') {
          await openDoors(page, ['made', 'corridor']);
          await page.locator('#corridor svg').first().waitFor();
        }
        for (const viewport of [NARROW, DESKTOP, PHONE]) {
          await page.setViewportSize(viewport);
          expect(await overflows(page), `${view}, ${viewport.width} px`).toEqual([]);
          expect(await unreadable(page), `${view}, ${viewport.width} px`).toEqual([]);
          if (viewport === DESKTOP) await expectAccessible(page, ['dark']);
        }
      }
      expect(titles.size).toBe(4);
      // what was answered is still there to be seen and changed
      await openAll(page);
      await page.locator('.everything summary').first().click();
      expect(await page.locator('[id="people-people"]').inputValue()).toBe('4');
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `each home is told as it is (${language})`,
  (language, it) => {
    const label = (id: string) =>
      plain(catalogue.devices.find((device) => device.id === id)!.label[language])
        .replace(/\(.*$/, '')
        .trim();
    /** A label has spaces that do not break a line. */
    const pattern = (text: string) =>
      text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`);
    const lineOf = (page: Page, text: string) => line(page, new RegExp(pattern(text)));

    it('two televisions of two sizes and two laptops of two ages each have their line', async () => {
      await withPage(site, { viewport: PHONE }, async (page) => {
        await openHousehold(page, language);
        await goToQuestion(page, ASKED.device('tv'));
        await pick(page, 'q-count', 2);
        await page.locator('#q-0-size').selectOption('tv-32');
        await page.locator('#q-1-size').selectOption('tv-65');
        await goToQuestion(page, ASKED.device('laptop'));
        await pick(page, 'q-count', 2);
        await pick(page, 'q-0-years', 2);
        await pick(page, 'q-1-years', 10);
        await pick(page, 'q-1-origin', 'refurbished');
        const laptop = label('laptop');
        const told = async () => {
          await expect.poll(() => lineOf(page, `${laptop} 2`).count(), SOON).toBe(1);
          expect(await words(lineOf(page, `${laptop} 1`))).toMatch(/\b2 (ans|years)/);
          await expect
            .poll(() => words(lineOf(page, `${laptop} 2`)), SOON)
            .toMatch(/\b10 .* · (reconditionné|refurbished)/);
          const lines = ['tv-32', 'tv-65'].map(label).concat(`${laptop} 1`, `${laptop} 2`);
          return Promise.all(
            lines.map(async (text) => {
              expect(await lineOf(page, text).count(), text).toBe(1);
              return numberIn(/[\d\s.,]+$/.exec(await words(lineOf(page, text)))![0], language);
            }),
          );
        };
        const weights = await told();
        expect(weights[0]).toBeLessThan(weights[1]!);
        expect(weights[2]).toBeGreaterThan(weights[3]! * 2);
        const total = await totalWords(page);
        // the receipt has them too, each with its own explanation
        await follow(page, 'ticket', language);
        expect(await told()).toEqual(weights);
        expect(await totalWords(page)).toBe(total);
        const equations = async (text: string) => {
          await page.getByRole('button', { name: text, exact: true }).click();
          await page.locator('.how-made summary').click();
          await page.locator('.how-made small').first().waitFor();
          const made = await page.locator('.how-made').innerText();
          await page.getByRole('button', { name: text, exact: true }).click();
          await page.locator('.how-made').waitFor({ state: 'detached' });
          return made;
        };
        expect(await equations(`${laptop} 1`)).not.toBe(await equations(`${laptop} 2`));
      });
    });

    it('one that is neither in France nor overseas is told by its country', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openHousehold(page, language);
        const here = await figures(page, language);
        const before = await receipt(page);
        await page.locator('label.tile', { hasText: ASKING[language].elsewhere }).click();
        const country = page.locator('#q-grid');
        await country.waitFor();
        expect(await receipt(page)).toBe(before); // no country yet
        expect(await country.locator('option').count()).toBeGreaterThan(20);
        await expectAccessible(page);
        await country.selectOption('PL');
        await changed(page, before);
        expect((await figures(page, language)).total).toBeGreaterThan(here.total * 1.1);
        await turn(page);
        await turn(page, back);
        await expect.poll(() => country.inputValue(), SOON).toBe('PL');
        const there = await totalWords(page);
        await page.reload();
        await expect.poll(() => totalWords(page), SOON).toBe(there);
        await openAll(page);
        expect(await page.locator('[id="all-grid"]').inputValue()).toBe('PL');
      });
    });
  },
);
