/** The list of figures on the server: searched, filtered, 25 to a page. */
import { render } from 'svelte/server';
import type { DocumentedFactor, Library } from '../../../data/library.ts';
import type { Language, Text } from '../../../models/catalogue.ts';
import { whole } from '../../format.ts';
import { factors as en } from '../../i18n/en/factors.ts';
import { factors as fr } from '../../i18n/fr/factors.ts';
import { LANGUAGES, pathOf } from '../../pages.ts';
import FactorsPage from './FactorsPage.svelte';
import { addressOf, type FactorsQuery } from './query.ts';

const MESSAGES = { fr, en };
const PER_PAGE = 25;

export type Search = (
  filter: Pick<FactorsQuery, 'search' | 'kind' | 'status' | 'grade'>,
) => readonly DocumentedFactor[];

export interface Shown {
  readonly query: FactorsQuery;
  readonly factors: readonly DocumentedFactor[];
  readonly total: number;
  readonly pages: number;
}

/** A page beyond the last is the last. */
export function pageOf(asked: FactorsQuery, search: Search): Shown {
  const found = search(asked);
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
  const page = Math.min(asked.page, pages);
  const start = (page - 1) * PER_PAGE;
  return {
    query: { ...asked, page },
    factors: found.slice(start, start + PER_PAGE),
    total: found.length,
    pages,
  };
}

export function renderFactors(language: Language, { sources }: Library, asked: FactorsQuery, search: Search) {
  const messages = MESSAGES[language];
  const shown = pageOf(asked, search);
  const { page } = shown.query;
  const numbers = messages.titlePage(whole(page, language), whole(shown.pages, language));
  const addresses = Object.fromEntries(
    LANGUAGES.map((one) => [one, addressOf(pathOf('factor', one), shown.query)]),
  );
  return {
    title: page > 1 ? `${messages.title}, ${numbers}` : messages.title,
    description: messages.description,
    main: render(FactorsPage, { props: { language, messages, sources, shown } }).body,
    addresses: addresses as Text,
  };
}
