import { PLAIN, SAYS, type Page } from '../../page.ts';
import { PATHS } from '../../pages.ts';

/** What becomes of a short link; its address is a secret of whoever keeps the scenario. */
export const saved: Page = {
  address: PATHS.home,
  styles: PLAIN,
  unlisted: true,
  budget: SAYS,
  measured: () => [],
};
