/** The built site in a browser, for the tests: visitors, and pages that are watched. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { startApp, type RunningApp } from './app.ts';
import { BRIEF_VISITS, launch } from './browser.ts';

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
    browsing ??= launch(BRIEF_VISITS);
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
  // what is kept for when there is no network would answer in the place of what a test cuts
  if (options.serviceWorkers !== 'allow')
    await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
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
      complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`.trimEnd());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      complaints.push(`another host: ${request.url()}`);
  });
  return { complaints };
}

/** A page of a new visitor, for all the tests of a file. */
export async function watchedPage(
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Watched & { readonly page: Page }> {
  const page = await (await site.visitor(options)).newPage();
  return { page, ...watch(page) };
}

/** Runs something on a page of a new visitor, whatever the page may log: where something fails on purpose. */
export async function withVisitor(
  site: Site,
  options: BrowserContextOptions,
  run: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { storageState, ...others } = options;
  const context = await site.visitor(others);
  try {
    const page = await context.newPage();
    if (storageState !== undefined) await beginAnew(page, site, storageState);
    await run(page, context);
  } finally {
    await context.close();
  }
}

/** Where nothing is drawn, and no script runs. */
const BARE = '/healthz';

/** What a browser has kept of earlier visits. */
export type Kept = BrowserContextOptions['storageState'];

/** The page of a new visitor, with what they have kept: stored in it here, where the browser would open another page. */
export async function beginAnew(page: Page, { app }: Site, kept?: Kept): Promise<void> {
  if (typeof kept === 'string') throw new Error('What is kept is told, not read from a file.');
  await page.goto(app.url + BARE);
  await page.evaluate(
    (items) => {
      for (const storage of [localStorage, sessionStorage]) storage.clear();
      for (const { name, value } of items) localStorage.setItem(name, value);
    },
    (kept?.origins ?? []).flatMap(({ localStorage: items }) => items),
  );
}

/** The same, and fails the test if the page logs a complaint. */
export const withPage: typeof withVisitor = (site, options, run) =>
  withVisitor(site, options, async (page, context) => {
    const { complaints } = watch(page);
    await run(page, context);
    expect(complaints.join('\n')).toBe('');
  });

/** The text of an element, with ordinary spaces. */
export const words = async (element: Locator): Promise<string> =>
  (await element.innerText()).replaceAll(/\s+/g, ' ').trim();
