/**
 * Every page of the site, found in the folders of features: each `page.ts` declares its own under one name, `PAGES`. The
 * build, the server and the budgets go through this list, in the order of the folders' names.
 */
import { COMPONENT, FRAME } from './embedding.ts';
import { KEEPER, NEWER } from './features/offline/page.ts';
import { stylesOf, type Page, type Script, type Style } from './page.ts';

const declared = import.meta.glob<readonly Page[] | undefined>('./features/*/page.ts', {
  eager: true,
  import: 'PAGES',
});

export const PAGES: readonly Page[] = Object.entries(declared).flatMap(([file, pages]) => {
  if (!pages) throw new Error(`${file} declares no PAGES.`);
  return pages;
});

export const STYLES: readonly Style[] = [
  ...new Set(PAGES.flatMap((page) => [...stylesOf(page), ...(page.stylesLater ?? [])])),
];

/** The scripts of the pages, each once; those with which pieces of them stand inside pages of other sites; the service worker’s. */
export const SCRIPTS: readonly Script[] = [
  ...new Set([...PAGES.flatMap(({ script }) => script ?? []), FRAME, COMPONENT, KEEPER, NEWER]),
];
