/** Proposals ticked on one's own receipt: what falls, who saves what, for how much money, and how the choice is kept and shared. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { expectAccessible, overflows } from './fits.ts';
import { keptAs, numberIn, openHousehold, receipt, type, withAnswers } from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const LANGUAGES = ['fr', 'en'] as const;
const WORDS = {
  fr: {
    refurbished: 'Acheter reconditionné plutôt que neuf',
    secondHand: 'Acheter d’occasion plutôt que neuf',
    keep: 'Garder ses appareils un an de plus',
    guarantee: 'Porter la garantie légale de 2 à 10 ans',
    spareParts: 'Rendre les pièces détachées disponibles au moins 10 ans',
    alike: /économisent autant/,
    unpriced: 'faute de prix',
    laptop: 'Ordinateur portable',
    broken: /abîmé/,
    fails: /n’ont pas pu être chargées/,
    again: 'Réessayer',
    copy: 'Copier le lien',
    save: 'Enregistrer un fichier',
    floor: /équipement minimum pèse plus que ce budget/,
    choice: /repère britannique compte aussi\s?: .*choix de vous en passer/,
    belowWithAll: /Vous avez tout ce que compte ce repère/,
    blame: /manque/,
    lineUncounted: /ne compte que les Go/,
    balance: 'Solde',
    range: /entre .+ et /,
  },
  en: {
    refurbished: 'Buy refurbished rather than new',
    secondHand: 'Buy second-hand rather than new',
    keep: 'Keep one’s devices one more year',
    guarantee: 'Lengthen the legal guarantee from 2 to 10 years',
    spareParts: 'Keep spare parts available for at least 10 years',
    alike: /save the same/,
    unpriced: 'want of a price',
    laptop: 'Laptop',
    broken: /damaged/,
    fails: /could not be loaded/,
    again: 'Try again',
    copy: 'Copy the link',
    save: 'Save a file',
    floor: /minimum equipment weighs more than this budget/,
    choice: /British benchmark also counts: .*choose to do without/,
    belowWithAll: /You have all that this benchmark counts/,
    blame: /[Mm]issing/,
    lineUncounted: /counts GB alone/,
    balance: 'Balance',
    range: /between .+ and /,
  },
} as const;

async function reachChoose(page: Page): Promise<void> {
  await page.locator('#below').scrollIntoViewIfNeeded();
  await page.locator('.choose').waitFor();
}

/** Floor and ceiling are folded away: most people come to choose. */
async function openCorridor(page: Page): Promise<void> {
  await page.locator('.corridor > details > summary').click();
}
const verdict = (page: Page) => page.locator('.corridor h3').first();
const assumptions = (page: Page) => page.locator('.corridor details details summary').first();

/** Finds it by the start of its name: a proposal with the same effect as another one names that other one. */
const box = (page: Page, title: string) => page.getByRole('checkbox', { name: new RegExp(`^${title}`) });
const pickOf = (page: Page, title: string) => page.locator('.pick', { has: box(page, title) });
const slider = (page: Page, title: string) => pickOf(page, title).getByRole('slider');
const after = (page: Page) => page.locator('.ticket.after');
const afterTotal = async (page: Page, language: Language) =>
  numberIn(await words(after(page).locator('.total')), language);
const lastOf = async (page: Page, field: string) => (await page.locator(`#${field} option`).count()) - 1;
const shares = (page: Page) => page.locator('.choosing table', { has: page.locator('thead') }).last();
const fragmentOf = (content: unknown) => `#r=${Buffer.from(JSON.stringify(content)).toString('base64url')}`;

describeInTurns(
  LANGUAGES,
  (language) => `on one’s own receipt (${language})`,
  (language, it) => {
    const w = WORDS[language];

    it('ticked proposals strike lines through, with their range, and leave the receipt itself as it is', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openHousehold(page, language);
        const own = await receipt(page);
        await reachChoose(page);
        const before = await afterTotal(page, language);
        await box(page, w.refurbished).check();
        await expect.poll(() => afterTotal(page, language), SOON).toBeLessThan(before);
        expect(await after(page).locator('s').count()).toBeGreaterThan(1);
        expect(await words(after(page).locator('.range-words'))).toMatch(/\d.*\d/);
        expect(await receipt(page)).toBe(own);
        await slider(page, w.refurbished).fill('0');
        await expect.poll(() => afterTotal(page, language), SOON).toBe(before);
        await box(page, w.refurbished).uncheck();
        expect(await slider(page, w.refurbished).count()).toBe(0);
      });
    });

    it('the saving is divided between proposals, two are compared, and a price that nobody has published can be typed', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(page, language);
        await reachChoose(page);
        await box(page, w.refurbished).check();
        await box(page, w.keep).check();
        await box(page, w.guarantee).check();
        await expect.poll(() => shares(page).locator('tbody tr').count(), SOON).toBe(4);
        const rows = await shares(page).locator('tbody tr').allInnerTexts();
        const last = (text: string) => numberIn(text.split('\t').at(-1)!.split('\n')[0]!, language);
        const sum = rows.slice(0, 3).reduce((all, row) => all + last(row), 0);
        expect(Math.abs(sum - last(rows[3]!)) / last(rows[3]!)).toBeLessThan(0.06); // two significant digits each
        const compared = page.locator('.versus [role="status"]');
        expect(await words(compared)).toMatch(/\d+\s?%/);
        // of two measures that rest on one hypothesis, none saves more
        await box(page, w.spareParts).check();
        await page.locator('#versus-a').selectOption({ label: w.guarantee });
        await page.locator('#versus-b').selectOption({ label: w.spareParts });
        await expect.poll(() => words(compared), SOON).toMatch(w.alike);
        await box(page, w.spareParts).uncheck();
        // what has no price is named beside the sum that leaves it out
        const unpriced = page.locator('.choosing p.note').filter({ hasText: w.unpriced });
        expect(await words(unpriced)).toContain(w.laptop);
        const details = page.locator('.choosing details', { has: page.locator('#price-laptop-new') });
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

    it('what is bought second-hand is not counted as free', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openHousehold(page, language);
        await reachChoose(page);
        await box(page, w.secondHand).check();
        await page.locator('#price-smartphone-second-hand').waitFor({ state: 'attached' });
        expect(await page.getByRole('rowheader', { name: w.balance }).count()).toBe(0);
      });
    });

    it('a slider updates the figures at once, and is announced to screen readers once it stops', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openHousehold(page, language);
        await reachChoose(page);
        await box(page, w.refurbished).check();
        const said = page.locator('.choose > [role="status"]');
        const title = page.locator('#choose');
        await expect.poll(() => said.textContent(), SOON).toBe(await title.textContent());
        const own = page.getByRole('slider', { name: w.refurbished });
        expect(await own.count()).toBe(1);
        const gain = pickOf(page, w.refurbished).locator('label small').first();
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

    it('everything can be done from the keyboard alone', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(page, language);
        await reachChoose(page);
        const before = await afterTotal(page, language);
        await box(page, w.keep).focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
        expect(await slider(page, w.keep).evaluate((one) => one === document.activeElement)).toBe(true);
        const full = await afterTotal(page, language);
        expect(full).toBeLessThan(before);
        await page.keyboard.press('Home');
        await expect.poll(() => afterTotal(page, language), SOON).toBe(before);
        await page.keyboard.press('End');
        await expect.poll(() => afterTotal(page, language), SOON).toBe(full);
      });
    });

    it('each proposal shows how sure it is, and the law in force', async () => {
      await withPage(site, { viewport: DESKTOP }, async (page) => {
        await openHousehold(page, language);
        await reachChoose(page);
        const pick = pickOf(page, w.guarantee);
        expect(await pick.getAttribute('class')).toContain('guessed');
        await pick.locator('summary').click();
        expect(await words(pick)).toContain('2024/1799');
        expect(await words(pick)).not.toMatch(/, \d{4}-\d{2}/); // no date written as digits
        const own = pickOf(page, w.refurbished);
        expect(await own.getAttribute('class')).not.toContain('guessed');
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
        await openHousehold(page, language);
        await reachChoose(page);
        await box(page, w.refurbished).check();
        await slider(page, w.refurbished).fill('40');
        const total = await words(after(page).locator('.total'));
        await page.reload();
        await reachChoose(page);
        await expect.poll(() => words(after(page).locator('.total')), SOON).toBe(total);
        await page.getByRole('button', { name: w.copy }).click();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: w.save }).click(),
        ]);
        const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { proposals: unknown };
        expect(file.proposals).toEqual([{ id: 'buy-refurbished', intensity: 0.4 }]);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.only-print', { hasText: w.refurbished }).isVisible()).toBe(true);
        await page.emulateMedia({ media: 'screen' });
        await withPage(site, {}, async (other) => {
          await other.goto(link, { waitUntil: 'load' });
          await reachChoose(other);
          await expect.poll(() => box(other, w.refurbished).isChecked(), SOON).toBe(true);
          expect(await words(after(other).locator('.total'))).toBe(total);
        });
      });
    });

    it('of a damaged link changes nothing, and the page says so', async () => {
      await withPage(site, {}, async (page) => {
        await openHousehold(
          page,
          language,
          fragmentOf({ ...keptAs({}), proposals: [{ id: 'keep-longer', intensity: 7 }] }),
        );
        await expect
          .poll(() => page.locator('#household').getByRole('alert').innerText(), SOON)
          .toMatch(w.broken);
        await reachChoose(page);
        expect(await page.locator('.pick').getByRole('checkbox', { checked: true }).count()).toBe(0);
      });
    });

    it('of a link with the same answers does not replace one’s own without asking', async () => {
      const theirs = fragmentOf({
        ...keptAs({ people: 2 }),
        proposals: [{ id: 'keep-longer' }, { id: 'not-there-any-more' }],
      });
      await withPage(site, withAnswers(site, { people: 2 }), async (page) => {
        const back = async (fragment = '') => {
          await page.goto('about:blank');
          await openHousehold(page, language, fragment);
          await reachChoose(page);
        };
        const expectTicked = async (refurbished: boolean, keep: boolean) => {
          await expect.poll(() => box(page, w.refurbished).isChecked(), SOON).toBe(refurbished);
          expect(await box(page, w.keep).isChecked()).toBe(keep);
        };
        await back();
        await box(page, w.refurbished).check();
        // a link without proposals leaves one's own as they are
        await back(fragmentOf(keptAs({ people: 2 })));
        await expectTicked(true, false);
        expect(await page.locator('#visit button').count()).toBe(0);
        await back(theirs);
        await expectTicked(false, true);
        await page.locator('#visit button').first().click(); // keep mine
        await expectTicked(true, false);
        await back(theirs);
        await page.locator('#visit button').last().click(); // keep these
        await expectTicked(false, true);
        await back();
        await expectTicked(false, true);
      });
    });

    it('of someone else is shown, and one’s own is kept until one decides', async () => {
      const link = fragmentOf({ ...keptAs({ people: 5 }), proposals: [{ id: 'keep-longer' }] });
      await withPage(site, withAnswers(site, { people: 2 }), async (page) => {
        await page.goto('about:blank');
        await openHousehold(page, language);
        await reachChoose(page);
        await box(page, w.refurbished).check();
        await page.goto('about:blank');
        await openHousehold(page, language, link);
        await reachChoose(page);
        await expect.poll(() => box(page, w.keep).isChecked(), SOON).toBe(true);
        expect(await box(page, w.refurbished).isChecked()).toBe(false);
        await page.locator('#visit button').first().click(); // keep mine
        await expect.poll(() => box(page, w.refurbished).isChecked(), SOON).toBe(true);
        expect(await box(page, w.keep).isChecked()).toBe(false);
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
        await openHousehold(page, language);
        await reachChoose(page);
        const corridor = page.locator('.corridor');
        expect(await verdict(page).isVisible()).toBe(false);
        await openCorridor(page);
        await expect.poll(() => words(verdict(page)), SOON).toMatch(w.floor);
        expect(await corridor.locator('tbody tr').count()).toBe(3);
        expect(await words(corridor.locator('table'))).toMatch(w.range);
        await assumptions(page).click();
        await type(page, 'c-part', '29');
        expect(await page.locator('#c-part').inputValue()).toBe('29');
        await type(page, 'c-part', '100');
        await expect.poll(() => words(verdict(page)), SOON).not.toMatch(w.floor);
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
        await openHousehold(page, language);
        await reachChoose(page);
        await openCorridor(page);
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
        await openHousehold(page, language);
        await reachChoose(page);
        await openCorridor(page);
        await assumptions(page).click();
        await page.locator('#c-budget').selectOption({ index: await lastOf(page, 'c-budget') });
        await type(page, 'c-part', '100');
        await expect.poll(() => words(page.locator('.corridor')), SOON).toMatch(w.belowWithAll);
      });
    });

    it('comes with a note that the line is not counted when only GB are priced', async () => {
      await withPage(site, withAnswers(site, { people: 1, networkMethod: 'average' }), async (page) => {
        await openHousehold(page, language);
        await reachChoose(page);
        await openCorridor(page);
        await expect.poll(() => words(page.locator('.corridor')), SOON).toMatch(w.lineUncounted);
      });
    });
  },
);

describe('proposals that cannot be fetched', () => {
  it.each(LANGUAGES)('are requested again (%s)', async (language) => {
    const context = await site.visitor();
    try {
      const page = await context.newPage();
      await page.route('**/api/v1/proposals*', (route) => route.fulfill({ status: 503 }));
      await openHousehold(page, language);
      await page.locator('#below').scrollIntoViewIfNeeded();
      await page.getByText(WORDS[language].fails).waitFor();
      await page.unroute('**/api/v1/proposals*');
      await page.getByRole('button', { name: WORDS[language].again }).click();
      await page.locator('.choose').waitFor();
    } finally {
      await context.close();
    }
  });
});
