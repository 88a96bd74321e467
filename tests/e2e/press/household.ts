/** Fields of the views of a household. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { all } from '../../../web/features/footprint/answer/words/all/fr.ts';
import {
  ASKED,
  back,
  either,
  goToQuestion,
  next,
  openAct,
  openAll,
  openCard,
  openHousehold,
  openUnderstand,
  option,
  pick,
  shares,
  title,
  withAnswers,
} from '../household.ts';
import { SOON, type Site } from '../site.ts';
import { by, comes, goes, type Case } from './case.ts';

const ASSUMPTIONS = 'details:has(> .rows #c-budget) > summary';
const PRICES = 'details:has([id^="price-"]) > summary';

const turned = (from: RegExp) => (page: Page) => expect.poll(() => title(page), SOON).not.toMatch(from);
const cards = (count: number) => (page: Page) =>
  expect.poll(() => page.locator('.obj').count(), SOON).toBe(count);

/** Nothing is lost: the question stays, with what was typed, the reason why it was refused, and the focus. */
async function kept(page: Page, typed: string): Promise<void> {
  const field = page.locator('.q [aria-invalid=true]');
  await field.waitFor();
  expect(await field.inputValue()).toBe(typed);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page
    .locator('.q')
    .getByText(/^(nombre|entier,) entre/)
    .waitFor();
  // after a second error, one can still go on
  await field.fill('');
  await next(page).click();
}

const question = (asked: RegExp) => async (page: Page) => {
  await openHousehold(page);
  await goToQuestion(page, asked);
};

/** More people than there are tiles: a field asks how many. */
async function many(page: Page): Promise<void> {
  await question(ASKED.people)(page);
  await pick(page, 'q-number', 6);
  await page.locator('#q-people').waitFor();
}

/** Two laptops, each on its card. */
async function laptops(page: Page): Promise<void> {
  await question(LAPTOP)(page);
  await pick(page, 'q-count', 2);
  await cards(2)(page);
}

/** The full list, with one group of questions open. */
const group = (name: string) => async (page: Page) => {
  await openHousehold(page);
  await openAll(page);
  await page.locator('.everything summary', { hasText: name }).click();
};

const ofGroup = (name: string) => (page: Page) => page.locator('.everything summary', { hasText: name });
const opened = (name: string) =>
  comes((page) => page.locator('.everything details[open]', { hasText: name }));

const everything = (page: Page) =>
  page.locator('.q').getByRole('link', { name: either((m) => m.everything) });

async function refurbished(page: Page): Promise<void> {
  await openAct(page);
  await openCard(page, 'buy-refurbished');
  await page.locator('[aria-labelledby="way-buy-refurbished"]').getByRole('switch').check();
  // what costs more to compute comes when the page is idle, above what is pressed next
  await shares(page).locator('> summary').click();
}

async function corridor(page: Page): Promise<void> {
  await openUnderstand(page, 'fr', ['corridor']);
  await page.locator(ASSUMPTIONS).click();
}

const LAPTOP = ASKED.device('laptop');

export const HOUSEHOLD: readonly Case[] = [
  {
    name: 'the number of people, then the next question',
    open: many,
    field: by('#q-people'),
    valid: '7',
    invalid: ['999', '0', '2,7', 'abc'],
    button: next,
    heard: turned(ASKED.people),
    refused: kept,
  },
  {
    name: 'the number of people, then a tile',
    open: many,
    field: by('#q-people'),
    valid: '8',
    invalid: ['abc'],
    button: (page) => option(page, 'q-number', 2),
    heard: (page) => expect.poll(() => page.locator('#q-people').count(), SOON).toBe(0),
  },
  {
    name: 'the age of people, then the whole list',
    open: question(ASKED.people),
    field: by('#q-children'),
    valid: '4',
    invalid: ['abc'],
    button: everything,
    heard: comes(by('#tout')),
  },
  {
    name: 'the hours of a device, then the next question',
    open: laptops,
    field: by('#q-0-hoursPerDay'),
    valid: '2,5',
    invalid: ['25'],
    button: next,
    heard: turned(LAPTOP),
    refused: kept,
  },
  {
    name: 'the hours of a device, then the question before',
    open: laptops,
    field: by('#q-1-hoursPerDay'),
    valid: '0',
    button: back,
    heard: turned(LAPTOP),
  },
  {
    name: 'the hours of a device, then another is taken away',
    open: laptops,
    field: by('#q-0-hoursPerDay'),
    valid: '9',
    invalid: ['x'],
    button: (page) => page.locator('.obj').last().getByRole('button'),
    heard: cards(1),
  },
  {
    name: 'the hours of a device, then how many there are',
    open: laptops,
    field: by('#q-0-hoursPerDay'),
    valid: '9',
    button: (page) => option(page, 'q-count', 3),
    heard: cards(3),
  },
  {
    name: 'traffic of a mobile line, then the next question',
    open: question(ASKED.connections),
    field: by('#q-mobileGBPerMonth'),
    valid: '40',
    invalid: ['-1'],
    button: next,
    heard: turned(ASKED.connections),
    refused: kept,
  },
  {
    name: 'people in the whole list, then another group',
    open: group(all.peopleAndLines),
    field: by('[id="people-people"]'),
    valid: '5',
    invalid: ['51'],
    button: ofGroup(all.uses),
    heard: opened(all.uses),
  },
  {
    name: 'devices that sleep, then a group above',
    open: group(all.peopleAndLines),
    field: by('#all-dormant'),
    valid: '3',
    invalid: ['x'],
    button: ofGroup(all.uses),
    heard: opened(all.uses),
  },
  {
    name: 'years of a device in the whole list, then one more device',
    options: (site: Site) => withAnswers(site, { devices: [{ type: 'smartphone', count: 1 }] }),
    open: group(all.groups.phones!),
    field: by('[id="device:smartphone-0-yearsKept"]'),
    valid: '2,5',
    invalid: ['-2'],
    button: (page) =>
      page
        .locator('.everything fieldset', { has: page.locator('[id="device:smartphone-count"]') })
        .getByRole('button', { name: either((m) => m.add) }),
    heard: comes(by('[id="device:smartphone-1-yearsKept"]')),
  },
  {
    name: 'an answer of before, then another group',
    options: (site: Site) => withAnswers(site, { people: 2 }),
    open: group(all.peopleAndLines),
    field: by('[id="people-children"]'),
    valid: '2',
    invalid: ['-2'],
    button: ofGroup(all.uses),
    heard: opened(all.uses),
  },
  {
    // the only one missing: the account is then whole, and shows its balance
    name: 'the last price that nobody published, then a link below',
    options: (site: Site) =>
      withAnswers(site, { devices: [{ type: 'smartphone', count: 2, origin: 'new' }] }),
    async open(page) {
      await openAct(page);
      await openCard(page, 'buy-second-hand');
      await page.locator('[aria-labelledby="way-buy-second-hand"]').getByRole('switch').check();
      await page.locator(PRICES).click();
    },
    field: by('[id="price-smartphone-second-hand"]'),
    valid: '100',
    invalid: ['-5'],
    button: (page) => page.locator('footer').getByRole('link', { name: 'Plan, recherche' }),
    heard: goes(/\/chercher$/),
  },
  {
    name: 'the rebound, then the prices that are missing',
    open: refurbished,
    field: by('#rebound'),
    valid: '30',
    invalid: ['130'],
    button: by(PRICES),
    heard: comes(by('#price-laptop-new')),
  },
  {
    name: 'the part left to homes, then its assumptions folded',
    open: corridor,
    field: by('#c-part'),
    valid: '30',
    invalid: ['130'],
    button: by(ASSUMPTIONS),
    heard: (page) => expect.poll(() => page.locator('#c-budget').isVisible(), SOON).toBe(false),
  },
  {
    name: 'the part left to homes, then another door',
    open: corridor,
    field: by('#c-part'),
    valid: '30',
    invalid: ['130'],
    button: by('#switches > summary'),
    heard: comes(by('#s-grid')),
  },
];
