import type { Page } from '../../page.ts';
import { picturesAddress } from './addresses.ts';

/** The charts of any page of the site, as files. */
export const pictures: Page = {
  address: picturesAddress,
  script: { name: 'pictures', source: 'web/features/pictures/start.ts' },
  styles: ['site', 'pages'],
  measured: () => [''],
};

export const PAGES: readonly Page[] = [pictures];
