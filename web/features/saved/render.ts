/** The page of a short link that is about to be deleted or leads nowhere. */
import { render } from 'svelte/server';
import type { Language } from '../../../models/catalogue/catalogue.ts';
import { byLanguage } from '../../dictionaries.ts';
import type { SavedMessages } from './words/fr.ts';
import type { Draw } from '../../document.ts';
import { saved } from './page.ts';
import SavedPage from './SavedPage.svelte';
import type { SavedShown } from './savedState.ts';

const MESSAGES = byLanguage(
  import.meta.glob<SavedMessages>('./words/*.ts', { eager: true, import: 'saved' }),
);

export function drawSaved(draw: Draw, language: Language, shown: SavedShown): string {
  const messages = MESSAGES[language];
  return draw(saved, language, {
    title: messages[shown.state].title,
    description: messages.description,
    main: render(SavedPage, { props: { language, messages, shown } }).body,
    addresses: shown.addresses,
  });
}
