/** Six invented households go through the four views, and come out with a receipt, three actions, a picture and a link. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { act as actEn } from '../../web/features/footprint/act/words/en.ts';
import { act as actFr } from '../../web/features/footprint/act/words/fr.ts';
import { share as shareEn } from '../../web/features/footprint/share/words/en.ts';
import { share as shareFr } from '../../web/features/footprint/share/words/fr.ts';
import { expectAccessible, overflows } from './fits.ts';
import {
  copyLink,
  figures,
  follow,
  given,
  numberIn,
  openDoors,
  reachSave,
  weights,
  sizeOf,
} from './household.ts';
import { SIX, tellAll } from './six.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns, SOAK } from './turns.ts';

const site = siteForTests();

const WORDS = { fr: { act: actFr, share: shareFr }, en: { act: actEn, share: shareEn } };

/** One after the other, they differ in language; six in a row have each language, width and theme three times. */
const CELLS = [PHONE, DESKTOP].flatMap((viewport, i) =>
  (['light', 'dark', 'light', 'dark'] as const).map((theme, j) => ({
    language: LANGUAGES[(i + j + Number(j > 1)) % LANGUAGES.length]!,
    viewport,
    theme,
  })),
);

const VIEWS = 4;

/** Where the tabs and the strip of a phone are, in the words of CSS; as the site puts them when there are none. */
const placeBars = (page: Page, position: string) =>
  page.locator('.views, .peek').evaluateAll((bars, where) => {
    for (const bar of bars) (bar as HTMLElement).style.position = where;
  }, position);

/** A saving, or why it may be none. */
const SAVING = /−\d[\d.,]* kg|(?:moins de|less than) 0[.,]1 kg|peut-être rien|perhaps nothing/;

describeInTurns(
  CELLS,
  ({ language, viewport, theme }) => `${language}, ${viewport.width} px, ${theme}`,
  ({ language, viewport, theme }, it) => {
    const w = WORDS[language];

    /** One view of a home is read by axe, each home another one; in the soak, all of them. */
    const createLook = (turn: number) => {
      let seen = 0;
      return async (page: Page): Promise<void> => {
        expect(await overflows(page), page.url()).toEqual([]);
        if (!SOAK && seen++ !== turn % VIEWS) return;
        // a bar that stays covers what is under it until one scrolls: what it covers is no small target
        await placeBars(page, 'static');
        await expectAccessible(page, [theme]);
        await placeBars(page, '');
      };
    };

    Object.entries(SIX).forEach(([name, household], turn) => {
      const expectFine = createLook(turn);
      it(`${name} has a receipt, three actions, a picture and a link that reopens`, async () => {
        const options = {
          viewport,
          colorScheme: theme,
          permissions: ['clipboard-read', 'clipboard-write'],
        };
        await withPage(site, options, async (page) => {
          await tellAll(page, language, household);
          await expectFine(page);

          await follow(page, 'ticket', language);
          const { total, low, high } = await figures(page, language);
          const finding = await words(page.locator('.hero h1'));
          expect(low).toBeLessThan(total);
          expect(high).toBeGreaterThan(total);

          await follow(page, 'act', language);
          const cards = page.locator('details.lev:has(.large)');
          await expect.poll(() => cards.count(), SOON).toBe(3);
          for (const card of await cards.all())
            expect(await words(card.locator('> summary small').last())).toMatch(SAVING);
          // the number, the heaviest thing and one action are there without scrolling
          const strip = page.locator('.peek');
          expect(numberIn(await words(strip.locator('b')), language)).toBe(total);
          const [, heaviest] = /: (.*) \(/.exec(await words(strip.locator('small')))!;
          expect(finding).toContain(heaviest);
          const edge = (of: Locator, side: 'top' | 'bottom') =>
            of.evaluate((one, at) => one.getBoundingClientRect()[at] + scrollY, side);
          const bottom = await edge(cards.first().locator('h3'), 'bottom');
          if (viewport.width < DESKTOP.width) expect(bottom).toBeLessThan(await edge(strip, 'top'));
          const left = page.locator('#after .total');
          await cards.getByRole('switch', { name: w.act.doIt }).first().click();
          await expect.poll(async () => numberIn(await words(left), language), SOON).toBeLessThan(total);
          await expectFine(page);

          await follow(page, 'understand', language);
          await openDoors(page, ['made']);
          await expectFine(page);

          await follow(page, 'ticket', language);
          await figures(page, language); // the kept answers are there
          const mine = await weights(page);
          await reachSave(page);
          const picture = await given(page, w.share.save);
          expect(sizeOf(picture.content)).toEqual([1080, 1080]);
          const link = await copyLink(page);
          expect(link.split('#')[1]!.length).toBeLessThan(120);
          await expectFine(page);

          await withPage(site, options, async (visitor) => {
            await visitor.goto(link);
            await expect.poll(() => weights(visitor), SOON).toBe(mine);
            await visitor.locator('#visit').getByRole('link').waitFor();
            expect(await overflows(visitor)).toEqual([]);
          });
        });
      });
    });
  },
);
