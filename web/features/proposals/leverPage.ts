/** The page of a lever, where the proposals that pull it are not shown, on the server. */
import { render } from 'svelte/server';
import type { Library } from '../../../data/library.ts';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { inEach } from '../../../models/catalogue/language.ts';
import type { Average } from '../../effects/average.ts';
import { effectWords } from '../../effects/effectWords.ts';
import { byLanguage } from '../../dictionaries.ts';
import { proposalPath } from '../../pages.ts';
import { entriesOf } from './entry.ts';
import LeverPage from './LeverPage.svelte';
import type { OneMessages } from './one/words/fr.ts';
import type { ProposalsMessages } from './words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);

const ONE = byLanguage(import.meta.glob<OneMessages>('./one/words/*.ts', { eager: true, import: 'one' }));

/** @param id of one that the library has */
export function renderLever(language: Language, library: Library, { effects }: Average, id: string) {
  const messages = MESSAGES[language];
  const entry = entriesOf(library).find(({ proposal }) => proposal.id === id)!;
  const words = effectWords(effects.get(id), language, messages.effects, 'person');
  return {
    title: entry.said.title[language],
    description: entry.said.text[language],
    main: render(LeverPage, {
      props: { language, messages, one: ONE[language], sources: library.sources, entry, words },
    }).body,
    addresses: inEach((each) => proposalPath(id, each)),
  };
}
