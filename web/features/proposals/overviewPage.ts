/** The proposals as a whole: which part of a footprint they touch, and the programme in its order. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { collectiveShare } from '../../../models/household/collective.ts';
import { around } from '../../format.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { ProposalsMessages } from './words/fr.ts';
import type { Average } from '../../effects/average.ts';
import { headingsOf } from './entry.ts';
import { flowView } from './flowView.ts';
import { flowWords } from './flowWords.ts';
import FactsPage from './FactsPage.svelte';
import ProposalsPage from './ProposalsPage.svelte';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);

export function renderProposals(language: Language, library: Library, average: Average) {
  const messages = MESSAGES[language];
  const props = {
    language,
    messages,
    words: flowWords(flowView(library, average), library, language, messages),
    programme: library.programme,
    headings: headingsOf(library, language),
    count: library.proposals.proposals.length,
    collective: around(collectiveShare(library.catalogue).share, language),
  };
  return {
    title: messages.title,
    description: messages.description,
    main: render(ProposalsPage, { props }).body,
  };
}

/** What the booklet states as fact, beside current figures. */
export function renderFacts(language: Language, { programme, sources }: Library) {
  const messages = MESSAGES[language];
  const props = { language, messages, programme, sources };
  return {
    title: messages.facts.title,
    description: messages.facts.description,
    main: render(FactsPage, { props }).body,
  };
}
