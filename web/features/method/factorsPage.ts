/** The list of figures on the server: searched, filtered, 25 per page. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language, Text } from '../../../models/catalogue/catalogue.ts';
import { whole } from '../../format.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { FactorsMessages } from './words/factors/fr.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { pathOf } from '../../pages.ts';
import FactorsPage from './FactorsPage.svelte';
import { addressOf, type FactorsQuery } from './query.ts';
import { type Search, pageOf } from './factorsView.ts';

const MESSAGES = byLanguage(
  import.meta.glob<FactorsMessages>('./words/factors/*.ts', { eager: true, import: 'factors' }),
);

export function renderFactors(language: Language, { sources }: Library, asked: FactorsQuery, search: Search) {
  const messages = MESSAGES[language];
  const shown = pageOf(asked, search);
  const { page } = shown.query;
  const numbers = messages.titlePage(whole(page, language), whole(shown.pages, language));
  const addresses = inEach((each) => addressOf(pathOf('factor', each), shown.query));
  return {
    title: page > 1 ? `${messages.title}, ${numbers}` : messages.title,
    description: messages.description,
    main: render(FactorsPage, { props: { language, messages, sources, shown } }).body,
    addresses: addresses as Text,
  };
}
