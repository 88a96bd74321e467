/** Fields of the council pages: levers, an objective, the fleet. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { by, comes, named, type Case } from './case.ts';

const PLACE = '/commune/76709';
const LEVER = 'repair-cafe';
/** The one letter that a number field accepts, without any event. */
const LETTER = 'e';
const ofLever = (name: string) => `li.pick:has([id="${name}"])`;
const told = by(`${ofLever(LEVER)} .about`);

async function tool(page: Page, query = ''): Promise<void> {
  await page.goto(PLACE + query, { waitUntil: 'load' });
}

/** Opens the tool with an active lever. */
const planned = (page: Page) => tool(page, `?${LEVER}=1`);

/** Opens the same, the assumptions of the lever in view. */
async function assumptions(page: Page): Promise<void> {
  await planned(page);
  await page.locator(`${ofLever(LEVER)} .more`).click();
  await page.locator('.assumptions input').first().waitFor();
}

/** Opens the same, the settings of the years unfolded. */
async function years(page: Page): Promise<void> {
  await planned(page);
  await page.locator('details.settings > summary').click();
  await page.locator('#horizon').waitFor();
}

async function objective(page: Page): Promise<void> {
  await tool(page);
  await page.locator('.seek summary').click();
  await page.locator('#seek-value').waitFor();
}

async function byHand(page: Page): Promise<void> {
  await page.goto('/commune/parc', { waitUntil: 'load' });
  await page.locator('.hand summary').click();
}

/** Opens numbers typed by hand, with their result. */
async function judged(page: Page): Promise<void> {
  await byHand(page);
  const count = page.locator('.hand input').first();
  await count.fill('40');
  await count.press('Tab');
  await page.locator('#keepLonger').waitFor();
}

/** Opens the search with the costs that no source gives, to be typed. */
async function unpriced(page: Page): Promise<void> {
  await objective(page);
  await page.locator('.seek .costs summary').click();
  await page.locator('.seek .costs input').first().waitFor();
}

/** The file that each page takes away, awaited before the press: it may come during it. */
const files = new WeakMap<Page, Promise<unknown>>();

const says = (part: string) => comes((page) => page.locator(`.hand ${part}`).first());
/** A number that is typed, right or wrong, then the press of something that opens something else. */
const opening = (
  name: string,
  open: Case['open'],
  { field, valid, invalid }: { field: string; valid: string; invalid: string },
  [pressed, opened]: readonly [pressed: string, opened: string],
): Case => ({
  name,
  open,
  field: by(field),
  valid,
  invalid: [invalid],
  button: by(pressed),
  heard: comes(by(opened)),
});
const assumptionsOf = (lever: string) => [`${ofLever(lever)} .more`, `${ofLever(lever)} .about`] as const;
const detailsOf = (item: string) => [`${item} summary`, `${item} details[open]`] as const;
/** What is typed about a lever, then the press of another. */
const assumed = (what: string, field: string, valid: string, invalid: string): Case =>
  opening(
    `${what}, then another lever`,
    assumptions,
    { field, valid, invalid },
    assumptionsOf('repair-bonus'),
  );
const search = { button: named('Chercher'), heard: comes(by('.seek .finding')) };

export const COUNCIL: readonly Case[] = [
  {
    name: 'how far a lever goes, then what it assumes',
    open: (page) => tool(page),
    field: by(`[id="${LEVER}"]`),
    valid: '2',
    invalid: ['99999', LETTER],
    button: by(`${ofLever(LEVER)} .more`),
    heard: comes(told),
    async refused(page, typed) {
      await comes(told)(page);
      await page.locator(`[id="${LEVER}"][aria-invalid=true]`).waitFor();
      if (typed !== LETTER) expect(await page.locator(`[id="${LEVER}"]`).inputValue()).toBe(typed);
    },
  },
  assumed('a cost', `[id="${LEVER}.cost"]`, '5000', '-1'),
  assumed('an assumption', '.assumptions input >> nth=0', '1', '1e9'),
  opening(
    'the horizon, then one more scenario',
    years,
    { field: '#horizon', valid: '2040', invalid: '1999' },
    ['.tabs .link >> nth=0', '.tabs [aria-pressed=true]:has-text("B")'],
  ),
  opening(
    'the number of homes, then the search from an objective',
    years,
    { field: '#households', valid: '3000', invalid: '-3' },
    ['.seek summary', '#seek-value'],
  ),
  {
    name: 'an objective, then its search',
    open: objective,
    field: by('#seek-value'),
    valid: '1',
    invalid: ['300'],
    ...search,
    refused: comes(by('#seek-value[aria-invalid=true]')),
  },
  {
    name: 'the year of an objective, then its search',
    open: objective,
    field: by('#seek-year'),
    valid: '2032',
    invalid: ['1999'],
    ...search,
    refused: comes(by('#seek-wrong:not(:empty)')),
  },
  {
    name: 'a cost that no source gives, then the search',
    open: unpriced,
    field: by('.seek .costs input >> nth=-1'),
    valid: '40',
    invalid: ['-1'],
    ...search,
  },
  assumed('the year when a lever starts', `[id="${LEVER}.start"]`, '2030', '1999'),
  {
    name: 'a field of the pieces, then the file',
    async open(page) {
      await page.goto(`${PLACE}/strategie?${LEVER}=1`, { waitUntil: 'load' });
      files.set(page, page.waitForEvent('download'));
    },
    field: by('textarea >> nth=-1'),
    valid: 'Chaque service, une fois par an, devant le conseil municipal réuni pour en débattre.',
    button: by('button[value=rtf]'),
    heard: (page) => files.get(page)!,
  },
  {
    name: 'devices by hand, then one more type',
    open: byHand,
    field: by('.hand input >> nth=0'),
    valid: '12',
    invalid: ['-3'],
    button: by('.hand button.link'),
    heard: says('#hand-add'),
  },
  opening(
    'how far a decision goes, then what it assumes',
    judged,
    { field: '#keepLonger', valid: '50', invalid: '300' },
    detailsOf('li:has(#keepLonger)'),
  ),
  opening(
    'the number of posts, then ages as a table',
    judged,
    { field: '#posts', valid: '20', invalid: '0' },
    detailsOf('li:has(#refurbished)'),
  ),
];
