import type { Page } from '../../page.ts';
import { PATHS } from '../../pages.ts';
import { searchAddress } from './addresses.ts';

const styles: Page['styles'] = ['site', 'pages', 'method'];

/** An address that leads nowhere: its other language is the home page. */
export const notFound: Page = {
  address: PATHS.home,
  unlisted: true,
  styles,
  measured: () => [],
};

/** Pages by their words. */
export const search: Page = { address: searchAddress, unlisted: true, styles };

export const PAGES: readonly Page[] = [notFound, search];
