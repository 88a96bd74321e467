import type { Page } from '../../page.ts';
import { PATHS } from '../../pages.ts';

/** A calculation that was not done, at the address that asked for it: its other language is the home page. */
export const undone: Page = {
  address: PATHS.home,
  unlisted: true,
  measured: () => [],
};

export const PAGES: readonly Page[] = [undone];
