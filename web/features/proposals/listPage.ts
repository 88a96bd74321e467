/** The list of proposals on the server: filtered, sorted, 25 per page. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import { whole } from '../../format.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { ProposalsMessages } from './words/fr.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { pathOf } from '../../pages.ts';
import type { Average } from '../../effects/average.ts';
import { headingsOf } from './entry.ts';
import ListPage from './ListPage.svelte';
import { addressOf, type ProposalsQuery } from './query.ts';
import { pageOf } from './listView.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);

export function renderList(language: Language, library: Library, average: Average, asked: ProposalsQuery) {
  const messages = MESSAGES[language];
  const shown = pageOf(asked, library, average);
  const { page } = shown.query;
  const numbers = messages.list.titlePage(whole(page, language), whole(shown.pages, language));
  const addresses = inEach((each) => addressOf(pathOf('list', each), shown.query));
  const headings = headingsOf(library, language).filter(({ measures }) => measures > 0);
  const props = { language, messages, library, average, shown, headings };
  return {
    title: page > 1 ? `${messages.list.title}, ${numbers}` : messages.list.title,
    description: messages.list.description,
    main: render(ListPage, { props }).body,
    addresses: addresses as Text,
  };
}

/** The headings by which the list can be filtered. */
export const listedHeadings = (library: Library): string[] =>
  headingsOf(library, 'fr').flatMap(({ id, measures }) => (measures > 0 ? [id] : []));
