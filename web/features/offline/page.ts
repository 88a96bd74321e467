import type { Page, Script } from '../../page.ts';
import { networkAddress } from './addresses.ts';

/** What a reader sees in the place of a page that is not kept, where there is no network. */
export const network: Page = {
  address: networkAddress,
  unlisted: true,
  script: { name: 'network', source: 'web/features/offline/start.ts' },
  styles: ['site', 'pages', 'method'],
};

/** The service worker. */
export const KEEPER: Script = { name: 'keeper', source: 'web/features/offline/keeper.ts' };
/** What it adds to a page while another version waits. */
export const NEWER: Script = { name: 'newer', source: 'web/features/offline/newer.ts' };

export const PAGES: readonly Page[] = [network];
