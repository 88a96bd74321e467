import type { Text } from '../../models/catalogue/catalogue.ts';
import { PAGES } from '../../web/site.ts';

/** The addresses of the pages that only inform: each has one, and no script. */
export const INFORMING: readonly Text[] = PAGES.filter(({ script, measured }) => !script && !measured).map(
  ({ address }) => address,
);
