import type { PageName } from '../../web/pages.ts';

/** The pages that only inform, proposals excepted: each has one address, and no script. */
export const INFORMING: readonly PageName[] = [
  'home',
  'method',
  'published',
  'stocks',
  'lives',
  'sensitivity',
  'doors',
  'directions',
  'versions',
  'factor',
  'school',
  'schoolData',
  'comeBack',
  'about',
  'api',
];
