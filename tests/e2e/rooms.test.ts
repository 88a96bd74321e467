/** The 55-minute run played to its end: one facilitator, one wall, three teams, one that reloads, one that loses the network. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathOf } from '../../web/pages.ts';
import { DESKTOP, expectAccessible, openSite, overflows, watch, words, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const NARROW = { width: 320, height: 640 };
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Two people at one screen. */
async function joined(page: Page, code: string): Promise<void> {
  await page.goto(pathOf('school', 'fr'));
  await page.getByLabel('Code de la salle').fill(code.toUpperCase());
  await button(page, 'Entrer').click();
  await page.getByLabel(/Combien êtes-vous/).fill('2');
  await button(page, 'Rejoindre').click();
}

test('a class goes through its 55 minutes, in French', { timeout: 120_000 }, async () => {
  const contexts: BrowserContext[] = [];
  const complaints: string[][] = [];
  const open = async (options = {}): Promise<Page> => {
    const context = await site.visitor(options);
    contexts.push(context);
    const page = await context.newPage();
    complaints.push(watch(page).complaints);
    return page;
  };
  const lead = await open({ viewport: DESKTOP });

  await lead.goto(pathOf('school', 'fr'));
  await lead.locator('#screens').selectOption('team');
  await button(lead, 'Créer la séance').click();
  await lead.locator('.code').first().waitFor();
  const code = /salle\/(\w+)\/animer#t=/.exec(lead.url())![1]!;
  await button(lead, 'C’est noté').click();

  const wall = await open({ viewport: DESKTOP });
  await wall.goto(`/ecole/salle/${code}/ecran`);
  const [one, two, three] = [await open({ viewport: NARROW }), await open(), await open()] as const;
  const pupils = [one, two, three];
  for (const pupil of pupils) await joined(pupil, code);
  await lead.getByText('6 personnes, 3 écrans').waitFor();

  const all = [lead, wall, ...pupils];
  const everywhere = async (title: RegExp) => {
    for (const page of all) await heading(page).filter({ hasText: title }).waitFor();
  };
  /** Each page in the state of now; the narrowest does not scroll sideways. */
  const looked = async () => {
    for (const page of [lead, wall, one]) await expectAccessible(page, ['light']);
    expect(await overflows(one)).toEqual([]);
  };
  const next = () => button(lead, 'Étape suivante').click();
  const reveal = (people: number) =>
    lead
      .getByText(`${people} ont répondu`)
      .waitFor()
      .then(() => button(lead, 'Dévoiler').click());

  // a ranking: nothing is shown before it is revealed
  await everywhere(/Lequel de ces appareils/);
  for (const pupil of pupils) {
    for (const name of [/smartphone/, /enceinte/, /portable/, /téléviseur/])
      await button(pupil, name).click();
    await button(pupil, 'Envoyer').click();
    await pupil.getByText('Réponse reçue').waitFor();
  }
  expect(await words(wall.locator('main'))).not.toContain('Ce que l’on sait');
  const early = await fetch(`${site.app.url}/ecole/salle/${code}/devoile/predict-making`);
  expect(early.status).toBe(404);
  await looked();
  await reveal(6);
  for (const page of [wall, ...pupils]) await page.getByText('Ce que la classe a dit').waitFor();
  await one.getByText(/Votre ordre est celui-ci|sur 6/).waitFor();
  await looked();

  // an estimate: one loses the network while it answers, and sends when it is back
  await next();
  await everywhere(/quelle part vient de la fabrication/);
  await contexts[3]!.setOffline(true);
  for (const pupil of pupils) {
    await pupil.getByRole('radio').nth(2).check();
    await button(pupil, 'Envoyer').click();
  }
  await two.getByText('Réponse gardée sur cet appareil').waitFor();
  await lead.getByText('4 ont répondu').waitFor();
  await contexts[3]!.setOffline(false);
  await two.getByText('Réponse reçue').waitFor();
  await reveal(6);
  await wall.getByText(/entre/).first().waitFor();

  await next();
  await everywhere(/ans|années|année/);
  for (const pupil of pupils) {
    await pupil.getByRole('radio').first().check();
    await button(pupil, 'Envoyer').click();
  }
  await reveal(6);

  // the inventory: a draft outlives a reload, a result is one's own
  await next();
  await everywhere(/Mon inventaire/);
  await three.getByLabel(/Combien de personnes vivent/).fill('3');
  await three.getByLabel(/Smartphones utilisés/).fill('2');
  await three.getByLabel(/Smartphones utilisés/).press('Tab');
  await three.reload();
  await expect.poll(() => three.getByLabel(/Smartphones utilisés/).inputValue()).toBe('2');
  for (const pupil of [one, two]) await button(pupil, /Prendre la famille Pixel/).click();
  for (const pupil of pupils) await button(pupil, 'Envoyer').click();
  for (const pupil of pupils) await pupil.getByText('Mon résultat, pour moi seul').waitFor();
  await looked();
  await reveal(6);
  await next();
  await everywhere(/La classe/);
  for (const page of [wall, one]) await page.getByText('De quoi c’est fait').first().waitFor();
  await looked();

  await next();
  await everywhere(/Discuter des propositions/);
  await one.locator('summary').first().click();
  await looked();

  await next();
  await everywhere(/vot/i);
  for (const pupil of pupils) {
    for (const place of [0, 1, 9]) await pupil.getByRole('checkbox').nth(place).check();
    await button(pupil, 'Envoyer').click();
  }
  await looked();
  await reveal(6);
  await wall.getByText('Si les propositions choisies').waitFor();
  await wall.getByText(/de moins par personne/).waitFor();
  await looked();

  // the charter: what is improper is removed before anyone sees it
  await next();
  await everywhere(/charte|gardons/i);
  for (const [i, pupil] of pupils.entries()) {
    await pupil
      .getByRole('textbox')
      .first()
      .fill(i === 0 ? 'Un gros mot' : 'Réparer avant de jeter');
    await pupil.getByRole('textbox').first().press('Tab');
    await button(pupil, 'Envoyer').click();
  }
  await button(lead, /Retirer « Un gros mot »/).click();
  await lead.getByText('Un gros mot').waitFor({ state: 'detached' });
  await looked();
  await reveal(6);
  await wall.getByText('Réparer avant de jeter').first().waitFor();
  expect(await words(wall.locator('main'))).not.toContain('Un gros mot');

  await lead.locator('summary', { hasText: 'Terminer' }).click();
  await lead.getByLabel(/Garder les totaux/).check();
  await button(lead, 'Effacer et terminer').click();
  for (const page of all) await page.getByText('La séance est terminée').waitFor();
  await lead.getByText(/Code pour revenir/).waitFor();
  expect(await one.evaluate(() => Object.keys(localStorage))).toEqual([]);

  // a lost network complains in the console of whoever lost it
  expect(complaints.filter((_said, i) => i !== 3).flat()).toEqual([]);
  await Promise.all(contexts.map((context) => context.close()));
});

test('a code that opens nothing says so and asks again', async () => {
  const context = await site.visitor({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ecole/salle?code=zzzzzz');
  await page.getByText('Aucune salle n’a ce code').waitFor();
  await page.getByLabel('Code de la salle').waitFor();
  await context.close();
});
