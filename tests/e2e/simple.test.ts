/** Simplified reading, on a phone: a switch on every page, a minute of questions, a result in drawings, and the way back. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pathOf } from '../../web/pages.ts';
import { result as resultEn } from '../../web/features/footprint/simple/words/result/en.ts';
import { result as resultFr } from '../../web/features/footprint/simple/words/result/fr.ts';
import { simple as simpleEn } from '../../web/features/footprint/simple/words/en.ts';
import { simple as simpleFr } from '../../web/features/footprint/simple/words/fr.ts';
import { doing as doingFr } from '../../web/features/footprint/simple/words/doing/fr.ts';
import { shell as shellEn } from '../../web/shell/words/en.ts';
import { shell as shellFr } from '../../web/shell/words/fr.ts';
import { linesIn } from '../check/reading/simplified.ts';
import { expectAccessible, overflows } from './fits.ts';
import { PHONE, siteForTests, SOON, watchedPage, withVisitor } from './site.ts';

const site = siteForTests();
const READ = 'sobrement.reading';
const kept = (page: Page): Promise<unknown> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '{}') as unknown, READ);
const title = (page: Page) => page.locator('h1').innerText();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** How the texts of a page are set, each way once. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, li, label, button, a.button)'),
    ];
    const found = new Set<string>();
    for (const one of all.filter((text) => text.checkVisibility() && text.innerText.trim() !== '')) {
      const style = getComputedStyle(one);
      const size = parseFloat(style.fontSize);
      const large = size >= 14 && parseFloat(style.lineHeight) >= 1.5 * size - 0.01;
      const apart = one.tagName !== 'P' || one.querySelector('button, a') || one.id === 'at';
      found.add(
        JSON.stringify({
          large,
          apart: Boolean(apart) || parseFloat(style.marginBottom) >= 1.5 * size,
          face: style.fontFamily,
          style: style.fontStyle,
          letters: style.letterSpacing,
          cased: style.textTransform,
          aligned: ['left', 'start'].includes(style.textAlign),
          indent: style.textIndent,
          wrap: style.overflowWrap,
          columns: style.columnCount,
          numbered: one.tagName !== 'LI' || style.listStyleType === 'decimal',
        }),
      );
    }
    const colours = new Set(
      all.filter((text) => text.matches('h1, h2, p, li')).map((text) => getComputedStyle(text).color),
    );
    return {
      found: [...found].map((one) => JSON.parse(one) as Record<string, unknown>),
      colours: colours.size,
    };
  });

const PLAIN = {
  large: true,
  apart: true,
  face: expect.stringMatching(/^system-ui/) as string,
  style: 'normal',
  letters: 'normal',
  cased: 'none',
  aligned: true,
  indent: '0px',
  wrap: 'normal',
  columns: 'auto',
  numbered: true,
};

/** On a simplified page, every text is large, plain, of one face, to the left, and of one colour. */
async function expectPlain(page: Page): Promise<void> {
  const { found, colours } = await looks(page);
  expect(found.length).toBeGreaterThan(0);
  for (const look of found)
    expect(look).toEqual({ ...PLAIN, letters: look.letters === '0px' ? '0px' : 'normal' });
  expect(colours).toBe(1);
}

test('a reader of simplified French goes through the questions to a result in drawings, and back to the whole in one press', async () => {
  const { page, complaints } = await watchedPage(site);
  await page.goto(pathOf('council', 'fr'));
  await page.getByRole('link', { name: shellFr.simplified, exact: true }).click();
  await page.waitForURL((url) => url.pathname === pathOf('simple', 'fr') && url.hash === '');
  expect(await kept(page)).toEqual({ easy: true });
  expect(await title(page)).toBe(simpleFr.place);
  await expectPlain(page);

  await page.getByLabel('La Réunion', { exact: true }).check();
  await press(page, simpleFr.next);
  await page.getByRole('heading', { level: 1, name: simpleFr.people }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByLabel('2', { exact: true }).check();
  await press(page, simpleFr.next);
  // how many, then how long one is kept; nobody has to know
  await page.getByRole('heading', { level: 1, name: simpleFr.howMany('de télés') }).waitFor();
  await page.getByLabel('1', { exact: true }).check();
  expect(await overflows(page)).toEqual([]);
  await expectAccessible(page);
  await press(page, simpleFr.next);
  await page.getByRole('heading', { level: 1, name: simpleFr.howLong('une télé') }).waitFor();
  await page.getByLabel('10 ans ou plus', { exact: true }).check();
  await press(page, simpleFr.back);
  await page.getByRole('heading', { level: 1, name: simpleFr.howMany('de télés') }).waitFor();
  expect(await page.getByLabel('1', { exact: true }).isChecked()).toBe(true);
  await press(page, simpleFr.see);
  await page.getByRole('heading', { level: 1, name: resultFr.title }).waitFor();
  await page.getByRole('heading', { name: doingFr.law }).waitFor();
  expect(await overflows(page)).toEqual([]);
  await expectAccessible(page);
  await expectPlain(page);
  // each part has its drawing
  const parts = page.locator('main section:has(h2)');
  expect(await parts.count()).toBe(5);
  expect(await page.locator('main section:has(h2):has(svg)').count()).toBe(4);

  // the receipt of the same home: its own answers, its own total; the choice brings back here, but for who gives it up
  await page.goto(pathOf('ticket', 'fr'));
  await page.waitForURL((url) => url.pathname === pathOf('simple', 'fr'));
  await page.goto(pathOf('school', 'fr'));
  await page.waitForURL((url) => url.pathname === pathOf('simpleSchool', 'fr'));
  await expectPlain(page);
  await page.getByRole('link', { name: shellFr.wholeReading, exact: true }).click();
  await page.waitForURL((url) => url.pathname === pathOf('school', 'fr'));
  expect(await kept(page)).toEqual({ easy: false });
  await page.goto(pathOf('household', 'fr'));
  expect(new URL(page.url()).pathname).toBe(pathOf('household', 'fr'));
  const answers = await page.evaluate(
    () => (JSON.parse(localStorage.getItem('sobrement.household')!) as { answers: object }).answers,
  );
  expect(answers).toMatchObject({
    grid: 'RE',
    people: 2,
    devices: [{ type: 'tv', count: 1, yearsKept: 10 }],
  });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a reader of simplified English who knows nothing sees an average home, and may change and erase', async () => {
  await withVisitor(site, { viewport: PHONE }, async (page) => {
    await page.goto(pathOf('simple', 'en'));
    expect(await kept(page)).toEqual({});
    for (let left = 5; left > 0; left--) {
      const before = await title(page);
      await press(page, simpleEn.unknown);
      await page.waitForFunction((was) => document.querySelector('h1')!.innerText !== was, before);
    }
    expect(await title(page)).toBe(resultEn.title);
    expect(linesIn(await page.locator('main').innerHTML())).toContain(resultEn.nobody[0]);
    await press(page, resultEn.after.change);
    // from the first one
    expect(await title(page)).toBe(simpleEn.place);
    await page.getByLabel('Martinique', { exact: true }).check();
    await press(page, simpleEn.see);
    await page.getByRole('heading', { level: 1, name: resultEn.title }).waitFor();
    expect(linesIn(await page.locator('main').innerHTML())).toContain(resultEn.rest[0]);
    // whoever comes back in another tab has a result, and no question
    const later = await page.context().newPage();
    await later.goto(pathOf('simple', 'en'));
    await later.getByRole('heading', { level: 1, name: resultEn.title }).waitFor();
    await later.close();
    await press(page, resultEn.after.erase);
    await press(page, resultEn.after.sure);
    await page.getByText(resultEn.after.erased[1]!).waitFor();
    expect(await title(page)).toBe(simpleEn.place);
    await page.waitForFunction(() => localStorage.getItem('sobrement.household') === null);
    await page.getByRole('link', { name: shellEn.wholeReading, exact: true }).click();
    await page.waitForURL((url) => url.pathname === pathOf('household', 'en'));
  });
});

test('where the device keeps nothing, answers go with the reader from the whole page to the simplified one', async () => {
  await withVisitor(site, { viewport: PHONE }, async (page) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await page.goto(pathOf('household', 'fr'));
    await page.getByLabel('La Réunion', { exact: true }).check();
    const to = page.getByRole('link', { name: shellFr.simplified, exact: true });
    // the answers are written in the address once they are known not to be kept
    const carried = () =>
      to.evaluate((link: HTMLAnchorElement) => {
        link.addEventListener('click', (event) => event.preventDefault(), { once: true });
        link.click();
        return link.hash;
      });
    await expect.poll(carried, SOON).toMatch(/^#r=/);
    await to.click();
    await page.getByRole('heading', { level: 1, name: simpleFr.people }).waitFor();
  });
});
