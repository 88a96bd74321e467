/** With the keyboard alone, everything is reached, the focus is visible, and it is never lost. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { changed, openHousehold, reachBelow, receipt } from './household.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage } from './site.ts';
import { describeInTurns } from './turns.ts';

const site = siteForTests();

const READERS = [
  { language: 'fr', viewport: PHONE },
  { language: 'en', viewport: DESKTOP },
] as const;

interface Focused {
  readonly tag: string;
  readonly id: string;
  readonly name: string;
  /** Whether an outline is drawn around it, or around its label. */
  readonly outlined: boolean;
  /** Whether it is visible, neither hidden behind something nor outside the window: "yes", or what is there instead. */
  readonly seen: string;
}

/** The focused element, and how it looks. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const outlined = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const label = element.closest('label');
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const holds = (there: Element | null) =>
      there !== null &&
      (element.contains(there) ||
        (there.contains(element) && there.closest('main *, header, footer') !== null));
    return {
      tag: element.tagName.toLowerCase(),
      id: element.id,
      name: (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 60),
      outlined: outlined(element) || (label !== null && outlined(label)),
      seen: points.some(([x, y]) => holds(document.elementFromPoint(x, y)))
        ? 'yes'
        : `${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}: ${document.elementFromPoint(...points[4]!)?.outerHTML.slice(0, 80)}`,
    };
  });

const MOST = 400;

/** Presses Tab from the top until the browser returns to the start. */
async function walk(page: Page): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let i = 0; i < MOST; i++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.tag === 'body') return stops;
    stops.push(stop);
  }
  throw new Error('Tab never comes to an end.');
}

async function tabTo(page: Page, what: (stop: Focused) => boolean, key = 'Tab'): Promise<Focused> {
  for (let i = 0; i < MOST; i++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (what(stop)) return stop;
  }
  throw new Error('Tab does not reach it.');
}

describeInTurns(
  READERS,
  ({ language, viewport }) => `${language}, ${viewport.width} px`,
  ({ language, viewport }, it) => {
    it('everything is reached in order, and always visible', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        await reachBelow(page);
        const stops = await walk(page);
        const place = (found: (stop: Focused) => boolean) => stops.findIndex(found);
        const expected = [
          place(({ name }) => /^(Aller au contenu|Skip to)/.test(name)),
          place(({ name }) => /^(Foyer|Household)$/.test(name)),
          place(({ name }) => /^(English|Français)$/.test(name)),
          place(({ id }) => id === 'q-people'),
          place(({ name }) => /un de plus|one more/.test(name)),
          place(({ name }) => /^(Question suivante|Next question)$/.test(name)),
          place(({ tag, name }) => tag === 'button' && /^Smartphone/.test(name)),
        ];
        expect(expected[0]).toBe(0);
        expect(expected).toEqual(expected.toSorted((a, b) => a - b));
        expect(stops.filter(({ outlined, seen }) => !outlined || seen !== 'yes')).toEqual([]);
        for (const id of ['s-grid', 's-view', 'a-device'])
          expect(
            place((stop) => stop.id === id),
            id,
          ).toBeGreaterThan(expected.at(-1)!);
      });
    });

    it('the skip link leads to the content', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect((await focused(page)).id).toBe('main');
        const stop = await tabTo(page, () => true);
        expect(stop.name).toMatch(/un de moins|one fewer/);
      });
    });

    it('questions are answered, left and returned to without losing one’s place', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        const address = page.url();
        let before = await receipt(page);

        // Enter in a field takes the number typed, and does nothing else
        await tabTo(page, ({ id }) => id === 'q-people');
        await page.keyboard.type('4');
        await page.keyboard.press('Enter');
        before = await changed(page, before);
        expect(page.url()).toBe(address);
        expect(await focused(page)).toMatchObject({ id: 'q-people' });
        expect(await page.locator('#q-people').inputValue()).toBe('4');
        await page.locator('#q-children').waitFor();
        expect(await page.locator('#q-children').inputValue()).toBe('');

        // Enter and Space on the buttons beside it
        await tabTo(page, ({ name }) => /un de plus|one more/.test(name));
        await page.keyboard.press('Enter');
        before = await changed(page, before);
        await page.keyboard.press('Space');
        await changed(page, before);
        expect(await page.locator('#q-people').inputValue()).toBe('6');
        expect((await focused(page)).name).toMatch(/un de plus|one more/);

        // down to the minimum: the button keeps the focus once it does nothing more
        await tabTo(page, ({ name }) => /un de moins|one fewer/.test(name), 'Shift+Tab');
        for (let i = 0; i < 6; i++) await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('#q-people').inputValue(), SOON).toBe('1');
        await page.evaluate(() => new Promise(requestAnimationFrame)); // a browser drops the focus when it draws
        expect((await focused(page)).tag, 'after the last press of "one fewer"').not.toBe('body');

        const title = await page.locator('.card legend').innerText();
        await tabTo(page, ({ name }) => /^(Question suivante|Next question)$/.test(name));
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('.card legend').innerText(), SOON).not.toBe(title);
        await expect.poll(async () => (await focused(page)).tag, SOON).toBe('legend');
        expect(await focused(page)).toMatchObject({ outlined: true, seen: 'yes' });
        const field = await tabTo(page, () => true);
        expect(field.name).toMatch(/un de moins|one fewer|un de plus|one more/);

        await tabTo(page, ({ name }) => /^(Question précédente|Previous question)$/.test(name));
        await page.keyboard.press('Space');
        await expect.poll(() => page.locator('.card legend').innerText(), SOON).toBe(title);
        expect((await focused(page)).tag).toBe('legend');
      });
    });

    it('lines unfold, and the full list is reached and used', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        await tabTo(page, ({ tag, name }) => tag === 'button' && /^Smartphone/.test(name));
        await page.keyboard.press('Enter');
        await page.locator('.how-made a').first().waitFor();
        expect((await focused(page)).name).toMatch(/^Smartphone/);
        expect((await tabTo(page, () => true)).tag).toBe('a'); // the link to the factors, just below
        await tabTo(page, ({ tag, name }) => tag === 'button' && /plus petits|smaller items/.test(name));
        await page.keyboard.press('Space');
        await expect
          .poll(
            () =>
              page
                .locator('#household .ticket tbody')
                .first()
                .getByRole('button', { name: /plus petits|smaller/ })
                .count(),
            SOON,
          )
          .toBe(0);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect((await focused(page)).tag, 'after the smaller items are unfolded').not.toBe('body');

        await tabTo(page, ({ name }) => /^(Tout voir|See and set)/.test(name), 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await focused(page)).id, SOON).toBe('tout');
        await tabTo(page, ({ tag }) => tag === 'summary');
        await page.keyboard.press('Enter');
        await page.locator('.everything fieldset').first().waitFor();
        const before = await receipt(page);
        await tabTo(page, ({ tag }) => tag === 'select');
        for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
        await expect.poll(async () => (await focused(page)).tag, SOON).toBe('select');
        await tabTo(page, ({ name }) => /un de plus|one more/.test(name));
        await page.keyboard.press('Space');
        await changed(page, before);
      });
    });
  },
);
