/** Published figures and ours, side by side: what the test suite holds, shown. */
import { render } from 'svelte/server';
import type { Library, PublishedTotal } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue.ts';
import { computePublished } from '../../../models/validation/published.ts';
import { method as en } from '../../i18n/en/method.ts';
import { method as fr } from '../../i18n/fr/method.ts';
import PublishedPage from './PublishedPage.svelte';

const MESSAGES = { fr, en };

type About = PublishedTotal['about'];

/** What each page holds, in its order. */
const PAGES = {
  published: ['total', 'lever'],
  stocks: ['country', 'in-use', 'sales'],
  lives: ['residence', 'scenario'],
} as const satisfies Readonly<Record<string, readonly About[]>>;
export type PublishedPageName = keyof typeof PAGES;
const PAGE_NAMES = Object.keys(PAGES) as PublishedPageName[];

export interface Compared {
  readonly total: PublishedTotal;
  readonly source: Library['sources'][string];
  readonly ours: number;
  /** Ours over the published, less one; none where no figure was found. */
  readonly gap: number | undefined;
}

function compare(total: PublishedTotal, library: Library): Compared {
  const ours = computePublished(total.compute, library);
  const source = library.sources[total.source]!;
  return { total, source, ours, gap: total.published && ours / total.published.central - 1 };
}

const shownOn = (page: PublishedPageName, { published: { totals } }: Library): PublishedTotal[] =>
  PAGES[page].flatMap((about) => totals.filter((total) => total.about === about));

/** How many published figures are met, out of how many. */
export function met(page: PublishedPageName, library: Library) {
  const known = shownOn(page, library).filter(({ outcome }) => outcome !== 'unknown');
  return { met: known.filter(({ outcome }) => outcome === 'lands').length, all: known.length };
}

export function renderPublished(page: PublishedPageName, language: Language, library: Library) {
  const messages = MESSAGES[language];
  const words = messages[page];
  const counts = met(page, library);
  const title = words.title(counts.met, counts.all);
  const compared = shownOn(page, library).map((total) => compare(total, library));
  const groups = PAGES[page].map((about) => ({
    about,
    rows: compared.filter(({ total }) => total.about === about),
  }));
  const others = PAGE_NAMES.filter((name) => name !== page);
  const props = { language, messages, title, lede: words.lede, groups, others };
  return { title, description: words.description, main: render(PublishedPage, { props }).body };
}
