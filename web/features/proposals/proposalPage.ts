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
import { effectWords } from '../../effects/effectWords.ts';
import OnePage from './one/OnePage.svelte';
import { stateOf } from './one/state.ts';
import { shownOf } from './one/view.ts';
import type { OneMessages } from './one/words/fr.ts';

const MESSAGES = byLanguage(
  import.meta.glob<ProposalsMessages>('./words/*.ts', { eager: true, import: 'proposals' }),
);

const ONE = byLanguage(import.meta.glob<OneMessages>('./one/words/*.ts', { eager: true, import: 'one' }));

/** @returns nothing when no proposal has this name */
export function renderProposal(language: Language, library: Library, average: Average, id: string) {
  const messages = MESSAGES[language];
  const shown = shownOf(id, library, average, language);
  if (!shown) return undefined;
  const { entry, effect } = shown.view;
  const title = entry.said.title[language];
  const words = effectWords(effect, language, messages.effects, 'person');
  const saved = words.number === undefined ? words.amount : messages.effects.less(words.number);
  const told = [saved, words.range].filter(Boolean).join(', ');
  const one = ONE[language];
  const props = { language, messages: one, library, shown, words, common: messages };
  return {
    title,
    description: one.told(
      labelled(one.person, told, language),
      messages.effects.seals[entry.seal],
      entry.said.text[language],
      entry.measure !== undefined,
    ),
    main: render(OnePage, { props }).body,
    addresses: inEach((each) => proposalPath(id, each)),
    state: stateOf(id, library),
  };
}
