import { DRAWS, type Page } from '../../page.ts';
import { embedAddress } from './addresses.ts';

/** How pieces of the site are put in a page of another; measured as it is, and with a choice made. */
export const embed: Page = {
  address: embedAddress,
  script: { name: 'embed', source: 'web/features/embed/start.ts' },
  budget: DRAWS,
  measured: () => ['', '?commune=76709&theme=dark'],
};

export const PAGES: readonly Page[] = [embed];
