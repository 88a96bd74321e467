/** Counts of raised hands that were typed are never lost, and nothing is revealed before anyone answers, unless one insists. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openRoom, type Room } from './press/room.ts';
import { expectAccessible } from './fits.ts';
import { button } from './leading.ts';
import { DESKTOP, PHONE, siteForTests, SOON, withPage, words } from './site.ts';

const site = siteForTests();

const STEP = 'predict-stage';

const people = (page: Page) => page.locator('#hands-people');
const hands = (page: Page) => page.locator('.hands form input.number');
const values = (page: Page) =>
  hands(page).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

/** Until the page follows its room: one that first asks for it once it has ended logs the refusal, and reads the end there. */
const follows = (page: Page) => page.waitForResponse(/\/stream\b/);

async function lead(page: Page, { code, token, act }: Room): Promise<void> {
  await act('go', STEP);
  const followed = follows(page);
  await page.goto(`/ecole/salle/${code}/animer#t=${token}`, { waitUntil: 'load' });
  await button(page, 'Dévoiler').waitFor();
  await followed;
}

const isRevealed = (page: Page) => page.getByText('C’est dévoilé.', { exact: true });

/** How many people chose each option, once it is revealed. */
async function counted(page: Page): Promise<string> {
  await isRevealed(page).waitFor();
  return words(page.locator('section[aria-labelledby=results] .bars').first());
}

test('hands typed but not yet counted are counted at the reveal', async () => {
  await withPage(site, { viewport: DESKTOP }, async (page) => {
    await lead(page, await openRoom(site, 'none'));
    await people(page).fill('24');
    await hands(page).nth(0).fill('7');
    await hands(page).nth(1).fill('17');
    await button(page, 'Dévoiler').click();
    const said = await counted(page);
    expect(said).toContain('(24 personnes)');
    expect(said).toMatch(/\b7\b.*\b17\b/);
  });
});

test('hands typed survive a change of step and a reload, and are erased when the session ends', async () => {
  await withPage(site, { viewport: PHONE }, async (page) => {
    await lead(page, await openRoom(site, 'none'));
    await people(page).fill('24');
    await hands(page).nth(2).fill('9');
    await button(page, 'Étape suivante').click();
    await page.getByText('Étape 3 sur 11').waitFor();
    await button(page, 'Étape précédente').click();
    await page.getByText('Étape 2 sur 11').waitFor();
    expect((await values(page)).slice(0, 3)).toEqual(['', '', '9']);
    // the focus is still in the field: no change event has fired
    await hands(page).nth(0).fill('4');
    await page.reload();
    await expect.poll(async () => (await values(page)).slice(0, 3), SOON).toEqual(['4', '', '9']);
    expect(await people(page).inputValue()).toBe('24');
    await page.locator('.ending summary').click();
    await page.getByLabel('Non, ne rien garder').check();
    await button(page, 'Effacer et terminer').click();
    await page.getByText('La séance est terminée').waitFor();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test('hands typed are erased when the session is ended from another device', async () => {
  await withPage(site, { viewport: PHONE }, async (page) => {
    const room = await openRoom(site, 'none');
    await lead(page, room);
    await people(page).fill('24');
    await hands(page).nth(2).fill('9');
    const kept = () => page.evaluate(() => Object.keys(localStorage));
    expect(await kept()).toHaveLength(1);
    await room.end();
    await page.getByText('La séance est terminée').waitFor();
    expect(await kept()).toEqual([]);
  });
});

test('what a pupil is typing is erased when the session ends, the field in hand too', async () => {
  await withPage(site, { viewport: PHONE }, async (page) => {
    const room = await openRoom(site, 'each');
    await room.act('go', 'inventory');
    const followed = follows(page);
    await page.goto(`/ecole/salle/${room.code}`, { waitUntil: 'load' });
    await followed;
    await page.locator('form input.number').first().fill('3');
    const kept = () => page.evaluate(() => Object.values(localStorage).join());
    await expect.poll(kept, SOON).toContain('"value":3');
    await room.end();
    await page.getByText('La séance est terminée').waitFor();
    expect(await kept()).toBe('');
  });
});

test('hands that cannot be counted are not lost: the page says what is missing, and nothing is revealed', async () => {
  await withPage(site, { viewport: PHONE }, async (page) => {
    await lead(page, await openRoom(site, 'none'));
    await hands(page).nth(0).fill('7');
    await button(page, 'Dévoiler').click();
    await page.locator('#hands-people:focus').waitFor();
    await page.getByRole('alert').filter({ hasText: 'Combien de personnes' }).waitFor();
    await people(page).fill('24');
    await hands(page).nth(0).fill('99');
    await button(page, 'Dévoiler').click();
    await page.locator('.hands form [aria-invalid=true]:focus').waitFor();
    expect((await values(page))[0]).toBe('99');
    expect(await isRevealed(page).count()).toBe(0);
  });
});

test('where nobody has answered, a reveal needs a second press, with a keyboard too', async () => {
  await withPage(site, { viewport: PHONE }, async (page) => {
    await lead(page, await openRoom(site, 'each'));
    const reveal = button(page, 'Dévoiler');
    const stood = await reveal.boundingBox();
    await reveal.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Personne n’a encore répondu' }).waitFor();
    expect(await reveal.boundingBox()).toEqual(stood);
    await expectAccessible(page);
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Annuler');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').innerText(), SOON).toBe('Dévoiler');
    expect(await button(page, 'Dévoiler quand même').count()).toBe(0);
    await reveal.click();
    await button(page, 'Dévoiler quand même').click();
    await isRevealed(page).waitFor();
    // the button is gone: what is pressed next has the focus
    await expect.poll(() => page.locator(':focus').innerText(), SOON).toBe('Montrer la vue 2 sur 2');
  });
});
