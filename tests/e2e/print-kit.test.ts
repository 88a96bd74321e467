/** The print kit as a printer gets it: the number and size of its pages; also on a phone, in the dark theme, without script. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { copiesOf, PRINTED_SHEETS, PRINTING } from '../../models/school/printing.ts';
import { pathOf, sheetPath, type SheetName } from '../../web/pages.ts';
import { expectAccessible, overflows } from './fits.ts';
import { A4, pagesOf } from './printed.ts';
import { PHONE, siteForTests, watchedPage } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();
let page: Page;
let complaints: string[];
// the page's security policy does not apply to the debugger, so axe works without script too
beforeAll(async () => void ({ page, complaints } = await watchedPage(site)));

const A4_WIDE = [297, 210];
const A3_WIDE = [420, 297];

const KIT: readonly {
  name: SheetName;
  size: readonly number[];
  pages: number | readonly [number, number];
}[] = [
  ...(
    [
      ['55', 'cycle-3'],
      ['55', 'cycle-4'],
      ['110', 'adults'],
      ['180', 'lycee'],
    ] as const
  ).map(([run, level]) => ({ name: { sheet: 'pupil' as const, run, level }, size: A4, pages: 2 })),
  { name: { sheet: 'team' }, size: A3_WIDE, pages: 1 },
  // fourteen cards, four per page
  { name: { sheet: 'cards' }, size: A4, pages: 4 },
  { name: { sheet: 'roles' }, size: A4, pages: 1 },
  { name: { sheet: 'calculator' }, size: A4_WIDE, pages: [2, 4] },
  ...(
    [
      ['55', 'cycle-4'],
      ['110', 'cycle-3'],
      ['180', 'adults'],
    ] as const
  ).map(([run, level]) => ({
    name: { sheet: 'guide' as const, run, level },
    size: A4,
    pages: [3, 6] as const,
  })),
  {
    name: { sheet: 'guide', run: '55', level: 'cycle-4', cards: 'levers' },
    size: A4,
    pages: [3, 6],
  },
];

const SHEETS = [
  ...KIT.map(({ name, ...kit }) => ({ pathIn: (language: Language) => sheetPath(name, language), ...kit })),
  { pathIn: (language: Language) => pathOf('schoolData', language), size: A4, pages: 1 },
];

for (const { pathIn, size, pages } of SHEETS)
  describeInTurns(LANGUAGES, pathIn, (language, it) => {
    const path = pathIn(language);
    it('prints on its paper size, on the stated number of pages', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.goto(path);
      const found = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      const [least, most] = typeof pages === 'number' ? [pages, pages] : pages;
      expect(found.length).toBeGreaterThanOrEqual(least);
      expect(found.length).toBeLessThanOrEqual(most);
      for (const one of found) expect(one).toEqual(size);
    });

    it('is black on white, shows neither menu nor back link, and cuts nothing off', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      await page.goto(path);
      expect(await page.locator('header.top').isVisible()).toBe(false);
      expect(await page.locator('.screen-only').first().isVisible()).toBe(false);
      const colours = await page.evaluate(() =>
        [...document.querySelectorAll('main *')].flatMap((one) => {
          const { color } = getComputedStyle(one);
          const [red, green, blue] = color.match(/\d+/g)!;
          return red === green && green === blue ? [] : [`${one.tagName} ${color}`];
        }),
      );
      expect(colours).toEqual([]);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.a6, .a7')]
          .filter((card) => card.scrollHeight > card.clientHeight + 1)
          .map((card) => card.textContent.slice(0, 60)),
      );
      expect(cut).toEqual([]);
    });

    it('is legible on a phone in both themes, and passes axe', async () => {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      expect(await overflows(page), '320 px').toEqual([]);
      await page.setViewportSize(PHONE);
      expect(await overflows(page), '390 px').toEqual([]);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });
  });

/** The paper of a class: what is printed once, times its copies. */
describe('a class of 28 pupils, in 55 minutes', () => {
  it('prints at most 50 sheets of paper, no sheet on more than is said', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    let all = 0;
    for (const sheet of PRINTED_SHEETS.filter((each) => !PRINTING[each].optional)) {
      const place = { run: '55', level: 'cycle-4' } as const;
      await page.goto(
        sheetPath(
          sheet === 'guide' || sheet === 'pupil' ? { sheet, ...place } : ({ sheet } as SheetName),
          'fr',
        ),
      );
      const pages = pagesOf(await page.pdf({ preferCSSPageSize: true })).length;
      const leaves = PRINTING[sheet].bothSides ? Math.ceil(pages / 2) : pages;
      expect(leaves, sheet).toBeLessThanOrEqual(PRINTING[sheet].leaves);
      all += leaves * copiesOf(sheet, 28);
    }
    expect(all).toBeLessThanOrEqual(50);
  });
});
