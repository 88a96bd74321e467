/** With the keyboard alone, everything is reached, the focus is visible, and it is never lost. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  ASKED,
  ASKING,
  changed,
  either,
  openAct,
  openAll,
  openHousehold,
  openTicket,
  openUnderstand,
  receipt,
  reachSave,
  title,
  turn,
} from './household.ts';
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
  /** The name under which it answers: radio buttons share one. */
  readonly field: string;
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
      field: element.getAttribute('name') ?? '',
      name: (element.getAttribute('aria-label') ?? (element.innerText || label?.innerText) ?? '')
        .trim()
        .slice(0, 60),
      outlined: outlined(element) || (label !== null && outlined(label)),
      seen: points.some(([x, y]) => holds(document.elementFromPoint(x, y)))
        ? 'yes'
        : `${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}: ${document.elementFromPoint(...points[4]!)?.outerHTML.slice(0, 80)}`,
    };
  });

const MOST = 400;

/** Presses Tab from the top until the browser returns to the start. */
async function walk(page: Page): Promise<Focused[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
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
    const asking = ASKING[language];
    const place = (stops: readonly Focused[], found: (stop: Focused) => boolean) => stops.findIndex(found);
    /** Each is there, after the one before. */
    const expectOrder = (stops: readonly Focused[], ...found: ((stop: Focused) => boolean)[]) => {
      const expected = found.map((one) => place(stops, one));
      expect(expected).not.toContain(-1);
      expect(expected).toEqual(expected.toSorted((a, b) => a - b));
    };
    const named = (name: RegExp, tag?: string) => (stop: Focused) =>
      name.test(stop.name) && (tag === undefined || stop.tag === tag);
    const ofId = (id: string) => (stop: Focused) => stop.id === id;
    const of = (id: string) => (stop: Focused) => stop.field === id;
    const START = [
      named(/^(Aller au contenu|Skip to)/),
      named(/^(Foyer|Household)$/),
      named(/^(English|Français)$/),
      named(/^(Répondre|Answer)$/),
      named(/^(Comprendre|Understand)$/),
    ];
    const expectSeen = (stops: readonly Focused[]) =>
      expect(stops.filter(({ outlined, seen }) => !outlined || seen !== 'yes')).toEqual([]);

    it('in the view that asks, everything is reached in order, and always visible', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        await turn(page); // back is there, and fields besides tiles
        await openAll(page);
        const stops = await walk(page);
        expect(place(stops, START[0]!)).toBe(0);
        const go = [
          named(either((m) => m.skip)),
          named(either((m) => m.back)),
          named(either((m) => m.everything)),
        ];
        const on = named(
          either((m) => m.next),
          'button',
        );
        const strip = viewport.width < 800;
        expectOrder(
          stops,
          ...START,
          of('q-number'),
          ofId('q-children'),
          ...(strip ? [...go, on] : [on, ...go]),
          ofId('all-grid'),
          ofId('all-dormant'),
        );
        expect(stops.filter(on).length).toBe(1);
        expectSeen(stops);
      });
    });

    it('in the other views, everything is reached in order, and always visible', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openTicket(page, language);
        await reachSave(page);
        let stops = await walk(page);
        expectOrder(
          stops,
          ...START,
          named(/^Smartphone/, 'button'),
          named(/./, 'input'), // the file to open
          named(/^(Tout effacer|Erase everything)$/),
        );
        expectSeen(stops);

        await openAct(page, language);
        stops = await walk(page);
        expectOrder(stops, ...START, named(/./, 'summary'), named(/./, 'input'));
        expectSeen(stops);

        await openUnderstand(page, language, ['switches', 'advice']);
        stops = await walk(page);
        expectOrder(stops, ...START, named(/./, 'summary'), ofId('a-device'), ofId('s-grid'), ofId('s-view'));
        expectSeen(stops);
      });
    });

    it('the skip link leads to the content', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        expect((await focused(page)).id).toBe('main');
        const stop = await tabTo(page, () => true);
        expect(stop.name).toMatch(/^(Répondre|Answer)$/);
      });
    });

    it('questions are answered, left and returned to without losing one’s place', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        const address = page.url();
        let before = await receipt(page);

        // tiles are one stop: arrows go from one to the next, and each is an answer
        await tabTo(page, of('q-place'));
        await page.keyboard.press('Space');
        await page.keyboard.press('ArrowDown');
        before = await changed(page, before);
        const there = await focused(page);
        expect(there).toMatchObject({ field: 'q-place', outlined: true, seen: 'yes' });
        await page.keyboard.press('Enter'); // does nothing else
        expect(page.url()).toBe(address);
        expect(await title(page)).toMatch(ASKED.place);

        const on = async (name: RegExp, key: 'Enter' | 'Space') => {
          await tabTo(page, named(name, 'button'));
          const asked = await title(page);
          await page.keyboard.press(key);
          await expect.poll(() => title(page), SOON).not.toBe(asked);
          await expect.poll(async () => (await focused(page)).tag, SOON).toBe('h1');
          expect(await focused(page)).toMatchObject({ outlined: true, seen: 'yes' });
        };
        await on(
          either((m) => m.next),
          'Enter',
        );
        expect(await title(page)).toMatch(ASKED.people);
        await tabTo(page, of('q-number'));
        await page.keyboard.press('Space');
        before = await changed(page, before);
        for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
        before = await changed(page, before);
        expect(await focused(page)).toMatchObject({ field: 'q-number' });

        // Enter in a field takes the number typed, and does nothing else
        await tabTo(page, ofId('q-people'));
        await page.keyboard.type('4');
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type('9');
        await page.keyboard.press('Enter');
        before = await changed(page, before);
        expect(page.url()).toBe(address);
        expect(await focused(page)).toMatchObject({ id: 'q-people' });
        expect(await page.locator('#q-people').inputValue()).toBe('9');

        // Enter and Space on the buttons beside a field
        const more = asking.more(asking.fields.children);
        const less = asking.less(asking.fields.children);
        await tabTo(page, ({ name }) => name === more);
        await page.keyboard.press('Enter');
        before = await changed(page, before);
        await page.keyboard.press('Space');
        await changed(page, before);
        expect(await page.locator('#q-children').inputValue()).toBe('2');
        expect((await focused(page)).name).toBe(more);

        // down to the minimum: the button keeps the focus once it does nothing more
        await tabTo(page, ({ name }) => name === less, 'Shift+Tab');
        for (let i = 0; i < 4; i++) await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('#q-children').inputValue(), SOON).toBe('0');
        await page.evaluate(() => new Promise(requestAnimationFrame)); // a browser drops the focus when it draws
        expect((await focused(page)).tag, 'after the last press of "one fewer"').not.toBe('body');

        await on(
          either((m) => m.next),
          'Enter',
        );
        await on(
          either((m) => m.back),
          'Space',
        );
        expect(await title(page)).toMatch(ASKED.people);
        expect(await page.locator('#q-people').inputValue()).toBe('9');
      });
    });

    it('devices are told and taken away without losing one’s place', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openHousehold(page, language);
        while (!ASKED.device('tv').test(await title(page))) await turn(page);
        const before = await receipt(page);
        await tabTo(page, of('q-count'));
        await page.keyboard.press('Space');
        for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
        await changed(page, before);
        await expect.poll(() => page.locator('.obj').count(), SOON).toBe(2);
        await tabTo(page, of('q-1-years'));
        await page.keyboard.press('Space');
        expect(await focused(page)).toMatchObject({ field: 'q-1-years', outlined: true, seen: 'yes' });
        await tabTo(
          page,
          ({ tag, name }) => tag === 'button' && name.startsWith(asking.removeUnit('').trim()),
          'Shift+Tab',
        );
        await page.keyboard.press('Enter');
        await expect.poll(() => page.locator('.obj').count(), SOON).toBe(1);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect((await focused(page)).tag, 'after a device is taken away').not.toBe('body');
      });
    });

    it('lines unfold, and the full list is reached and used', async () => {
      await withPage(site, { viewport }, async (page) => {
        await openTicket(page, language);
        await tabTo(page, named(/^Smartphone/, 'button'));
        await page.keyboard.press('Enter');
        await page.locator('.how-made summary').waitFor();
        expect((await focused(page)).name).toMatch(/^Smartphone/);
        expect((await tabTo(page, () => true)).tag).toBe('summary'); // how it is worked out, just below
        await page.keyboard.press('Enter');
        await page.locator('.how-made a').first().waitFor();
        expect((await tabTo(page, () => true)).tag).toBe('a'); // the link to the factors
        const smaller = /\d+ (choses plus petites|smaller things)/;
        await tabTo(page, named(smaller, 'button'));
        await page.keyboard.press('Space');
        await expect
          .poll(
            () =>
              page.locator('#household .ticket tbody').first().getByRole('button', { name: smaller }).count(),
            SOON,
          )
          .toBe(0);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect((await focused(page)).tag, 'after the smaller items are unfolded').not.toBe('body');
        // what sleeps in a drawer is asked where it is said
        await page.locator('.fact a[href*="all-dormant"]').press('Enter');
        await expect.poll(async () => (await focused(page)).id, SOON).toBe('all-dormant');

        await openHousehold(page, language);
        await tabTo(page, named(either((m) => m.everything)));
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await focused(page)).id, SOON).toBe('tout');
        await tabTo(page, ({ tag }) => tag === 'summary');
        await page.keyboard.press('Enter');
        await page.locator('.everything fieldset').first().waitFor();
        const before = await receipt(page);
        await tabTo(page, named(/un de plus$|one more$/));
        await page.keyboard.press('Space');
        await changed(page, before);
        await tabTo(page, ({ tag }) => tag === 'summary');
        await page.keyboard.press('Enter');
        await tabTo(page, ({ tag }) => tag === 'select');
        for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
        await expect.poll(async () => (await focused(page)).tag, SOON).toBe('select');
      });
    });
  },
);
