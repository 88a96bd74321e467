/** Gestures and laws tried on one's own receipt: what falls, who saves what, for how much money, and how the choice is kept and shared. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { act as actEn } from '../../web/features/footprint/act/words/en.ts';
import { act as actFr } from '../../web/features/footprint/act/words/fr.ts';
import { later as laterEn } from '../../web/features/footprint/ticket/words/later/en.ts';
import { later as laterFr } from '../../web/features/footprint/ticket/words/later/fr.ts';
import { understand as understandEn } from '../../web/features/footprint/understand/words/en.ts';
import { understand as understandFr } from '../../web/features/footprint/understand/words/fr.ts';
import { PERSONAS } from '../personas/household.ts';
import { expectAccessible, overflows } from './fits.ts';
import {
  addressOf,
  copyLink,
  expectOperable,
  figures,
  follow,
  fragmentOf,
  keptAs,
  numberIn,
  openAct,
  openTicket,
  openUnderstand,
  plain,
  reachSave,
  shares,
  type,
  weights,
  withAnswers,
} from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, withVisitor, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const WORDS = {
  fr: {
    ...actFr,
    corridor: understandFr.corridor,
    save: laterFr.save,
    leftWith: laterFr.left,
    leftOf: laterFr.leftOf,
    refurbishedTitle: 'Acheter reconditionné plutôt que neuf',
    laptop: 'Ordinateur portable',
    broken: /abîmé/,
    choice: /repère britannique en compte plus que vous\s?: .*choix de vous en passer/,
    blame: /manque/,
    range: /entre .+ et /,
  },
  en: {
    ...actEn,
    corridor: understandEn.corridor,
    save: laterEn.save,
    leftWith: laterEn.left,
    leftOf: laterEn.leftOf,
    refurbishedTitle: 'Buy refurbished rather than new',
    laptop: 'Laptop',
    broken: /damaged/,
    choice: /British benchmark counts more than you have: .*choose to do without/,
    blame: /[Mm]issing/,
    range: /between .+ and /,
  },
};

/** Two gestures among the surest gains of an average home, one that its card shows once opened, and three laws. */
const REFURBISHED = 'buy-refurbished';
const SECOND_HAND = 'buy-second-hand';
const KEEP = 'keep-longer';
const GUARANTEE = 'legal-guarantee';
/** On the same card as buying refurbished, whose effect it has at best. */
const PUBLIC_REUSE = 'public-reuse';

/** Whether nothing covers its middle, within the screen. */
const isInSight = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2));
};

const way = (page: Page, id: string) => page.locator(`section[aria-labelledby="way-${id}"]`);
/** The card that shows a proposal, or names it while it is closed. */
const card = (page: Page, id: string) =>
  page.locator('details.lev', { has: page.locator(`a[href$="/${id}"]`) });
const control = (page: Page, id: string) =>
  way(page, id).locator('input[role="switch"], button[aria-pressed]');

/** Opens the card of a proposal, unless it is open. */
async function reach(page: Page, id: string): Promise<void> {
  if ((await way(page, id).count()) === 0) await card(page, id).locator('> summary').click();
  await way(page, id).waitFor();
}

/** What is not under the finger, the bill among others, follows it by a frame. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  );

async function choose(page: Page, id: string): Promise<void> {
  await reach(page, id);
  await control(page, id).click();
  await slider(page, id).waitFor();
  await settled(page);
}

async function giveUp(page: Page, id: string): Promise<void> {
  await control(page, id).click();
  await slider(page, id).waitFor({ state: 'detached' });
}

async function isChosen(page: Page, id: string): Promise<boolean> {
  await reach(page, id);
  return (await slider(page, id).count()) === 1;
}

const slider = (page: Page, id: string) => page.locator(`#far-${id}`);
const after = (page: Page) => page.locator('#after');
const afterTotal = async (page: Page, language: Language) =>
  numberIn(await words(after(page).locator('.total')), language);
const lastOf = async (page: Page, field: string) => (await page.locator(`#${field} option`).count()) - 1;

const verdict = (page: Page) => page.locator('.corridor :is(h2, h3)').first();
const assumptions = (page: Page) => page.locator('.corridor details summary').first();

describeInTurns(
  LANGUAGES,
  (language) => `on one’s own receipt (${language})`,
  (language, it) => {
    const w = WORDS[language];

    it('what is chosen strikes lines through, with its range, and leaves the receipt itself as it is', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openTicket(page, language);
        const own = [await weights(page), await figures(page, language)];
        await follow(page, 'act', language);
        const before = await afterTotal(page, language);
        await choose(page, REFURBISHED);
        await expect.poll(() => afterTotal(page, language), SOON).toBeLessThan(before);
        expect(await after(page).locator('s').count()).toBeGreaterThan(1);
        expect(await words(after(page).locator('.range-words'))).toMatch(/\d.*\d/);
        await slider(page, REFURBISHED).fill('0');
        await expect.poll(() => afterTotal(page, language), SOON).toBe(before);
        await giveUp(page, REFURBISHED);

        // a law is nobody's gesture: it is tried, never ticked
        expect(await way(page, PUBLIC_REUSE).getByRole('switch').count()).toBe(0);
        expect(await control(page, PUBLIC_REUSE).getAttribute('aria-pressed')).toBe('false');
        await choose(page, PUBLIC_REUSE);
        expect(await control(page, PUBLIC_REUSE).getAttribute('aria-pressed')).toBe('true');
        expect(await afterTotal(page, language)).toBeLessThan(before);
        await follow(page, 'ticket', language);
        // what is left with it is told in a line of its own, once it is computed
        await page
          .locator('#household .ticket tr')
          .filter({ hasText: w.leftWith(0, 1) })
          .waitFor();
        // and above it, in the way to where one chooses
        const kg = await words(page.locator('#sum tr').last().locator('td'));
        expect(await words(page.locator('.hero .go a').first())).toBe(
          plain(w.leftOf(w.leftWith(0, 1), kg.replace(/\skg$/, ''))),
        );
        await expect
          .poll(async () => [await weights(page), await figures(page, language)], SOON)
          .toEqual(own);
      });
    });

    it('the saving is divided between proposals, two are compared, and a price that nobody has published can be typed', async () => {
      await withPage(site, {}, async (page) => {
        await openAct(page, language);
        for (const id of [REFURBISHED, KEEP, GUARANTEE]) await choose(page, id);
        await shares(page).locator('> summary').click();
        await expect.poll(() => shares(page).locator('tbody tr').count(), SOON).toBe(4);
        const rows = await shares(page).locator('tbody tr').allInnerTexts();
        const last = (text: string) => numberIn(text.split('\t').at(-1)!.split('\n')[0]!, language);
        const sum = rows.slice(0, 3).reduce((all, row) => all + last(row), 0);
        expect(Math.abs(sum - last(rows[3]!)) / last(rows[3]!)).toBeLessThan(0.06); // two significant digits each
        const compared = page.locator('.versus [role="status"]');
        expect(await words(compared)).toMatch(/\d+\s?%/);
        // of two that rest on one hypothesis, none saves more
        await choose(page, PUBLIC_REUSE);
        await page.locator('#versus-a').selectOption(REFURBISHED);
        await page.locator('#versus-b').selectOption(PUBLIC_REUSE);
        const [, alike] = plain(w.alike('§', '§')).split('§').slice(1);
        await expect.poll(() => words(compared), SOON).toContain(alike!.trim());
        await giveUp(page, PUBLIC_REUSE);
        // what has no price is named beside the sum that leaves it out
        const unpriced = page
          .locator('.choosing p.note')
          .filter({ hasText: plain(w.unpriced('§')).split('§')[0]! });
        expect(await words(unpriced)).toContain(w.laptop);
        const details = page.locator('details', { has: page.locator('#price-laptop-new') });
        const summary = details.locator('summary');
        await summary.click();
        const money = page.locator('.choosing table').filter({ hasText: '€' });
        const [poor, asked] = [await words(money), numberIn(await words(summary), language)];
        expect(asked).toBe(await details.locator('input').count());
        await type(page, 'price-laptop-new', '700');
        await expect.poll(async () => numberIn(await words(summary), language), SOON).toBe(asked - 1);
        expect(await words(money)).toBe(poor); // one side of an exchange is not counted without the other
        await type(page, 'price-laptop-refurbished', '400');
        await expect.poll(() => words(money), SOON).not.toBe(poor);
        expect(await words(unpriced)).not.toContain(w.laptop);
        expect(await details.locator('input').count()).toBe(asked);
        await type(page, 'rebound', '29');
        expect(await page.locator('#rebound').inputValue()).toBe('29');
        await expectAccessible(page);
        expect(await overflows(page)).toEqual([]);
      });
    });

    it('every card opens, two proposals that bring one law too', async () => {
      // here the longest life of devices is among the first cards, and three proposals bring it, with laws in common
      await withPage(site, withAnswers(site, PERSONAS['flat-share']!), async (page) => {
        await openAct(page, language);
        await page.locator('.choose details.idle > summary').first().click();
        const closed = page.locator('details.lev:not([open]) > summary');
        while ((await closed.count()) > 0) await closed.first().click();
        const cards = page.locator('details.lev');
        expect(await cards.count()).toBeGreaterThan(8);
        await expect
          .poll(
            () => cards.evaluateAll((all) => all.filter((one) => !one.querySelector('.way')).length),
            SOON,
          )
          .toBe(0);
        // at the end of the page, where the strip at the bottom covers nothing
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await expectAccessible(page);
        expect(await overflows(page)).toEqual([]);
      });
    });

    it('the law that would weigh most is under the eyes of whoever follows its name', async () => {
      await withPage(
        site,
        { ...withAnswers(site, PERSONAS['flat-share']!), viewport: PHONE },
        async (page) => {
          await openAct(page, language);
          const link = page.locator('.first-law a').first();
          const name = await words(link);
          await link.click();
          const law = page.locator('details[open] .way.law h4', { hasText: name }).first();
          await expect.poll(() => law.evaluate(isInSight), SOON).toBe(true);
          expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
        },
      );
    });

    it('what is bought second-hand is not counted as free', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openAct(page, language);
        await choose(page, SECOND_HAND);
        await page.locator('#price-smartphone-second-hand').waitFor({ state: 'attached' });
        expect(await page.getByRole('rowheader', { name: w.money.balance }).count()).toBe(0);
      });
    });

    it('a slider updates the figures at once, and is announced to screen readers once it stops', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openAct(page, language);
        await choose(page, REFURBISHED);
        const said = page.locator('.choose > [role="status"]');
        const title = page.locator('#choose');
        await expect.poll(() => said.textContent(), SOON).toBe(await title.textContent());
        const own = page.getByRole('slider', { name: w.refurbishedTitle });
        expect(await own.count()).toBe(1);
        const gain = way(page, REFURBISHED).locator('.eff');
        const [full, before] = [await words(gain), await title.textContent()];
        await own.evaluate((range: HTMLInputElement) => {
          range.value = '40';
          range.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await expect.poll(() => words(gain), SOON).not.toBe(full);
        await expect.poll(() => title.textContent(), SOON).not.toBe(before);
        expect(await said.textContent()).toBe(before);
        await own.dispatchEvent('change');
        await expect.poll(() => said.textContent(), SOON).toBe(await title.textContent());
      });
    });

    it('everything can be done from the keyboard alone, and the strip of a phone follows', async () => {
      await withPage(site, {}, async (page) => {
        await openAct(page, language);
        const before = await afterTotal(page, language);
        await card(page, KEEP).locator('> summary').focus();
        await page.keyboard.press('Enter');
        await way(page, KEEP).waitFor();
        await page.keyboard.press('Tab');
        expect(await control(page, KEEP).evaluate((one) => one === document.activeElement)).toBe(true);
        await page.keyboard.press('Space');
        await slider(page, KEEP).waitFor();
        await settled(page);
        await page.keyboard.press('Tab');
        expect(await slider(page, KEEP).evaluate((one) => one === document.activeElement)).toBe(true);
        const full = await afterTotal(page, language);
        expect(full).toBeLessThan(before);
        const strip = page.locator('.peek');
        expect(numberIn(await words(strip.locator('b')), language)).toBe(full);
        expect(await words(strip.locator('small'))).toContain(String(before));
        await page.keyboard.press('Home');
        await expect.poll(() => afterTotal(page, language), SOON).toBe(before);
        await page.keyboard.press('End');
        await expect.poll(() => afterTotal(page, language), SOON).toBe(full);
      });
    });

    it('each proposal shows how sure it is, and the law in force', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openAct(page, language);
        await reach(page, GUARANTEE);
        const law = way(page, GUARANTEE);
        expect(await words(law.locator('.seal'))).toBe(w.seals.unmeasured);
        expect(await law.locator('svg.cut').getAttribute('class')).toContain('guessed');
        expect(await words(law)).toContain(plain(w.today));
        await law.locator('summary').click();
        await expect.poll(() => words(law), SOON).toContain('2024/1799');
        expect(await words(law)).not.toMatch(/, \d{4}-\d{2}/); // no date written as digits
        await reach(page, REFURBISHED);
        const own = way(page, REFURBISHED);
        expect(await words(own.locator('.seal'))).toBe(w.seals.calculated);
        expect(await own.locator('svg.cut').getAttribute('class')).not.toContain('guessed');
      });
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `the choice (${language})`,
  (language, it) => {
    const w = WORDS[language];

    it('survives a reload, travels in a link and in a file, and is printed', async () => {
      await withPage(site, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
        await openAct(page, language);
        await choose(page, REFURBISHED);
        const before = await words(after(page).locator('.total'));
        await slider(page, REFURBISHED).fill('40');
        // the bill follows the slider by a frame
        await expect.poll(() => words(after(page).locator('.total')), SOON).not.toBe(before);
        const total = await words(after(page).locator('.total'));
        await page.reload();
        await expectOperable(page);
        await expect.poll(() => words(after(page).locator('.total')), SOON).toBe(total);
        await page.locator(`#when-${REFURBISHED}`).fill('2027-01-05');
        const [calendar] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: w.list.calendar }).click(),
        ]);
        expect(calendar.suggestedFilename()).toBe('sobrement.ics');
        expect(await readFile(await calendar.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270105');
        await follow(page, 'ticket', language);
        await reachSave(page);
        const link = await copyLink(page);
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: w.save.file }).click(),
        ]);
        const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { proposals: unknown };
        expect(file.proposals).toEqual([{ id: REFURBISHED, intensity: 0.4 }]);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.only-print', { hasText: w.refurbishedTitle }).isVisible()).toBe(true);
        await page.emulateMedia({ media: 'screen' });
        await withPage(site, {}, async (other) => {
          await other.goto(link, { waitUntil: 'load' });
          await other.locator('#visit button').click(); // it is one's own, from another device
          expect(new URL(other.url()).hash).toBe('');
          await follow(other, 'act', language);
          expect(await isChosen(other, REFURBISHED)).toBe(true);
          expect(await words(after(other).locator('.total'))).toBe(total);
        });
      });
    });

    it('of a damaged link changes nothing, and the page says so', async () => {
      await withPage(site, {}, async (page) => {
        await openAct(page, language, fragmentOf({ ...keptAs({}), proposals: [{ id: KEEP, intensity: 7 }] }));
        await expect
          .poll(() => page.locator('#household').getByRole('alert').innerText(), SOON)
          .toMatch(w.broken);
        expect(await isChosen(page, KEEP)).toBe(false);
        expect(await page.locator('.slide').count()).toBe(0);
      });
    });

    it('of a link with the same answers does not replace one’s own without asking', async () => {
      const theirs = fragmentOf({
        ...keptAs({ people: 2 }),
        proposals: [{ id: KEEP }, { id: 'not-there-any-more' }],
      });
      await withPage(site, withAnswers(site, { people: 2 }), async (page) => {
        const back = async (fragment = '') => {
          await page.goto('about:blank');
          await openAct(page, language, fragment);
        };
        const expectChosen = async (refurbished: boolean, keep: boolean) => {
          await expect.poll(() => isChosen(page, REFURBISHED), SOON).toBe(refurbished);
          expect(await isChosen(page, KEEP)).toBe(keep);
        };
        await back();
        await choose(page, REFURBISHED);
        // a link without proposals leaves one's own as they are
        await back(fragmentOf(keptAs({ people: 2 })));
        await expectChosen(true, false);
        expect(await page.locator('#visit button').count()).toBe(0);
        await back(theirs);
        await expectChosen(false, true);
        await page.locator('#visit button').first().click(); // keep mine
        await expectChosen(true, false);
        await back(theirs);
        await page.locator('#visit button').last().click(); // keep these
        await expectChosen(false, true);
        await back();
        await expectChosen(false, true);
      });
    });

    it('of someone else is shown, and one’s own is kept until one decides', async () => {
      const link = fragmentOf({ ...keptAs({ people: 5 }), proposals: [{ id: KEEP }] });
      await withPage(site, withAnswers(site, { people: 2 }), async (page) => {
        await openAct(page, language);
        await choose(page, REFURBISHED);
        await page.goto('about:blank');
        // it is opened on the receipt, and seen in the other views as well
        await openTicket(page, language, link);
        await page.locator('#visit button').first().waitFor();
        await follow(page, 'act', language);
        await expect.poll(() => isChosen(page, KEEP), SOON).toBe(true);
        expect(await isChosen(page, REFURBISHED)).toBe(false);
        await page.locator('#visit button').first().click(); // keep mine
        await expect.poll(() => isChosen(page, REFURBISHED), SOON).toBe(true);
        expect(await isChosen(page, KEEP)).toBe(false);
      });
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `floor and ceiling (${language})`,
  (language, it) => {
    const w = WORDS[language];

    it('are on the same perimeter, with assumptions that one may change', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openUnderstand(page, language, ['methods']);
        const corridor = page.locator('.corridor');
        const floor = plain(w.corridor.title['floor-above-ceiling']!);
        await verdict(page).waitFor({ state: 'attached' });
        expect(await verdict(page).isVisible()).toBe(false);
        await page.locator('#corridor > summary').click();
        await expect.poll(() => words(verdict(page)), SOON).toBe(floor);
        expect(await corridor.locator('tbody tr').count()).toBe(3);
        expect(await words(corridor.locator('table'))).toMatch(w.range);
        await assumptions(page).click();
        await type(page, 'c-part', '29');
        expect(await page.locator('#c-part').inputValue()).toBe('29');
        await type(page, 'c-part', '100');
        await expect.poll(() => words(verdict(page)), SOON).not.toBe(floor);
        await expectAccessible(page);
      });
    });

    it('never say that a home lacks something: it may have chosen to do without', async () => {
      const poor = {
        people: 2,
        devices: [{ type: 'smartphone', count: 1 }],
        connections: { fixedLines: 0, sims: 1 },
        uses: [],
      };
      await withPage(site, { ...withAnswers(site, poor), viewport: PHONE }, async (page) => {
        await openUnderstand(page, language, ['corridor']);
        await expect.poll(() => words(page.locator('.corridor')), SOON).toMatch(w.choice);
        expect(await page.locator('.corridor').textContent()).not.toMatch(w.blame);
        expect(await overflows(page)).toEqual([]);
      });
    });
  },
);

describeInTurns(
  LANGUAGES,
  (language) => `a floor that is not the usual one (${language})`,
  (language, it) => {
    const w = WORDS[language];
    const kept = { count: 1, origin: 'second-hand', yearsKept: 12 };

    it('is mentioned when the home is below it and nothing is missing', async () => {
      const sober = {
        people: 1,
        devices: [
          { type: 'smartphone', ...kept },
          { type: 'tablet', ...kept },
        ],
        connections: { fixedLines: 1, sims: 1, mobileGBPerMonth: 5, fixedGBPerMonth: 10 },
        uses: [],
      };
      await withPage(site, withAnswers(site, sober), async (page) => {
        await openUnderstand(page, language, ['corridor']);
        await assumptions(page).click();
        await page.locator('#c-budget').selectOption({ index: await lastOf(page, 'c-budget') });
        await type(page, 'c-part', '100');
        await expect
          .poll(() => words(page.locator('.corridor')), SOON)
          .toContain(plain(w.corridor.nothingMissing));
      });
    });

    it('comes with a note that the line is not counted when only GB are priced', async () => {
      await withPage(site, withAnswers(site, { people: 1, networkMethod: 'average' }), async (page) => {
        await openUnderstand(page, language, ['corridor']);
        await expect
          .poll(() => words(page.locator('.corridor')), SOON)
          .toContain(plain(w.corridor.lineUncounted));
      });
    });
  },
);

describe('proposals that cannot be fetched', () => {
  it.each(LANGUAGES)('are requested again (%s)', async (language) => {
    await withVisitor(site, {}, async (page) => {
      await page.route('**/api/v1/proposals*', (route) => route.fulfill({ status: 503 }));
      await page.goto(addressOf('act', language), { waitUntil: 'load' });
      await page.getByText(WORDS[language].failed).waitFor();
      // what the server drew of an average home is still there to be read
      expect(await page.locator('.choose').count()).toBe(1);
      await page.unroute('**/api/v1/proposals*');
      await page.getByRole('button', { name: WORDS[language].again }).click();
      await expectOperable(page);
      expect(await page.locator('.choose').count()).toBe(1);
    });
  });
});
