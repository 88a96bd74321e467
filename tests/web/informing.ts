import type { Text } from '../../models/catalogue/catalogue.ts';
import { method } from '../../web/features/method/page.ts';
import { PAGES } from '../../web/site.ts';

/** The addresses of the pages that only inform: each has one, and no script, or one that only adds to what is there. */
export const INFORMING: readonly Text[] = PAGES.filter(
  (page) => (!page.script || page === method) && !page.measured,
).map(({ address }) => address);
