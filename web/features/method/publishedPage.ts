/** Published figures and ours, side by side: the comparisons that the test suite checks. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { method as en } from './words/en.ts';
import { method as fr } from './words/fr.ts';
import PublishedPage from './PublishedPage.svelte';
import { PAGES, type PublishedPageName, compare, shownOn, met } from './comparisons.ts';

const MESSAGES = { fr, en };

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
  const props = { language, messages, title, lede: words.lede, groups, others };
  return { title, description: words.description, main: render(PublishedPage, { props }).body };
}
