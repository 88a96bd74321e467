/** The page of a household as its visitor uses it: answers, questions, figures read from the receipt. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { pathOf } from '../../web/pages.ts';
import { SOON, words, type Site } from './site.ts';

/** Answers as the device, a file or a link stores them. */
export const keptAs = (answers: object) => ({
  format: 'sobrement-household',
  catalogue: { version: 'old', hash: 'old' },
  answers,
});

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

/** The household page, once its script has taken over: modules run before `load`. */
export async function openHousehold(page: Page, language: Language = 'fr', fragment = ''): Promise<void> {
  await page.goto(pathOf('household', language) + fragment, { waitUntil: 'load' });
}

/** Every figure of the receipt as shown: the total, its range, and each line. */
export const receipt = (page: Page): Promise<string> => words(page.locator('#household .ticket'));

export const totalWords = (page: Page): Promise<string> =>
  page.locator('#household .ticket .total').evaluate((total) => total.firstChild!.textContent!.trim());

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

/** The total and its range, read from the words beside it. */
export async function figures(page: Page, language: Language): Promise<Figures> {
  const total = numberIn(await totalWords(page), language);
  const words = await page.locator('#household .ticket .range-words').innerText();
  const [low, high] = words.split('·')[0]!.split(/ et | and /);
  return { total, low: numberIn(low!, language), high: numberIn(high!, language) };
}

export const next = (page: Page) => page.getByRole('button', { name: /^(Question suivante|Next question)$/ });
export const back = (page: Page) =>
  page.getByRole('button', { name: /^(Question précédente|Previous question)$/ });
export const more = (page: Page, field: string) => stepper(page, field).last();
export const less = (page: Page, field: string) => stepper(page, field).first();
const stepper = (page: Page, field: string) =>
  page.locator('.row', { has: page.locator(`[id="${field}"]`) }).getByRole('button');

const MOST_QUESTIONS = 60;

/** Goes from question to question until the title matches. */
export async function goToQuestion(page: Page, title: RegExp): Promise<void> {
  const legend = page.locator('.card legend').first();
  for (let i = 0; i < MOST_QUESTIONS; i++) {
    if (title.test(await legend.innerText())) return;
    await next(page).click();
  }
  throw new Error(`No question like ${title}.`);
}

/** Types in a field, then leaves it. */
export async function type(page: Page, field: string, value: string): Promise<void> {
  const input = page.locator(`[id="${field}"]`);
  await input.fill(value);
  await input.press('Tab');
}

/** Scrolls to the lower part and waits until its script has started. */
export async function reachBelow(page: Page): Promise<void> {
  await page.locator('#below').scrollIntoViewIfNeeded();
  await page.locator('#tout').waitFor();
}

/** Waits until the receipt differs from this one; returns the new one. */
export async function changed(page: Page, before: string): Promise<string> {
  await expect.poll(() => receipt(page), SOON).not.toBe(before);
  return receipt(page);
}

/** One person more, then a number in a field about smartphones; returns the receipt that they make. */
export async function answerTwo(page: Page, field: string, value: string): Promise<string> {
  let before = await receipt(page);
  await more(page, 'q-people').click();
  before = await changed(page, before);
  await goToQuestion(page, /^Smartphone/);
  await type(page, field, value);
  return changed(page, before);
}
