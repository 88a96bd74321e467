import type { Page } from '../../page.ts';
import { PATHS } from '../../pages.ts';

/** An address that leads nowhere: its other language is the home page. */
export const notFound: Page = {
  address: PATHS.home,
  unlisted: true,
  measured: () => [],
};

export const PAGES: readonly Page[] = [notFound];
