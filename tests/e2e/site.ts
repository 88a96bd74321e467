/** The built site in a browser, for the tests: watched pages, figures read from them, axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Language } from '../../models/catalogue/catalogue.ts';
import { pathOf } from '../../web/pages.ts';
import { startApp, type RunningApp } from './app.ts';
import { launch } from './browser.ts';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1180, height: 900 };
/** Long enough for a machine that several others keep busy, short enough to fail before the test does. */
export const SOON = { timeout: 30_000, interval: 50 };

export interface Site {
  readonly app: RunningApp;
  /** A new visitor, with nothing stored. */
  visitor(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** One for all the files that a worker process runs, one after the other; both end with the process. */
let browsing: Promise<Browser> | undefined;
let serving: Promise<RunningApp> | undefined;

/**
 * The site for the tests of a file, open from before the first to after the last. Files share a browser, and the
 * server too unless a file has one of its own.
 * @param own makes the variables of a server of the file’s own
 */
export function siteForTests(own?: () => Promise<NodeJS.ProcessEnv>): Site {
  let opened: { readonly app: RunningApp; readonly browser: Browser } | undefined;
  let saidBefore = '';
  beforeAll(async () => {
    browsing ??= launch();
    const starting = own ? own().then(startApp) : (serving ??= startApp());
    const [app, browser] = await Promise.all([starting, browsing]);
    opened = { app, browser };
    saidBefore = app.stderr();
  });
  const parts = () => {
    if (!opened) throw new Error('The site opens before the first test, not before.');
    return opened;
  };
  afterAll(async () => {
    const { app, browser } = parts();
    for (const context of browser.contexts()) await context.close();
    const alive = await fetch(`${app.url}/healthz`).catch(() => undefined);
    if (own) await app.stop();
    // a server that crashed, or logged errors, makes every other failure of the file hard to read
    const said = app.stderr().slice(saidBefore.length);
    expect({ alive: alive?.status, said }).toEqual({ alive: 200, said: '' });
  });
  return {
    get app() {
      return parts().app;
    },
    visitor: (options) => visitor(parts().browser, parts().app, options),
  };
}

async function visitor(
  browser: Browser,
  { url }: RunningApp,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: PHONE,
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(SOON.timeout);
  return context;
}

/** Errors of the page, errors and warnings of its console, and requests to other hosts: there must be none. */
export interface Watched {
  readonly complaints: string[];
}

/** The browser logs this when a file comes a few seconds late: the machine is slow, nothing more. */
const LATE = /was preloaded using link preload but not used within a few seconds/;

/** @param complaints those of other pages, if they are collected together */
export function watch(page: Page, complaints: string[] = []): Watched {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !LATE.test(message.text()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      complaints.push(`another host: ${request.url()}`);
  });
  return { complaints };
}

/** A page of a new visitor, for all the tests of a file. */
export async function watchedPage(site: Site): Promise<Watched & { readonly page: Page }> {
  const page = await (await site.visitor()).newPage();
  return { page, ...watch(page) };
}

/** Runs something on a page of a new visitor, and fails the test if the page logs a complaint. */
export async function withPage(
  site: Site,
  options: BrowserContextOptions,
  run: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await site.visitor(options);
  try {
    const page = await context.newPage();
    const { complaints } = watch(page);
    await run(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const NARROW = { width: 320, height: 640 };

/** The page is there, fits every width and large text, passes axe in both themes, and marks its place in the navigation. */
export async function expectFits(site: Site, path: string, current: RegExp): Promise<void> {
  await withPage(site, {}, async (page) => {
    await page.setViewportSize(NARROW);
    expect((await page.goto(path))!.status()).toBe(200);
    expect(await overflows(page), '320 px').toEqual([]);
    expect(await words(page.locator('header [aria-current=page]'))).toMatch(current);
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport);
      expect(await overflows(page), `${viewport.width} px`).toEqual([]);
      await expectAccessible(page);
    }
    await expectLargeTextFits(page);
  });
}

/** On a phone, text twice as large makes nothing scroll sideways. */
export async function expectLargeTextFits(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  expect(await overflows(page), 'text twice as large').toEqual([]);
}

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

// What is on the page

/** The text of an element, with ordinary spaces. */
export const words = async (element: Locator): Promise<string> =>
  (await element.innerText()).replaceAll(/\s+/g, ' ').trim();

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

/** Whether anything makes the page scroll sideways. */
export const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} px in ${clientWidth}`,
      ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120)),
    ];
  });

// Accessibility

/** The minified build of axe: half as long to parse as the source that the module holds. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, one line per element; the security policy of the pages does not apply to the debugger.
 * @param rules the rules to apply; all those of the tags when absent
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: `${AXE};0` });
    await session.detach();
  }
  const runOnly = rules
    ? { type: 'rule' as const, values: [...rules] }
    : { type: 'tag' as const, values: TAGS };
  return page.evaluate(async (only) => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await here.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, runOnly);
}

/** Everything that a theme changes for axe. */
const OF_THEME = ['color-contrast'];

/** No violation in this theme, or in both: every rule in the first, contrast alone in the other. */
export async function expectAccessible(
  page: Page,
  themes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const [i, colorScheme] of themes.entries()) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, i > 0 ? OF_THEME : undefined);
    expect(found, `${page.url()}, ${colorScheme}`).toEqual([]);
  }
}
