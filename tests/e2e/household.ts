/** The views of a household as their visitor uses them: answers, questions, figures read from the receipt. */
import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { LANGUAGES } from '../../models/catalogue/language.ts';
import type { ViewName } from '../../web/features/footprint/page.ts';
import { answer as answerEn } from '../../web/features/footprint/answer/words/en.ts';
import { answer as answerFr } from '../../web/features/footprint/answer/words/fr.ts';
import { fields as fieldsEn } from '../../web/features/footprint/answer/words/fields/en.ts';
import { fields as fieldsFr } from '../../web/features/footprint/answer/words/fields/fr.ts';
import { pathOf } from '../../web/pages.ts';
import { SOON, words, type Site } from './site.ts';

/** Answers as the device, a file or a link stores them. */
export const keptAs = (answers: object) => ({
  format: 'sobrement-household',
  catalogue: { version: 'old', hash: 'old' },
  answers,
});

/** The part of a link that carries answers. */
export const fragmentOf = (content: unknown) =>
  `#r=${Buffer.from(JSON.stringify(content)).toString('base64url')}`;

/** Someone who came before, and whose answers are stored on the device. */
export function withAnswers({ app }: Site, answers: object | string): BrowserContextOptions {
  const value = typeof answers === 'string' ? answers : JSON.stringify(keptAs(answers));
  return {
    storageState: {
      cookies: [],
      origins: [{ origin: app.url, localStorage: [{ name: 'sobrement.household', value }] }],
    },
  };
}

/** The address of a view. */
export const addressOf = (view: ViewName, language: Language): string =>
  pathOf(view === 'answer' ? 'household' : view, language);

/** The view that asks, once its script has taken over: modules run before `load`. */
export async function openHousehold(page: Page, language: Language = 'fr', fragment = ''): Promise<void> {
  await page.goto(addressOf('answer', language) + fragment, { waitUntil: 'load' });
}

/** The receipt, once its script has taken over. */
export async function openTicket(page: Page, language: Language = 'fr', fragment = ''): Promise<void> {
  await page.goto(addressOf('ticket', language) + fragment, { waitUntil: 'load' });
}

/** What can change, once the cards are the reader's own. */
export async function openAct(page: Page, language: Language = 'fr', fragment = ''): Promise<void> {
  await page.goto(addressOf('act', language) + fragment, { waitUntil: 'load' });
  await expectOperable(page);
}

/** How the receipt is made, with doors opened: the first one makes all of them operable. */
export async function openUnderstand(
  page: Page,
  language: Language = 'fr',
  doors: readonly string[] = ['switches'],
): Promise<void> {
  await page.goto(addressOf('understand', language), { waitUntil: 'load' });
  await openDoors(page, doors);
}

export async function openDoors(page: Page, doors: readonly string[]): Promise<void> {
  for (const door of doors) {
    await page.locator(`#${door} > summary`).click();
    await expectOperable(page);
    expect(await page.locator(`#${door}`).getAttribute('open'), door).not.toBeNull();
  }
}

/** What the server drew holds the marks that hydration reads; what a script drew in its place has none. */
export async function expectOperable(page: Page): Promise<void> {
  const below = page.locator('#below');
  await expect.poll(() => below.evaluate((one) => one.innerHTML.includes('<!--[')), SOON).toBe(false);
}

/** The link to another view, whatever its name: the receipt of a guest is not called one’s own. */
export function tab(page: Page, view: ViewName, language: Language) {
  const address = addressOf(view, language);
  return page.locator(`nav.views a:is([href="${address}"], [href^="${address}#"])`);
}

/** Goes to another view by its link. */
export async function follow(page: Page, view: ViewName, language: Language): Promise<void> {
  await tab(page, view, language).click();
  await page.waitForURL(({ pathname }) => pathname === addressOf(view, language));
  await page.waitForLoadState('load');
  if (view === 'act') await expectOperable(page);
}

/** Every figure of the receipt as shown: its range, and each line. */
export const receipt = (page: Page): Promise<string> => words(page.locator('#household .ticket'));

/** The total changes first, and the lines in the frame after. */
const linesShown = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) =>
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
      ),
  );

/** What things weigh, and their sum: told alike of one’s own receipt and of a guest’s. */
export async function weights(page: Page): Promise<string> {
  await linesShown(page);
  const lines = page.locator('#household .ticket tbody tr:is(:not(.tier), .sum)');
  return (await lines.allInnerTexts()).map(plain).join('\n');
}

/** The line of a thing on the receipt. */
export const line = (page: Page, label: RegExp) =>
  page.locator('#household .ticket').locator('tbody tr, li').filter({ hasText: label });

export const totalWords = (page: Page): Promise<string> =>
  page
    .locator('#household .total')
    .first()
    .evaluate((total) => total.firstChild!.textContent!.trim());

/** Reads `1 234,5` or `1,234.5`. */
export function numberIn(text: string, language: Language): number {
  const bare = text.replaceAll(/\s/g, '');
  const plain = language === 'fr' ? bare.replace(',', '.') : bare.replaceAll(',', '');
  const found = /\d+(?:\.\d+)?/.exec(plain);
  if (!found) throw new Error(`No number in "${text}".`);
  return Number(found[0]);
}

export interface Figures {
  readonly total: number;
  readonly low: number;
  readonly high: number;
}

const RANGE = /(?:entre|between) ([\d\s.,]+) (?:et|and) ([\d\s.,]+)/;

/** The total and its range, read from the words beside it. */
export async function figures(page: Page, language: Language): Promise<Figures> {
  const range = page.locator('#household .range-words').first();
  await range.waitFor(); // hidden until the kept answers are there
  const total = numberIn(await totalWords(page), language);
  const said = await words(range);
  const [, low, high] = RANGE.exec(said)!;
  return { total, low: numberIn(low!, language), high: numberIn(high!, language) };
}

/** The words of the view that asks. */
export const ASKING = { fr: { ...answerFr, ...fieldsFr }, en: { ...answerEn, ...fieldsEn } };
type Asking = (typeof ASKING)[Language];

/** Text with ordinary spaces, as `words` gives it. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Words of the view that asks, alone, in either language, with ordinary spaces. */
export function either(of: (words: Asking) => string): RegExp {
  const escaped = LANGUAGES.map((language) =>
    plain(of(ASKING[language])).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
  );
  return new RegExp(`^(?:${escaped.join('|')})$`);
}

/** The title of a question. */
export const ASKED = {
  place: either((m) => m.place),
  people: either(({ questions }) => questions.people),
  connections: either(({ questions }) => questions.connections),
  done: either(({ questions }) => questions.done),
  all: either(({ questions }) => questions.all),
  device: (id: string) => either(({ questions }) => questions.devices[id]!),
  use: (id: string) => either(({ questions }) => questions.uses[id]!),
};

const button = (of: (words: Asking) => string) => (page: Page) =>
  page.locator('.q').getByRole('button', { name: either(of) });

/** It is in the page twice, and seen once: below the question, or in the strip at the bottom of a phone. */
export const next = button((m) => m.next);
export const skip = button((m) => m.skip);
export const back = button((m) => m.back);
export const goOn = button((m) => m.goOn);
export const more = (page: Page, field: string) => stepper(page, field).last();
export const less = (page: Page, field: string) => stepper(page, field).first();
const stepper = (page: Page, field: string) =>
  page.locator('.row', { has: page.locator(`[id="${field}"]`) }).getByRole('button');

/** The title of the question, or what is said when none is left. */
export const title = (page: Page): Promise<string> => words(page.locator('.q h1'));

/** Presses a button and waits until something else is asked. */
export async function turn(page: Page, by: (page: Page) => ReturnType<typeof next> = next): Promise<string> {
  const before = await title(page);
  await by(page).click();
  await expect.poll(() => title(page), SOON).not.toBe(before);
  return title(page);
}

const MOST_QUESTIONS = 80;

/** Goes from question to question until the title matches, on to matters of detail when it must. */
export async function goToQuestion(page: Page, asked: RegExp): Promise<void> {
  for (let i = 0; i < MOST_QUESTIONS; i++) {
    const now = await title(page);
    if (asked.test(now)) return;
    await turn(page, ASKED.done.test(now) ? goOn : next);
  }
  throw new Error(`No question like ${asked}.`);
}

/** A choice among a few, as it is pressed. */
export const option = (page: Page, name: string, value: string | number) =>
  page.locator('label', { has: page.locator(`input[name="${name}"][value="${value}"]`) });

/** Presses one of a few. */
export const pick = (page: Page, name: string, value: string | number): Promise<void> =>
  option(page, name, value).click();

/** Types in a field, then leaves it. */
export async function type(page: Page, field: string, value: string): Promise<void> {
  const input = page.locator(`[id="${field}"]`);
  await input.fill(value);
  await input.press('Tab');
}

/** Asks for the full list of questions, which comes below the question. */
export async function openAll(page: Page): Promise<void> {
  await page
    .locator('.q')
    .getByRole('link', { name: either((m) => m.everything) })
    .click();
  await page.locator('.everything').waitFor();
}

/** On the receipt, scrolls to where it is kept and shared, and waits until that can be operated. */
export async function reachSave(page: Page): Promise<void> {
  await page.locator('#save').scrollIntoViewIfNeeded();
  await page.locator('.save').waitFor();
}

/** A file that a press gives. */
export async function given(
  page: Page,
  name: string,
): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Width and height, as the header of a PNG says them. */
export const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Copies the link of one's receipt, where it is shown. @returns the link */
export async function copyLink(page: Page): Promise<string> {
  const share = page.locator('.share');
  await share.getByRole('button', { name: /lien|link/ }).click();
  await expect.poll(() => share.getByRole('status').first().innerText(), SOON).toMatch(/copié|copied/);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a card of what one can do, unless it is open. @param id of its gesture */
export async function openCard(page: Page, id: string): Promise<void> {
  const card = page.locator(`#card-${id}`);
  await card.waitFor();
  if ((await card.getAttribute('open')) === null) await card.locator('> summary').click();
}

/** The same of all the first ones. */
export async function openFirst(page: Page): Promise<void> {
  const folded = page.locator('.lev:not([open]) > summary', { has: page.locator('.large') });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Where one acts, who saves what: folded, and there once something is chosen. */
export const shares = (page: Page) => page.locator('details.idle', { has: page.locator('thead') });

/** Waits until the receipt differs from this one; returns the new one. */
export async function changed(page: Page, before: string): Promise<string> {
  await expect.poll(() => receipt(page), SOON).not.toBe(before);
  await linesShown(page);
  return receipt(page);
}

/** A home of three, with four smartphones; returns the receipt that they make. */
export async function answerTwo(page: Page): Promise<string> {
  let before = await receipt(page);
  await goToQuestion(page, ASKED.people);
  await pick(page, 'q-number', 3);
  before = await changed(page, before);
  await goToQuestion(page, ASKED.device('smartphone'));
  await pick(page, 'q-count', 4);
  return changed(page, before);
}
