/** The screen of a council room, where whoever presents it opens what it holds. */
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { territoryPartPath } from '../../web/pages.ts';
import { siteForTests, SOON, withPage } from './site.ts';

const site = siteForTests();

const VERNON = '27681';
/** With an inventory that may be a part of the fleet alone, costs of which one is typed, and a hypothesis that is changed. */
const POLICY =
  '?repair-cafe=3&repair-bonus=3&council-longer=2&council-refurbished=40&council-longer.cost=1500' +
  '&assume.council.computers=0.0017&assume.policy.displacement=1';
const path = territoryPartPath(VERNON, 'meeting', 'fr') + POLICY;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = async (part: Locator): Promise<Box> => (await part.boundingBox())!;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

it.each([
  [1920, 1080],
  [1280, 720],
])(
  'what each slider is set to and brings stands above the square on a wall of %d × %d',
  async (width, height) => {
    for (const query of [
      'fewer-computers=5&repair-bonus=3&donation=100',
      'donation=60&awareness=20&repair-cafe=2',
    ])
      await withPage(site, { viewport: { width, height } }, async (page) => {
        await page.goto(`${path.split('?')[0]}?${query}`, { waitUntil: 'load' });
        await page.locator('.slider').nth(2).waitFor();
        const top = (await boxOf(page.locator('.code'))).y;
        for (const part of await page.locator('.slider > *').all()) {
          const { y, height: high } = await boxOf(part);
          expect.soft(y + high, (await part.textContent()) ?? '').toBeLessThanOrEqual(top);
        }
      });
  },
);

describe.each([
  [1920, 1080],
  [1280, 720],
])('what opens on a wall of %d × %d', (width, height) => {
  it('is whole in sight, and covers neither a button nor the sentence', async () => {
    await withPage(site, { viewport: { width, height } }, async (page) => {
      await page.goto(path, { waitUntil: 'load' });
      const opened = page.locator('.more');
      expect(await opened.count()).toBe(4);
      await page.locator('.slider').first().waitFor();
      const kept = await Promise.all(
        (await page.locator('.say h1, .say > p:not(.hidden), .more summary, .slider, .code').all()).map(
          async (part) => ({ said: await part.innerText(), box: await boxOf(part) }),
        ),
      );
      for (const each of await opened.all()) {
        await each.locator('summary').click();
        const name = await each.locator('summary').innerText();
        const panel = each.locator('ul');
        const box = await boxOf(panel);
        expect.soft(box.x, name).toBeGreaterThanOrEqual(0);
        expect.soft(box.y, name).toBeGreaterThanOrEqual(0);
        expect.soft(box.x + box.width, name).toBeLessThanOrEqual(width);
        expect.soft(box.y + box.height, name).toBeLessThanOrEqual(height);
        const covered = kept.filter((other) => meet(box, other.box)).map(({ said }) => said);
        expect.soft(covered, name).toEqual([]);
        // all of it, or a good part of the wall
        const long = await panel.evaluate(({ scrollHeight }) => scrollHeight);
        expect.soft(box.height, name).toBeGreaterThan(Math.min(long, height / 4) - 1);
        // what does not fit scrolls in it, and nowhere else
        await panel.locator('li').last().scrollIntoViewIfNeeded();
        expect.soft(await page.evaluate(() => scrollY), name).toBe(0);
        const last = await boxOf(panel.locator('li').last());
        expect.soft(last.y + last.height, name).toBeLessThanOrEqual(height);
        await each.locator('summary').click();
        expect.soft(await panel.isVisible(), name).toBe(false);
      }
    });
  });
});

it('what opens on a wall closes by a second press, by Escape and by a click outside', async () => {
  await withPage(site, { viewport: { width: 1920, height: 1080 } }, async (page) => {
    await page.goto(path, { waitUntil: 'load' });
    const [detail, another] = [page.locator('.more').nth(0), page.locator('.more').nth(1)];
    const isOpen = (part: Locator) => part.evaluate((details: HTMLDetailsElement) => details.open);
    const expectOpen = (part: Locator, open: boolean) => expect.poll(() => isOpen(part), SOON).toBe(open);
    const press = (part: Locator) => part.locator('summary').click();

    await press(detail);
    await expectOpen(detail, true);
    await press(detail);
    await expectOpen(detail, false);

    await press(another);
    await another.locator('button').first().focus();
    await page.keyboard.press('Escape');
    await expectOpen(another, false);
    // the keyboard stays where it was
    expect(await another.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(
      true,
    );

    await press(detail);
    await detail.locator('li').first().click();
    await expectOpen(detail, true);
    await page.locator('h1').click();
    await expectOpen(detail, false);

    // one at a time
    await press(detail);
    await press(another);
    await expectOpen(another, true);
    await expectOpen(detail, false);
  });
});

it('fills the screen by one press, and leaves it by another', async () => {
  await withPage(site, { viewport: { width: 1280, height: 720 } }, async (page) => {
    await page.goto(path, { waitUntil: 'load' });
    const full = page.getByRole('button', { name: 'Plein écran' });
    const filled = () => page.evaluate(() => document.fullscreenElement?.localName);
    await full.click();
    await expect.poll(filled, SOON).toBe('html');
    await full.click();
    await expect.poll(filled, SOON).toBeUndefined();
  });
});

it('“la loi” is cut out of the band that it stands on', async () => {
  await withPage(site, { viewport: { width: 1920, height: 1080 } }, async (page) => {
    await page.goto(path, { waitUntil: 'load' });
    const [stroke, wide, first, paper] = await page.locator('.pic text.on').evaluate((text) => {
      const { stroke, strokeWidth, paintOrder } = getComputedStyle(text);
      return [
        stroke,
        Number.parseFloat(strokeWidth),
        paintOrder,
        getComputedStyle(document.body).backgroundColor,
      ];
    });
    expect(stroke).toBe(paper);
    expect(wide).toBeGreaterThanOrEqual(4);
    expect(first).toBe('stroke');
  });
});
