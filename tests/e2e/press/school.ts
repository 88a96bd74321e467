/** Fields of a class at work: those of a pupil, a team, whoever counts hands or says for whom everyone would save. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Screens } from '../../../models/room/types.ts';
import { SOON, type Site } from '../site.ts';
import { by, goes, named, says, type Case } from './case.ts';
import { openRoom } from './room.ts';

type Role = '' | '/animer' | '/ecran';

/** Opens a new room at a step. */
const room =
  (screens: Screens, role: Role, step?: string) =>
  async (page: Page, site: Site): Promise<void> => {
    const { code, token, act } = await openRoom(site, screens);
    if (step) await act('go', step);
    await page.goto(`/ecole/salle/${code}${role}#t=${token}`, { waitUntil: 'load' });
  };

/** An invented class has voted: whoever leads it says for whom the saving is multiplied. */
async function everyone(page: Page, site: Site): Promise<void> {
  const { code, token, act } = await openRoom(site, 'each', true);
  for (const step of ['inventory', 'vote']) {
    await act('go', step);
    await act('reveal', step);
  }
  await act('go', 'everyone');
  await page.goto(`/ecole/salle/${code}/animer#t=${token}`, { waitUntil: 'load' });
}

const send = named('Envoyer');
const phones = by('input.number >> nth=0');

/** What was typed is still there, and is marked as wrong. */
async function wrong(page: Page, typed: string): Promise<void> {
  const field = page.locator('input[aria-invalid=true]');
  await field.waitFor();
  expect(await field.inputValue()).toBe(typed);
}

async function handsCounted(page: Page, site: Site): Promise<void> {
  await room('none', '/animer', 'predict-stage')(page, site);
  const people = page.locator('#hands-people');
  await people.fill('24');
  await people.press('Tab');
}

export const SCHOOL: readonly Case[] = [
  {
    name: 'a team, then its door',
    open: room('team', ''),
    field: by('#team'),
    valid: '4',
    invalid: ['9', 'abc'],
    button: named('Rejoindre'),
    heard: says('Vous êtes dans la salle'),
    refused: wrong,
  },
  {
    name: 'a team after a mistake, then its door',
    async open(page, site) {
      await room('team', '')(page, site);
      await page.locator('#team').fill('9');
      await page.locator('#team').press('Tab');
      await page.locator('#team[aria-invalid=true]').waitFor();
    },
    field: by('#team'),
    valid: '4',
    button: named('Rejoindre'),
    heard: says('Vous êtes dans la salle'),
  },
  {
    name: 'an inventory, then sent',
    open: room('each', '', 'inventory'),
    field: phones,
    valid: '2',
    invalid: ['abc'],
    button: send,
    heard: says(/^Réponse reçue/),
    refused: wrong,
  },
  {
    name: 'an inventory after a mistake, then sent',
    async open(page, site) {
      await room('each', '', 'inventory')(page, site);
      await phones(page).fill('abc');
      await phones(page).press('Tab');
      await page.locator('input[aria-invalid=true]').waitFor();
    },
    field: phones,
    valid: '2',
    button: send,
    heard: says(/^Réponse reçue/),
  },
  {
    name: 'a sentence of the charter, then sent',
    open: room('each', '', 'charter'),
    field: by('textarea >> nth=0'),
    valid: 'Réparer.',
    button: send,
    heard: says(/^Réponse reçue/),
  },
  {
    name: 'the people who raised a hand, then the next step',
    open: room('none', '/animer'),
    field: by('#hands-people'),
    valid: '24',
    invalid: ['abc'],
    button: named('Étape suivante'),
    heard: says('Étape 2 sur 11'),
  },
  {
    name: 'hands, then counted',
    open: handsCounted,
    field: by('section[aria-labelledby=hands] input >> nth=1'),
    valid: '7',
    invalid: ['99'],
    button: named('Compter'),
    heard: says(/^Compté/),
    refused: wrong,
  },
  {
    name: 'the phrase of a facilitator, then back in',
    async open(page, site) {
      const { code } = await openRoom(site, 'each');
      await page.goto(`/ecole/salle/${code}/animer`, { waitUntil: 'load' });
    },
    field: by('#phrase'),
    valid: 'abcd efgh jkmn pqrs',
    button: named('Reprendre la séance'),
    heard: says(/^Ce n’est pas la phrase/),
  },
  {
    name: 'people of a school, then a commune',
    open: everyone,
    field: by('#school-people'),
    valid: '600',
    invalid: ['0', 'abc'],
    button: named('Chercher'),
    heard: says('Aucune commune trouvée.'),
  },
  {
    name: 'a commune for a class, then found',
    open: everyone,
    field: by('#commune'),
    valid: 'Le Trait',
    button: named('Chercher'),
    heard: (page) =>
      expect.poll(() => page.locator('table.everyone').innerText(), SOON).toContain('Le Trait'),
  },
  {
    name: 'what a session is, then opened',
    async open(page) {
      await page.goto('/ecole', { waitUntil: 'load' });
      await page.locator('form details summary').click();
      await page.locator('[name=cards][value=levers]').check();
    },
    field: by('#code'),
    valid: 'abc',
    button: named('Créer la séance'),
    heard: goes(/\/animer/),
  },
];
