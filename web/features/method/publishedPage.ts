/** Published figures and ours, side by side: the comparisons that the test suite checks. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { MethodMessages } from './words/fr.ts';
import PublishedPage from './PublishedPage.svelte';
import { landing, reconciledRows } from './reconciled.ts';
import { PAGES, type PublishedPageName, compare, shownOn, met } from './comparisons.ts';

const MESSAGES = byLanguage(
  import.meta.glob<MethodMessages>('./words/*.ts', { eager: true, import: 'method' }),
);

const PAGE_NAMES = Object.keys(PAGES) as PublishedPageName[];

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
  const reconciled =
    page === 'published'
      ? {
          subjects: library.reconciliations.subjects,
          rows: reconciledRows(library),
          landing: landing(library),
        }
      : undefined;
  const props = { language, messages, title, lede: words.lede, groups, others, reconciled };
  return { title, description: words.description, main: render(PublishedPage, { props }).body };
}
