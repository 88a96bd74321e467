/** Published figures beside ours: what each page compares, and how many of them agree. */
import type { Library } from '../../../data/library.ts';
import type { PublishedTotal } from '../../../data/files.ts';
import { computePublished } from '../../../models/validation/published.ts';
import { landing, replacedTotals } from './reconciled.ts';

type About = PublishedTotal['about'];

/** The comparisons of each page, in its order. */
export const PAGES = {
  published: ['total', 'lever'],
  stocks: ['country', 'in-use', 'sales'],
  lives: ['residence', 'scenario'],
} as const satisfies Readonly<Record<string, readonly About[]>>;

export type PublishedPageName = keyof typeof PAGES;

export interface Compared {
  readonly total: PublishedTotal;
  readonly source: Library['sources'][string];
  readonly ours: number;
  /** Our figure divided by the published one, minus one; absent when no figure was found, or it is nothing. */
  readonly gap: number | undefined;
}

export function compare(total: PublishedTotal, library: Library): Compared {
  const ours = computePublished(total.compute, library);
  const source = library.sources[total.source]!;
  const theirs = total.published?.central;
  // nothing is any number of times zero
  return { total, source, ours, gap: theirs ? ours / theirs - 1 : undefined };
}

/** The totals of a page, those that a reconciliation says better left out. */
export function shownOn(page: PublishedPageName, library: Library): PublishedTotal[] {
  const replaced = replacedTotals(library);
  const { totals } = library.published;
  return PAGES[page].flatMap((about) =>
    totals.filter((total) => total.about === about && !replaced.has(total.id)),
  );
}

/** How many published figures agree with ours, out of how many; on the page of reconciliations, how many of these do. */
export function met(page: PublishedPageName, library: Library) {
  if (page === 'published') return landing(library);
  const known = shownOn(page, library).filter(({ outcome }) => outcome !== 'unknown');
  return { met: known.filter(({ outcome }) => outcome === 'lands').length, all: known.length };
}
