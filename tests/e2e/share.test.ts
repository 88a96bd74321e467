/** What a person takes away from a receipt: a picture, a link, a table, a printed page, and two situations side by side. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { compare as compareEn } from '../../web/features/footprint/compare/words/en.ts';
import { compare as compareFr } from '../../web/features/footprint/compare/words/fr.ts';
import { share as shareEn } from '../../web/features/footprint/share/words/en.ts';
import { share as shareFr } from '../../web/features/footprint/share/words/fr.ts';
import { later as laterEn } from '../../web/features/footprint/ticket/words/later/en.ts';
import { later as laterFr } from '../../web/features/footprint/ticket/words/later/fr.ts';
import { FAMILY } from '../personas/household.ts';
import { expectAccessible, overflows } from './fits.ts';
import {
  follow,
  given,
  openAll,
  openTicket,
  plain,
  reachSave,
  receipt,
  sizeOf,
  totalWords,
  withAnswers,
} from './household.ts';
import { PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const WORDS = {
  fr: { share: shareFr, compare: compareFr, table: laterFr.table },
  en: { share: shareEn, compare: compareEn, table: laterEn.table },
};
/** The name of the candidate of the programme, which nothing shows unless it is asked to. */
const ORIGIN = /Mélenchon/;

/** A device of a page, opened on a receipt that has answers, down to what one takes away. */
async function openShare(page: Page, language: (typeof LANGUAGES)[number]): Promise<void> {
  await openTicket(page, language);
  await reachSave(page);
}

describeInTurns(
  LANGUAGES,
  (language) => `a picture of one’s receipt (${language})`,
  (language, it) => {
    const { share: w } = WORDS[language];
    const drawn = (page: Page) => page.locator('img.picture').getAttribute('alt');

    it('shows the total, the heaviest thing and a gesture at first, the proposal when asked, and hides what one wants hidden', async () => {
      await withPage(site, { ...withAnswers(site, FAMILY), viewport: PHONE }, async (page) => {
        await openShare(page, language);
        const total = (await totalWords(page)).split(/\s/)[0]!;
        const first = plain((await drawn(page))!);
        expect(first).toContain(`${w.picture.title(FAMILY.people!)}, ${total} `);
        expect(first).toContain(w.picture.offered);
        for (const law of [w.picture.law, w.picture.lawIfAll]) expect(first).not.toContain(law);
        expect(first).not.toMatch(ORIGIN);
        await page.getByLabel(w.shown.total).uncheck();
        const alone = plain((await drawn(page))!);
        // a number alone under the title of the year would pass for the total
        expect(alone).toContain(w.picture.heaviestAlone(true));
        expect(alone).not.toContain(w.picture.title(FAMILY.people!));
        await page.getByLabel(w.shown.total).check();
        await page.getByLabel(w.shown.law).check();
        expect(plain((await drawn(page))!)).toContain(w.picture.lawIfAll);
        expect(plain((await drawn(page))!)).toMatch(ORIGIN);
        await page.getByLabel(w.shown.gesture).uncheck();
        expect(plain((await drawn(page))!)).not.toContain(w.picture.offered);
        expect(await overflows(page)).toEqual([]);
        await expectAccessible(page);
      });
    });

    it('is a PNG or an SVG of its exact size, made without asking anything of anyone', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openShare(page, language);
        await page.locator('img.picture').scrollIntoViewIfNeeded();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        const square = await given(page, w.save);
        expect(square.name).toBe(`sobrement-${w.file}.png`);
        expect(sizeOf(square.content)).toEqual([1080, 1080]);
        await page.getByLabel(w.formats.wide).check();
        expect(sizeOf((await given(page, w.save)).content)).toEqual([1200, 630]);
        const svg = (await given(page, w.saveSvg)).content.toString();
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="630"/);
        expect(svg).toContain('viewBox="0 0 48 48"'); // the drawings are in it
        expect(svg).not.toMatch(/var\(|href=|<style/);
        expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
      });
    });

    it('says how to take the link where the browser does not copy', async () => {
      await withPage(site, { ...withAnswers(site, FAMILY), viewport: PHONE }, async (page) => {
        await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
        await openShare(page, language);
        await page.getByRole('button', { name: w.link }).click();
        const told = page.locator('.share').getByRole('status').first();
        await expect
          .poll(() => words(told), SOON)
          .toMatch(/^(Ce navigateur ne copie pas|This browser does not copy)/);
        expect(await words(told)).toMatch(/https?:\/\/\S+#r=\S+$/);
        expect(await overflows(page)).toEqual([]);
      });
    });

    it('goes to the sheet of the system where it takes pictures, and closing that sheet is no fault', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await page.addInitScript(() => {
          const sent: string[] = [];
          Object.assign(globalThis, { sent });
          Object.assign(navigator, {
            canShare: ({ files }: ShareData) => files?.every(({ type }) => type === 'image/png'),
            share: async ({ files, text }: ShareData) => {
              const { width, height } = await createImageBitmap(files![0]!);
              sent.push(`${text}: ${files![0]!.name}, ${width} × ${height}`);
              throw new DOMException('closed', 'AbortError');
            },
          });
        });
        await openShare(page, language);
        await page.getByRole('button', { name: w.send }).click();
        const sent = () => page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent);
        await expect
          .poll(sent, SOON)
          .toEqual([`${w.picture.title(FAMILY.people!)}: sobrement-${w.file}.png, 1080 × 1080`]);
        expect(await page.locator('.share [role=status]').allInnerTexts()).toEqual(['', '']);
      });
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `on paper and in a spreadsheet (${language})`,
  (language, it) => {
    const { table } = WORDS[language];

    it('the printed receipt has its address, as text and as a code to photograph', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openShare(page, language);
        await page.emulateMedia({ media: 'print' });
        const printed = page.locator('.only-print', { has: page.locator('svg.qr') });
        expect(await printed.isVisible()).toBe(true);
        const [address] = /http\S+/.exec(await printed.innerText())!;
        expect(
          await page
            .locator('.share, .compare, .save')
            .evaluateAll((all) => all.some((one) => one.checkVisibility())),
        ).toBe(false);
        await page.emulateMedia({ media: 'screen' });
        const mine = await receipt(page);
        await page.goto('about:blank');
        await page.goto(address);
        await expect.poll(() => receipt(page), SOON).toBe(mine);
      });
    });

    it('the table has every thing on a line, and their sum', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openShare(page, language);
        const { name, content } = await given(page, table.get);
        expect(name).toMatch(/\.csv$/);
        const [header, ...lines] = content
          .toString()
          .replace('\uFEFF', '')
          .trim()
          .split('\r\n')
          .map((line) => line.split(language === 'fr' ? ';' : ','));
        expect(header!.join()).toBe(table.header.join());
        // a label may hold a separator, the last cells do not
        const kg = lines.map((cells) => Number(cells.at(-4)!.replace(',', '.')));
        const sum = kg.slice(0, -1).reduce((all, one) => all + one, 0);
        expect(lines.length).toBeGreaterThan(15);
        expect(lines.at(-1)![0]).toBe(table.total);
        expect(Math.abs(sum - kg.at(-1)!)).toBeLessThan(0.05);
      });
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `two situations (${language})`,
  (language, it) => {
    const { compare: w } = WORDS[language];
    const section = (page: Page) => page.locator('.compare');

    it('one receipt is kept, answers change, and both stand side by side with what differs', async () => {
      const one = {
        people: 2,
        devices: [{ type: 'smartphone', count: 1, yearsKept: 2 }],
        unlistedDevices: 'national',
      };
      await withPage(site, { ...withAnswers(site, one), viewport: PHONE }, async (page) => {
        await openTicket(page, language);
        await page.locator('.hero a[href="#keep"]').click();
        await page.locator('.save').waitFor();
        // its link leads to its title, once all of it is there, and the focus follows
        const under = () =>
          page.evaluate(() => {
            const [title, bar] = ['#keep', '.views'].map((of) => document.querySelector(of)!);
            return title!.getBoundingClientRect().top - bar!.getBoundingClientRect().bottom;
          });
        await expect.poll(under, SOON).toBeLessThan(60);
        expect(await under()).toBeGreaterThanOrEqual(0);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('keep');
        await section(page).getByRole('button', { name: w.keep }).click();
        expect(await section(page).getByRole('status').innerText()).toBe(w.kept);
        expect(await section(page).innerText()).toContain(w.same);
        const before = await totalWords(page);

        await follow(page, 'answer', language);
        await openAll(page);
        await page.locator('[id="all-grid"]').selectOption('PL');
        await follow(page, 'ticket', language);
        await reachSave(page);
        const after = await totalWords(page);
        expect(after).not.toBe(before);
        const heads = await section(page).locator('thead th').allInnerTexts();
        expect(heads.slice(1, 3)).toEqual([...w.names]);
        const total = await section(page).locator('.sum td').allInnerTexts();
        expect([total[0], total[1]].map((kg) => kg!.trim())).toEqual(
          [before, after].map((said) => said.split(/\s/)[0]!),
        );
        expect(total[2]).toMatch(/^\+/);
        expect(await words(section(page))).toMatch(/ → (Pologne|Poland)/);
        expect(await overflows(page)).toEqual([]);
        await expectAccessible(page);

        // the names are the reader's own, and last
        await section(page).getByRole('textbox').first().fill('Chez nous');
        await section(page).getByRole('textbox').first().press('Enter');
        await page.reload();
        await reachSave(page);
        expect((await section(page).locator('thead th').allInnerTexts())[1]).toBe('Chez nous');

        // each can be made the present one, to be changed further
        await section(page).getByRole('button', { name: w.swap }).click();
        await expect.poll(() => totalWords(page), SOON).toBe(before);
        expect((await section(page).locator('.sum td').allInnerTexts())[2]).toMatch(/^−/);

        await section(page).getByRole('button', { name: w.forget }).click();
        expect(await section(page).locator('table').count()).toBe(0);
        expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['sobrement.household']);
      });
    });

    it('what was kept to compare is erased with everything else', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openShare(page, language);
        await section(page).getByRole('button', { name: w.keep }).click();
        const erase = page.locator('.save').getByRole('button').last();
        await erase.click();
        await erase.click();
        await expect.poll(() => page.evaluate(() => localStorage.length), SOON).toBe(0);
        expect(await section(page).locator('table').count()).toBe(0);
      });
    });
  },
);
