/** Three months later, in a browser: a code is typed, a new session is led, and its end shows both side by side. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { comeBackPath, pathOf } from '../../web/pages.ts';
import { expectAccessible, overflows } from './fits.ts';
import { button, LEADING, roomLedAt, tokenOf } from './leading.ts';
import { A4, pagesOf } from './printed.ts';
import { DESKTOP, PHONE, siteForTests, withPage, withVisitor, words } from './site.ts';

const site = siteForTests();

const SAID = {
  fr: {
    ...LEADING.fr,
    link: 'revenir et comparer',
    first: 'Code de la première séance',
    second: 'Code de la nouvelle séance',
    see: 'Voir',
    compareTyped: 'Comparer',
    create: 'Créer la séance',
    kept: 'Voir et imprimer ce qui est gardé',
    compare: 'Comparer avec la première séance',
    then: /Ce que la classe a dit le/,
    both: /La classe, le .* et le /,
    wrong: /Aucun total n’a ce code/,
    askedFirst: /Répondez d’abord à la question/,
  },
  en: {
    ...LEADING.en,
    link: 'come back and compare',
    first: 'Code of the first session',
    second: 'Code of the new session',
    see: 'See',
    compareTyped: 'Compare',
    create: 'Create the session',
    kept: 'See and print what is kept',
    compare: 'Compare with the first session',
    then: /What the class said on/,
    both: /The class, on .* and on /,
    wrong: /No totals have this code/,
    askedFirst: /Answer the question first/,
  },
} as const;

/** The class answers: the facilitator's actions, through the API, with the secret that its tab holds. */
async function spoken(lead: Page, people: number, sentence: string): Promise<void> {
  const token = await tokenOf(lead);
  const post = async (part: string, body: object) => {
    const headers = { 'content-type': 'application/json', 'facilitator-token': token };
    const address = `${site.app.url}/api/v1/rooms/${roomLedAt(lead.url())}/${part}`;
    const done = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(done.status).toBe(204);
  };
  const answers = {
    vote: { vote: { kind: 'hands', hands: { 'repairable-society': people - 5, 'keep-longer': 5 } } },
    'predict-stage': { stage: { kind: 'hands', hands: { 20: people } } },
    'predict-making': { making: { kind: 'hands', hands: { tv: people } } },
    'predict-video-hours': { 'video-hours': { kind: 'hands', hands: { 10: people } } },
    inventory: { people: { kind: 'number', value: 4 }, drawers: { kind: 'number', value: people - 8 } },
    charter: {
      repair: { kind: 'text', text: sentence },
      keep: { kind: 'text', text: 'La console du salon' },
      school: { kind: 'text', text: 'Un atelier chaque mois' },
      beyond: { kind: 'text', text: 'Au maire, un café de réparation' },
    },
  };
  for (const [step, said] of Object.entries(answers)) {
    await post('acts', { act: 'go', step });
    await post('contributions', { key: step, step, people, answers: said });
    await post('acts', { act: 'reveal', step });
  }
}

/** Ends the session and keeps its totals: that is asked, and no answer stands beforehand, even in a class that came back. */
async function ended(lead: Page, language: Language): Promise<void> {
  const said = SAID[language];
  // what was said through the API has reached the page: what it opens stays open
  await lead
    .getByText(/^(Étape|Step) \d+ /)
    .first()
    .waitFor();
  await lead.locator('summary', { hasText: said.end }).click();
  for (const answer of [said.keep, said.keepNot])
    expect(await lead.getByLabel(answer).isChecked()).toBe(false);
  await button(lead, said.endNow).click();
  await lead.getByText(said.askedFirst).waitFor();
  await lead.getByLabel(said.keep).check();
  await lead.getByText(said.askedFirst).waitFor({ state: 'hidden' });
  await button(lead, said.endNow).click();
}

async function looked(page: Page): Promise<void> {
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    expect(await overflows(page)).toEqual([]);
    await expectAccessible(page);
  }
}

test.each(['fr', 'en'] as const)(
  'a class comes back and compares (%s)',
  { timeout: 90_000 },
  async (language) => {
    const said = SAID[language];
    await withPage(site, { viewport: PHONE }, async (page) => {
      await page.goto(pathOf('school', language));
      await page.locator('#screens').selectOption('none');
      await page.locator('form details summary').click();
      await page.locator('[name=cards][value=proposals]').check();
      await button(page, said.create).click();
      await button(page, said.noted).click();
      await spoken(page, 12, 'Aller au café de réparation');
      await ended(page, language);
      await page.getByRole('link', { name: said.kept }).waitFor();
      await looked(page);
      const code = await words(page.locator('.code'));
      // beside its report, which this page alone holds
      const opened = page.waitForEvent('popup');
      await page.getByRole('link', { name: said.kept }).click();
      const beside = await opened;
      await beside.getByRole('heading', { level: 1, name: said.then }).waitFor();
      await beside.close();

      // three months later, from the school page
      await page.goto(pathOf('school', language));
      await page.getByRole('link', { name: said.link }).click();
      await page.getByLabel(said.first).fill(code.toUpperCase());
      await button(page, said.see).click();
      await page.getByRole('heading', { level: 1, name: said.then }).waitFor();
      await page.waitForLoadState();
      expect(await words(page.locator('article'))).toContain('Aller au café de réparation');
      await looked(page);

      // what is put up is two sheets of paper, and no step of it is split
      await page.emulateMedia({ media: 'print' });
      const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets.length).toBeLessThanOrEqual(2);
      for (const sheet of sheets) expect(sheet).toEqual(A4);
      const breaks = await page
        .locator('article section')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
      await page.emulateMedia({ media: 'screen' });

      await page.locator('#screens').selectOption('none');
      await page.locator('form details summary').click();
      await page.locator('[name=cards][value=proposals]').check();
      await button(page, said.create).click();
      await button(page, said.noted).click();
      await page.reload();
      await spoken(page, 10, 'Regarder la garantie');
      await ended(page, language);
      await page.getByRole('link', { name: said.compare }).click();
      await page.getByRole('heading', { level: 1, name: said.both }).waitFor();
      await page.waitForLoadState();
      const compared = await words(page.locator('article'));
      for (const words of ['Aller au café de réparation', 'Regarder la garantie'])
        expect(compared).toContain(words);
      // seven of twelve, then five of ten
      expect(compared.replaceAll(' ', '')).toMatch(/58%50%/);
      await looked(page);

      // on paper, neither form nor navigation is printed
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('header, form').filter({ visible: true }).count()).toBe(0);
      expect(await page.locator('article table').first().isVisible()).toBe(true);
      expect(await page.context().cookies()).toEqual([]);
    });
  },
);

test('without script, by keyboard: a wrong code is reported, and what was typed stays', async () => {
  await withVisitor(site, { javaScriptEnabled: false }, async (page) => {
    await page.goto(pathOf('comeBack', 'fr'));
    await page.getByLabel(SAID.fr.first).focus();
    await page.keyboard.type('zzzzz zzzzz');
    await page.keyboard.press('Enter');
    await page.getByText(SAID.fr.wrong).waitFor();
    expect(new URL(page.url()).pathname).toBe(pathOf('comeBack', 'fr'));
    expect(await page.getByLabel(SAID.fr.first).inputValue()).toBe('zzzzzzzzzz');
    const other = await page.request.get(comeBackPath('en', 'zzzzzzzzzz'));
    expect(other.status()).toBe(404);
  });
});
