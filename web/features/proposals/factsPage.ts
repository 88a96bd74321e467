/** What the booklet states as fact, beside current figures, on the server. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import FactsPage from './FactsPage.svelte';
import type { ProposalsMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);

export function renderFacts(language: Language, { programme, sources }: Library) {
  const messages = MESSAGES[language];
  const props = { language, messages, programme, sources };
  return {
    title: messages.facts.title,
    description: messages.facts.description,
    main: render(FactsPage, { props }).body,
  };
}
