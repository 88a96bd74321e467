/** What someone who comes for the first time, or from a friend's link, or a year later, reads and prints. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { act as actEn } from '../../web/features/footprint/act/words/en.ts';
import { act as actFr } from '../../web/features/footprint/act/words/fr.ts';
import { facts as factsEn } from '../../web/features/footprint/ticket/words/facts/en.ts';
import { facts as factsFr } from '../../web/features/footprint/ticket/words/facts/fr.ts';
import { ticket as ticketEn } from '../../web/features/footprint/ticket/words/en.ts';
import { ticket as ticketFr } from '../../web/features/footprint/ticket/words/fr.ts';
import { guest as guestEn } from '../../web/features/footprint/words/guest/en.ts';
import { guest as guestFr } from '../../web/features/footprint/words/guest/fr.ts';
import { views as viewsEn } from '../../web/features/footprint/words/views/en.ts';
import { views as viewsFr } from '../../web/features/footprint/words/views/fr.ts';
import { overflows } from './fits.ts';
import {
  ASKED,
  either,
  fragmentOf,
  keptAs,
  more,
  numberIn,
  openAct,
  openCard,
  openHousehold,
  openTicket,
  openUnderstand,
  plain,
  receipt,
  skip,
  title,
  turn,
  withAnswers,
} from './household.ts';
import { PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();
const WORDS = {
  fr: { act: actFr, facts: factsFr, guest: guestFr, ticket: ticketFr, views: viewsFr },
  en: { act: actEn, facts: factsEn, guest: guestEn, ticket: ticketEn, views: viewsEn },
};
const FAMILY = {
  people: 4,
  children: 2,
  devices: [
    { type: 'smartphone', count: 1, origin: 'new', yearsKept: 3 },
    { type: 'laptop', count: 1, yearsKept: 5 },
    { type: 'tv-45', count: 1 },
  ],
};

/** The words of column heads that stand on two lines. */
const cutHeads = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('thead th.n')].flatMap((head) => {
      const text = head.firstChild as Text | null;
      if (!text || !(head as HTMLElement).offsetWidth) return [];
      const range = document.createRange();
      return [...text.data.matchAll(/[\p{L}’]+/gu)].flatMap(({ index, 0: word }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return lines.size > 1 ? [word] : [];
      });
    }),
  );

/** Goes on, saying nothing, until something is asked, or nothing more. */
async function askUntil(page: Page, asked: RegExp): Promise<void> {
  while (!asked.test(await title(page))) await turn(page, skip);
}

/** A choice, by the card of its gesture. */
async function tick(page: Page, id: string): Promise<void> {
  await openCard(page, id);
  await page.locator(`#card-${id} .you input[role=switch]`).check();
}

describeInTurns(
  LANGUAGES,
  (language: Language) => `what a stranger reads (${language})`,
  (language, it) => {
    const m = WORDS[language];

    it('the first screen says what is counted, and in what', async () => {
      await withPage(site, { viewport: PHONE }, async (page) => {
        await openHousehold(page, language);
        const why = page.locator('.why');
        expect(await words(why)).toMatch(/kg CO₂e/);
        const { bottom } = await why.evaluate((one) => one.getBoundingClientRect());
        expect(bottom).toBeLessThan(PHONE.height);
      });
    });

    it('an average is shown as nobody’s count, and one press makes it a whole number', async () => {
      await withPage(site, { viewport: PHONE, ...withAnswers(site, FAMILY) }, async (page) => {
        await openHousehold(page, language);
        await askUntil(page, ASKED.connections);
        const boxes = page.locator('#q-fixedLines');
        expect(await boxes.getAttribute('placeholder')).toBe('?');
        await more(page, 'q-fixedLines').click();
        await expect.poll(() => boxes.inputValue(), SOON).toBe('1');
        // of four people, the mean is above two: whoever presses counts from nothing all the same
        const cards = page.locator('#q-sims');
        expect(await cards.getAttribute('placeholder')).toBe('?');
        await more(page, 'q-sims').click();
        await expect.poll(() => cards.inputValue(), SOON).toBe('1');
      });
    });

    it('who has nothing else says so once, of what is shown and of all the rest, and it leaves the receipt', async () => {
      await withPage(
        site,
        { viewport: PHONE, ...withAnswers(site, { ...FAMILY, unlistedDevices: 'national' }) },
        async (page) => {
          await openHousehold(page, language);
          await askUntil(page, ASKED.done);
          const none = page.getByRole('button', { name: either((own) => own.none) });
          const shown = page.locator('.tiles .tile.device');
          const [first, before] = [
            await words(shown.first()),
            numberIn(await words(page.locator('.peek b')), language),
          ];
          await none.click();
          await expect.poll(() => page.locator('.tiles').filter({ hasText: first }).count(), SOON).toBe(0);
          await expect
            .poll(async () => numberIn(await words(page.locator('.peek b')), language), SOON)
            .toBeLessThan(before);
          expect(await page.evaluate(() => document.activeElement?.matches('.q h1'))).toBe(true);
          expect(await shown.count()).toBe(0);
          // it may be taken back where it was said
          const undo = page.getByRole('button', { name: either((own) => own.undo) });
          await undo.click();
          await expect
            .poll(async () => numberIn(await words(page.locator('.peek b')), language), SOON)
            .toBe(before);
          await none.click();
          await expect.poll(() => undo.count(), SOON).toBe(1);
          await openTicket(page, language);
          expect(await receipt(page)).not.toContain(first);
        },
      );
    });

    for (const [much, answers] of [
      ['no', { people: 4, devices: [{ type: 'smartphone', count: 1 }], unlistedDevices: 'none' }],
      [
        'yes',
        { people: 1, devices: [{ type: 'tv-65', count: 3, yearsKept: 3 }], unlistedDevices: 'national' },
      ],
      ['alike', { people: 3 }],
    ] as const)
      it(`whether the total is a lot is said beside it, on one line: ${much}`, async () => {
        await withPage(site, { viewport: PHONE, ...withAnswers(site, answers) }, async (page) => {
          await openTicket(page, language);
          const asked = page.locator('.range-words a');
          const answer = m.facts.twenty.much[much];
          await expect.poll(() => words(asked), SOON).toBe(`${plain(m.ticket.isItMuch)} ${answer}`);
          expect(await asked.evaluate((one) => one.getClientRects().length)).toBe(1);
        });
      });

    it('a receipt from a link is that of someone else, until it is taken', async () => {
      await withPage(site, {}, async (page) => {
        const tab = page.locator('.views a').nth(1);
        const sent = fragmentOf({ ...keptAs(FAMILY), proposals: [{ id: 'buy-refurbished' }] });
        await openAct(page, language, sent);
        const theirs = page.locator('.list');
        await theirs.locator('li').waitFor();
        expect(await words(theirs)).toContain(plain(m.guest.act.list.title).toUpperCase());
        expect(await theirs.locator('input').count()).toBe(0);
        await expect.poll(() => page.title(), SOON).toContain(m.guest.titles.act);
        expect(await words(tab)).toBe(m.guest.name);
        await page.goto('about:blank');
        await openTicket(page, language, fragmentOf(keptAs(FAMILY)));
        await expect.poll(() => page.title(), SOON).toContain(m.guest.titles.ticket);
        expect(await words(page.locator('.hero .button').first())).toBe(m.guest.ticket.gains);
        expect(await words(page.locator('.tier').first())).toContain(m.guest.household.groups.device);
        await page.locator('#visit button').click();
        await expect.poll(() => words(tab), SOON).toBe(m.views.tabs.ticket);
        expect(await page.title()).toContain(m.views.titles.ticket);
        expect(await words(page.locator('.hero .button').first())).not.toBe(m.guest.ticket.gains);
      });
    });

    it('what keeps a receipt says what it holds before it has come', async () => {
      await withPage(site, { javaScriptEnabled: false }, async (page) => {
        await page.goto(site.app.url + (language === 'fr' ? '/foyer/ticket' : '/en/household/receipt'));
        expect(await words(page.locator('#save'))).toBe(
          `${m.views.saveTitle} ${m.views.saveFirst} ${m.views.saveNeeds}`,
        );
      });
      await withPage(site, { viewport: PHONE }, async (page) => {
        await openTicket(page, language);
        await page.locator('#save').scrollIntoViewIfNeeded();
        await page.locator('.share').waitFor();
        expect(await words(page.locator('#save'))).not.toContain(m.views.saveFirst);
      });
    });

    it('no head of a column is cut inside a word, and no list of choices either', async () => {
      await withPage(site, { viewport: PHONE }, async (page) => {
        await openUnderstand(page, language, ['methods', 'switches', 'advice']);
        await page.locator('#methods thead th.n').first().waitFor();
        expect(await cutHeads(page)).toEqual([]);
        const rows = page.locator('.doors .row:has(select)');
        const narrow = await rows.evaluateAll(
          (all) => all.filter((row) => row.querySelector('select')!.offsetWidth < row.clientWidth - 2).length,
        );
        expect(narrow).toBe(0);
        expect(await overflows(page)).toEqual([]);
      });
    });

    it('a law that adds little to what is ticked says so', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openAct(page, language);
        await tick(page, 'buy-second-hand');
        await openCard(page, 'buy-refurbished');
        const law = page.locator('#card-buy-refurbished .law');
        await law.getByRole('button', { name: m.act.seeLaw }).click();
        await expect.poll(() => law.getByRole('status').count(), SOON).toBe(1);
        const [before, after] = m.act.already('#').split('#');
        // it is on the list, without a date: nobody decides it alone
        const listed = page.locator('.list');
        expect(await listed.getByRole('heading', { name: m.act.list.laws }).count()).toBe(1);
        expect(await listed.locator('a[href$="/public-reuse"]').count()).toBe(1);
        expect(await listed.locator('input[type=date]').count()).toBe(1);
        expect(await listed.getByLabel(m.act.list.from).count()).toBe(1);
        const said = await words(law.getByRole('status'));
        expect(said.startsWith(before!.trim()), said).toBe(true);
        expect(said.endsWith(plain(after!).trim()), said).toBe(true);
        await page.locator('#card-buy-second-hand .you input[role=switch]').uncheck();
        await expect.poll(() => law.getByRole('status').count(), SOON).toBe(0);
      });
    });

    it('a list looked at again shows the receipt of then beside that of now, and what is done', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openAct(page, language);
        await tick(page, 'buy-refurbished');
        const list = page.locator('.list');
        const day = list.locator('input[type=date]');
        await day.fill('2026-01-02');
        await day.blur();
        expect(await list.locator('table').count()).toBe(0);
        // a year passes, and the laptop is kept longer
        await page.evaluate(() => {
          const kept = JSON.parse(localStorage.getItem('sobrement.list')!) as { from: { on: string } };
          kept.from.on = '2025-11-20';
          localStorage.setItem('sobrement.list', JSON.stringify(kept));
          const mine = JSON.parse(localStorage.getItem('sobrement.household')!) as {
            answers: { devices: { type: string; yearsKept?: number }[] };
          };
          mine.answers.devices.find(({ type }) => type === 'laptop')!.yearsKept = 8;
          localStorage.setItem('sobrement.household', JSON.stringify(mine));
        });
        await openAct(page, language);
        await list.locator('table').waitFor();
        const said = await words(list);
        expect(said).toContain(m.act.list.done);
        expect(said).toContain(m.act.mine['buy-refurbished']!);
        expect(await list.locator('tbody tr').first().innerText()).toMatch(/\b5 .*→.*\b8 /);
        await page.setViewportSize(PHONE);
        expect(await overflows(page)).toEqual([]);
        expect(await cutHeads(page)).toEqual([]);
        // on paper, the list and what would be left, without the cards
        await page.emulateMedia({ media: 'print' });
        expect(await list.isVisible()).toBe(true);
        expect(await page.locator('#after').isVisible()).toBe(true);
        for (const hidden of ['.lev', '.peek', '.list button', '.asides'])
          expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
      });
    });

    it('a printed receipt shows the bars that it speaks of, and its range no larger than its number', async () => {
      await withPage(site, withAnswers(site, FAMILY), async (page) => {
        await openTicket(page, language);
        await expect.poll(() => receipt(page), SOON).toMatch(/\b5 (ans|years)/);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.ticket .bar').first().isVisible()).toBe(true);
        const heightOf = (selector: string) =>
          page.locator(selector).evaluate((one) => one.getBoundingClientRect().height);
        expect(await heightOf('.nn svg')).toBeLessThan(await heightOf('.n1'));
      });
    });
  },
);
