/** The page of one measure or gesture: its text, where it was found, the law, the calculation and the effect. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { ProposalsMessages } from './words/fr.ts';
import { labelled } from '../../format.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import { proposalPath } from '../../pages.ts';
import type { Average } from '../../effects/average.ts';
import type { CommuneEffectOf } from '../../effects/commune.ts';
import { effectWords } from '../../effects/effectWords.ts';
import ProposalPage from './ProposalPage.svelte';
import { oneView } from './proposalView.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);

export interface Subjects {
  readonly average: Average;
  readonly inCommune: CommuneEffectOf;
}

/** @returns nothing when no proposal has this name */
export function renderProposal(
  language: Language,
  library: Library,
  { average, inCommune }: Subjects,
  id: string,
) {
  const messages = MESSAGES[language];
  const view = oneView(id, library, average, language);
  if (!view) return undefined;
  const title = view.entry.said.title[language];
  const words = effectWords(view.effect, language, messages.effects, 'person');
  const effect = [words.amount, words.range].filter(Boolean).join(', ');
  return {
    title,
    description: `${view.entry.said.text[language]} ${labelled(messages.one.effect, effect, language)}.`,
    main: render(ProposalPage, { props: { language, messages, library, view, words, inCommune } }).body,
    addresses: inEach((each) => proposalPath(id, each)),
  };
}
