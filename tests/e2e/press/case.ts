/** A field, what is typed in it, the button that is pressed next, and how one sees that the press was heard. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Site } from '../site.ts';

export interface Case {
  readonly name: string;
  /** Of the visitor. */
  readonly options?: (site: Site) => BrowserContextOptions;
  /** Opens the page, as far as the field. */
  readonly open: (page: Page, site: Site) => Promise<unknown>;
  readonly field: (page: Page) => Locator;
  readonly valid: string;
  /** What the field refuses; none where it takes everything. */
  readonly invalid?: readonly string[];
  readonly button: (page: Page) => Locator;
  /** @param typed last; fails as long as the press was not heard */
  readonly heard: (page: Page, typed: string) => Promise<unknown>;
  /** Where a press is answered by what is wrong; as `heard` when absent. */
  readonly refused?: (page: Page, typed: string) => Promise<unknown>;
}

export const by = (selector: string) => (page: Page) => page.locator(selector);
export const named =
  (name: string | RegExp, role: 'button' | 'link' = 'button') =>
  (page: Page) =>
    page.getByRole(role, { name, exact: true });

/** An element comes to be there. */
export const comes = (find: (page: Page) => Locator) => (page: Page) => find(page).waitFor();
/** The page says it. */
export const says = (text: string | RegExp) => comes((page) => page.getByText(text).first());
/** The browser goes there. */
export const goes = (address: RegExp) => (page: Page) => page.waitForURL(address);
