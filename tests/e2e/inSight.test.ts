/** On a laptop, whoever leads sees what is pressed first, and what the end asks, without looking for it. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openRoom } from './press/room.ts';
import { button, LEADING } from './leading.ts';
import { siteForTests, SOON, withPage, words } from './site.ts';

const site = siteForTests();
const LAPTOP = { width: 1280, height: 800 };

const isInSight = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const expectInSight = (thing: Locator) => expect.poll(() => isInSight(thing), SOON).toBe(true);

/** Somebody has written for the charter, and whoever leads has shown it. */
async function written(page: Page): Promise<void> {
  const { code, token, act } = await openRoom(site, 'none');
  await act('go', 'charter');
  const sent = await fetch(`${site.app.url}/api/v1/rooms/${code}/contributions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'facilitator-token': token },
    body: JSON.stringify({
      ...{ key: 'charter', step: 'charter', people: 20 },
      answers: { school: { kind: 'text', text: 'Un atelier de réparation' } },
    }),
  });
  expect(sent.ok).toBe(true);
  await act('reveal', 'charter');
  await page.goto(`/ecole/salle/${code}/animer#t=${token}`, { waitUntil: 'load' });
}

test.each([false, true])(
  'the view to project opens from the first screen (rehearsal: %s)',
  async (invented) => {
    await withPage(site, { viewport: LAPTOP }, async (page) => {
      const { code, token } = await openRoom(site, 'each', invented);
      // as the room opens: a phrase is to be written down first
      await page.goto(`/ecole/salle/${code}/animer#t=${token}&p=abricot+bateau+cerise+dune`, {
        waitUntil: 'load',
      });
      if (!invented) await button(page, LEADING.fr.noted).waitFor();
      const wall = page.getByRole('link', { name: 'Ouvrir la vue projetée' });
      await wall.waitFor();
      expect(await isInSight(wall)).toBe(true);
    });
  },
);

test('what the end asks comes into sight, with what is to be printed before', async () => {
  await withPage(site, { viewport: LAPTOP }, async (page) => {
    await written(page);
    const poster = page.getByRole('link', { name: 'A4' });
    await poster.waitFor();
    await button(page, LEADING.fr.end).click();
    const ending = page.locator('.ending');
    for (const asked of [
      ending.getByText(LEADING.fr.keep),
      ending.getByText(LEADING.fr.keepNot),
      ending.getByRole('link', { name: 'A3' }),
      button(page, LEADING.fr.endNow),
    ])
      await expectInSight(asked);
    // the same is not offered twice
    expect(await poster.count()).toBe(1);
    await ending.locator('summary').click();
    await expect.poll(() => poster.isVisible(), SOON).toBe(true);
  });
});

test('once the first look around is left, what is to be done first is in sight', async () => {
  await withPage(site, { viewport: LAPTOP }, async (page) => {
    const { code, token } = await openRoom(site, 'each', true);
    await page.goto(`/ecole/salle/${code}/animer#t=${token}`, { waitUntil: 'load' });
    const tour = page.locator('.tour');
    await tour.waitFor();
    for (let stop = 1; stop < 5; stop++) {
      await tour.getByText(`${stop} sur 5`).waitFor();
      await button(page, 'Suite').click();
    }
    await button(page, 'Commencer la répétition').click();
    await tour.waitFor({ state: 'detached' });
    await expectInSight(page.getByRole('heading', { level: 1 }));
    await expectInSight(button(page, 'Commencer'));
  });
});

test('sentences are in sight where they are accepted, and the sheet of the charter prints by its own button', async () => {
  await withPage(site, { viewport: LAPTOP }, async (page) => {
    const { code, token, act } = await openRoom(site, 'each', true);
    await act('go', 'charter');
    await page.goto(`/ecole/salle/${code}/animer#t=${token}`, { waitUntil: 'load' });
    await page.evaluate(() => localStorage.setItem('sobrement.tour', 'seen'));
    await page.reload({ waitUntil: 'load' });
    const main = page.locator('.work > :first-child .button:not(.quiet)');
    // each press of what is dark accepts one sentence, which is in sight above it
    for (let n = 1; n <= 3; n++) {
      await expect.poll(() => main.count(), SOON).toBe(1);
      const row = page.locator('.moderate .row', { has: page.locator('.button:not(.quiet)') });
      expect(await words(row)).toContain('attend');
      await main.scrollIntoViewIfNeeded();
      await expectInSight(row);
      await main.press('Enter');
      await expect.poll(() => page.getByText('· acceptée').count(), SOON).toBe(n);
    }
    await act('reveal', 'charter');
    await page.goto(`/ecole/salle/${code}/affiche?format=a4`, { waitUntil: 'load' });
    await page.evaluate(() => {
      window.print = () => void (document.title = 'printed');
    });
    await button(page, 'Imprimer').click();
    expect(await page.title()).toBe('printed');
  });
});
