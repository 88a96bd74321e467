import type { Page } from '../../page.ts';
import { picturesAddress } from './addresses.ts';

/** The charts of any page of the site, as files. */
export const pictures: Page = {
  address: picturesAddress,
  script: { name: 'pictures', source: 'web/features/pictures/start.ts' },
  styles: ['site', 'pages'],
  // it draws on the device
  budget: { bytes: 20_000, scriptBytes: 3_000, elements: 300 },
  measured: () => [''],
};

export const PAGES: readonly Page[] = [pictures];
