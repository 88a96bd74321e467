/** The proposals in a real browser: both languages, both widths, without script, by keyboard, on paper, and for one's own home. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import { pathOf, proposalPath } from '../../web/pages.ts';
import { describeFits, expectAccessible, overflows, pagesOf } from './fits.ts';
import { numberIn, withAnswers } from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, withVisitor, words } from './site.ts';
import { shift } from './still.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

/** A measure with lines, laws and a hypothesis; one outside the footprint; one with nothing computed; a gesture. */
const SOME = ['legal-guarantee', 'ad-screens', 'net-neutrality', 'fewer-televisions'];
/** Three phones kept for two years, and no other device. */
const ANSWERS = {
  people: 3,
  devices: [{ type: 'smartphone', count: 3, yearsKept: 2 }],
  unlistedDevices: 'none',
};

const PAGES: readonly ((language: Language) => string)[] = [
  (language) => pathOf('facts', language),
  ...['', '?order=programme', '?subject=commune', '?commune=76709', '?q=saint-denis', '?acts=network'].map(
    (query) => (language: Language) => pathOf('proposals', language) + query,
  ),
  ...SOME.map((id) => (language: Language) => proposalPath(id, language)),
];

describe('each page', () => describeFits(site, PAGES, /^(Propositions|Proposals)$/));

/** What stands on something else, of the drawings of the tape and of its numbers. */
const overlapping = (page: Page) =>
  page.locator('.tape').evaluate((tape) =>
    ['.i', 'text:not(.nm)'].flatMap((kind) => {
      const boxes = [...tape.querySelectorAll(kind)]
        .map((one) => one.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      return boxes.flatMap(({ left }, i) => (i > 0 && left < boxes[i - 1]!.right ? [`${kind} ${i}`] : []));
    }),
  );

const figures = (page: Page) => page.locator('.pr .n').allInnerTexts();
/** Of a French person, whatever is kept. */
const ofPerson = (language: Language) => `${pathOf('proposals', language)}?subject=person`;
const subject = (page: Page) => page.locator('#subject').getAttribute('data-subject');

describeInTurns(
  LANGUAGES,
  (language) => `without script (${language})`,
  (language, it) => {
    it('the proposals can be filtered, put in their order and read, and a commune found', async () => {
      const options = { javaScriptEnabled: false, ...withAnswers(site, ANSWERS) };
      await withPage(site, options, async (page) => {
        await page.goto(pathOf('proposals', language));
        await page.locator('[name=seal]').selectOption('assumed');
        await page.locator('.flt [type=submit]').click();
        expect(page.url()).toContain('seal=assumed');
        const seals = await page.locator('.pr .seal').allInnerTexts();
        expect(seals.length).toBeGreaterThan(1);
        for (const seal of seals) expect(seal).toMatch(language === 'fr' ? /^supposé/ : /^assumed/);
        await page.locator('a[href*="order=programme"]').last().click();
        expect(await page.locator('.booklet h4').count()).toBeGreaterThan(5);
        await page.locator('[data-of=commune]').click();
        await page.locator('.find input').fill('vannes');
        await page.locator('.find [type=submit]').click();
        expect(page.url()).toContain('commune=56260');
        expect(await words(page.locator('h1'))).toContain('Vannes');
        await page.locator('.pr .pt a + a').first().click();
        expect(await page.locator('h1').count()).toBe(1);
        // the reader's own receipt needs a script: the questions are there without
        await page.goto(pathOf('proposals', language));
        await page.locator('[data-mine]').click();
        expect(new URL(page.url()).pathname).toBe(pathOf('household', language));
      });
    });

    it('the tape stays in sight on a large screen, and its names are a sentence on a phone', async () => {
      await withPage(site, { viewport: DESKTOP, javaScriptEnabled: false }, async (page) => {
        await page.goto(pathOf('proposals', language));
        expect(await page.locator('.named').isVisible()).toBe(false);
        await page.locator('.pr').last().scrollIntoViewIfNeeded();
        const top = (await page.locator('.hd').boundingBox())!.y;
        expect(top).toBeGreaterThanOrEqual(-1);
        expect(top).toBeLessThan(20);
        const tape = (await page.locator('.tape').boundingBox())!;
        const strip = (await page.locator('svg.st').last().boundingBox())!;
        expect(Math.abs(strip.x - tape.x)).toBeLessThan(2);
        expect(Math.abs(strip.width - tape.width)).toBeLessThan(2);
        for (const viewport of [PHONE, { width: 320, height: 640 }]) {
          await page.setViewportSize(viewport);
          expect(await page.locator('.named').isVisible()).toBe(true);
          expect(await overlapping(page), `${viewport.width} px`).toEqual([]);
        }
      });
    });
  },
);

describe('on paper', () => {
  it.each(['', '?commune=76709'])('%s takes two pages at most', async (query) => {
    await withPage(site, { viewport: DESKTOP }, async (page) => {
      await page.goto(pathOf('proposals', 'fr') + query);
      expect(await pagesOf(page)).toBeLessThanOrEqual(2);
    });
  });
});

describe('where colours are the reader’s own', () => {
  it('the bars are still told apart, and nothing overflows', async () => {
    await withPage(site, {}, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(pathOf('proposals', 'fr'));
      expect(await overflows(page)).toEqual([]);
      const fills = await page
        .locator('.pr:has(.takes)')
        .first()
        .locator('path')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
      expect(new Set(fills).size).toBe(3);
    });
  });
});

it('a part of a receipt leads to the proposals that act on it, on that receipt', async () => {
  await withPage(site, withAnswers(site, ANSWERS), async (page) => {
    await page.goto(pathOf('ticket', 'fr'));
    await page.locator('.lead a').first().click();
    await expect.poll(() => subject(page), SOON).toBe('mine');
    expect(await page.locator('[name=acts]').inputValue()).toBe('device');
  });
});

it('a filter that is taken back is no longer chosen, in what was seen before either', async () => {
  await withPage(site, { viewport: DESKTOP }, async (page) => {
    await page.goto(pathOf('proposals', 'fr'));
    const [actor, seal] = [page.locator('[name=actor]'), page.locator('[name=seal]')];
    const all = await words(page.locator('#count'));
    await actor.selectOption('council');
    await expect.poll(() => words(page.locator('#count')), SOON).not.toBe(all);
    await actor.selectOption('');
    await expect.poll(() => words(page.locator('#count')), SOON).toBe(all);
    expect(await actor.inputValue()).toBe('');
    await seal.selectOption('calculated');
    await expect.poll(() => page.url(), SOON).toContain('seal=calculated');
    expect(page.url()).not.toContain('actor');
  });
});

describe('by keyboard', () => {
  it('a filter is chosen without a reload, keeps the focus, stands in the address and is told', async () => {
    await withPage(site, withAnswers(site, ANSWERS), async (page) => {
      await page.goto(ofPerson('fr'));
      await page.evaluate(() => ((globalThis as { same?: true }).same = true));
      await page.locator('[name=actor]').focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.url(), SOON).toContain('actor=household');
      await expect.poll(() => words(page.locator('#said')), SOON).toMatch(/^\d+ propositions sur \d+/);
      expect(await page.locator('[name=actor]').evaluate((one) => one.matches(':focus'))).toBe(true);
      expect(await page.evaluate(() => (globalThis as { same?: true }).same)).toBe(true);
      await page.locator('[data-mine]').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => subject(page), SOON).toBe('mine');
      expect(page.url()).toMatch(/actor=household#mon-ticket$/);
      expect(await page.evaluate(() => document.activeElement?.matches('[data-mine]'))).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => subject(page), SOON).toBe('commune');
      expect(await page.evaluate(() => document.activeElement?.matches('[data-of=commune]'))).toBe(true);
    });
  });
});

describe.each([
  ['fr', PHONE],
  ['en', DESKTOP],
] as const)('the effect on one’s own home (%s)', (language, viewport) => {
  it('is asked for where no answers are kept', async () => {
    await withPage(site, { viewport }, async (page) => {
      await page.goto(pathOf('proposals', language));
      await page.locator('[data-mine]').click();
      await page.waitForURL(`**${pathOf('household', language)}`);
    });
  });

  it('takes the place of that on a French person, in the order of all rankings, and back', async () => {
    await withPage(site, { viewport, ...withAnswers(site, ANSWERS) }, async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
      await page.goto(ofPerson(language));
      const before = await figures(page);
      // the receipt is offered, first by keyboard and in sight, and takes no room
      const offer = page.locator('main > :first-child');
      expect(await words(offer)).toMatch(/est gardé ici|is kept here/);
      const { y, height } = (await offer.boundingBox())!;
      expect(y + height).toBe(viewport.height);
      expect(await shift(page)).toBe(0);
      await offer.click();
      await expect.poll(() => subject(page), SOON).toBe('mine');
      expect(await offer.isVisible()).toBe(false);
      const after = await figures(page);
      expect(after).toHaveLength(before.length);
      expect(after).not.toEqual(before);
      // its title tells the surest and the heaviest of this receipt, which stands out in its row
      const [sure, heaviest] = (await words(page.locator('h1'))).match(/[\d.,]+(?= kg)/g)!;
      expect(await words(page.locator('.pr .n b').first())).toBe(`−${sure} kg`);
      const heavy = await page.locator('[data-heavy] .n b').allInnerTexts();
      expect(heavy.map((text) => text.replaceAll(/\s/g, ' '))).toContain(`−${heaviest} kg`);
      // what a group comes to for a French person is not said of it
      for (const head of await page.locator('.gh').allInnerTexts()) expect(head).not.toMatch(/kg/);
      expect(await words(page.locator('#whose'))).toMatch(/Votre ticket|Your receipt/);
      // in each group, the low end of the gain first
      for (const list of await page.locator('ol.prs:visible').all()) {
        const lows = (await list.locator('.pr:not(:has(.off)) .n small').allInnerTexts())
          .flatMap((text) => /(?:entre|between) (?:<\s)?([\d.,]+)/.exec(text)?.[1] ?? [])
          .map((low) => numberIn(low, language));
        expect(lows).toEqual([...lows].sort((a, b) => b - a));
      }
      expect(sent.every((request) => request === 'GET ')).toBe(true);
      expect(await overflows(page)).toEqual([]);
      expect(await overlapping(page)).toEqual([]);
      await expectAccessible(page);
      // the address leads back to it, and what is shown of a French person is as it was
      await page.reload();
      await expect.poll(() => subject(page), SOON).toBe('mine');
      expect(await figures(page)).toEqual(after);
      await page.locator('[data-of=person]').click();
      await expect.poll(() => subject(page), SOON).toBe('person');
      expect(await figures(page)).toEqual(before);
      expect(page.url()).toContain(ofPerson(language));
    });
  });

  it('comes first where no subject is asked for, told once, unless a reader has begun', async () => {
    await withPage(site, { viewport, ...withAnswers(site, ANSWERS) }, async (page) => {
      await page.addInitScript(() =>
        addEventListener('DOMContentLoaded', () => {
          const heard: (string | null)[] = [];
          const said = document.getElementById('said');
          if (!said) return;
          new MutationObserver(() => heard.push(said.textContent)).observe(said, { childList: true });
          Object.assign(globalThis, { heard });
        }),
      );
      await page.goto(pathOf('proposals', language));
      await expect.poll(() => subject(page), SOON).toBe('mine');
      expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual([
        await page.locator('h1').textContent(),
      ]);
      expect(await shift(page)).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
      expect(await page.locator('.own').isVisible()).toBe(false);
      expect(page.url()).toMatch(/#(?:mon-ticket|my-receipt)$/);
      // whoever has gone down the page keeps what is there
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/api/v1/catalogue/**', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('about:blank');
      await page.goto(pathOf('proposals', language));
      const before = await figures(page);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(0);
      expect(await page.locator('.own').isVisible()).toBe(false);
      release();
      await page.locator('.own').waitFor();
      expect(await subject(page)).toBe('person');
      expect(await figures(page)).toEqual(before);
      await page.locator('.own').click();
      await expect.poll(() => subject(page), SOON).toBe('mine');
    });
  });

  it('is reported as slow or as failed, as are answers that cannot be read', async () => {
    await withPage(site, { viewport, ...withAnswers(site, ANSWERS) }, async (page) => {
      let release!: () => void;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/api/v1/catalogue/**', async (route) => {
        await held;
        await route.fulfill({ status: 204 });
      });
      await page.goto(ofPerson(language));
      const before = await figures(page);
      await page.locator('[data-mine]').click();
      await expect.poll(() => words(page.locator('#said')), SOON).toMatch(/instant|moment/);
      release();
      await expect
        .poll(() => words(page.locator('#said')), SOON)
        .toMatch(/attend le réseau|wait for the network/);
      expect(await page.locator('#said').isVisible()).toBe(true);
      expect(await figures(page)).toEqual(before);
      await page.unroute('**/api/v1/catalogue/**');
      await page.locator('[data-mine]').click();
      await expect.poll(() => subject(page), SOON).toBe('mine');
      expect(await page.locator('[aria-busy]').count()).toBe(0);
      // another subject that is slow is asked for once, however a hand came near, is seen to be, and says so in sight
      let answer!: () => void;
      const answered = new Promise<void>((resolve) => (answer = resolve));
      const requests: string[] = [];
      await page.route('**/*subject=commune', async (route) => {
        requests.push(route.request().url());
        await answered;
        await route.continue();
      });
      const commune = page.locator('[data-of=commune]');
      await commune.hover();
      await commune.click();
      expect(await commune.getAttribute('aria-busy')).toBe('true');
      await expect.poll(() => words(page.locator('#said')), SOON).toMatch(/instant|moment/);
      const told = (await page.locator('#said').boundingBox())!;
      expect(told.y + told.height).toBeLessThanOrEqual(viewport.height);
      answer();
      await expect.poll(() => subject(page), SOON).toBe('commune');
      expect(requests).toHaveLength(1);
      expect(await page.locator('#said').getAttribute('class')).toBe('hidden');
    });
    await withVisitor(site, { viewport, ...withAnswers(site, 'not answers') }, async (page) => {
      await page.goto(pathOf('proposals', language));
      await page.locator('[data-mine]').click();
      await expect
        .poll(() => words(page.locator('#said')), SOON)
        .toMatch(/Ouvrez la page|Open the household/);
      // without network, what is read stays, and what waits is said
      await page.context().setOffline(true);
      await page.locator('[data-of=commune]').click();
      await expect.poll(() => words(page.locator('#said')), SOON).toMatch(/attend|must wait/);
      expect(await subject(page)).toBe('person');
    });
  });
});
