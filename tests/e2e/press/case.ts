/** A field, what is typed in it, the button that is pressed next, and how to tell that the press was heard. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Site } from '../site.ts';

export interface Case {
  readonly name: string;
  /** Options of the visitor's browser context. */
  readonly options?: (site: Site) => BrowserContextOptions;
  /** Opens the page and brings it to the state where the field is shown. */
  readonly open: (page: Page, site: Site) => Promise<unknown>;
  readonly field: (page: Page) => Locator;
  readonly valid: string;
  /** Values that the field refuses; none if it takes everything. */
  readonly invalid?: readonly string[];
  readonly button: (page: Page) => Locator;
  /** Fails unless the press was heard. @param typed what was typed last */
  readonly heard: (page: Page, typed: string) => Promise<unknown>;
  /** How a press shows after a refused value; same as `heard` when absent. */
  readonly refused?: (page: Page, typed: string) => Promise<unknown>;
}

export const by = (selector: string) => (page: Page) => page.locator(selector);
export const named =
  (name: string | RegExp, role: 'button' | 'link' = 'button') =>
  (page: Page) =>
    page.getByRole(role, { name, exact: true });

/** Waits for an element to appear. */
export const comes = (find: (page: Page) => Locator) => (page: Page) => find(page).waitFor();
/** Waits for a text to appear on the page. */
export const says = (text: string | RegExp) => comes((page) => page.getByText(text).first());
/** Waits for the browser to go to an address. */
export const goes = (address: RegExp) => (page: Page) => page.waitForURL(address);
