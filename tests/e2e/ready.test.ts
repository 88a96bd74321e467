/**
 * Whoever leads is ready in three minutes without reading a guide. The rule: someone who has never been here reads every
 * word of the form, of the first look around and of the page that it goes through, and makes every press up to the first
 * result. Each word and each press takes its time below; a page that grows beyond three minutes fails.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { opening as openingEn, room as en } from '../../web/features/school/room/words/en.ts';
import { opening as openingFr, room as fr } from '../../web/features/school/room/words/fr.ts';
import { tour as tourEn } from '../../web/features/school/room/tour/words/en.ts';
import { tour as tourFr } from '../../web/features/school/room/tour/words/fr.ts';
import { pathOf } from '../../web/pages.ts';
import { button } from './leading.ts';
import { plain } from './rooms/read.ts';
import { siteForTests, SOON, withPage } from './site.ts';

const site = siteForTests();
const WORDS = {
  fr: { room: fr, opening: openingFr, tour: tourFr },
  en: { room: en, opening: openingEn, tour: tourEn },
};
const LAPTOP = { width: 1280, height: 800 };

const READY_S = 180;
/** Read in silence, and slowly: nothing is skimmed, nor read twice. */
const WORDS_A_SECOND = 200 / 60;
const PRESS_S = 3;
/** What is taller than the room above the first look around is read from its first lines on. */
const LINE = 100;
const CLOCK = /\d+:\d{2}/g;
/** What a name of a button is quoted between. */
const QUOTED = /[«“]\s*([^»”]+?)\s*[»”]/g;

/** Sentences, each counted once however long it stays on the page. */
function reader() {
  const read = new Set<string>();
  return {
    /** Lines as they are laid out, so that what is folded is not read. */
    reads: async (page: Page, part: string) => {
      const lists = await page.locator(part).first().locator('select').allInnerTexts();
      // of a list that is closed, what is chosen is all that shows
      const all = lists.reduce(
        (text, list) => text.replace(list, list.split('\n')[0]!),
        await page.locator(part).first().innerText(),
      );
      // a clock that goes on is read once
      for (const line of all.split('\n')) read.add(plain(line).replaceAll(CLOCK, ''));
    },
    words: () =>
      [...read].reduce(
        (sum, line) => sum + line.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
        0,
      ),
  };
}

test.each(LANGUAGES)(
  'a first rehearsal is led to its first result in three minutes (%s)',
  async (language) => {
    const { room, opening, tour } = WORDS[language];
    await withPage(site, { viewport: LAPTOP }, async (page, context) => {
      const eyes = reader();
      let presses = 0;
      const press = async (name: string) => {
        presses++;
        await button(page, plain(name)).click();
      };
      await page.goto(pathOf('school', language));
      await eyes.reads(page, 'form[method=post]');
      // it is found without moving the page, and nothing is chosen first
      const { y, height } = (await button(page, opening.open.rehearse).boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(LAPTOP.height);
      await press(opening.open.rehearse);
      // a class of pupils is asked what its cards show, and so is its rehearsal
      await button(page, plain(opening.open.cardsOf.levers)).waitFor();
      await eyes.reads(page, 'main');
      await press(opening.open.cardsOf.levers);

      const stops = Object.values(tour.stops);
      const quoted = stops.flatMap((told) => [...told.matchAll(QUOTED)].map(([, name]) => plain(name!)));
      const around = page.getByRole('region', { name: new RegExp(`^${tour.title}`) });
      for (const [nth, told] of stops.entries()) {
        await around.getByText(told).waitFor();
        await eyes.reads(page, 'main');
        await expectInSight(page);
        await press(nth < stops.length - 1 ? tour.next : tour.done);
      }
      await around.waitFor({ state: 'detached' });

      presses++;
      const [wall] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: room.lead.screen }).click(),
      ]);
      await wall.locator('.slab').waitFor();
      await press(room.lead.start);
      await button(page, room.lead.reveal).waitFor();
      await eyes.reads(page, 'main');
      // what it named is there to be pressed, under that name
      expect(quoted.length).toBeGreaterThan(2);
      for (const name of quoted) expect(await pressable(page, name)).toBe(1);
      await press(room.lead.reveal);
      await wall.locator('.order').waitFor();

      const seconds = eyes.words() / WORDS_A_SECOND + presses * PRESS_S;
      expect(seconds, `${eyes.words()} words, ${presses} presses`).toBeLessThanOrEqual(READY_S);
    });
  },
);

/** What is told of is not behind what tells of it. */
async function expectInSight(page: Page): Promise<void> {
  const edges = () =>
    page.evaluate(() =>
      ['.pointed', '.tour'].map((one) => {
        const { top, bottom } = document.querySelector(one)!.getBoundingClientRect();
        return { top, bottom };
      }),
    );
  await expect
    .poll(async () => {
      const [pointed, box] = (await edges()) as [{ top: number; bottom: number }, { top: number }];
      return pointed.top >= 0 && Math.min(pointed.bottom, pointed.top + LINE) <= box.top;
    }, SOON)
    .toBe(true);
}

const pressable = (page: Page, name: string): Promise<number> =>
  page
    .locator('main')
    .locator('button, a, summary')
    .filter({ hasText: new RegExp(`^\\s*${name}\\s*$`) })
    .count();
