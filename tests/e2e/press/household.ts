/** Fields of the household page. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose } from '../../../web/features/footprint/act/words/fr.ts';
import { goToQuestion, openHousehold, reachBelow, withAnswers } from '../household.ts';
import { SOON, words, type Site } from '../site.ts';
import { by, comes, named, type Case } from './case.ts';

/** The summary of the corridor, and that of its assumptions. */
const CORRIDOR = 'details:has(details #c-budget) > summary';
const ASSUMPTIONS = 'details:not(:has(details)):has(#c-budget) > summary';
const legend = (page: Page) => words(page.locator('.card legend').first());
const next = named('Question suivante');

const turned = (from: RegExp) => (page: Page) => expect.poll(() => legend(page), SOON).not.toMatch(from);

/** Nothing is lost: the question stays, with what was typed, the reason why it was refused, and the focus. */
async function kept(page: Page, typed: string): Promise<void> {
  const field = page.locator('.card [aria-invalid=true]');
  await field.waitFor();
  expect(await field.inputValue()).toBe(typed);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page
    .locator('.card')
    .getByText(/^(nombre|entier,) entre/)
    .waitFor();
  // after a second error, one can still go on
  await field.fill('');
  await next(page).click();
}

const question = (title: RegExp) => async (page: Page) => {
  await openHousehold(page);
  await goToQuestion(page, title);
};

/** The full list, with one group of questions open. */
const group = (name: string) => async (page: Page) => {
  await openHousehold(page);
  await reachBelow(page);
  await page.locator('.everything summary', { hasText: name }).click();
};

const ofGroup = (name: string) => (page: Page) => page.locator('.everything summary', { hasText: name });
const opened = (name: string) =>
  comes((page) => page.locator('.everything details[open]', { hasText: name }));

async function picked(page: Page): Promise<void> {
  await openHousehold(page);
  await reachBelow(page);
  const tick = page.getByRole('checkbox', { name: /^Acheter reconditionné/ });
  await tick.check();
  // what costs more to compute comes when the page is idle, above what is pressed next
  await page.getByRole('heading', { name: choose.sharesTitle }).waitFor();
}

const PEOPLE = /Combien de personnes/;
const SMARTPHONE = /^Smartphone/;
const LINES = /abonnements/;

export const HOUSEHOLD: readonly Case[] = [
  {
    name: 'the number of people, then the next question',
    open: question(PEOPLE),
    field: by('#q-people'),
    valid: '4',
    invalid: ['999', '0', '2,7', 'abc'],
    button: next,
    heard: turned(PEOPLE),
    refused: kept,
  },
  {
    name: 'the number of people, then the whole list',
    open: question(PEOPLE),
    field: by('#q-people'),
    valid: '4',
    invalid: ['abc'],
    button: named('Tout voir et tout régler', 'link'),
    heard: comes(by('#tout')),
  },
  {
    name: 'the number of people, then a line of the receipt',
    open: question(PEOPLE),
    field: by('#q-people'),
    valid: '7',
    button: named(/^Téléviseur/),
    heard: comes(by('.how-made')),
  },
  {
    name: 'no such device, then the next question',
    open: question(SMARTPHONE),
    field: by('#q-count'),
    valid: '0',
    invalid: ['1,5'],
    button: next,
    heard: turned(SMARTPHONE),
    refused: kept,
  },
  {
    name: 'years of a device, then the question before',
    open: question(SMARTPHONE),
    field: by('#q-yearsKept'),
    valid: '2,5',
    button: named('Question précédente'),
    heard: turned(SMARTPHONE),
  },
  {
    name: 'traffic of a mobile line, then the next question',
    open: question(LINES),
    field: by('#q-mobileGBPerMonth'),
    valid: '40',
    invalid: ['-1'],
    button: next,
    heard: turned(LINES),
    refused: kept,
  },
  {
    name: 'people in the whole list, then another group',
    open: group('Personnes'),
    field: by('[id="people-people"]'),
    valid: '5',
    invalid: ['51'],
    button: ofGroup('Usages'),
    heard: opened('Usages'),
  },
  {
    name: 'devices that sleep, then all erased',
    open: group('Personnes'),
    field: by('#all-dormant'),
    valid: '3',
    invalid: ['x'],
    button: named('Tout effacer'),
    heard: comes(named(/Appuyez encore une fois/)),
  },
  {
    name: 'an answer of before, then the next question',
    options: (site: Site) => withAnswers(site, { people: 2 }),
    open: async (page) => {
      await openHousehold(page);
      await reachBelow(page);
      await page.locator('.everything summary', { hasText: 'Personnes' }).click();
    },
    field: by('[id="people-children"]'),
    valid: '2',
    invalid: ['-2'],
    button: ofGroup('Usages'),
    heard: opened('Usages'),
  },
  {
    // the only one missing: the account is then whole, and shows its balance
    name: 'the last price that nobody published, then the corridor',
    options: (site: Site) =>
      withAnswers(site, { devices: [{ type: 'smartphone', count: 2, origin: 'new' }] }),
    async open(page) {
      await openHousehold(page);
      await reachBelow(page);
      await page.getByRole('checkbox', { name: /^Acheter d’occasion/ }).check();
      await page.locator('details:has([id^="price-"]) > summary').click();
    },
    field: by('[id="price-smartphone-second-hand"]'),
    valid: '100',
    invalid: ['-5'],
    button: by(CORRIDOR),
    heard: comes(by(ASSUMPTIONS)),
  },
  {
    name: 'the part left to homes, then its assumptions folded',
    async open(page) {
      await picked(page);
      await page.locator(CORRIDOR).click();
      await page.locator(ASSUMPTIONS).click();
    },
    field: by('#c-part'),
    valid: '30',
    invalid: ['130'],
    button: by(ASSUMPTIONS),
    heard: (page) => expect.poll(() => page.locator('#c-budget').isVisible(), SOON).toBe(false),
  },
  {
    name: 'the rebound, then the corridor’s assumptions',
    open: async (page) => {
      await picked(page);
      await page.locator(CORRIDOR).click();
    },
    field: by('#rebound'),
    valid: '30',
    invalid: ['130'],
    button: by(ASSUMPTIONS),
    heard: comes(by('#c-budget')),
  },
];
