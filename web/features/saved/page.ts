import type { Page } from '../../page.ts';
import { PATHS } from '../../pages.ts';

/** What becomes of a short link; its address is a secret of whoever keeps the scenario. */
export const saved: Page = {
  address: PATHS.home,
  unlisted: true,
  script: { name: 'saved', source: 'web/features/saved/start.ts' },
  measured: () => [],
};

export const PAGES: readonly Page[] = [saved];
